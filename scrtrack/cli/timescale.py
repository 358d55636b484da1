"""`scrtrack timescale`: how words like "September 2015 and ongoing" are read, and why."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from scrtrack.cli.outcome import SOUND
from scrtrack.errors import UsageError


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    JSON = "json"


def timescale(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS...", help="One timescale each, in quotes; - reads one a line."),
    ],
    format_: Annotated[
        Format, typer.Option("--format", help="text for people, json for programs.")
    ] = Format.TEXT,
) -> None:
    """Show how the words of a timescale are read."""
    from scrtrack.render.timescales import timescales_json, timescales_lines
    from scrtrack.timescale.read import read_timescale

    texts = [text for word in words for text in (_from_stdin() if word == "-" else [word])]
    readings = [read_timescale(text) for text in texts]
    if format_ is Format.JSON:
        print(timescales_json(readings))  # noqa: T201
    else:
        for line in timescales_lines(readings):
            print(line)  # noqa: T201
    raise typer.Exit(SOUND)


def _from_stdin() -> list[str]:
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("what was piped in is not UTF-8", "save it as UTF-8 and try again") from None
    # Only line breaks separate: other white space may be part of a cell's text.
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []
