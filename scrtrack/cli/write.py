"""Write what a command has to show, as standard output can show it."""

import sys
from collections.abc import Iterable

from scrtrack.cli.options import Colour, wants_colour
from scrtrack.cli.streams import put
from scrtrack.render.lines import lines_for
from scrtrack.render.parts import Part
from scrtrack.render.screen import Screen, stdout_screen


def output_screen(color: Colour) -> Screen:
    """What standard output can show, coloured as was asked for."""
    return stdout_screen(colour=wants_colour(color, sys.stdout.isatty()))


def write_lines(lines: Iterable[str]) -> None:
    """Write lines to standard output, as long as somebody reads them."""
    for line in lines:
        if not put(line):
            return


def write_parts(parts: Iterable[Part], color: Colour) -> None:
    """Write the parts of a page to standard output."""
    write_lines(lines_for(output_screen(color), parts))
