"""What is shown, as plain values."""

from scrtrack.model.words import Colour
from scrtrack.render.parts import Column, Line, Span, Table, heading, label_of, line, meanings, shape_of, step
from scrtrack.standing.policy import Mark

MARK = Mark("Past\tits date", "late", "▲", "!!", Colour.RED)


def test_a_span_has_a_plain_form_for_plain_screens() -> None:
    assert shape_of(MARK).text_for(unicode=True) == "▲"
    assert shape_of(MARK).text_for(unicode=False) == "!!"
    assert Span("B1").text_for(unicode=False) == "B1"


def test_a_label_stands_on_one_line() -> None:
    assert label_of(MARK) == "Past its date"


def test_a_line_and_a_heading() -> None:
    assert line("Nothing to chase.") == Line((Span("Nothing to chase."),))
    assert heading("Not known") == Line((Span("Not known", bold=True),), hang=2)


def test_a_command_is_kept_whole() -> None:
    assert step("  See: ", "scrtrack show Z-1").spans == (
        Span("  See: "),
        Span("scrtrack show Z-1", whole=True),
    )


def test_what_headings_mean() -> None:
    said = meanings([("Over", "overdue"), ("Soon", "due soon")])
    assert "".join(span.text for span in said.spans) == "  Over: overdue; Soon: due soon"


def test_a_table_has_headings_where_a_column_has_one() -> None:
    assert Table((Column("ID"), Column()), []).has_headings
    assert not Table((Column(), Column()), []).has_headings
