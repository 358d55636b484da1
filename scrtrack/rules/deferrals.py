"""Deferrals: asked for with a reason, decided by somebody else, in order and in time."""

from collections.abc import Iterable, Iterator
from datetime import date

from scrtrack.diagnostic import Fault, Severity
from scrtrack.model.action import Action, Deferral
from scrtrack.model.address import Address
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.case_dates import is_doubtful
from scrtrack.rules.check import Need, check
from scrtrack.rules.context import Context
from scrtrack.wording import long_date, one_line


def _deferrals(actions: Iterable[PlacedAction]) -> Iterator[tuple[PlacedAction, int, Deferral]]:
    for placed in actions:
        for place, deferral in enumerate(placed.action.deferrals):
            yield placed, place, deferral


def _at(placed: PlacedAction, place: int, key: str) -> Address:
    return placed.address.at("deferrals", place, key)


def _dates_before(placed: PlacedAction, place: int, context: Context) -> list[date]:
    """The date that a deferral would replace: the one that held when it was asked for.

    More than one where months leave it open; none where none held, or where it looks wrong itself.
    """
    action, asked = placed.action, placed.action.deferrals[place].asked
    moves = [
        (earlier.agreed, 1, earlier.new_date.last)
        for other, earlier in enumerate(action.deferrals)
        if earlier.agreed is not None and (earlier.asked.first, other) < (asked.first, place)
    ]
    moves += [(entry.date, 0, entry.to.last) for entry in action.reopened if entry.to is not None]
    made = [(when.first, kind, to) for when, kind, to in moves if when.last <= asked.first]
    perhaps = [to for when, _, to in moves if when.first <= asked.last and when.last > asked.first]
    if made:
        return [max(made)[2], *perhaps]
    if action.due is None or is_doubtful(placed, context):
        return []
    return [action.due.last, *perhaps]


def _asked_is_doubtful(action: Action, place: int) -> bool:
    """Whether a rule already says that the day of asking looks wrong."""
    deferral = action.deferrals[place]
    decided = deferral.agreed or deferral.refused
    later = [entry.asked for entry in action.deferrals[place + 1 :]] + ([decided] if decided else [])
    return any(moment.last < deferral.asked.first for moment in later)


def _decided(deferral: Deferral) -> PartialDate | None:
    """When a deferral was decided, where no other rule says that this looks wrong."""
    if deferral.agreed is not None and deferral.refused is not None:
        return None
    decided = deferral.agreed or deferral.refused
    return decided if decided is not None and decided.last >= deferral.asked.first else None


def _decided_before_earlier(action: Action, place: int) -> bool:
    """Whether a deferral was decided before the last one above it that was."""
    decided = _decided(action.deferrals[place])
    above = [moment for entry in action.deferrals[:place] if (moment := _decided(entry)) is not None]
    return decided is not None and bool(above) and decided.last < above[-1].first


@check("DUE304", Severity.WARNING)
def asked_too_late(register: Register, context: Context) -> Iterator[Fault]:
    """A later date was asked for after the date had passed.

    Why: the action was overdue already; a new date must not hide that.
    Put it right: check `asked`; if it is right, have the group note the late request, as an exception in
    board.yaml with its reason.
    Breaks it: `due: 2026-06-30` and a deferral with `asked: 2026-07-20`.
    """
    for placed, place, deferral in _deferrals(context.live):
        before = _dates_before(placed, place, context)
        if _asked_is_doubtful(placed.action, place) or _decided_before_earlier(placed.action, place):
            continue
        if before and deferral.asked.first > max(before):
            asked = long_date(deferral.asked)
            message = f"{placed.id}: a later date was asked for on {asked}, after {long_date(max(before))} had passed"
            advice = "check the date; if it is right, excuse it in board.yaml with the reason"
            yield Fault(_at(placed, place, "asked"), f"{message}: {advice}", placed.id)


@check("DUE308", Severity.WARNING)
def no_reason(register: Register, context: Context) -> Iterator[Fault]:
    """A later date was asked for without a reason.

    Why: the group cannot decide, and the board cannot see why work slips.
    Put it right: add `reason:` to the deferral.
    Breaks it: a deferral without `reason`.
    """
    for placed, place, deferral in _deferrals(context.live):
        if deferral.reason is None:
            yield Fault(
                _at(placed, place, "to"),
                f"{placed.id}: the deferral to {long_date(deferral.to)} gives no reason: add `reason:`",
                placed.id,
            )


