"""`scrtrack show`: one recommendation or action in full."""

import difflib
from pathlib import Path

import click

from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import (
    Colour,
    as_of_option,
    color_option,
    find_register,
    read_as_of,
    register_option,
)
from scrtrack.cli.outcome import FOUND, SOUND
from scrtrack.cli.streams import say
from scrtrack.cli.write import write_parts
from scrtrack.disk.tree import Folder
from scrtrack.errors import UsageError
from scrtrack.model.index import Repeated
from scrtrack.model.recommendation import Recommendation
from scrtrack.reading.loaded import Loaded
from scrtrack.render.record import record as whole
from scrtrack.standing.policy import policy_of
from scrtrack.store.load import load
from scrtrack.wording.sentences import repeated_sentence


@click.command(cls=Command)
@click.argument(
    "id_",
    cls=Argument,
    metavar="ID",
    kind="str",
    about="A recommendation, such as Z-CSC-04, or an action, Z-CSC-04.1.",
)
@register_option
@as_of_option
@color_option
def show(id_: str, register: Path | None, as_of: str | None, color: Colour) -> int:
    """Show one recommendation or action in full."""
    loaded = load(Folder(find_register(register)))
    record, number = _find(loaded, id_)
    policy = policy_of(loaded.index.register.board)
    write_parts(whole(loaded.index, record, number, read_as_of(as_of), policy), color)
    return _exit_code(loaded, record)


def _exit_code(loaded: Loaded, record: Recommendation) -> int:
    if record.id in loaded.index.repeated.get(Repeated.RECOMMENDATION, ()):
        say(f"scrtrack: another file holds {record.id} too: give one of them another id")
    for kind, ids in loaded.index.repeated.items():
        if kind is not Repeated.RECOMMENDATION:
            say(f"scrtrack: {repeated_sentence(kind, ids)}")
    if loaded.problems:
        say("scrtrack: other files of the register have faults; `scrtrack validate` shows them")
    return SOUND if loaded.is_trusted else FOUND


def _find(loaded: Loaded, wanted: str) -> tuple[Recommendation, int | None]:
    recommendation_id, _, number = wanted.strip().upper().partition(".")
    records = loaded.index.recommendations
    record = records.get(recommendation_id)
    if record is None:
        near = difflib.get_close_matches(recommendation_id, records, n=1)
        unread = [path for path in loaded.unread if path.rpartition("/")[2] == f"{recommendation_id}.yaml"]
        if unread:
            raise UsageError(f"{unread[0]} could not be read", "see what is wrong: scrtrack validate")
        raise UsageError(
            f"there is no {wanted!r}",
            f"perhaps {near[0]} was meant" if near else "`scrtrack status` lists the ids",
        )
    if not number:
        return record, None
    known = [str(action.id) for action in record.actions]
    if number not in known:
        raise UsageError(f"{record.id} has no action {number!r}", f"it has: {', '.join(known) or 'none'}")
    return record, int(number)
