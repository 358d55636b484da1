"""Progress: updates in order, and none that contradicts what is said to be done."""

import re
from collections.abc import Iterator

from scrtrack.diagnostic import Fault, Severity
from scrtrack.model.register import Register
from scrtrack.rules.check import check
from scrtrack.rules.context import Context
from scrtrack.wording import long_date, one_line

_DONE = r"(?:completed?|done|started|begun|finished|in place|implemented|achieved|delivered|signed off)"
_NOT_DONE = re.compile(
    rf"\bnot (?:yet |been |fully |all |quite )*{_DONE}\b(?! (?:by|until|before|because))"
    rf"|\b(?:still|remains?|are) (?:outstanding|incomplete|unfinished|to be {_DONE}|being {_DONE})\b"
    r"|\bhas slipped\b|\bhas been delayed\b|\bbehind schedule\b|\b(?:is|are|been put) on hold\b"
    rf"|\byet to (?:be {_DONE}|start|begin)\b|\bhas(?:n't|n’t) (?:yet )?(?:been )?{_DONE}\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:no|none|nothing|never|whether|if|where|why|those)\b[^.;]*$", re.IGNORECASE)


@check("UPD501", Severity.WARNING)
def updates_out_of_order(register: Register, context: Context) -> Iterator[Fault]:
    """Updates do not stand in the order of their dates.

    Why: the last entry is read as the newest; most often the year is wrong.
    Put it right: correct the date, or move the older update up.
    Breaks it: an update of 1 March below one of 1 July.
    """
    for placed in context.actions:
        updates = placed.action.updates
        for place in range(1, len(updates)):
            if updates[place].date.last < updates[place - 1].date.first:
                before = long_date(updates[place - 1].date)
                message = (
                    f"{placed.id}: this update is older than the one above it ({before}): check the date"
                )
                yield Fault(placed.address.at("updates", place, "date"), message, placed.id)


@check("UPD502", Severity.WARNING)
def update_contradicts(register: Register, context: Context) -> Iterator[Fault]:
    """An update from after the completion says that the action is not done.

    Why: either it was not done, or the update belongs to another action.
    Put it right: ask the agency; where it is not done, reopen the action.
    Breaks it: `completed: {date: 2026-03-01}`, and an update of May: "Two teams still not trained, not yet complete".
    """
    for placed in context.live:
        completed = placed.action.completed
        for place, update in enumerate(placed.action.updates if completed is not None else ()):
            if completed is None or update.date.first <= completed.date.last:
                continue
            said = words_of_delay(update.note)
            if said is not None:
                message = f'{placed.id} was done on {long_date(completed.date)}, but a later update says "{one_line(said)}"'
                address = placed.address.at("updates", place, "note")
                yield Fault(address, f"{message}: ask the agency; reopen it if it is not done", placed.id)
                break


def words_of_delay(note: str) -> str | None:
    """The words in a note that say that something is not done."""
    for said in _NOT_DONE.finditer(note):
        if not _NONE.search(note[: said.start()]):
            return said.group()
    return None


CHECKS = (updates_out_of_order, update_contradicts)
