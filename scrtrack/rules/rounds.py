"""Rounds: dates in order, of a meeting that is listed, and each agency asked about what it has a part in."""

from collections.abc import Iterator
from datetime import date

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import PlacedAction, Register
from scrtrack.model.round import Round
from scrtrack.rules.engine.check import check, told_here, told_in_file
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date, on_date

# Where the file has another name than its meeting, that is said, and nothing is held against either.
_IN_DOUBT = told_in_file("REF201")


@check("UPD506", Severity.WARNING, _IN_DOUBT)
def round_out_of_order(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A round's requests went out, or were wanted back, on a day that cannot be.

    Why: an agency is held to be late by these days.
    Put it right: correct `sent` or `wanted`; requests go out first, are wanted back, and then the group meets.
    Breaks it: `sent: 2026-11-14` in the round of 14 October 2026.
    """
    for held in register.rounds:
        wrong = _wrong_day(held.record)
        if wrong is not None:
            key, said = wrong
            message = f"the round of {held.record.meeting}: {said}: correct the date that is wrong"
            other = Related(Address(held.file, ("wanted" if key == "sent" else "sent",)), "of the same round")
            yield round_out_of_order.at(Address(held.file, (key,)), message, None, other)


def _wrong_day(held: Round) -> tuple[str, str] | None:
    sent, wanted = held.sent, held.wanted
    if sent is not None and sent.first > held.meeting:
        return "sent", f"requests were sent {on_date(sent)}, after the meeting"
    if wanted is not None and wanted.first > held.meeting:
        return "wanted", f"returns were wanted {on_date(wanted)}, after the meeting"
    if sent is not None and wanted is not None and wanted.last < sent.first:
        return (
            "wanted",
            f"returns were wanted {on_date(wanted)}, before requests were sent ({long_date(sent)})",
        )
    return None


@check("REF218", Severity.WARNING, told_here("REF203"), across=True)
def asked_without_part(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A round asks an agency about what it has no part in, or has a return of one that was not asked.

    Why: who has to answer was not asked, or an answer is counted for the wrong agency.
    Put it right: correct the agency; or name it under `with:` of the action, or under `asked:` of the round.
    Breaks it: `asked: {police: {actions: [Z-CSC-05.1]}}` where that action is of csc alone.
    """
    for held in register.rounds:
        name = f"the round of {held.record.meeting}"
        for agency, kind, place, key in _strangers(held.record, context):
            advice = f"ask who answers for it, or name {agency} under `with:`"
            message = f"{name} asks {agency} about {key}, in which it has no part: {advice}"
            yield asked_without_part.at(Address(held.file, ("asked", agency, kind, place)), message, key)
        for place, answer in enumerate(held.record.answered):
            # Where nobody is said to have been asked, nothing can be held against it.
            if held.record.asked and answer.agency not in held.record.asked:
                message = f"{name} has a return of {answer.agency}, which was not asked: correct `agency`, or add it under `asked:`"
                yield asked_without_part.at(Address(held.file, ("answered", place, "agency")), message)


def _strangers(held: Round, context: Context) -> Iterator[tuple[str, str, int, str]]:
    """What an agency was asked about and has no part in: the agency, the list, the place in it, the id."""
    for agency, asked in held.asked.items():
        if agency not in context.index.agencies:
            continue
        for place, key in enumerate(asked.actions):
            placed = context.index.actions.get(key)
            if placed is not None and agency not in _partners(placed, context):
                yield agency, "actions", place, key
        for place, key in enumerate(asked.recommendations):
            record = context.index.recommendations.get(key)
            if record is not None and agency not in _partners_of_any(record, context):
                yield agency, "recommendations", place, key


def _partners(placed: PlacedAction, context: Context) -> set[str]:
    """Who has a part in an action: the agency, others with it, who came after them, and who may have been before."""
    named = {placed.agency, *placed.action.with_}
    changed = any(
        "agency" in entry.what or "with" in entry.what for entry in placed.recommendation.amendments
    )
    return set(context.index.agencies) if changed else _with_successors(named, context)


def _partners_of_any(record: Recommendation, context: Context) -> set[str]:
    named = {record.agency}
    for number, action in enumerate(record.actions):
        named |= _partners(PlacedAction("", record, action, number), context)
    changed = any("agency" in entry.what for entry in record.amendments)
    return set(context.index.agencies) if changed else _with_successors(named, context)


def _with_successors(agencies: set[str], context: Context) -> set[str]:
    found: set[str] = set()
    wanted = list(agencies)
    while wanted:
        key = wanted.pop()
        if key not in found:
            found.add(key)
            agency = context.index.agencies.get(key)
            if agency is not None and agency.succeeded_by is not None:
                wanted.append(agency.succeeded_by)
    return found


@check("REF219", Severity.NOTE, _IN_DOUBT, across=True)
def meetings_amiss(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A round is for a meeting that board.yaml does not list, or a meeting is listed there twice.

    Why: what is due soon, and what waits for a decision, is reckoned by the meetings listed.
    Put it right: add the meeting to `meetings`, or correct its day; delete the second entry.
    Breaks it: a round of 15 October 2026 where `meetings` has 14 October.
    """
    meetings = register.board.meetings
    for place, day in enumerate(meetings):
        if day in meetings[:place]:
            message = f"the meeting of {long_date(day)} is listed twice: delete one of the two"
            yield meetings_amiss.at(Address("board.yaml", ("meetings", place)), message)
    for held in register.rounds:
        day = held.record.meeting
        # Meetings of years ago may have been taken off the list.
        if meetings and day not in meetings and day > min(meetings):
            message = f"board.yaml does not list a meeting on {long_date(day)}; {_nearest(day, meetings)}"
            yield meetings_amiss.at(Address(held.file, ("meeting",)), message)


def _nearest(day: date, meetings: tuple[date, ...]) -> str:
    nearest = min(meetings, key=lambda meeting: abs(meeting - day))
    return f"the nearest is {long_date(nearest)}: add it to `meetings`, or correct the day"


CHECKS = (round_out_of_order, asked_without_part, meetings_amiss)
