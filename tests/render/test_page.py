"""A page is laid out on a terminal alone."""

from pathlib import Path

import pytest

from scrtrack.render.page import page_lines
from scrtrack.render.screen import Screen
from tests.command import REPOSITORY

PAGE = "# Title\n\nOne `word`\nof it.\n"


def test_a_pipe_gets_what_is_written() -> None:
    assert list(page_lines(PAGE, Screen(width=None, colour=False))) == ["# Title", "", "One `word`", "of it."]


def test_a_screen_without_dashes_too() -> None:
    assert list(page_lines(PAGE, Screen(width=80, colour=True, encoding="ascii"))) == PAGE.splitlines()


def test_a_terminal_gets_it_laid_out() -> None:
    assert [line.strip() for line in page_lines(PAGE, Screen(width=80, colour=False))] == [
        "Title",
        "",
        "One `word` of it.",
    ]


def test_where_there_are_no_shapes_their_plain_ones_stand() -> None:
    assert list(page_lines("    27 ▲ Overdue …", Screen(width=None, colour=False, encoding="cp1252"))) == [
        "    27 !! Overdue ..."
    ]


@pytest.mark.parametrize(
    "page", sorted((REPOSITORY / "scrtrack" / "docs").glob("*.md")), ids=lambda path: path.stem
)
def test_every_page_can_be_shown_in_the_code_page_of_windows(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    "\n".join(page_lines(text, Screen(width=None, colour=False, encoding="cp1252"))).encode("cp1252")
