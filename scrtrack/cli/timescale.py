"""`scrtrack timescale`: how words like "September 2015 and ongoing" are read, and why."""

import sys
from typing import assert_never

import click

from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import Format, format_option
from scrtrack.cli.outcome import SOUND
from scrtrack.cli.streams import say
from scrtrack.cli.unquoted import read_together, said_together
from scrtrack.cli.write import write_lines
from scrtrack.errors import UsageError
from scrtrack.render.lines import lines_for
from scrtrack.render.screen import stdout_screen
from scrtrack.render.timescales import timescales, timescales_json
from scrtrack.timescale.read import read_timescale


@click.command(
    cls=Command,
    examples=[
        ('scrtrack timescale "March 2016 and ongoing"', "how these words are read"),
        ('scrtrack timescale "By 31/12/2016" "Ongoing"', "two timescales"),
        ('scrtrack timescale "n/a" --format json', "for a program"),
    ],
)
@click.argument(
    "words",
    cls=Argument,
    nargs=-1,
    required=True,
    metavar="WORDS...",
    about="One timescale each, in quotes; - reads one a line.",
)
@format_option()
def timescale(words: tuple[str, ...], format_: Format) -> int:
    """Show how the words of a timescale are read."""
    texts = [text for word in words for text in (_from_stdin() if word == "-" else [word])]
    readings = [read_timescale(text) for text in texts]
    match format_:
        case Format.JSON:
            write_lines([timescales_json(readings)])
        case Format.TEXT:
            write_lines(lines_for(stdout_screen(colour=False), timescales(readings)))
        case _:
            assert_never(format_)
    if (together := read_together(words)) is not None:
        message, hint = said_together(together)
        say(f"scrtrack: {message}")
        say(f"  What to do: {hint}.")
    return SOUND


def _from_stdin() -> list[str]:
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("what was piped in is not UTF-8", "save it as UTF-8 and try again") from None
    # Only line breaks separate: other white space may be part of a cell's text.
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []
