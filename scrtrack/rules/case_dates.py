"""Due dates held against the dates of the case, and those against each other."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.case import Case
from scrtrack.model.register import Filed, PlacedAction, Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import Need, check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date, on_date

_FAR_AHEAD_YEARS = 20
# A due date that is not what its words say, and a case whose own dates contradict each other, tell nothing more.
_IN_DOUBT = told_of_record("DUE302", "DUE316")


def _dated(context: Context) -> Iterator[tuple[Filed[Case], list[PlacedAction]]]:
    """Each case with its actions that have a first date."""
    actions: dict[str, list[PlacedAction]] = {}
    for placed in context.actions:
        if placed.action.due is not None:
            actions.setdefault(placed.recommendation.case, []).append(placed)
    for filed in context.cases:
        yield filed, actions.get(filed.record.id, [])


def _due(placed: PlacedAction) -> date:
    assert placed.action.due is not None
    return placed.action.due.last


def _is_before(placed: PlacedAction, moment: PartialDate | None) -> bool:
    return moment is not None and _due(placed) < moment.first


def _is_far_ahead(placed: PlacedAction, case: Case) -> bool:
    agreed = case.plan.agreed if case.plan is not None else None
    dates = [when.last for when in (case.decided, case.completed, case.published, agreed) if when is not None]
    return bool(dates) and _due(placed).year - max(dates).year > _FAR_AHEAD_YEARS


def _most(early: list[PlacedAction], actions: list[PlacedAction]) -> bool:
    """Whether so many are too early that it is the case's date that looks wrong, and not each of theirs."""
    return 2 * len(early) > len(actions) > 1


def _share(early: list[PlacedAction], actions: list[PlacedAction]) -> str:
    return f"{len(early)} of its {len(actions)} dated actions"


@check("DUE305", Severity.WARNING, Need.CASE, _IN_DOUBT, across=True)
def before_the_case(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was due before it was decided to hold the review.

    Why: a date in the past from the start is most likely a slip of the pen.
    Put it right: look at the plan, and correct `due` or the case's `decided`.
    Breaks it: `due: 2015-09-30` in a case that was decided on in February 2025.
    """
    for filed, actions in _dated(context):
        decided = filed.record.decided
        early = [placed for placed in actions if _is_before(placed, decided)]
        if decided is not None and _most(early, actions):
            message = f"{filed.record.id} was decided on ({long_date(decided)}) after {_share(early, actions)} were due"
            yield before_the_case.at(
                Address(filed.file, ("decided",)), f"{message}: check `decided`", filed.record.id
            )
        elif decided is not None:
            for placed in early:
                message = f"{placed.id} was due {long_date(_due(placed))}, before the review was decided on ({long_date(decided)})"
                yield before_the_case.at(placed.address.at("due"), f"{message}: check the year", placed.id)


@check("DUE306", Severity.WARNING, Need.CASE, _IN_DOUBT, across=True)
def before_the_plan(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action was due before its plan was agreed.

    Why: it was late, or done, before anybody agreed to it.
    Put it right: look at the plan; correct `due` or the case's `plan`; where it was done already, record
    `completed:`.
    Breaks it: `due: 2025-10-31` in a case whose plan was agreed on 12 November 2025.
    """
    for filed, actions in _dated(context):
        case = filed.record
        if case.plan is None:
            continue
        agreed = case.plan.agreed
        early = [p for p in actions if _is_before(p, agreed) and not _is_before(p, case.decided)]
        if _most(early, actions):
            message = (
                f"{case.id} has a plan agreed {on_date(agreed)}, after {_share(early, actions)} were due"
            )
            yield before_the_plan.at(
                Address(filed.file, ("plan", "agreed")), f"{message}: check `agreed`", case.id
            )
            continue
        for placed in early:
            # What was done by then is no slip: it was agreed to as done.
            if placed.action.completed is None or not _is_known_by(placed.action.completed.date, agreed):
                message = f"{placed.id} was due {long_date(_due(placed))}, before its plan was agreed ({long_date(agreed)})"
                yield before_the_plan.at(placed.address.at("due"), f"{message}: check the date", placed.id)


def _is_known_by(moment: PartialDate, day: PartialDate) -> bool:
    return moment.first <= day.last


@check("DUE307", Severity.WARNING, Need.CASE, _IN_DOUBT)
def far_ahead(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action is due more than 20 years after its case.

    Why: no plan reaches so far; two digits of the year were most likely swapped.
    Put it right: correct the year in `due`.
    Breaks it: `due: 2062-09-30` in a case published in 2025.
    """
    for filed, actions in _dated(context):
        for placed in actions:
            if _is_far_ahead(placed, filed.record):
                message = f"{placed.id} is due {on_date(_due(placed))}, more than 20 years after its case"
                yield far_ahead.at(placed.address.at("due"), f"{message}: check the year", placed.id)


class _Step(NamedTuple):
    """One date of a case, and how it is spoken of."""

    key: tuple[str, ...]
    when: PartialDate | None
    was: str
    """What happened then, as it stands before or behind "before"."""


@check("DUE316", Severity.ERROR)
def contradictory_case(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The dates of a case contradict each other.

    Why: one of them is wrong, and due dates are held against them.
    Put it right: correct the date that is wrong. A review is decided on first, then completed, then published; its
    plan is agreed, known of or handed over after the decision.
    Breaks it: `decided: 2025-12` with `published: 2025-11-26`.
    """
    for filed in register.cases:
        found = next(_contradictions(filed.record), None)
        if found is not None:
            earlier, later = found
            message = f"{filed.record.id} {_said(later)}, before it {_said(earlier)}: correct the date that is wrong"
            other = Related(Address(filed.file, earlier.key), "held against this date")
            address = Address(filed.file, later.key)
            yield contradictory_case.at(address, message, filed.record.id, other)


def _said(step: _Step) -> str:
    assert step.when is not None
    return f"{step.was} ({long_date(step.when)})"


def _contradictions(case: Case) -> Iterator[tuple[_Step, _Step]]:
    """Each two dates of which the second cannot be earlier than the first, and is."""
    for first, *others in _orders(case):
        for other in others:
            if first.when is not None and other.when is not None and other.when.last < first.when.first:
                yield first, other


def _orders(case: Case) -> Iterator[tuple[_Step, ...]]:
    """One date, and those that cannot be earlier. A plan may be agreed before the review is done or published."""
    plan, moved = case.plan, case.transferred
    decided = _Step(("decided",), case.decided, "was decided on")
    completed = _Step(("completed",), case.completed, "was completed")
    published = _Step(("published",), case.published, "was published")
    agreed = _Step(("plan", "agreed"), plan.agreed if plan is not None else None, "had its plan agreed")
    known = _Step(("known_until",), case.known_until, "was last known of")
    over = _Step(("transferred", "date"), moved.date if moved is not None else None, "was taken over")
    yield decided, completed, published, agreed, known, over
    yield completed, published
    yield agreed, known


CHECKS = (before_the_case, before_the_plan, far_ahead, contradictory_case)
