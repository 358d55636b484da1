"""Deferrals: asked for with a reason, decided by somebody else, in order and in time."""

from collections.abc import Iterable, Iterator

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action, Deferral
from scrtrack.model.address import Address
from scrtrack.model.facts import FactKind, out_of_order
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import Need, check, told_here, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.posts import is_same_post
from scrtrack.rules.replaced import Replaced, replaced_dates
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.text import one_line

# Where the first date itself looks wrong, nothing is held against it.
_IN_DOUBT = told_of_record("DUE302", "DUE305", "DUE307")


def _deferrals(actions: Iterable[PlacedAction]) -> Iterator[tuple[PlacedAction, int, Deferral]]:
    for placed in actions:
        for place, deferral in enumerate(placed.action.deferrals):
            yield placed, place, deferral


def _at(placed: PlacedAction, place: int, key: str) -> Address:
    return placed.address.at("deferrals", place, key)


def _replacing(
    actions: Iterable[PlacedAction],
) -> Iterator[tuple[PlacedAction, int, Deferral, Replaced]]:
    """Each deferral with the date that it would replace, where one held when it was asked for."""
    for placed in actions:
        replaced = replaced_dates(placed.action)
        for place, (deferral, before) in enumerate(zip(placed.action.deferrals, replaced, strict=True)):
            if before is not None:
                yield placed, place, deferral, before


def _decided(deferral: Deferral) -> PartialDate | None:
    """When a deferral was decided, where no other rule says that this looks wrong."""
    if deferral.agreed is not None and deferral.refused is not None:
        return None
    decided = deferral.agreed or deferral.refused
    return decided if decided is not None and decided.last >= deferral.asked.first else None


def _decided_early(action: Action) -> Iterator[tuple[int, int]]:
    """Each deferral that was decided before the last decision above it, and where that stands."""
    above: tuple[int, PartialDate] | None = None
    for place, deferral in enumerate(action.deferrals):
        decided = _decided(deferral)
        if decided is not None:
            if above is not None and decided.last < above[1].first:
                yield place, above[0]
            above = place, decided


def _decision_key(deferral: Deferral) -> str:
    return "agreed" if deferral.agreed is not None else "refused"


