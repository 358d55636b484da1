"""Sign-off: of what is done, on the strength of evidence, and after both; and its undoing by a reopening."""

from collections.abc import Iterator
from datetime import date

from scrtrack.diagnostic import Fault, Severity
from scrtrack.known import Known, known
from scrtrack.model.action import Action
from scrtrack.model.register import Register
from scrtrack.rules.check import check
from scrtrack.rules.context import Context
from scrtrack.wording import long_date


@check("EVI405", Severity.ERROR)
def signed_off_unfinished(register: Register, context: Context) -> Iterator[Fault]:
    """An action is signed off that nobody said was done.

    Why: the board cannot close what the agency has not finished.
    Put it right: add `completed:` with its date, or take the sign-off back by a reopening.
    Breaks it: `signed_off:` without `completed:`.
    """
    for placed in context.actions:
        action = placed.action
        if action.signed_off is not None and action.completed is None and still_stands(action) is None:
            message = f"{placed.id} is signed off, but nobody said that it is done: add `completed:`"
            yield Fault(placed.address.key("signed_off"), message, placed.id)


@check("EVI406", Severity.WARNING)
def signed_off_unseen(register: Register, context: Context) -> Iterator[Fault]:
    """An action is signed off, and the board has seen nothing that shows it.

    Why: asked what the sign-off rests on, the board could show nothing.
    Put it right: record what the board saw, with `seen:`; or reopen the action.
    Breaks it: `signed_off:` without any evidence that has `seen:`.
    """
    for placed in context.live:
        action = placed.action
        if action.signed_off is None or action.completed is None or still_stands(action) is not None:
            continue
        facts = known(action, date.max)
        if facts.seen:
            continue
        old = from_before_reopening(action, facts)
        message = f"{placed.id} is signed off, and the board has seen nothing that shows it"
        message += f": {old}" if old is not None else ""
        address = placed.address.key("signed_off")
        yield Fault(address, f"{message}: record what it saw, or reopen the action", placed.id)


def from_before_reopening(action: Action, facts: Known) -> str | None:
    """Where there is evidence and all of it is from before the last reopening: why it counts no longer."""
    if not action.evidence or facts.seen or facts.offered or facts.reopened is None:
        return None
    day = long_date(max(action.reopened, key=lambda entry: entry.date.first).date)
    if any(evidence.date.first == facts.reopened for evidence in action.evidence):
        return f"the evidence there is dated no later than the day it was reopened ({day})"
    month = " (a month counts from its first day)" if any(e.date.is_month for e in action.evidence) else ""
    return f"the evidence there is dated before it was reopened on {day}{month}"


@check("EVI407", Severity.ERROR)
def signed_off_too_early(register: Register, context: Context) -> Iterator[Fault]:
    """An action was signed off before it was done, or before the board saw any evidence.

    Why: one of the dates is wrong, or the sign-off rests on nothing.
    Put it right: correct the date that is wrong.
    Breaks it: `signed_off: {date: 2026-02-01, ...}` with `completed: {date: 2026-03-01}`.
    """
    for placed in context.actions:
        signed, what = placed.action.signed_off, _came_later(placed.action)
        if signed is not None and what is not None:
            message = f"{placed.id} was signed off on {long_date(signed.date)}, {what}"
            address = placed.address.at("signed_off", "date")
            yield Fault(address, f"{message}: correct the date that is wrong", placed.id)


def _came_later(action: Action) -> str | None:
    """What a sign-off rests on and yet came later."""
    if action.signed_off is None or action.completed is None or still_stands(action) is not None:
        return None
    if action.signed_off.date.last < action.completed.date.first:
        return f"before it was done ({long_date(action.completed.date)})"
    if (seen := first_seen_too_late(action)) is not None:
        return f"before the board saw any evidence ({long_date(seen)})"
    return None


