"""`scrtrack status`: what is overdue, what nothing shows, and what to do next."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from scrtrack.cli.options import (
    AsOfOption,
    Colour,
    ColourOption,
    RegisterOption,
    find_register,
    read_as_of,
    read_day_option,
    read_words,
    wants_colour,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.errors import UsageError
from scrtrack.model.words import Flag, Standing

if TYPE_CHECKING:
    from scrtrack.digest import Digest
    from scrtrack.policy import Policy
    from scrtrack.selection import Selection
    from scrtrack.store.load import Loaded


_STANDINGS = ", ".join(Standing)
_FLAGS = ", ".join(Flag)


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    JSON = "json"


class By(StrEnum):
    """What to count by."""

    AGENCY = "agency"
    THEME = "theme"
    CASE = "case"
    LEAD = "lead"


def status(
    register: RegisterOption = None,
    as_of: AsOfOption = None,
    case: Annotated[
        list[str] | None,
        typer.Option(metavar="CASE", help="Only this case; may be given again, as may the next ones."),
    ] = None,
    agency: Annotated[list[str] | None, typer.Option(metavar="AGENCY", help="Only this agency.")] = None,
    theme: Annotated[
        list[str] | None, typer.Option(metavar="THEME", help="Only this theme; no-theme for none.")
    ] = None,
    lead: Annotated[
        list[str] | None,
        typer.Option(metavar="WORDS", help="Only lead officers whose post holds these words."),
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is overdue.")] = False,
    unevidenced: Annotated[bool, typer.Option("--unevidenced", help="Only what nothing shows.")] = False,
    standing: Annotated[
        list[str] | None, typer.Option(metavar="STANDING", help=f"Only this standing: {_STANDINGS}.")
    ] = None,
    flag: Annotated[
        list[str] | None, typer.Option(metavar="FLAG", help=f"Only what carries this flag: {_FLAGS}.")
    ] = None,
    due_by: Annotated[
        str | None, typer.Option(metavar="DATE|next-meeting", help="Only what is not done and due by then.")
    ] = None,
    by: Annotated[By | None, typer.Option(help="A table of counts instead of the lists.")] = None,
    format_: Annotated[
        Format, typer.Option("--format", help="text for people, json for programs.")
    ] = Format.TEXT,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(metavar="STANDING", help="Exit with 1 where an action stands so."),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Show what is overdue and what nothing shows."""
    from scrtrack.digest import digest
    from scrtrack.policy import policy_of
    from scrtrack.selection import select
    from scrtrack.store.load import load

    if by is not None and format_ is Format.JSON:
        raise UsageError(
            "--by makes a table of text", "leave out --format json, or count its actions yourself"
        )
    loaded = load(find_register(register))
    policy = policy_of(loaded.register.board)
    whole = digest(loaded.register, read_as_of(as_of), policy)
    standings = [
        *read_words(standing, Standing, "--standing"),
        *[Standing.OVERDUE] * overdue,
        *[Standing.UNEVIDENCED] * unevidenced,
    ]
    wanted = _selection(
        loaded,
        case,
        agency,
        theme,
        lead,
        standings,
        read_words(flag, Flag, "--flag"),
        _due_by(due_by, policy, whole.as_of),
    )
    chosen = select(whole, wanted)
    _write(loaded, chosen, policy, wanted, by, format_, color)
    raise typer.Exit(_exit_code(loaded, chosen, read_words(fail_on, Standing, "--fail-on")))


def _selection(
    loaded: "Loaded",
    cases: list[str] | None,
    agencies: list[str] | None,
    themes: list[str] | None,
    leads: list[str] | None,
    standings: list[Standing],
    flags: list[Flag] | None,
    due_by: date | None,
) -> "Selection":
    from scrtrack.selection import Selection, agency_names, case_names, chosen_ids, theme_names

    return Selection(
        cases=chosen_ids("case", cases or [], case_names(loaded.register)),
        agencies=chosen_ids("agency", agencies or [], agency_names(loaded.register)),
        themes=chosen_ids("theme", themes or [], theme_names(loaded.register)),
        leads=tuple(leads or []),
        standings=frozenset(standings),
        flags=frozenset(flags or []),
        due_by=due_by,
    )


def _due_by(given: str | None, policy: "Policy", as_of: date) -> date | None:
    if given == "next-meeting":
        return policy.until_meeting(as_of)
    return read_day_option(given, "--due-by") if given else None


def _write(
    loaded: "Loaded",
    chosen: "Digest",
    policy: "Policy",
    wanted: "Selection",
    by: By | None,
    format_: Format,
    color: Colour,
) -> None:
    import sys

    from scrtrack.cli.status_page import grouped, page_of
    from scrtrack.render.counts import counts_lines
    from scrtrack.render.screen import stdout_screen
    from scrtrack.render.status_json import status_json
    from scrtrack.render.status_text import headline_lines, status_lines

    page = page_of(loaded, chosen, policy, wanted)
    if format_ is Format.JSON:
        print(status_json(page))  # noqa: T201
        return
    screen = stdout_screen(colour=wants_colour(color, sys.stdout.isatty()))
    if by is None:
        lines = status_lines(page, screen)
    else:
        groups = grouped(loaded, chosen, by.value)
        lines = iter(
            [*headline_lines(page, screen), "", *counts_lines(by.capitalize(), groups, policy, screen)]
        )
    for line in lines:
        print(line)  # noqa: T201


def _exit_code(loaded: "Loaded", chosen: "Digest", fail_on: list[Standing]) -> int:
    from scrtrack.model.register import repeated_ids

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
