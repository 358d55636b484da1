"""The lines of a page, by the printer that its screen needs."""

from collections.abc import Iterable, Iterator

from scrtrack.render.parts import Part
from scrtrack.render.pipe import pipe_lines
from scrtrack.render.screen import Screen


def lines_for(screen: Screen, parts: Iterable[Part]) -> Iterator[str]:
    """What a screen shows of the parts."""
    if screen.width is None:
        return pipe_lines(parts, screen)
    # A pipe does not wait for rich to be loaded, which takes as long as reading a small register.
    from scrtrack.render.terminal import terminal_lines

    return terminal_lines(parts, screen, screen.width)
