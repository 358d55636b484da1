"""`scrtrack status`: what is overdue, what nothing shows, and what to do next."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, assert_never

import click

from scrtrack.cli.command import Command
from scrtrack.cli.days import read_day_option
from scrtrack.cli.options import (
    Colour,
    Format,
    agency_option,
    as_of_option,
    case_option,
    color_option,
    find_register,
    format_option,
    many_option,
    read_as_of,
    register_option,
    theme_option,
    word_option,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines, write_parts
from scrtrack.disk.tree import Folder
from scrtrack.errors import UsageError
from scrtrack.model.index import Index
from scrtrack.model.values import NEXT_MEETING
from scrtrack.model.words import Flag, Standing
from scrtrack.position.decisions import only_to_decide
from scrtrack.position.groups import By, grouped
from scrtrack.position.position import Position, position
from scrtrack.position.selection import AskedPriority, AskedResponse, Selection, places
from scrtrack.reading.loaded import Loaded
from scrtrack.render.parts import BLANK, Part
from scrtrack.render.status.ages import ages
from scrtrack.render.status.counts import counts
from scrtrack.render.status.headline import headline
from scrtrack.render.status.json import status_json
from scrtrack.render.status.text import status as everything
from scrtrack.standing.policy import policy_of
from scrtrack.store.load import load
from scrtrack.wording.text import one_line


class Asked(NamedTuple):
    """What was typed: an entry an option."""

    register: Path | None
    as_of: str | None
    case: tuple[str, ...]
    agency: tuple[str, ...]
    theme: tuple[str, ...]
    priority: tuple[AskedPriority, ...]
    response: tuple[AskedResponse, ...]
    lead: tuple[str, ...]
    overdue: bool
    unevidenced: bool
    standing: tuple[Standing, ...]
    flag: tuple[Flag, ...]
    due_by: str | None
    decide: bool
    by: By | None
    format_: Format
    fail_on: tuple[Standing, ...]
    color: Colour


@click.command(
    cls=Command,
    examples=[
        ("scrtrack status", "where everything stands today"),
        ("scrtrack status --overdue --case example-z", "what is late in one case"),
        ("scrtrack status --decide --as-of 2026-10-14", "what waited then for the group"),
        ("scrtrack status --by agency", "how many of each, by agency"),
        ("scrtrack status --overdue --fail-on overdue", "fail in CI where something is late"),
    ],
)
@register_option
@as_of_option
@case_option("Only this case; may be given again, as may the next ones.")
@agency_option()
@theme_option()
@many_option("--priority", "PRIORITY", f"Only this priority: {', '.join(AskedPriority)}.", AskedPriority)
@many_option(
    "--response", "RESPONSE", f"Only what is answered so: {', '.join(AskedResponse)}.", AskedResponse
)
@many_option("--lead", "WORDS", "Only lead officers whose post holds these words.")
@click.option("--overdue", is_flag=True, help="Only what is overdue.")
@click.option("--unevidenced", is_flag=True, help="Only what nothing shows.")
@many_option("--standing", "STANDING", f"Only this standing: {', '.join(Standing)}.", Standing)
@many_option("--flag", "FLAG", f"Only what carries this flag: {', '.join(Flag)}.", Flag)
@click.option("--due-by", metavar="DATE|next-meeting", help="Only what is not done and due by then.")
@click.option("--decide", is_flag=True, help="Only what the group has to decide.")
@word_option("--by", words=By, default=None, about="A table of counts instead of the lists.")
@format_option()
@many_option(
    "--fail-on", "STANDING", "Exit with 1 where an action stands so, with 0 where none does.", Standing
)
@color_option
def status(**typed: Any) -> int:
    """Show what is overdue and what nothing shows."""
    asked = Asked(**typed)
    if asked.by is not None and asked.format_ is Format.JSON:
        raise UsageError(
            "--by makes a table of text", "leave out --format json, or count its actions yourself"
        )
    as_of, due_by = read_as_of(asked.as_of), _read_due_by(asked.due_by)
    loaded = load(Folder(find_register(asked.register)))
    shown = position(loaded, as_of, _selection(loaded.index, asked, as_of, due_by))
    shown = only_to_decide(shown) if asked.decide else shown
    _write(shown, asked)
    return _exit_code(loaded, shown, asked.fail_on)


def _selection(
    index: Index, asked: Asked, as_of: date, due_by: Callable[[Index, date], date | None]
) -> Selection:
    standings = [
        *asked.standing,
        *[Standing.OVERDUE] * asked.overdue,
        *[Standing.UNEVIDENCED] * asked.unevidenced,
    ]
    return replace(
        places(index, asked.case, asked.agency, asked.theme),
        priorities=frozenset(asked.priority),
        responses=frozenset(asked.response),
        leads=asked.lead,
        standings=frozenset(standings),
        flags=frozenset(asked.flag),
        due_by=due_by(index, as_of),
    )


def _read_due_by(given: str | None) -> Callable[[Index, date], date | None]:
    """How to find the day once the register is loaded; what cannot be read is refused before."""
    if given == NEXT_MEETING:
        return lambda index, as_of: policy_of(index.register.board).until_meeting(as_of)
    day = read_day_option(given, "--due-by", NEXT_MEETING) if given else None
    return lambda _index, _as_of: day


def _write(shown: Position, asked: Asked) -> None:
    match asked.format_:
        case Format.JSON:
            write_lines([status_json(shown)])
        case Format.TEXT:
            write_parts(everything(shown) if asked.by is None else _counts(shown, asked.by), asked.color)
        case _:
            assert_never(asked.format_)


def _counts(shown: Position, by: By) -> Iterator[Part]:
    yield from headline(shown)
    yield BLANK
    yield from counts(by.capitalize(), grouped(shown, by), shown.policy)
    if by is By.AGE:
        yield from ages(shown)


def _in_no_post(index: Index, leads: Collection[str]) -> str | None:
    """Words that were asked for and stand in no lead officer's post: whoever typed them meant others."""
    posts = {(placed.action.lead or "").casefold() for placed in index.placed}
    return next((words for words in leads if not any(words.casefold() in post for post in posts)), None)


def _exit_code(loaded: Loaded, shown: Position, fail_on: Collection[Standing]) -> int:
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    if shown.is_empty and (unknown := _in_no_post(loaded.index, shown.wanted.leads)):
        say(f"scrtrack: no lead officer's post holds the words {one_line(unknown)}")
        return COULD_NOT
    stands_so = any(row.standing in fail_on for row in shown.digest.own)
    return SOUND if loaded.is_trusted and not stands_so else FOUND
