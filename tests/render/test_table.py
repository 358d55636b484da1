"""Tables: cut on a terminal, visibly; whole in a pipe."""

from scrtrack.render.screen import Screen
from scrtrack.render.table import Column, cut, table_lines

PIPE = Screen(width=None, colour=False, unicode=True)
COLUMNS = [Column("ID"), Column("Late", right=True, optional=True), Column("Action", stretches=True)]


def lines(screen: Screen, *rows: list[str]) -> list[str]:
    return list(table_lines(screen, COLUMNS, rows))


def terminal(width: int, *, unicode: bool = True) -> Screen:
    return Screen(width=width, colour=False, unicode=unicode)


def test_a_pipe_gets_everything_on_one_line() -> None:
    long = "Write guidance " * 20
    assert lines(PIPE, ["Z-1.1", "3", long])[1] == "  Z-1.1     3  " + long.rstrip()


def test_a_terminal_cuts_visibly() -> None:
    assert lines(terminal(40), ["Z-1.1", "3", "Write guidance for every team in the service"]) == [
        "  ID     Late  Action",
        "  Z-1.1     3  Write guidance for every…",
    ]


def test_what_fits_is_not_cut() -> None:
    assert lines(terminal(40), ["Z-1.1", "3", "Write guidance"])[1] == "  Z-1.1     3  Write guidance"


def test_a_column_with_nothing_in_it_is_left_out_on_a_terminal() -> None:
    assert lines(terminal(40), ["Z-1.1", "–", "Write"]) == ["  ID     Action", "  Z-1.1  Write"]
    assert lines(PIPE, ["Z-1.1", "–", "Write"])[0] == "  ID     Late  Action"


def test_without_unicode_the_cut_is_three_dots() -> None:
    assert cut(terminal(40, unicode=False), "Write guidance", 10) == "Write g..."


def test_wide_characters_count_twice() -> None:
    assert cut(terminal(40), "漢字漢字漢字", 7) == "漢字漢…"


def test_wrapped_text_hangs() -> None:
    assert terminal(60).wrapped("one two three " * 6, "    ", "  ") == [
        "  one two three one two three one two three one two three",
        "    one two three one two three",
    ]
