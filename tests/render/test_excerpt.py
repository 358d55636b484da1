"""A line of a file with a mark under a place."""

from scrtrack.render.excerpt import excerpt_lines
from scrtrack.render.parts import Excerpt


def shown(text: str, column: int, most: int = 20) -> tuple[str, str]:
    return excerpt_lines(Excerpt(text, 7, column), most, "…", str, len)


def test_a_short_line_is_whole() -> None:
    assert shown("due: 2026", 6) == ("     7 | due: 2026", "       |      ^")


def test_a_long_line_is_cut_after() -> None:
    assert shown("lead: " + "x" * 40, 1) == ("     7 | lead: xxxxxxxxxxxxxx…", "       | ^")


def test_far_inside_it_is_cut_on_both_sides() -> None:
    assert shown("a" * 30 + "b" * 30, 31) == ("     7 | …aaaaaaaaaabbbbbbbbbb…", "       |            ^")


def test_tabs_are_one_wide_and_hidden_characters_are_shown() -> None:
    assert shown("\tx\u202ey", 4) == ("     7 |  x<U+202E>y", "       |           ^")


def test_it_is_measured_as_it_is_written() -> None:
    lines = excerpt_lines(Excerpt("é: x", 1, 4), 20, "...", lambda text: text.replace("é", "\\xe9"), len)
    assert lines == ("     1 | \\xe9: x", "       |       ^")
