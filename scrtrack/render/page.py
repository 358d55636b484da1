"""A page of Markdown: laid out on a terminal, and as it is written anywhere else."""

from collections.abc import Iterator

from scrtrack.render.screen import Screen
from scrtrack.wording.labels import STANDINGS


def page_lines(page: str, screen: Screen) -> Iterator[str]:
    """The lines of a page. Only what lies in the program is one: no text of a record is read as Markdown."""
    # A screen without dots and dashes has none to draw with; the page is made to be read as it is written.
    if not screen.unicode:
        return iter(_plain(page).splitlines())
    if screen.width is None:
        return iter(page.splitlines())
    # Only a terminal waits for rich, and for what reads Markdown.
    from scrtrack.render.terminal_page import terminal_page

    return terminal_page(page, screen, screen.width)


def _plain(page: str) -> str:
    """The page with the shapes that a screen without them shows, as `status` does there."""
    shapes = {ord(one.shape): f"{one.plain_shape:2}" for one in STANDINGS.values()}
    return page.translate(shapes | {ord("…"): "..."})
