"""Every dated fact of a record: what happened, on which day, who says so, and where it stands.

Said here once. What was known on a day, the rules about order and the future, and every history read these
tables, so a new list of dated entries is one function here and one line in its table.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple

from scrtrack.model.action import Action, Reopening, Undone
from scrtrack.model.address import Key
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.values import PartialDate


class FactKind(StrEnum):
    """What happened."""

    ADDED = "added"
    UPDATED = "updated"
    CHALLENGED = "challenged"
    CHALLENGE_ANSWERED = "challenge-answered"
    DEFERRAL_ASKED = "deferral-asked"
    DEFERRAL_AGREED = "deferral-agreed"
    DEFERRAL_REFUSED = "deferral-refused"
    SHOWN = "shown"
    SEEN = "seen"
    REOPENED = "reopened"
    COMPLETED = "completed"
    SIGNED_OFF = "signed-off"
    WITHDRAWN = "withdrawn"
    RESPONDED = "responded"
    AMENDED = "amended"
    REVIEW_DECIDED = "review-decided"
    REVIEW_COMPLETED = "review-completed"
    REVIEW_PUBLISHED = "review-published"
    PLAN_AGREED = "plan-agreed"
    TRANSFERRED = "transferred"
    REQUESTS_SENT = "requests-sent"
    RETURNED = "returned"


IN_ORDER = frozenset(
    {
        FactKind.UPDATED,
        FactKind.CHALLENGED,
        FactKind.DEFERRAL_ASKED,
        FactKind.REOPENED,
        FactKind.AMENDED,
    }
)
"""Of lists that only grow: each entry is as late as the one above it. Evidence has the date of the thing itself."""


class Fact(NamedTuple):
    """One thing that happened."""

    kind: FactKind
    when: PartialDate
    keys: tuple[Key, ...]
    """Where its date stands below the record."""
    who: str | None
    """The post that says so."""
    entry: Any
    """What it was read from: an update, a deferral, a completion; the record itself where the date stands alone."""
    undone: Reopening | None = None
    """The reopening that undid it."""
    after: date | None = None
    """The day before which it cannot have come: a decision not before it was asked for."""

    @property
    def since(self) -> date:
        """The day from which it is known: of a month its first, or the day of what it follows in that month."""
        return self.when.not_before(self.after)


def _added(action: Action) -> Iterator[Fact]:
    if action.added is not None:
        yield Fact(FactKind.ADDED, action.added, ("added",), None, action)


def _updates(action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(action.updates):
        yield Fact(FactKind.UPDATED, entry.date, ("updates", place, "date"), entry.by, entry)


def _challenges(action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(action.challenges):
        yield Fact(FactKind.CHALLENGED, entry.date, ("challenges", place, "date"), entry.by, entry)
        if entry.answered is not None:
            keys = ("challenges", place, "answered")
            after = entry.date.first
            yield Fact(FactKind.CHALLENGE_ANSWERED, entry.answered, keys, entry.to, entry, after=after)


def _deferrals(action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(action.deferrals):
        yield Fact(FactKind.DEFERRAL_ASKED, entry.asked, ("deferrals", place, "asked"), entry.asked_by, entry)
        for kind, key, when, who in (
            (FactKind.DEFERRAL_AGREED, "agreed", entry.agreed, entry.agreed_by),
            (FactKind.DEFERRAL_REFUSED, "refused", entry.refused, entry.refused_by),
        ):
            if when is not None:
                yield Fact(kind, when, ("deferrals", place, key), who, entry, after=entry.asked.first)


def _evidence(action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(action.evidence):
        yield Fact(FactKind.SHOWN, entry.date, ("evidence", place, "date"), None, entry)
        if entry.seen is not None:
            keys = ("evidence", place, "seen")
            yield Fact(FactKind.SEEN, entry.seen, keys, entry.seen_by, entry, after=entry.date.first)


def _reopenings(action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(action.reopened):
        undone = (entry.undoes.completed, entry.undoes.signed_off) if entry.undoes is not None else ()
        after = max((done.date.first for done in undone if done is not None), default=None)
        yield Fact(FactKind.REOPENED, entry.date, ("reopened", place, "date"), entry.by, entry, after=after)


def _done(action: Action) -> Iterator[Fact]:
    reopened = max((entry.date.first for entry in action.reopened), default=None)
    yield from _closed(action, (), None, reopened)
    for place, entry in enumerate(action.reopened):
        if entry.undoes is not None:
            yield from _closed(entry.undoes, ("reopened", place, "undoes"), entry, None)


def _closed(
    done: Action | Undone, keys: tuple[Key, ...], undone: Reopening | None, after: date | None
) -> Iterator[Fact]:
    """A completion and the sign-off that follows it."""
    for kind, key, entry in (
        (FactKind.COMPLETED, "completed", done.completed),
        (FactKind.SIGNED_OFF, "signed_off", done.signed_off),
    ):
        if entry is not None:
            fact = Fact(kind, entry.date, (*keys, key, "date"), entry.by, entry, undone, after)
            after = fact.since
            yield fact


def _withdrawal(action: Action) -> Iterator[Fact]:
    entry = action.withdrawn
    if entry is not None:
        yield Fact(FactKind.WITHDRAWN, entry.date, ("withdrawn", "date"), entry.by, entry)


def _response(record: Recommendation) -> Iterator[Fact]:
    entry = record.response
    if entry is not None and entry.decision is not None and entry.date is not None:
        yield Fact(FactKind.RESPONDED, entry.date, ("response", "date"), entry.by, entry)


def _amendments(record: Recommendation) -> Iterator[Fact]:
    for place, entry in enumerate(record.amendments):
        yield Fact(FactKind.AMENDED, entry.date, ("amendments", place, "date"), entry.by, entry)


def _case(case: Case) -> Iterator[Fact]:
    for kind, key, when in (
        (FactKind.REVIEW_DECIDED, "decided", case.decided),
        (FactKind.REVIEW_COMPLETED, "completed", case.completed),
        (FactKind.REVIEW_PUBLISHED, "published", case.published),
    ):
        if when is not None:
            yield Fact(kind, when, (key,), None, case)
    if case.plan is not None:
        plan = case.plan
        yield Fact(FactKind.PLAN_AGREED, plan.agreed, ("plan", "agreed"), plan.agreed_by, plan)
    if case.transferred is not None:
        entry = case.transferred
        yield Fact(FactKind.TRANSFERRED, entry.date, ("transferred", "date"), entry.to, entry)


def _round(held: Round) -> Iterator[Fact]:
    if held.sent is not None:
        yield Fact(FactKind.REQUESTS_SENT, held.sent, ("sent",), None, held)
    for place, entry in enumerate(held.answered):
        yield Fact(FactKind.RETURNED, entry.date, ("answered", place, "date"), entry.by, entry)


OF_ACTION: tuple[Callable[[Action], Iterator[Fact]], ...] = (
    _added,
    _updates,
    _challenges,
    _deferrals,
    _evidence,
    _reopenings,
    _done,
    _withdrawal,
)
"""In the order in which facts of one day are told."""
OF_RECOMMENDATION: tuple[Callable[[Recommendation], Iterator[Fact]], ...] = (_response, _amendments)


def facts_of(record: Action | Recommendation | Case | Round) -> tuple[Fact, ...]:
    """Every dated fact of a record itself; a recommendation's actions have their own."""
    match record:
        case Action():
            return tuple(fact for told in OF_ACTION for fact in told(record))
        case Recommendation():
            return tuple(fact for told in OF_RECOMMENDATION for fact in told(record))
        case Case():
            return tuple(_case(record))
        case Round():
            return tuple(_round(record))


def out_of_order(facts: Sequence[Fact], kind: FactKind) -> Iterator[tuple[Fact, Fact]]:
    """Each fact of a kind that is older than the one above it in its list, with that one."""
    for above, fact in pairwise(fact for fact in facts if fact.kind is kind):
        if fact.keys[0] == above.keys[0] and fact.when.last < above.when.first:
            yield fact, above
