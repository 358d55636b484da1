"""What was put off, whole: from which date to which, asked by whom and why, and what became of the request."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from scrtrack.model.action import Deferral
from scrtrack.model.facts import Fact, FactKind
from scrtrack.standing.facts_on import Known

_DECISIONS = (FactKind.DEFERRAL_AGREED, FactKind.DEFERRAL_REFUSED)


class PutOff(NamedTuple):
    """A request for a later date, as it was known on a day."""

    entry: Deferral
    decision: Fact | None
    """That it was agreed or refused, where that was known."""
    from_: date | None
    """The date that held before it was agreed; None where it was not agreed, or nothing held."""

    @property
    def is_agreed(self) -> bool:
        """Whether it moved the date."""
        return self.decision is not None and self.decision.kind is FactKind.DEFERRAL_AGREED


def put_off(facts: Known) -> tuple[PutOff, ...]:
    """Every request that had been made or decided by a day, in the order of the record."""
    before = dict(_dates_before(facts))
    asked = {fact.keys[1]: fact.entry for fact in facts.facts if fact.keys[0] == "deferrals"}
    decided = {fact.keys[1]: fact for fact in facts.facts if fact.kind in _DECISIONS}
    return tuple(PutOff(entry, decided.get(place), before.get(place)) for place, entry in asked.items())


def _dates_before(facts: Known) -> Iterator[tuple[object, date]]:
    """The place of each deferral that moved the date, with the date that it moved."""
    # Of an action that had no date the first move gave it one: there is one date for each move then, not one more.
    held: list[date | None] = [None] if len(facts.dues) == len(facts.moves) else []
    for fact, due in zip(facts.moves, [*held, *facts.dues], strict=False):
        if fact.kind is FactKind.DEFERRAL_AGREED and due is not None:
            yield fact.keys[1], due
