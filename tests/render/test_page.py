"""A page is laid out on a terminal alone."""

from scrtrack.render.page import page_lines
from scrtrack.render.screen import Screen

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
