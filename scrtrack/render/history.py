"""Everything that happened to an action, in the order of its dates."""

from dataclasses import dataclass
from datetime import date

from scrtrack.model.action import Action
from scrtrack.model.facts import facts_of
from scrtrack.model.values import PartialDate
from scrtrack.wording.facts import history_words


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened, on a day."""

    moment: PartialDate
    since: date
    """The day from which it is known."""
    words: str


def history_of(action: Action, as_of: date = date.max) -> list[Entry]:
    """Every dated fact, oldest first, in words that fit the day."""
    entries = [Entry(fact.when, fact.since, history_words(fact, as_of)) for fact in facts_of(action)]
    return sorted(entries, key=lambda entry: entry.since)