def first_seen_too_late(action: Action) -> date | None:
    """The day on which the board first saw evidence, where that was after the sign-off."""
    if action.signed_off is None:
        return None
    # Where evidence was seen before it existed, that is said, and no day rests on it.
    current = known(action, date.max).seen
    seen = [e.seen.first for e in current if e.seen is not None and e.seen.last >= e.date.first]
    first = min(seen, default=None)
    return first if first is not None and action.signed_off.date.last < first else None


@check("EVI411", Severity.ERROR)
def not_undone(register: Register, context: Context) -> Iterator[Fault]:
    """An action was reopened, and the completion or sign-off that this undid still stands.

    Why: it would be counted as done, though it is to be done again.
    Put it right: move what was undone into the reopening, under `undoes:`; or correct the date that is wrong.
    Breaks it: `completed: {date: 2026-03-01}` beside a reopening of May 2026.
    """
    for placed in context.actions:
        key = still_stands(placed.action)
        # Where the reopenings are out of order, which of them was the last is not known, and that is said.
        if key is not None and not any(_out_of_order(placed.action)):
            day = long_date(max(entry.date.first for entry in placed.action.reopened))
            what = "completion" if key == "completed" else "sign-off"
            message = f"{placed.id} was reopened on {day}, but its earlier {what} still stands"
            yield Fault(placed.address.key(key), f"{message}: move it under `undoes:`", placed.id)


def still_stands(action: Action) -> str | None:
    """The key of a completion or sign-off from before the last reopening."""
    reopened = max((entry.date.first for entry in action.reopened), default=None)
    if reopened is None:
        return None
    if action.completed is not None and action.completed.date.last < reopened:
        return "completed"
    if action.signed_off is not None and action.signed_off.date.last < reopened:
        return "signed_off"
    return None


@check("EVI412", Severity.ERROR)
def reopenings_out_of_order(register: Register, context: Context) -> Iterator[Fault]:
    """Reopenings do not stand in the order of their dates.

    Why: the last one says what still counts and when the action is due; out of order, the wrong one could.
    Put it right: move the older entry up, or correct its date.
    Breaks it: a reopening of March below one of June.
    """
    for placed in context.actions:
        for place in _out_of_order(placed.action):
            before = long_date(placed.action.reopened[place - 1].date)
            message = f"{placed.id}: this reopening is older than the one above it ({before})"
            address = placed.address.at("reopened", place, "date")
            yield Fault(address, f"{message}: put the older one first, or correct the date", placed.id)


def _out_of_order(action: Action) -> Iterator[int]:
    """The places of reopenings that are older than the one above them."""
    for place in range(1, len(action.reopened)):
        if action.reopened[place].date.last < action.reopened[place - 1].date.first:
            yield place


@check("EVI413", Severity.ERROR)
def done_after_withdrawal(register: Register, context: Context) -> Iterator[Fault]:
    """An action was done or signed off after it was withdrawn.

    Why: what is no longer to be done cannot be done; it is counted as withdrawn, and the work is lost to sight.
    Put it right: correct the date that is wrong, or keep only the one that holds.
    Breaks it: `withdrawn: {date: 2026-03-01, ...}` and `completed: {date: 2026-05-01}`.
    """
    for placed in context.actions:
        action, withdrawn = placed.action, placed.action.withdrawn
        # Where the completion is dated after the sign-off, that is said, and one date is wrong.
        if withdrawn is None or _came_later(action) is not None:
            continue
        for key, entry in (("completed", action.completed), ("signed_off", action.signed_off)):
            if entry is not None and entry.date.first > withdrawn.date.last:
                what = "done" if key == "completed" else "signed off"
                message = f"{placed.id} was {what} on {long_date(entry.date)}, after it was withdrawn"
                day = f"on {long_date(withdrawn.date)}: correct the date that is wrong, or keep the one that holds"
                yield Fault(placed.address.at(key, "date"), f"{message} {day}", placed.id)
                break


CHECKS = (
    signed_off_unfinished,
    signed_off_unseen,
    signed_off_too_early,
    not_undone,
    reopenings_out_of_order,
    done_after_withdrawal,
)
