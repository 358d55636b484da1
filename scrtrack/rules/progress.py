"""Progress: updates in order, and none that contradicts what is said to be done."""

import re
from collections.abc import Iterator, Mapping, Sequence

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.facts import Fact, FactKind, facts_of, out_of_order
from scrtrack.model.register import Register
from scrtrack.rules.delays import words_of_delay
from scrtrack.rules.engine.check import check
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.text import one_line

_AN_ACTION = re.compile(r"actions\.([1-9][0-9]*)(?:\.|$)")
NOUNS: Mapping[FactKind, str] = {
    FactKind.UPDATED: "update",
    FactKind.CHALLENGED: "challenge",
    FactKind.AMENDED: "amendment",
}
"""What an entry of a list is called whose order no other rule looks at."""


@check("UPD501", Severity.WARNING)
def updates_out_of_order(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Updates, challenges or amendments do not stand in the order of their dates.

    Why: the last entry is read as the newest; most often the year is wrong.
    Put it right: correct the date, or move the older update up.
    Breaks it: an update of 1 March below one of 1 July.
    """
    for filed in register.recommendations:
        record = filed.record
        yield from _older(facts_of(record), Address(filed.file), record.id)
    for placed, facts in context.facts:
        yield from _older(facts, placed.address, placed.id)


def _older(facts: Sequence[Fact], record: Address, id_: str) -> Iterator[Diagnostic]:
    for kind, noun in NOUNS.items():
        for fact, above in out_of_order(facts, kind):
            older = f"{id_}: this {noun} is older than the one above it ({long_date(above.when)})"
            other = Related(record.at(*above.keys), "above it")
            yield updates_out_of_order.at(record.at(*fact.keys), f"{older}: check the date", id_, other)


@check("UPD502", Severity.WARNING)
def update_contradicts(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An update from after the completion says that the action is not done.

    Why: either it was not done, or the update belongs to another action.
    Put it right: ask the agency; where it is not done, reopen the action.
    Breaks it: `completed: {date: 2026-03-01}`, and an update of May: "Two teams still not trained, not yet complete".
    """
    for placed in context.live:
        completed = placed.action.completed
        for place, update in enumerate(placed.action.updates if completed is not None else ()):
            if (
                completed is None
                or update.date.first <= completed.date.last
                or context.is_to_come(update.date)
            ):
                continue
            said = words_of_delay(update.note)
            if said is not None:
                message = f'{placed.id} was done {on_date(completed.date)}, but a later update says "{one_line(said)}"'
                address = placed.address.at("updates", place, "note")
                yield update_contradicts.at(
                    address, f"{message}: ask the agency; reopen it if it is not done", placed.id
                )
                break


@check("UPD503", Severity.ERROR)
def answered_too_early(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A challenge was answered before it was made, or on no day.

    Why: nobody can say how long the answer took, or whether there is one.
    Put it right: correct `date` or `answered`, or add `answered:`.
    Breaks it: `date: 2026-11-02` with `answered: 2026-10-20`.
    """
    for placed in context.actions:
        for place, challenge in enumerate(placed.action.challenges):
            answered = challenge.answered
            if answered is None and challenge.answer is not None:
                address = placed.address.at("challenges", place, "answer")
                message = f"{placed.id}: this challenge has an answer and no day, so it counts as open"
                yield answered_too_early.at(address, f"{message}: add `answered:`", placed.id)
            if answered is not None and answered.last < challenge.date.first:
                made = placed.address.at("challenges", place, "date")
                message = f"{placed.id}: the challenge of {long_date(challenge.date)} was answered before it was made"
                advice = f"{on_date(answered)}: correct the date that is wrong"
                address = placed.address.at("challenges", place, "answered")
                yield answered_too_early.at(address, f"{message}, {advice}", placed.id, Related(made, "made"))


@check("UPD507", Severity.WARNING)
def amends_no_action(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An amendment names an action that the recommendation does not have.

    Why: nobody can see any more what was changed.
    Put it right: correct the number in `what`; it is the action's own, not its place in the list.
    Breaks it: `what: actions.9.lead` in a recommendation with two actions.
    """
    for filed in register.recommendations:
        record = filed.record
        numbers = {str(action.id) for action in record.actions}
        for place, entry in enumerate(record.amendments):
            named = _AN_ACTION.match(entry.what)
            if named is not None and named[1] not in numbers:
                there = f"it has {', '.join(sorted(numbers, key=int))}" if numbers else "it has none"
                message = f"{record.id}: this amendment is of action {named[1]}, which is not there ({there})"
                address = Address(filed.file, ("amendments", place, "what"))
                yield amends_no_action.at(address, f"{message}: correct the number in `what`", record.id)


CHECKS = (updates_out_of_order, update_contradicts, answered_too_early, amends_no_action)
