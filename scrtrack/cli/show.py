"""`scrtrack show`: one recommendation or action in full."""

import difflib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import assert_never

import click

from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import (
    Colour,
    Format,
    as_of_option,
    color_option,
    find_register,
    format_option,
    from_register,
    read_as_of,
    register_option,
)
from scrtrack.cli.other_words import action_meant, refuse_a_group, without_file
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.cli.register_words import record_ids
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_lines, write_parts
from scrtrack.disk.tree import Folder, Tree
from scrtrack.errors import ScrtrackError, UsageError
from scrtrack.model.index import Index, Repeated
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.position import position
from scrtrack.position.selection import Selection
from scrtrack.reading.loaded import Loaded
from scrtrack.reading.names import may_hold_recommendations
from scrtrack.render.parts import BLANK, Part
from scrtrack.render.record import record as whole
from scrtrack.render.record_json import Wanted, records_json
from scrtrack.standing.policy import policy_of
from scrtrack.store.load import load
from scrtrack.wording.sentences import named, repeated_sentence
from scrtrack.wording.text import one_line, plural


@click.command(
    cls=Command,
    examples=[
        ("scrtrack show Z-CSC-04", "a recommendation, in full"),
        ("scrtrack show Z-CSC-04.1 Z-OV-07.2", "two actions, in full"),
        ("scrtrack show Z-CSC-04 --format json", "for other programs"),
        ("scrtrack show B1-LPT-03 --as-of 2016-04-01", "as it was known on a day"),
    ],
)
@click.argument(
    "ids",
    cls=Argument,
    metavar="ID...",
    nargs=-1,
    required=True,
    about="Recommendations, such as Z-CSC-04, or actions, Z-CSC-04.1.",
    shell_complete=from_register(record_ids),
)
@register_option
@as_of_option
@format_option()
@color_option
def show(
    ids: tuple[str, ...], register: Path | None, as_of: str | None, format_: Format, color: Colour
) -> int:
    """Show recommendations or actions in full."""
    day = read_as_of(as_of)
    tree = Folder(find_register(register))
    loaded = load(tree)
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    found = list(
        {
            (record.id, only): (record, only) for record, only in (_find(tree, loaded, id_) for id_ in ids)
        }.values()
    )
    match format_:
        case Format.JSON:
            write_lines([records_json(position(loaded, day, Selection()), found)])
        case Format.TEXT:
            write_parts(_pages(loaded.index, found, day), color)
        case _:
            assert_never(format_)
    return _exit_code(loaded, [record for record, _ in found])


def _pages(index: Index, found: Wanted, day: date) -> Iterator[Part]:
    policy = policy_of(index.register.board)
    for place, (record, number) in enumerate(found):
        yield from [BLANK, BLANK] * bool(place)
        yield from whole(index, record, number, day, policy)


def _exit_code(loaded: Loaded, shown: Sequence[Recommendation]) -> int:
    for key in dict.fromkeys(record.id for record in shown):
        if key in loaded.index.repeated.get(Repeated.RECOMMENDATION, ()):
            say(f"scrtrack: another file holds {key} too: give one of them another id")
    for kind, ids in loaded.index.repeated.items():
        if kind is not Repeated.RECOMMENDATION:
            say(f"scrtrack: {repeated_sentence(kind, ids)}")
    if loaded.problems:
        say("scrtrack: other files of the register have faults; `scrtrack validate` shows them")
    return SOUND if loaded.is_trusted else FOUND


def _find(tree: Tree, loaded: Loaded, wanted: str) -> tuple[Recommendation, int | None]:
    wanted = without_file(wanted)
    recommendation_id, _, number = wanted.upper().partition(".")
    record = loaded.index.recommendations.get(recommendation_id)
    if record is None:
        raise _not_found(tree, loaded, wanted, recommendation_id)
    if not number:
        return record, None
    known = [str(action.id) for action in record.actions]
    if number not in known:
        raise UsageError(f"{record.id} has no action {number!r}", f"it has: {', '.join(known) or 'none'}")
    return record, int(number)


def _not_found(tree: Tree, loaded: Loaded, wanted: str, recommendation_id: str) -> ScrtrackError:
    """Used wrongly only where everything could be read: else it may stand in what could not be."""
    unread = [path for path in loaded.unread if may_hold_recommendations(path)]
    refuse_a_group(wanted, loaded.index)
    own = [path for path in unread if _is_file_of(recommendation_id, path, loaded)]
    if own:
        return ScrtrackError(_fault_in(own[0], tree, loaded), "put that right, and ask again")
    near = action_meant(wanted, loaded.index) or next(
        iter(difflib.get_close_matches(recommendation_id, loaded.index.recommendations, n=1)), None
    )
    meant = f"perhaps {near} was meant" if near is not None else ""
    if unread:
        message = f"there is no {wanted!r} in what could be read; not read: {named(unread)}"
        look = "see what is wrong: scrtrack validate"
        return ScrtrackError(message, f"{meant}; else {look}" if meant else look)
    return UsageError(f"there is no {wanted!r}", meant or "`scrtrack status` lists the ids")


def _is_file_of(recommendation_id: str, path: str, loaded: Loaded) -> bool:
    """Whether a file is named after a recommendation, or holds its id for all that could be read of it."""
    name = path.rpartition("/")[2].partition(".")[0].upper()
    ids = [problem.id for problem in loaded.problems if problem.file == path and problem.id]
    return name == recommendation_id or any(id_.partition(".")[0] == recommendation_id for id_ in ids)


def _fault_in(path: str, tree: Tree, loaded: Loaded) -> str:
    faults = [problem for problem in loaded.problems if problem.file == path]
    # Only a fault needs to find its line.
    from scrtrack.store.places import Places

    place = Places(tree).locate(faults[0].place)
    more = f" (and {plural(len(faults) - 1, 'more fault')})" if len(faults) > 1 else ""
    return one_line(
        f"{path} could not be read: line {place.line}, {faults[0].code} {faults[0].message}{more}"
    )
