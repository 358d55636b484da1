"""Agencies: there when the plan was agreed, and each named once."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import Need, check
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date


@check("SMART607", Severity.WARNING, Need.CASE)
def ended_agency(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A recommendation or action names an agency that had ended before its plan was agreed.

    Why: nobody is there who could be asked. Records of plans from before stay as they are.
    Put it right: name the agency that took over (`succeeded_by` in board.yaml), or correct `until`.
    Breaks it: `agency: ccg` in a plan of 2026, where board.yaml has `until: 2022-06-30` for it.
    """
    if all(agency.until is None for agency in register.board.agencies):
        return
    for filed in register.recommendations:
        record = filed.record
        if not context.is_transferred(record):
            named = [(Address(filed.file, ("agency",)), record.agency)]
            yield from _ended(record.id, named, _since(record, context), context)
    for placed in context.live:
        added = placed.action.added
        since = _Since("it was added", added) if added is not None else _since(placed.recommendation, context)
        own = placed.action.agency
        named = [(placed.address.at("agency"), own)] if own is not None else []
        named += [(placed.address.at("with", place), key) for place, key in enumerate(placed.action.with_)]
        yield from _ended(placed.id, named, since, context)


class _Since(NamedTuple):
    """What made a plan, and when: before that day there was none."""

    what: str
    when: PartialDate


def _since(record: Recommendation, context: Context) -> _Since | None:
    case = context.index.case_of(record)
    if case is not None and case.plan is not None:
        return _Since("its plan was agreed", case.plan.agreed)
    if case is not None and case.decided is not None:
        return _Since("the review was decided on", case.decided)
    return None


def _ended(
    id_: str, named: Iterable[tuple[Address, str]], since: _Since | None, context: Context
) -> Iterator[Diagnostic]:
    """What is said of each agency that had ended by then."""
    for address, key in named:
        agency = context.index.agencies.get(key)
        until = agency.until if agency is not None else None
        if agency is None or until is None or since is None or until.last >= since.when.first:
            continue
        successor = agency.succeeded_by
        advice = successor if successor in context.index.agencies else "the agency that took over"
        ended = f"{id_} names {key}, which ended ({long_date(until)}) before {since.what} ({long_date(since.when)})"
        yield ended_agency.at(address, f"{ended}: name {advice}, or correct `until` in board.yaml", id_)


@check("SMART608", Severity.NOTE)
def named_again(register: Register, context: Context) -> Iterator[Diagnostic]:
    """`with` names the agency that answers for the action, or one agency twice.

    Why: `with` is for others who take part; most often another agency was meant.
    Put it right: name the agency that was meant, or delete the entry.
    Breaks it: `with: [csc, csc]`, or `with: [police]` for an action of the police.
    """
    for placed in context.live:
        others = placed.action.with_
        for place, key in enumerate(others):
            if key == placed.agency:
                what = f"names {key}, which answers for the action itself"
            elif key in others[:place]:
                what = f"names {key} twice"
            else:
                continue
            message = f"{placed.id}: `with` {what}: name the agency that was meant, or delete it"
            yield named_again.at(placed.address.at("with", place), message, placed.id)


CHECKS = (ended_agency, named_again)
