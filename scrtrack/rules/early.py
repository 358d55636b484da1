"""What is said to have happened before there was a review."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.facts import Fact, FactKind, facts_of
from scrtrack.model.register import Register
from scrtrack.model.values import PartialDate
from scrtrack.rules.engine.check import Need, check, told_here, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.rules.happened import WHAT_HAPPENED
from scrtrack.wording.dates import long_date

# A day of being added is held against the decision by DUE318, as it is against the plan.
_IN_DOUBT = told_of_record("DUE305", "DUE316", "DUE317", "DUE318")
# Where another rule says already that one of these dates looks wrong, it is one fault.
_TOLD = told_here(
    *("DUE304", "DUE312", "DUE315", "EVI402", "EVI407", "EVI410", "EVI411", "EVI412", "EVI413", "EVI414"),
    *("EVI417", "EVI418", "UPD501", "UPD503"),
)


class _Early(NamedTuple):
    """An action or recommendation with what happened to it."""

    id: str
    address: Address
    facts: Sequence[Fact]


@check("DUE319", Severity.WARNING, Need.CASE, _IN_DOUBT, _TOLD, across=True)
def before_the_review(register: Register, context: Context) -> Iterator[Diagnostic]:
    """Something is said to have happened before it was decided to hold the review.

    Why: nobody could do then what the review asked for later; most often the year is wrong.
    Put it right: correct the date, or the case's `decided`. Work from before is no answer to the review: say so in
    words, and ask what was done since.
    Breaks it: `completed: {date: 2019-03-20}` in a case that was decided on in February 2025.
    """
    decided = {filed.record.id: filed.record.decided for filed in context.cases}
    dated, early = _early(register, context, decided)
    for filed in context.cases:
        key, day, several = filed.record.id, filed.record.decided, early[filed.record.id]
        if day is None or not several or context.is_to_come(day):
            continue
        if 2 * len(several) > dated[key] > 1:
            message = (
                f"{key} was decided on ({long_date(day)}) after something happened to {len(several)} of its"
            )
            about = f"{dated[key]} actions and recommendations with dates: check `decided`"
            yield before_the_review.at(Address(filed.file, ("decided",)), f"{message} {about}", key)
            continue
        for one in several:
            first = min(one.facts, key=lambda fact: (fact.when.first, fact.kind is FactKind.SHOWN))
            message = f"{one.id}: {WHAT_HAPPENED[first.kind]} ({long_date(first.when)}), before the review was decided on"
            yield before_the_review.at(
                one.address.at(*first.keys),
                f"{message} ({long_date(day)}): check the year",
                one.id,
                *(
                    Related(one.address.at(*fact.keys), "early too")
                    for fact in one.facts
                    if fact is not first
                ),
            )


def _early(
    register: Register, context: Context, decided: Mapping[str, PartialDate | None]
) -> tuple[Counter[str], defaultdict[str, list[_Early]]]:
    """By case: how many actions and recommendations have dated facts, and those that have some from before it."""
    dated: Counter[str] = Counter()
    early: defaultdict[str, list[_Early]] = defaultdict(list)
    for case, one in _dated(register, context):
        day = decided.get(case)
        if day is not None and one.facts:
            dated[case] += 1
            before = [f for f in one.facts if f.when.last < day.first and f.kind is not FactKind.ADDED]
            if before:
                early[case].append(_Early(one.id, one.address, before))
    return dated, early


def _dated(register: Register, context: Context) -> Iterator[tuple[str, _Early]]:
    asked = {placed.id for placed in context.actions}
    for placed, facts in context.facts:
        if placed.id in asked:
            yield placed.recommendation.case, _Early(placed.id, placed.address, facts)
    for filed in register.recommendations:
        yield filed.record.case, _Early(filed.record.id, Address(filed.file), facts_of(filed.record))


CHECKS = (before_the_review,)
