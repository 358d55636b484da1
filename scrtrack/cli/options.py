"""Options that commands share, and the only place that asks what day it is."""

import difflib
import os
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo

import typer

from scrtrack.errors import ScrtrackError, UsageError

FOLDER = "recommendations"
_Word = TypeVar("_Word", bound=StrEnum)


class Colour(StrEnum):
    """When to colour the output."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


RegisterOption = Annotated[
    Path | None,
    typer.Option(
        "--register",
        envvar="SCRTRACK_REGISTER",
        metavar="DIR",
        help="The register's folder [default: recommendations, here or in a folder above].",
    ),
]
AsOfOption = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        envvar="SCRTRACK_AS_OF",
        metavar="DATE",
        help="The day to answer for, as 2026-11-22 [default: today].",
    ),
]
ColourOption = Annotated[Colour, typer.Option("--color", "--colour", help="When to colour the output.")]


def find_register(given: Path | None) -> Path:
    """The register's folder: the one given, else `recommendations` here or in a folder above."""
    if given is not None:
        if not given.is_dir():
            raise ScrtrackError(f"there is no folder {given}", "check the name after --register")
        return given
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            found = folder / FOLDER
            return found.relative_to(here) if folder == here else found
    raise ScrtrackError(
        f"there is no `{FOLDER}` folder here or above",
        "go to the folder that holds it, or name it with --register FOLDER",
    )


def read_as_of(given: str | None) -> date:
    """The day asked for, else today in London."""
    if given:
        return read_day_option(given, "--as-of")
    return datetime.now(ZoneInfo("Europe/London")).date()  # noqa: TID251 - the only clock


def read_day_option(given: str, option: str) -> date:
    """A date typed after an option."""
    from scrtrack.model.values import read_day

    try:
        return read_day(given)
    except ValueError:
        pass
    raise UsageError(f"{option} {given!r} is not a date", "write it as 2026-11-22")


def read_words(given: list[str] | None, words: type[_Word], option: str) -> list[_Word]:
    """Words of a closed list typed after an option; another one is refused, and the nearest named."""
    known = [str(word) for word in words]
    for text in given or []:
        if text not in known:
            near = difflib.get_close_matches(text.lower(), known, n=1, cutoff=0.4)
            hint = f"perhaps {near[0]} was meant; there are: " if near else "there are: "
            raise UsageError(f"{option} {text!r} is not known", hint + ", ".join(known))
    return [words(text) for text in given or []]


def wants_colour(choice: Colour, is_terminal: bool) -> bool:
    """Whether to colour: asked for, or a terminal that does not say no."""
    if choice is not Colour.AUTO:
        return choice is Colour.ALWAYS
    return is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
