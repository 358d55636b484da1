"""Facts dated in the future: told once, here; what would rest on them is asked once they have come."""

from collections.abc import Iterator, Sequence
from datetime import date

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.facts import Fact, FactKind, facts_of
from scrtrack.model.register import Register
from scrtrack.rules.engine.check import check, told_here
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date


# Where another rule says already that this date, or one that it is held against, looks wrong, it is one fault.
@check("EVI409", Severity.WARNING, told_here())
def in_the_future(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A fact is dated in the future.

    Why: what has not happened yet counts for nothing until that day; most often the year is wrong.
    Put it right: correct the date. What is still to be done belongs under `due` or `review_on`.
    Breaks it: `completed: {date: 2062-03-01}`.
    """
    for record, facts, id_ in _every_fact(register, context):
        for fact in _to_come(facts, context.as_of):
            message = (
                f"{long_date(fact.when)} is still to come, and this is written as a fact: check the date"
            )
            yield in_the_future.at(record.at(*fact.keys), f"{id_}: {message}" if id_ else message, id_)


def _every_fact(register: Register, context: Context) -> Iterator[tuple[Address, Sequence[Fact], str | None]]:
    """The facts of each record, where it stands, and its id."""
    for filed in register.recommendations:
        yield Address(filed.file), facts_of(filed.record), filed.record.id
    for placed, facts in context.facts:
        yield placed.address, facts, placed.id
    for case in register.cases:
        yield Address(case.file), facts_of(case.record), case.record.id
    for held in register.rounds:
        yield Address(held.file), facts_of(held.record), None


def _to_come(facts: Sequence[Fact], as_of: date) -> Iterator[Fact]:
    """The facts of a day that is still to come."""
    for fact in facts:
        # Where the reopening that undid it is to come too, that is said of the reopening.
        is_undone_later = fact.undone is not None and fact.undone.date.first > as_of
        # Where the thing itself lies in the future, that it was seen on that day is no second fault.
        is_seen_at_once = fact.kind is FactKind.SEEN and fact.when.first == fact.entry.date.first
        if fact.when.first > as_of and not is_undone_later and not is_seen_at_once:
            yield fact


CHECKS = (in_the_future,)