@check("DUE309", Severity.WARNING)
def nobody_asked(register: Register, context: Context) -> Iterator[Fault]:
    """A later date was asked for, and it is not said by whom.

    Why: nobody can be asked about it.
    Put it right: add `asked_by:` with the post that asked.
    Breaks it: a deferral without `asked_by`.
    """
    for placed, place, deferral in _deferrals(context.live):
        if deferral.asked_by is None:
            yield Fault(
                _at(placed, place, "to"),
                f"{placed.id}: the deferral to {long_date(deferral.to)} does not say who asked: add `asked_by:`",
                placed.id,
            )


@check("DUE310", Severity.ERROR)
def not_later(register: Register, context: Context) -> Iterator[Fault]:
    """A deferral's date is not later than the date it replaces.

    Why: a date that moves forward is a mistake, or no deferral.
    Put it right: correct `to` or `agreed_to`.
    Breaks it: `due: 2026-09-30` and a deferral `to: 2026-06-30`.
    """
    for placed, place, deferral in _deferrals(context.actions):
        before = _dates_before(placed, place, context)
        for key, moment in (("to", deferral.to), ("agreed_to", deferral.agreed_to)):
            if before and moment is not None and moment.last <= min(before):
                message = f"{placed.id}: {long_date(moment)} is not later than {long_date(min(before))}, which it replaces"
                yield Fault(_at(placed, place, key), f"{message}: correct the one that is wrong", placed.id)
                break


@check("DUE311", Severity.WARNING)
def agreed_by_who_asked(register: Register, context: Context) -> Iterator[Fault]:
    """A deferral was agreed by the one who asked for it.

    Why: agencies ask and the group decides; nobody extends a date for themselves.
    Put it right: correct `agreed_by`, or put the request to the monitoring group.
    Breaks it: `asked_by: Team Leader` and `agreed_by: Team Leader`.
    """
    for placed, place, deferral in _deferrals(context.live):
        asked, agreed = deferral.asked_by, deferral.agreed_by
        if asked is not None and agreed is not None and asked.casefold() == agreed.casefold():
            yield Fault(
                _at(placed, place, "agreed_by"),
                f"{placed.id}: the deferral was agreed by {one_line(agreed)}, who asked for it: put it to the group",
                placed.id,
            )


@check("DUE312", Severity.ERROR)
def out_of_order(register: Register, context: Context) -> Iterator[Fault]:
    """Deferrals do not stand in the order in which they were asked for and decided.

    Why: the last one agreed holds; out of order, the wrong date could.
    Put it right: move the older entry up, or correct `asked`, `agreed` or `refused`.
    Breaks it: a deferral asked for in March below one asked for in June.
    """
    for placed, place, deferral in _deferrals(context.actions):
        if place and deferral.asked.last < placed.action.deferrals[place - 1].asked.first:
            message = (
                f"{placed.id}: this deferral was asked for before the one above it: put the older one first"
            )
            yield Fault(_at(placed, place, "asked"), message, placed.id)
        elif _decided_before_earlier(placed.action, place):
            key = "agreed" if deferral.agreed is not None else "refused"
            message = f"{placed.id}: this deferral was {key} before the one above it was decided"
            yield Fault(_at(placed, place, key), f"{message}: correct the date that is wrong", placed.id)


@check("DUE314", Severity.WARNING, Need.BOARD)
def left_undecided(register: Register, context: Context) -> Iterator[Fault]:
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
            yield Fault(_at(placed, place, "to"), f"{message} {since}", placed.id)


@check("DUE315", Severity.ERROR)
def decided_twice(register: Register, context: Context) -> Iterator[Fault]:
    """A deferral is both agreed and refused, or was decided before it was asked for.

    Why: nobody can say which date holds.
    Put it right: keep the decision that was made; correct its date.
    Breaks it: a deferral with both `agreed` and `refused`.
    """
    for placed, place, deferral in _deferrals(context.actions):
        if deferral.agreed is not None and deferral.refused is not None:
            yield Fault(
                _at(placed, place, "refused"),
                f"{placed.id}: the deferral is both agreed and refused: keep one",
                placed.id,
            )
            continue
        key = "agreed" if deferral.agreed is not None else "refused"
        decided = deferral.agreed or deferral.refused
        if decided is not None and decided.last < deferral.asked.first:
            message = f"{placed.id}: the deferral was {key} before it was asked for: correct one of the dates"
            yield Fault(_at(placed, place, key), message, placed.id)


CHECKS = (
    asked_too_late,
    no_reason,
    nobody_asked,
    not_later,
    agreed_by_who_asked,
    out_of_order,
    left_undecided,
    decided_twice,
)
