"""In a pipe everything is whole, one row a line."""

from scrtrack.model.words import Colour
from scrtrack.render.parts import Cell, Column, Excerpt, Fit, Line, Part, Span, Table
from scrtrack.render.pipe import pipe_lines
from scrtrack.render.screen import Screen

COLUMNS = (Column("ID"), Column("Late", right=True, optional=True), Column("Action", fit=Fit.CUT))


def lines(*parts: Part, colour: bool = False, encoding: str = "utf-8") -> list[str]:
    return list(pipe_lines(parts, Screen(width=None, colour=colour, encoding=encoding)))


def table(*rows: list[Cell]) -> list[str]:
    return lines(Table(COLUMNS, rows))


def test_nothing_is_nothing() -> None:
    assert lines() == []
    assert lines(Line()) == [""]


def test_a_long_line_is_not_wrapped() -> None:
    assert lines(Line((Span("one two " * 40),), hang=4)) == ["one two " * 40]


def test_a_row_is_not_cut() -> None:
    long = "Write guidance " * 20
    assert table(["Z-1.1", "3", long])[1] == "  Z-1.1     3  " + long.rstrip()


def test_nothing_is_a_dash_and_its_column_stays() -> None:
    assert table(["Z-1.1", None, "Write"]) == ["  ID     Late  Action", "  Z-1.1     –  Write"]


def test_all_rows_are_there() -> None:
    assert len(lines(Table(COLUMNS, [["Z-1.1", "3", "Write"]] * 60, most=40))) == 61


def test_without_headings_there_is_no_row_for_them() -> None:
    names = Table((Column(at_least=8), Column(fit=Fit.WRAPPED)), [["Case", "Child B1"]], indent=0, gap=1)
    assert lines(names) == ["Case     Child B1"]


def test_headings_are_explained_beneath() -> None:
    counts = Table((Column("Agency"), Column("Over", short=Span("▲"), meaning="overdue")), [["CSC", "1"]])
    assert lines(counts) == ["  Agency  Over", "  CSC     1", "", "  Over: overdue"]


def test_a_code_page_gets_plain_forms() -> None:
    assert lines(Line((Span("▲", plain="!!"), Span(" Overdue"))), encoding="cp850") == ["!! Overdue"]


def test_colour_where_it_is_asked_for() -> None:
    red = Line((Span("▲ Overdue", colour=Colour.RED), Span("  late")))
    assert lines(red, colour=True) == ["\x1b[31m▲ Overdue\x1b[0m  late"]
    assert lines(red) == ["▲ Overdue  late"]


def test_an_excerpt_has_a_mark_under_its_place() -> None:
    assert lines(Excerpt("due: soon", 12, 6)) == ["    12 | due: soon", "       |      ^"]


def test_the_mark_stands_under_wide_characters() -> None:
    assert lines(Excerpt("漢e\u0301: x", 1, 6)) == ["     1 | 漢e\u0301: x", "       |      ^"]


class TestLogs:
    """No line is a command of GitHub's or another's log, wherever its text comes from."""

    HOSTILE = "::error::x ##[add-mask]y"

    def test_a_line(self) -> None:
        assert lines(Line((Span(self.HOSTILE),))) == [": :error::x # #[add-mask]y"]

    def test_a_row(self) -> None:
        one = Table((Column(), Column()), [[self.HOSTILE, "1"]])
        assert lines(one) == ["  : :error::x # #[add-mask]y  1"]

    def test_an_excerpt(self) -> None:
        assert lines(Excerpt(self.HOSTILE, 4, 1))[0] == "     4 | ::error::x # #[add-mask]y"


def test_what_cannot_be_seen_is_shown_and_the_columns_stay_in_line() -> None:
    assert lines(Line((Span("lead \u061cHead"),))) == ["lead <U+061C>Head"]
    assert table(["Z\u061c", "3", "b"], ["Z-1.1", "4", "c"])[1:] == [
        "  Z<U+061C>     3  b",
        "  Z-1.1         4  c",
    ]
