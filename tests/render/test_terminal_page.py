"""A page on a terminal: text fits, and what is to be copied is left whole."""

import pytest
from rich.cells import cell_len

from scrtrack.render.screen import Screen
from scrtrack.render.terminal_page import terminal_page
from tests.command import REPOSITORY

PAGES = sorted((REPOSITORY / "scrtrack" / "docs").glob("*.md"))


def lines(page: str, width: int = 80, *, colour: bool = False) -> list[str]:
    return list(terminal_page(page, Screen(width=width, colour=colour), width))


def test_text_is_broken_to_fit() -> None:
    assert lines("one two " * 6, width=24) == ["one two one two one two", "one two one two one two"]


def test_text_stays_readable_on_a_wide_terminal() -> None:
    assert max(map(cell_len, lines("word " * 80, width=240))) <= 100


def test_what_is_to_be_copied_is_not_broken() -> None:
    assert lines("    key: " + "x" * 90 + "\n      - more\n") == ["  key: " + "x" * 90, "    - more"]


def test_its_lines_stand_as_they_are_without_colour_too() -> None:
    assert lines("    say `this`\n") == ["  say `this`"]


def test_words_to_be_typed_are_bold() -> None:
    assert lines("Type `scrtrack`", colour=True) == ["Type \x1b[1mscrtrack\x1b[0m"]


def test_or_keep_their_marks() -> None:
    assert lines("Type `scrtrack`") == ["Type `scrtrack`"]


def test_no_link_is_hidden_in_the_text() -> None:
    assert "\x1b]8" not in "".join(lines("[here](https://example.org)", colour=True))


@pytest.mark.parametrize("page", PAGES, ids=[path.stem for path in PAGES])
def test_every_page_fits(page: str) -> None:
    text = (REPOSITORY / page).read_text(encoding="utf-8")
    assert [line for line in lines(text) if cell_len(line) > 80 and not line.startswith("  ")] == []
