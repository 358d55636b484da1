"""On a terminal everything fits, and a record's text is never markup."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from scrtrack.model.words import Colour
from scrtrack.render.parts import Column, Excerpt, Fit, Line, Part, Span, Table, heading, line
from scrtrack.render.screen import Screen
from scrtrack.render.terminal import terminal_lines

CODES = re.compile(r"\x1b\[[0-9;]*m")
PIECES = st.sampled_from(
    [
        "word ",
        "x" * 90,
        "漢字",
        "👍🏽",
        "👨\u200d👩\u200d👧",
        "e\u0301",
        "\t",
        "[b]",
        "[/x]",
        ":smile:",
        "\x1b[1m",
        "\u202e",
        "–",
        "  ",
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def lines(*parts: Part, width: int = 60, colour: bool = False, encoding: str = "utf-8") -> list[str]:
    return list(terminal_lines(parts, Screen(width=width, colour=colour, encoding=encoding), width))


def test_nothing_is_nothing() -> None:
    assert lines() == []
    assert lines(Line()) == [""]


def test_record_text_is_never_markup() -> None:
    told = "[redacted] told [/x] [link=https://x.test]it[/link] :smile: 'one' 2"
    assert lines(line(told), width=80, colour=True) == [told]
    assert lines(Table((Column("ID"),), [[told]]), width=160)[1] == f"  {told}"


def test_headings_are_bold_and_colours_are_the_terminals_own() -> None:
    assert lines(heading("Not known"), colour=True) == ["\x1b[1mNot known\x1b[0m"]
    red = Line((Span("▲", bold=True, colour=Colour.RED), Span(" late")))
    assert lines(red, colour=True) == ["\x1b[1;31m▲\x1b[0m late"]


def test_without_colour_there_are_no_codes() -> None:
    assert lines(heading("Not known")) == ["Not known"]


def test_a_wrapped_text_stands_beside_its_name() -> None:
    facts = Table((Column(at_least=8), Column(fit=Fit.WRAPPED)), [["Aim", "Every child is seen"]], gap=1)
    assert lines(facts, width=25) == ["  Aim      Every child is", "           seen"]


def test_a_long_table_says_how_to_see_the_rest() -> None:
    table = Table((Column("ID"),), [["Z-1"], ["Z-2"], ["Z-3"]], most=1, others="scrtrack status --overdue")
    assert lines(table) == ["  ID", "  Z-1", "  … and 2 more: scrtrack status --overdue"]


def test_an_excerpt_is_cut_to_the_screen() -> None:
    excerpt = Excerpt("timescale: September 2015 and ongoing CPD", 9, 12)
    assert lines(excerpt, width=40) == [
        "     9 | timescale: September 2015 and …",
        "       |            ^",
    ]


@given(TEXTS, TEXTS, st.integers(40, 240), st.sampled_from(["utf-8", "cp1252", "ascii"]))
def test_no_line_is_wider_than_the_terminal(first: str, second: str, width: int, encoding: str) -> None:
    facts = (Column(at_least=15), Column(fit=Fit.WRAPPED, least=20))
    columns = (Column("ID"), Column("Days late", right=True), Column("Action", fit=Fit.CUT, meaning=second))
    parts: list[Part] = [
        line(first, hang=4),
        Table(columns, [[first, "3", second], [second, None, first]], most=1, others="scrtrack status"),
        Table(facts, [["Case", first], [second, first]]),
        Excerpt(first.replace("\n", " ") + second, 3, len(first) + 1),
    ]
    shown = lines(*parts, width=width, colour=True, encoding=encoding)
    assert [text for text in shown if cell_len(CODES.sub("", text)) > width] == []


@pytest.mark.parametrize("width", range(60, 241))
def test_at_every_width_the_ids_and_dates_are_whole(width: int) -> None:
    columns = (Column("ID"), Column("Due", right=True), Column("Action", fit=Fit.CUT, need=1))
    shown = lines(Table(columns, [["B1-LSCB-02.1", "30 Jun 2015", "Promote it " * 30]]), width=width)
    assert "B1-LSCB-02.1  30 Jun 2015  Promote" in shown[1]
