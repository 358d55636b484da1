"""Done and signed off: by whose word, on the strength of what, in which order."""

from collections.abc import Iterator, Sequence
from datetime import date

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action
from scrtrack.model.address import Key
from scrtrack.model.evidence import Evidence
from scrtrack.model.register import Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.half import is_half_seen
from scrtrack.rules.posts import is_same_post
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
        if context.is_to_come(action.completed.date) or _seen(action):
            continue
        facts = known(action, date.max)
        # Where all that is offered is a promise, that is said of it.
        if facts.offered and not any(_could_be_seen(offered) for offered in facts.offered):
            continue
        if any(is_half_seen(offered) for offered in facts.offered):
            continue
        message = f"{placed.id} is said to be done, and the board has seen nothing that shows it"
        old = _from_before_reopening(action, facts)
        asked = "look at what is offered, and add `seen:`" if facts.offered else "ask the agency for evidence"
        if old is not None:
            message, asked = f"{message}: {old}", "ask for newer evidence, or correct its date"
        yield nothing_seen.at(placed.address.key("completed"), f"{message}: {asked}", placed.id)


def _seen(action: Action) -> Sequence[Evidence]:
    """The evidence that the board has seen since the last reopening."""
    if action.reopened:
        return known(action, date.max).seen
    return [evidence for evidence in action.evidence if evidence.seen is not None]


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
        if context.is_to_come(action.signed_off.date) or context.is_to_come(action.completed.date):
            continue
        if _seen(action):
            continue
        facts = known(action, date.max)
        if any(is_half_seen(offered) for offered in facts.offered):
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
    seen = [e.seen for e in _seen(action) if e.seen is not None and e.seen.last >= e.date.first]
    first = min((moment.first for moment in seen), default=None)
    if first is None or signed.last >= first:
        return None, []
    later: list[tuple[Key, ...]] = [
        ("evidence", place, "seen")
        for place, evidence in enumerate(action.evidence)
        if evidence.seen is not None and signed.last < evidence.seen.first
    ]
    return f"before the board saw any evidence ({long_date(first)})", later


@check("EVI415", Severity.WARNING)
def own_work(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was signed off, or its evidence seen for the board, by the post that did it or leads it.

    Why: agencies say and boards verify; nobody can close an action of their own.
    Put it right: correct the post; or have somebody of the board look at the evidence, and the group sign it off.
    Breaks it: `completed: {..., by: Service Manager}` with `signed_off: {..., by: Service Manager}`.
    """
    for placed in context.live:
        own = list(_own_work(placed.action))
        if own:
            keys, message = own[0]
            same = (Related(placed.address.at(*others), "the same post") for others, _ in own[1:])
            yield own_work.at(placed.address.at(*keys), f"{placed.id}{message}", placed.id, *same)


def _own_work(action: Action) -> Iterator[tuple[tuple[Key, ...], str]]:
    """Where the board's word is given by who did the work or leads it, and what to say of it."""
    signed = action.signed_off
    own = _own_part(action, signed.by if signed is not None else None)
    if own is not None:
        message = f" was signed off by the post that {own}: have the group sign it off, or correct `by`"
        yield ("signed_off", "by"), message
    for place, evidence in enumerate(action.evidence):
        own = _own_part(action, evidence.seen_by)
        if own is not None:
            look = "have somebody of the board look at it, or correct `seen_by`"
            message = f": this evidence was seen for the board by the post that {own}: {look}"
            yield ("evidence", place, "seen_by"), message


def _own_part(action: Action, post: str | None) -> str | None:
    """What a post has to do with an action."""
    done = action.completed.by if action.completed is not None else None
    if is_same_post(post, done):
        return "did it"
    return "leads it" if is_same_post(post, action.lead) else None


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
    own_work,
    done_after_withdrawal,
)
