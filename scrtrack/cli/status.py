"""`scrtrack status`: what is overdue, what nothing shows, and what to do next."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, assert_never

import click

from scrtrack.cli.command import Command
from scrtrack.cli.options import (
    Colour,
    agency_option,
    as_of_option,
    case_option,
    color_option,
    find_register,
    many_option,
    read_as_of,
    read_day_option,
    read_words,
    register_option,
    theme_option,
    wants_colour,
    word_option,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.cli.status_page import By, grouped, page_of
from scrtrack.digest import Digest, digest
from scrtrack.errors import UsageError
from scrtrack.model.register import repeated_ids
from scrtrack.model.words import Flag, Standing
from scrtrack.policy import Policy, policy_of
from scrtrack.render.lines import lines_for
from scrtrack.render.parts import BLANK, Part
from scrtrack.render.screen import stdout_screen
from scrtrack.render.status.counts import counts
from scrtrack.render.status.headline import headline
from scrtrack.render.status.json import status_json
from scrtrack.render.status.page import StatusPage
from scrtrack.render.status.text import status as everything
from scrtrack.selection import Selection, agency_names, case_names, chosen_ids, select, theme_names
from scrtrack.store.load import Loaded, load


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: an entry an option."""

    register: Path | None
    as_of: str | None
    case: tuple[str, ...]
    agency: tuple[str, ...]
    theme: tuple[str, ...]
    lead: tuple[str, ...]
    overdue: bool
    unevidenced: bool
    standing: tuple[str, ...]
    flag: tuple[str, ...]
    due_by: str | None
    by: By | None
    format_: Format
    fail_on: tuple[str, ...]
    color: Colour


@click.command(cls=Command)
@register_option
@as_of_option
@case_option("Only this case; may be given again, as may the next ones.")
@agency_option()
@theme_option()
@many_option("--lead", "WORDS", "Only lead officers whose post holds these words.")
@click.option("--overdue", is_flag=True, help="Only what is overdue.")
@click.option("--unevidenced", is_flag=True, help="Only what nothing shows.")
@many_option("--standing", "STANDING", f"Only this standing: {', '.join(Standing)}.")
@many_option("--flag", "FLAG", f"Only what carries this flag: {', '.join(Flag)}.")
@click.option("--due-by", metavar="DATE|next-meeting", help="Only what is not done and due by then.")
@word_option("--by", words=By, default=None, about="A table of counts instead of the lists.")
@word_option(
    "--format",
    "format_",
    words=Format,
    default=Format.TEXT,
    about="text for people, json for programs.",
)
@many_option("--fail-on", "STANDING", "Exit with 1 where an action stands so.")
@color_option
def status(**typed: Any) -> int:
    """Show what is overdue and what nothing shows."""
    asked = Asked(**typed)
    if asked.by is not None and asked.format_ is Format.JSON:
        raise UsageError(
            "--by makes a table of text", "leave out --format json, or count its actions yourself"
        )
    loaded = load(find_register(asked.register))
    policy = policy_of(loaded.register.board)
    whole = digest(loaded.register, read_as_of(asked.as_of), policy)
    wanted = _selection(loaded, asked, policy, whole.as_of)
    chosen = select(whole, wanted)
    page = page_of(loaded, chosen, policy, wanted)
    for line in _lines(loaded, page, asked):
        print(line)  # noqa: T201
    return _exit_code(loaded, chosen, read_words(asked.fail_on, Standing, "--fail-on"))


def _selection(loaded: Loaded, asked: Asked, policy: Policy, as_of: date) -> Selection:
    standings = [
        *read_words(asked.standing, Standing, "--standing"),
        *[Standing.OVERDUE] * asked.overdue,
        *[Standing.UNEVIDENCED] * asked.unevidenced,
    ]
    flags = read_words(asked.flag, Flag, "--flag")
    due_by = _due_by(asked.due_by, policy, as_of)
    return Selection(
        cases=chosen_ids("case", asked.case, case_names(loaded.register)),
        agencies=chosen_ids("agency", asked.agency, agency_names(loaded.register)),
        themes=chosen_ids("theme", asked.theme, theme_names(loaded.register)),
        leads=asked.lead,
        standings=frozenset(standings),
        flags=frozenset(flags),
        due_by=due_by,
    )


def _due_by(given: str | None, policy: Policy, as_of: date) -> date | None:
    if given == "next-meeting":
        return policy.until_meeting(as_of)
    return read_day_option(given, "--due-by") if given else None


def _lines(loaded: Loaded, page: StatusPage, asked: Asked) -> Iterator[str]:
    match asked.format_:
        case Format.JSON:
            yield status_json(page)
        case Format.TEXT:
            screen = stdout_screen(colour=wants_colour(asked.color, sys.stdout.isatty()))
            yield from lines_for(screen, _parts(loaded, page, asked))
        case _:
            assert_never(asked.format_)


def _parts(loaded: Loaded, page: StatusPage, asked: Asked) -> Iterator[Part]:
    if asked.by is None:
        yield from everything(page)
        return
    groups = grouped(loaded, page.digest, asked.by)
    yield from headline(page)
    yield BLANK
    yield from counts(asked.by.capitalize(), groups, page.policy)


def _exit_code(loaded: Loaded, chosen: Digest, fail_on: list[Standing]) -> int:
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    if (
        loaded.diagnostics
        or repeated_ids(loaded.register)
        or any(row.standing in fail_on for row in chosen.own)
    ):
        return FOUND
    return SOUND
