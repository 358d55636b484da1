"""Done and signed off: by whose word, on the strength of what, in which order; and undone by a reopening."""

from collections.abc import Iterator
from datetime import date

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action
from scrtrack.model.address import Key
from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import FactKind, out_of_order
from scrtrack.model.register import Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.promises import is_empty, promise_of
from scrtrack.standing.facts_on import Known, known
from scrtrack.wording.dates import long_date, on_date

# Where a reopening leaves it open what still stands, the rest is asked once that is put right.
_MAY_BE_UNDONE = told_of_record("EVI411", "EVI412")


@check("EVI401", Severity.WARNING, _MAY_BE_UNDONE)
def nothing_seen(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action is said to be done, and the board has seen nothing that shows it.

    Why: "done" is the agency's word; asked for the evidence later, nobody can show any.
    Put it right: ask the agency for evidence and record it; once the board has looked at it, add `seen:`.
    Breaks it: `completed: {date: 2026-03-01}` without `evidence:`.
    """
    for placed in context.live:
        action = placed.action
        if action.completed is None or action.signed_off is not None:
            continue
        facts = known(action, date.max)
        # Where all that is offered is a promise, that is said of it.
        if facts.seen or (facts.offered and not any(_could_be_seen(offered) for offered in facts.offered)):
            continue
        message = f"{placed.id} is said to be done, and the board has seen nothing that shows it"
        old = _from_before_reopening(action, facts)
        asked = "look at what is offered, and add `seen:`" if facts.offered else "ask the agency for evidence"
        if old is not None:
            message, asked = f"{message}: {old}", "ask for newer evidence, or correct its date"
        yield nothing_seen.at(placed.address.key("completed"), f"{message}: {asked}", placed.id)


def _could_be_seen(evidence: Evidence) -> bool:
    return promise_of(evidence) is None and not is_empty(evidence.reference)


@check("EVI406", Severity.WARNING, _MAY_BE_UNDONE)
def signed_off_unseen(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action is signed off, and the board has seen nothing that shows it.

    Why: asked what the sign-off rests on, the board could show nothing.
    Put it right: record what the board saw, with `seen:`; or reopen the action.
    Breaks it: `signed_off:` without any evidence that has `seen:`.
    """
    for placed in context.live:
        action = placed.action
        if action.signed_off is None or action.completed is None:
            continue
        facts = known(action, date.max)
        if facts.seen:
            continue
        old = _from_before_reopening(action, facts)
        message = f"{placed.id} is signed off, and the board has seen nothing that shows it"
        message += f": {old}" if old is not None else ""
        address = placed.address.key("signed_off")
        yield signed_off_unseen.at(address, f"{message}: record what it saw, or reopen the action", placed.id)


def _from_before_reopening(action: Action, facts: Known) -> str | None:
    """Where there is evidence and all of it is from before the last reopening: why it counts no longer."""
    if not action.evidence or facts.seen or facts.offered or facts.reopened is None:
        return None
    day = max(action.reopened, key=lambda entry: entry.date.first).date
    if any(evidence.date.first == facts.reopened for evidence in action.evidence):
        return f"the evidence there is dated no later than the day it was reopened ({long_date(day)})"
    month = " (a month counts from its first day)" if any(e.date.is_month for e in action.evidence) else ""
    return f"the evidence there is dated before it was reopened {on_date(day)}{month}"


@check("EVI405", Severity.ERROR, _MAY_BE_UNDONE)
def signed_off_unfinished(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action is signed off that nobody said was done.

    Why: the board cannot close what the agency has not finished.
    Put it right: add `completed:` with its date, or take the sign-off back by a reopening.
    Breaks it: `signed_off:` without `completed:`.
    """
    for placed in context.actions:
        action = placed.action
        if action.signed_off is not None and action.completed is None:
            message = f"{placed.id} is signed off, but nobody said that it is done: add `completed:`"
            yield signed_off_unfinished.at(placed.address.key("signed_off"), message, placed.id)


@check("EVI407", Severity.ERROR, _MAY_BE_UNDONE)
def signed_off_too_early(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was signed off before it was done, or before the board saw any evidence.

    Why: one of the dates is wrong, or the sign-off rests on nothing.
    Put it right: correct the date that is wrong.
    Breaks it: `signed_off: {date: 2026-02-01, ...}` with `completed: {date: 2026-03-01}`.
    """
    for placed in context.actions:
        signed = placed.action.signed_off
        if signed is None or placed.action.completed is None:
            continue
        what, earlier = _came_later(placed.action, signed.date)
        if what is not None:
            related = (Related(placed.address.at(*keys), "came later") for keys in earlier)
            message = f"{placed.id} was signed off {on_date(signed.date)}, {what}"
            address = placed.address.at("signed_off", "date")
            yield signed_off_too_early.at(
                address, f"{message}: correct the date that is wrong", placed.id, *related
            )


def _came_later(action: Action, signed: PartialDate) -> tuple[str | None, list[tuple[Key, ...]]]:
    """What a sign-off rests on and yet came later, and where."""
    if action.completed is not None and signed.last < action.completed.date.first:
        return f"before it was done ({long_date(action.completed.date)})", [("completed", "date")]
    # Where evidence was seen before it existed, that is said, and no day rests on it.
    current = known(action, date.max).seen
    seen = [e.seen for e in current if e.seen is not None and e.seen.last >= e.date.first]
    first = min((moment.first for moment in seen), default=None)
    if first is None or signed.last >= first:
        return None, []
    later: list[tuple[Key, ...]] = [
        ("evidence", place, "seen")
        for place, evidence in enumerate(action.evidence)
        if evidence.seen is not None and signed.last < evidence.seen.first
    ]
    return f"before the board saw any evidence ({long_date(first)})", later


@check("EVI411", Severity.ERROR, told_of_record("EVI412"))
def not_undone(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was reopened, and the completion or sign-off that this undid still stands.

    Why: it would be counted as done, though it is to be done again.
    Put it right: move what was undone into the reopening, under `undoes:`; or correct the date that is wrong.
    Breaks it: `completed: {date: 2026-03-01}` beside a reopening of May 2026.
    """
    for placed in context.actions:
        reopened = [entry.date for entry in placed.action.reopened]
        last = max(reopened, key=lambda moment: moment.first, default=None)
        key, undone = _still_stands(placed.action, last.first) if last is not None else ("", None)
        if undone is not None and last is not None:
            what = "completion" if key == "completed" else "sign-off"
            message = f"{placed.id} was reopened {on_date(last)}, but its earlier {what} still stands"
            later = (
                Related(placed.address.at("reopened", place, "date"), "reopened")
                for place, moment in enumerate(reopened)
                if undone.last < moment.first
            )
            address = placed.address.key(key)
            yield not_undone.at(address, f"{message}: move it under `undoes:`", placed.id, *later)


def _still_stands(action: Action, reopened: date) -> tuple[str, PartialDate | None]:
    """The key and date of a completion or sign-off from before the last reopening."""
    for key, entry in (("completed", action.completed), ("signed_off", action.signed_off)):
        if entry is not None and entry.date.last < reopened:
            return key, entry.date
    return "", None


@check("EVI412", Severity.ERROR)
def reopenings_out_of_order(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Reopenings do not stand in the order of their dates.

    Why: the last one says what still counts and when the action is due; out of order, the wrong one could.
    Put it right: move the older entry up, or correct its date.
    Breaks it: a reopening of March below one of June.
    """
    for placed, facts in context.facts:
        for fact, above in out_of_order(facts, FactKind.REOPENED):
            older = f"{placed.id}: this reopening is older than the one above it ({long_date(above.when)})"
            address, other = (
                placed.address.at(*fact.keys),
                Related(placed.address.at(*above.keys), "above it"),
            )
            advice = "put the older one first, or correct the date"
            yield reopenings_out_of_order.at(address, f"{older}: {advice}", placed.id, other)


@check("EVI413", Severity.ERROR, told_of_record("EVI407"))
def done_after_withdrawal(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was done or signed off after it was withdrawn.

    Why: what is no longer to be done cannot be done; it is counted as withdrawn, and the work is lost to sight.
    Put it right: correct the date that is wrong, or keep only the one that holds.
    Breaks it: `withdrawn: {date: 2026-03-01, ...}` and `completed: {date: 2026-05-01}`.
    """
    for placed in context.actions:
        action, withdrawn = placed.action, placed.action.withdrawn
        if withdrawn is None:
            continue
        for key, entry in (("completed", action.completed), ("signed_off", action.signed_off)):
            if entry is not None and entry.date.first > withdrawn.date.last:
                what = "done" if key == "completed" else "signed off"
                message = f"{placed.id} was {what} {on_date(entry.date)}, after it was withdrawn"
                day = f"{on_date(withdrawn.date)}: correct the date that is wrong, or keep the one that holds"
                yield done_after_withdrawal.at(placed.address.at(key, "date"), f"{message} {day}", placed.id)
                break


CHECKS = (
    nothing_seen,
    signed_off_unseen,
    signed_off_unfinished,
    signed_off_too_early,
    not_undone,
    reopenings_out_of_order,
    done_after_withdrawal,
)
