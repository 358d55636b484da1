"""Facts dated in the future: the one thing beside open decisions that asks what day it is."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scrtrack.diagnostic import Fault, Severity
from scrtrack.model.action import Action
from scrtrack.model.address import Address
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Register
from scrtrack.model.round import Round
from scrtrack.model.values import PartialDate
from scrtrack.rules.check import check
from scrtrack.rules.context import Context
from scrtrack.rules.sign_off import first_seen_too_late, still_stands
from scrtrack.wording import long_date


class _Fact(NamedTuple):
    """The date of a fact, and that of what the record says came after it."""

    when: PartialDate | None
    keys: tuple[str | int, ...]
    next: PartialDate | None = None


@check("EVI409", Severity.WARNING)
def in_the_future(register: Register, context: Context) -> Iterator[Fault]:
    """A fact is dated in the future.

    Why: what has not happened yet counts for nothing until that day; most often the year is wrong.
    Put it right: correct the date. What is still to be done belongs under `due` or `review_on`.
    Breaks it: `completed: {date: 2062-03-01}`.
    """
    for address, when, id_ in _to_come_anywhere(register, context):
        # Where another rule says already that this date looks wrong, it is one fault.
        if address not in context.told:
            message = f"{long_date(when)} is still to come, and this is written as a fact: check the date"
            yield Fault(address, f"{id_}: {message}" if id_ else message, id_)


def _to_come_anywhere(
    register: Register, context: Context
) -> Iterator[tuple[Address, PartialDate, str | None]]:
    for filed in register.recommendations:
        for when, keys in _to_come(_record_facts(filed.record), context):
            yield Address(filed.file, keys), when, filed.record.id
    for placed in context.actions:
        for when, keys in _to_come(_action_facts(placed.action), context):
            yield placed.address.at(*keys), when, placed.id
    for case in register.cases:
        for when, keys in _to_come(_case_facts(case.record), context):
            yield Address(case.file, keys), when, case.record.id
    for held in register.rounds:
        for when, keys in _to_come(_round_facts(held.record), context):
            yield Address(held.file, keys), when, None


def _to_come(facts: Iterator[_Fact], context: Context) -> Iterator[tuple[PartialDate, tuple[str | int, ...]]]:
    for when, keys, after in facts:
        # Where what came after it is dated before it, that is said already, and on every day.
        if when is None or when.first <= context.as_of:
            continue
        if after is None or after.last >= when.first:
            yield when, keys


def _record_facts(record: Recommendation) -> Iterator[_Fact]:
    if record.response is not None:
        yield _Fact(record.response.date, ("response", "date"))
    for place, amendment in enumerate(record.amendments):
        yield _Fact(amendment.date, ("amendments", place, "date"))


def _action_facts(action: Action) -> Iterator[_Fact]:
    updates = [update.date for update in action.updates]
    for place, when in enumerate(updates):
        yield _Fact(when, ("updates", place, "date"), _next(updates, place))
    asked = [deferral.asked for deferral in action.deferrals]
    decisions = [deferral.agreed or deferral.refused for deferral in action.deferrals]
    for place, deferral in enumerate(action.deferrals):
        decided = decisions[place]
        yield _Fact(deferral.asked, ("deferrals", place, "asked"), _earlier(decided, _next(asked, place)))
        if decided is not None:
            key = "agreed" if deferral.agreed is not None else "refused"
            later = next((when for when in decisions[place + 1 :] if when is not None), None)
            yield _Fact(decided, ("deferrals", place, key), later)
    undone = (action.completed or action.signed_off) if still_stands(action) is not None else None
    reopened = [reopening.date for reopening in action.reopened]
    for place, when in enumerate(reopened):
        after = _earlier(undone.date if undone is not None else None, _next(reopened, place))
        yield _Fact(when, ("reopened", place, "date"), after)
    yield from _evidence_facts(action)
    yield from _closing_facts(action)


def _next(moments: Sequence[PartialDate], place: int) -> PartialDate | None:
    return moments[place + 1] if place + 1 < len(moments) else None


def _earlier(one: PartialDate | None, other: PartialDate | None) -> PartialDate | None:
    if one is None or other is None:
        return one or other
    return one if one.last <= other.last else other


def _evidence_facts(action: Action) -> Iterator[_Fact]:
    signed = action.signed_off.date if first_seen_too_late(action) and action.signed_off else None
    for place, evidence in enumerate(action.evidence):
        yield _Fact(evidence.date, ("evidence", place, "date"), evidence.seen)
        # Where the thing itself lies in the future, that it was seen is no second fault.
        if evidence.seen is not None and evidence.seen.first != evidence.date.first:
            yield _Fact(evidence.seen, ("evidence", place, "seen"), signed)


def _closing_facts(action: Action) -> Iterator[_Fact]:
    signed = action.signed_off.date if action.signed_off is not None else None
    if action.completed is not None:
        yield _Fact(action.completed.date, ("completed", "date"), signed)
    yield _Fact(signed, ("signed_off", "date"))
    if action.withdrawn is not None:
        yield _Fact(action.withdrawn.date, ("withdrawn", "date"))


def _case_facts(case: Case) -> Iterator[_Fact]:
    yield _Fact(case.decided, ("decided",), case.completed or case.published)
    yield _Fact(case.completed, ("completed",), case.published)
    yield _Fact(case.published, ("published",))
    if case.plan is not None:
        yield _Fact(case.plan.agreed, ("plan", "agreed"))
    if case.transferred is not None:
        yield _Fact(case.transferred.date, ("transferred", "date"))


def _round_facts(held: Round) -> Iterator[_Fact]:
    yield _Fact(held.sent, ("sent",))
    for place, answer in enumerate(held.answered):
        yield _Fact(answer.date, ("answered", place, "date"))


CHECKS = (in_the_future,)
