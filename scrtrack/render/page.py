"""A page of Markdown: laid out on a terminal, and as it is written anywhere else."""

from collections.abc import Iterator

from scrtrack.render.screen import Screen


def page_lines(page: str, screen: Screen) -> Iterator[str]:
    """The lines of a page. Only what lies in the program is one: no text of a record is read as Markdown."""
    # A screen without dots and dashes has none to draw with; the page is made to be read as it is written.
    if screen.width is None or not screen.unicode:
        return iter(page.splitlines())
    # Only a terminal waits for rich, and for what reads Markdown.
    from scrtrack.render.terminal_page import terminal_page

    return terminal_page(page, screen, screen.width)
