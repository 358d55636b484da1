"""Options that commands share, and the only place that asks what day it is."""

import os
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click
from click.core import ParameterSource

from scrtrack.cli.command import Words
from scrtrack.cli.days import read_day_option
from scrtrack.cli.near_register import near_folder, refuse_another
from scrtrack.cli.paths import read_path
from scrtrack.cli.register_words import Word, agencies, cases, themes
from scrtrack.errors import ScrtrackError, UsageError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

FOLDER = "recommendations"
_Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
_Complete = Callable[[click.Context, click.Parameter, str], "list[CompletionItem[str]]"]
"""How the Tab key completes a value that was begun."""


class Colour(StrEnum):
    """When to colour the output."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Format(StrEnum):
    """How to write an answer."""

    TEXT = "text"
    JSON = "json"


def word_option(*names: str, words: type[StrEnum], default: StrEnum | None, about: str) -> _Decorator:
    """One word of a closed list."""
    return click.option(
        *names,
        type=Words(words),
        default=None if default is None else str(default),
        show_default=default is not None,
        metavar=f"<{'|'.join(words)}>",
        help=about,
    )


def format_option() -> _Decorator:
    """How to write the answer: text, or JSON."""
    about = "text for people, json for programs."
    return word_option("--format", "format_", words=Format, default=Format.TEXT, about=about)


def many_option(
    name: str,
    metavar: str,
    about: str,
    words: type[StrEnum] | None = None,
    complete: _Complete | None = None,
) -> _Decorator:
    """An option that may be given again; with `words`, each time one word of a closed list."""
    kind = None if words is None else Words(words)
    return click.option(name, type=kind, metavar=metavar, multiple=True, help=about, shell_complete=complete)


def from_register(words: Callable[[Path, str], list[Word]]) -> _Complete:
    """Complete with words of the register that the command would find."""

    def complete(ctx: click.Context, _: click.Parameter, begun: str) -> "list[CompletionItem[str]]":
        from click.shell_completion import CompletionItem

        found = words(find_register(ctx.params.get("register")), begun)
        near = [word for word in found if word.text.casefold().startswith(begun.casefold())]
        return [CompletionItem(word.text, help=word.about or None) for word in near]

    return complete


def at_a_path(kind: str) -> _Complete:
    """Complete with files or folders, which the shell knows itself; `kind` is file or dir."""

    def complete(_ctx: click.Context, _: click.Parameter, begun: str) -> "list[CompletionItem[str]]":
        from click.shell_completion import CompletionItem

        return [CompletionItem(begun, type=kind)]

    return complete


def case_option(about: str = "Only this case.") -> _Decorator:
    """Which cases."""
    return many_option("--case", "CASE", about, complete=from_register(cases))


def agency_option(about: str = "Only this agency.") -> _Decorator:
    """Which agencies."""
    return many_option("--agency", "AGENCY", about, complete=from_register(agencies))


def theme_option(about: str = "Only this theme; no-theme for none.") -> _Decorator:
    """Which themes."""
    return many_option("--theme", "THEME", about, complete=from_register(themes))


register_option = click.option(
    "--register",
    type=read_path,
    envvar="SCRTRACK_REGISTER",
    show_envvar=True,
    metavar="DIR",
    shell_complete=at_a_path("dir"),
    help="The register's folder [default: recommendations, here or in a folder above].",
)
as_of_option = click.option(
    "--as-of",
    envvar="SCRTRACK_AS_OF",
    show_envvar=True,
    metavar="DATE",
    help="The day to answer for, as 2026-11-22 [default: today].",
)
color_option = word_option(
    "--color", "--colour", words=Colour, default=Colour.AUTO, about="When to colour the output."
)


def find_register(given: Path | None) -> Path:
    """The register's folder: the one given, else `recommendations` here or in a folder above."""
    typed = _typed_as("register", "--register", "SCRTRACK_REGISTER")
    if given is not None:
        if given.is_file():
            raise ScrtrackError(
                f"{given} is a file, and a register is a folder", "name the folder that it lies in"
            )
        if not given.is_dir():
            near = near_folder(given.name, [given.parent])
            hint = f"perhaps {near} was meant" if near is not None else f"check the name after {typed}"
            raise ScrtrackError(f"there is no folder {given}", hint)
        refuse_another(given, typed)
        return given
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            found = folder / FOLDER
            found = found.relative_to(here) if folder == here else found
            refuse_another(found, "--register")
            return found
    raise _no_register(here)


def _no_register(here: Path) -> ScrtrackError:
    near = near_folder(FOLDER, (here, *here.parents))
    hint = (
        "go to the folder that holds it, or name it with --register FOLDER;"
        " to begin one, see `scrtrack help register`"
    )
    if near is not None:
        near = near.relative_to(here) if near.parent == here else near
        hint = f"if {near} is the register, rename it to {FOLDER}, or use --register {near}"
    return ScrtrackError(f"there is no `{FOLDER}` folder here or above", hint)


def read_as_of(given: str | None) -> date:
    """The day asked for, else today in London."""
    typed = _typed_as("as_of", "--as-of", "SCRTRACK_AS_OF")
    if given is not None and not given.strip():
        raise UsageError(
            f"{typed} is empty", "write a day after it, as 2026-11-22, or leave it out for today"
        )
    if given is not None:
        return read_day_option(given, typed)
    return datetime.now(ZoneInfo("Europe/London")).date()  # noqa: TID251 - the only clock


def _typed_as(parameter: str, option: str, variable: str) -> str:
    """The option, or the variable of the environment that stands for it."""
    context = click.get_current_context(silent=True)
    source = context.get_parameter_source(parameter) if context is not None else None
    return variable if source is ParameterSource.ENVIRONMENT else option


def wants_colour(choice: Colour, is_terminal: bool) -> bool:
    """Whether to colour: asked for, or a terminal that does not say no."""
    if choice is not Colour.AUTO:
        return choice is Colour.ALWAYS
    return is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
