"""Actions that were added to a plan: the day held against what happened to them, and against the plan."""

from collections.abc import Iterator, Sequence

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.case import Case
from scrtrack.model.facts import Fact, FactKind
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import Need, check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.happened import WHAT_HAPPENED
from scrtrack.wording.dates import long_date, on_date

# What is of a thing's own day: a paper may well be older than the action that it serves.
_OF_ITS_OWN_DAY = (FactKind.ADDED, FactKind.SHOWN)


@check("DUE317", Severity.ERROR)
def added_too_late(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Something happened to an action before it was added.

    Why: until the day it was added the action counts as not there, and what happened to it with it.
    Put it right: correct the date that is wrong; leave `added` out where the action was in the plan as agreed.
    Breaks it: `added: 2026-09-01` with `completed: {date: 2026-06-15}`.
    """
    for placed, facts in context.facts:
        added = placed.action.added
        first = _first_before(added, facts) if added is not None else None
        if added is not None and first is not None:
            message = f"{placed.id} was added {on_date(added)}, and {WHAT_HAPPENED[first.kind]} before that ({long_date(first.when)})"
            yield added_too_late.at(
                placed.address.at("added"),
                f"{message}: correct the date that is wrong",
                placed.id,
                *(Related(placed.address.at(*fact.keys), "came earlier") for fact in _before(added, facts)),
            )


def _before(added: PartialDate, facts: Sequence[Fact]) -> Iterator[Fact]:
    return (fact for fact in facts if fact.kind not in _OF_ITS_OWN_DAY and fact.when.last < added.first)


def _first_before(added: PartialDate, facts: Sequence[Fact]) -> Fact | None:
    return min(_before(added, facts), key=lambda fact: fact.when.first, default=None)


@check("EVI414", Severity.WARNING, told_of_record("DUE317", "EVI410"))
def evidence_from_before(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Evidence is older than the action that it is to show.

    Why: what was there before cannot show what was done since.
    Put it right: check the date of the evidence, and the day the action was added; ask for newer evidence.
    Breaks it: `added: 2026-09-01`, and evidence with `date: 2026-06-10`.
    """
    for placed in context.live:
        added = placed.action.added
        for place, evidence in enumerate(placed.action.evidence if added is not None else ()):
            if added is not None and evidence.date.last < added.first:
                message = (
                    f"{placed.id}: this evidence is of {long_date(evidence.date)}, and the action was added"
                )
                yield evidence_from_before.at(
                    placed.address.at("evidence", place, "date"),
                    f"{message} later, {on_date(added)}: check both dates, or ask for newer evidence",
                    placed.id,
                )


@check(
    "DUE318", Severity.WARNING, Need.CASE, told_of_record("DUE302", "DUE305", "DUE306", "DUE316", "DUE317")
)
def added_out_of_place(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was added before there was a plan to add it to, or after it was due.

    Why: `added` is for what came later than the plan as agreed; before it, or late from the start, a date is wrong.
    Put it right: correct the date that is wrong; leave `added` out where the action was in the plan as agreed.
    Breaks it: `added: 2025-06-01` in a case whose plan was agreed on 12 November 2025.
    """
    sound = {filed.record.id for filed in context.cases}
    for placed in context.actions:
        case = context.index.case_of(placed.recommendation)
        if case is not None and case.id not in sound:
            continue  # a date of the case itself is wrong
        wrong = _out_of_place(placed, case) if placed.action.added is not None else None
        if wrong is not None and placed.action.added is not None:
            message = f"{placed.id} was added {on_date(placed.action.added)}, {wrong}: check the dates"
            yield added_out_of_place.at(placed.address.at("added"), message, placed.id)


def _out_of_place(placed: PlacedAction, case: Case | None) -> str | None:
    """What an action's day of being added contradicts."""
    added, due = placed.action.added, placed.action.due
    if added is None:
        return None
    agreed = case.plan.agreed if case is not None and case.plan is not None else None
    if agreed is not None and added.last < agreed.first:
        return f"before its plan was agreed ({long_date(agreed)})"
    decided = case.decided if case is not None else None
    if decided is not None and added.last < decided.first:
        return f"before the review was decided on ({long_date(decided)})"
    if due is not None and due.last < added.first:
        return f"after it was due ({long_date(due)})"
    return None


CHECKS = (added_too_late, evidence_from_before, added_out_of_place)
