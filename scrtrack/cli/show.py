"""`scrtrack show`: one recommendation or action in full."""

import difflib
from typing import TYPE_CHECKING, Annotated

import typer

from scrtrack.cli.options import (
    AsOfOption,
    Colour,
    ColourOption,
    RegisterOption,
    find_register,
    read_as_of,
    wants_colour,
)
from scrtrack.cli.outcome import FOUND, SOUND
from scrtrack.errors import UsageError

if TYPE_CHECKING:
    from scrtrack.model.recommendation import Recommendation
    from scrtrack.store.load import Loaded


def show(
    id_: Annotated[
        str,
        typer.Argument(metavar="ID", help="A recommendation, such as Z-CSC-04, or an action, Z-CSC-04.1."),
    ],
    register: RegisterOption = None,
    as_of: AsOfOption = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Show one recommendation or action in full."""
    import sys

    from scrtrack.model.register import repeated_ids
    from scrtrack.policy import policy_of
    from scrtrack.render.record_text import record_lines
    from scrtrack.render.screen import stdout_screen
    from scrtrack.store.load import load

    loaded = load(find_register(register))
    record, number = _find(loaded, id_)
    screen = stdout_screen(colour=wants_colour(color, sys.stdout.isatty()))
    policy = policy_of(loaded.register.board)
    for line in record_lines(loaded.register, record, number, read_as_of(as_of), policy, screen):
        print(line)  # noqa: T201
    if record.id in repeated_ids(loaded.register):
        typer.echo(f"scrtrack: another file holds {record.id} too: give one of them another id", err=True)
        raise typer.Exit(FOUND)
    if loaded.diagnostics:
        typer.echo(
            "scrtrack: other files of the register have faults; `scrtrack validate` shows them", err=True
        )
    raise typer.Exit(FOUND if loaded.diagnostics else SOUND)


def _find(loaded: "Loaded", wanted: str) -> "tuple[Recommendation, int | None]":
    from scrtrack.model.register import recommendations_by_id

    recommendation_id, _, number = wanted.strip().upper().partition(".")
    records = recommendations_by_id(loaded.register)
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