@check("DUE304", Severity.WARNING, _IN_DOUBT, told_of_record("DUE310", "DUE312", "DUE315"))
def asked_too_late(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A later date was asked for after the date had passed.

    Why: the action was overdue already; a new date must not hide that.
    Put it right: check `asked`; if it is right, have the group note the late request, as an exception in
    board.yaml with its reason.
    Breaks it: `due: 2026-06-30` and a deferral with `asked: 2026-07-20`.
    """
    for placed, place, deferral, before in _replacing(context.live):
        if deferral.asked.first > before.latest and not _was_over_already(placed.action, deferral, before):
            asked = on_date(deferral.asked)
            message = f"{placed.id}: a later date was asked for {asked}, after {long_date(before.latest)} had passed"
            advice = "check the date; if it is right, excuse it in board.yaml with the reason"
            yield asked_too_late.at(_at(placed, place, "asked"), f"{message}: {advice}", placed.id)


def _was_over_already(action: Action, deferral: Deferral, before: Replaced) -> bool:
    """Whether the date had passed when the action was reopened, so that nobody could have asked in time."""
    return any(
        entry.to is None and before.latest < entry.date.last and entry.date.first <= deferral.asked.last
        for entry in action.reopened
    )


@check("DUE308", Severity.WARNING)
def no_reason(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A later date was asked for without a reason.

    Why: the group cannot decide, and the board cannot see why work slips.
    Put it right: add `reason:` to the deferral.
    Breaks it: a deferral without `reason`.
    """
    for placed, place, deferral in _deferrals(context.live):
        if deferral.reason is None:
            yield no_reason.at(
                _at(placed, place, "to"),
                f"{placed.id}: the deferral to {long_date(deferral.to)} gives no reason: add `reason:`",
                placed.id,
            )


@check("DUE309", Severity.WARNING)
def nobody_asked(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A later date was asked for, and it is not said by whom.

    Why: nobody can be asked about it.
    Put it right: add `asked_by:` with the post that asked.
    Breaks it: a deferral without `asked_by`.
    """
    for placed, place, deferral in _deferrals(context.live):
        if deferral.asked_by is None:
            yield nobody_asked.at(
                _at(placed, place, "to"),
                f"{placed.id}: the deferral to {long_date(deferral.to)} does not say who asked: add `asked_by:`",
                placed.id,
            )


@check("DUE310", Severity.ERROR, _IN_DOUBT, told_of_record("DUE312", "DUE315"))
def not_later(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A deferral's date is not later than the date it replaces.

    Why: a date that moves forward is a mistake, or no deferral.
    Put it right: correct `to` or `agreed_to`.
    Breaks it: `due: 2026-09-30` and a deferral `to: 2026-06-30`.
    """
    for placed, place, deferral, before in _replacing(context.actions):
        for key, moment in (("to", deferral.to), ("agreed_to", deferral.agreed_to)):
            if moment is not None and moment.last <= before.earliest:
                message = f"{placed.id}: {long_date(moment)} is not later than {long_date(before.earliest)}, which it replaces"
                advice = "correct the one that is wrong"
                if place == 0 and placed.action.due is not None and moment.last == placed.action.due.last:
                    advice = "correct it; or, if it was written over the first date in `due`, put the first date back there"
                yield not_later.at(_at(placed, place, key), f"{message}: {advice}", placed.id)
                break


@check("DUE311", Severity.WARNING)
def agreed_by_who_asked(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A deferral was agreed by the one who asked for it.

    Why: agencies ask and the group decides; nobody extends a date for themselves.
    Put it right: correct `agreed_by`, or put the request to the monitoring group.
    Breaks it: `asked_by: Team Leader` and `agreed_by: Team Leader`.
    """
    for placed, place, deferral in _deferrals(context.live):
        asked, agreed = deferral.asked_by, deferral.agreed_by
        if agreed is not None and is_same_post(asked, agreed):
            yield agreed_by_who_asked.at(
                _at(placed, place, "agreed_by"),
                f"{placed.id}: the deferral was agreed by {one_line(agreed)}, who asked for it: put it to the group",
                placed.id,
            )


@check("DUE312", Severity.ERROR, told_of_record("DUE315"))
def deferrals_out_of_order(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Deferrals do not stand in the order in which they were asked for and decided.

    Why: the last one agreed holds; out of order, the wrong date could.
    Put it right: move the older entry up, or correct `asked`, `agreed` or `refused`.
    Breaks it: a deferral asked for in March below one asked for in June.
    """
    for placed, facts in context.facts:
        misplaced = set()
        for fact, above in out_of_order(facts, FactKind.DEFERRAL_ASKED):
            misplaced.add(fact.keys[1])
            message = f"{placed.id}: this deferral was asked for before the one above it"
            address, other = (
                placed.address.at(*fact.keys),
                Related(placed.address.at(*above.keys), "above it"),
            )
            yield deferrals_out_of_order.at(address, f"{message}: put the older one first", placed.id, other)
        for place, above_it in _decided_early(placed.action):
            if place not in misplaced:
                key = _decision_key(placed.action.deferrals[place])
                message = f"{placed.id}: this deferral was {key} before the one above it was decided"
                advice = "correct the date that is wrong"
                address = _at(placed, place, key)
                decided = _at(placed, above_it, _decision_key(placed.action.deferrals[above_it]))
                other = Related(decided, "above it")
                yield deferrals_out_of_order.at(address, f"{message}: {advice}", placed.id, other)


@check("DUE314", Severity.WARNING, Need.BOARD, told_here("UPD504"), told_of_record("DUE319"))
def left_undecided(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A later date was asked for, a meeting has passed, and nobody has decided.

    Why: until it is decided the old date holds, and the agency does not know.
    Put it right: add `agreed` and `agreed_by`, or `refused`, `refused_by` and `refused_reason`.
    Breaks it: `asked: 2026-09-01` without a decision, after the meeting of 14 October 2026.
    """
    for placed, place, deferral in _deferrals(context.live):
        if deferral.agreed is not None or deferral.refused is not None or placed.action.completed is not None:
            continue
        meeting = context.policy.next_meeting(deferral.asked.last)
        if meeting is not None and meeting < context.as_of:
            message = f"{placed.id}: {long_date(deferral.to)} was asked for, and no decision is recorded,"
            since = f"though the group met on {long_date(meeting)}: add `agreed` or `refused`"
            yield left_undecided.at(_at(placed, place, "to"), f"{message} {since}", placed.id)


@check("DUE315", Severity.ERROR)
def decided_twice(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A deferral is both agreed and refused, or was decided before it was asked for.

    Why: nobody can say which date holds.
    Put it right: keep the decision that was made; correct its date.
    Breaks it: a deferral with both `agreed` and `refused`.
    """
    for placed, place, deferral in _deferrals(context.actions):
        if deferral.agreed is not None and deferral.refused is not None:
            yield decided_twice.at(
                _at(placed, place, "refused"),
                f"{placed.id}: the deferral is both agreed and refused: keep one",
                placed.id,
            )
            continue
        key = _decision_key(deferral)
        decided = deferral.agreed or deferral.refused
        if decided is not None and decided.last < deferral.asked.first:
            message = f"{placed.id}: the deferral was {key} before it was asked for: correct one of the dates"
            other = Related(_at(placed, place, "asked"), "asked for")
            yield decided_twice.at(_at(placed, place, key), message, placed.id, other)


CHECKS = (
    asked_too_late,
    no_reason,
    nobody_asked,
    not_later,
    agreed_by_who_asked,
    deferrals_out_of_order,
    left_undecided,
    decided_twice,
)
