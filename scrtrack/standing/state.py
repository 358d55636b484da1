"""Everything derived for one action on one day: standing, flags, lateness, and whether it is active."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import ClosesAt, Flag, Standing
from scrtrack.standing.facts_on import Known, known
from scrtrack.standing.flags import Subject, days_late, flags_of, flags_while_active, stopped_on
from scrtrack.standing.policy import Policy
from scrtrack.standing.standing import standing_of

CLOSED: Mapping[ClosesAt, frozenset[Standing]] = {
    ClosesAt.EVIDENCED: frozenset({Standing.EVIDENCED, Standing.SIGNED_OFF, Standing.EMBEDDED}),
    ClosesAt.SIGNED_OFF: frozenset({Standing.SIGNED_OFF, Standing.EMBEDDED}),
    ClosesAt.EMBEDDED: frozenset({Standing.EMBEDDED}),
}
"""The standings at which an action may leave the active tool."""
_KEEPS_ACTIVE = frozenset({Flag.REVIEW_DUE, Flag.NOT_IMPROVED, Flag.EVIDENCE_OFFERED, Flag.EXTENSION_ASKED})


class State(NamedTuple):
    """Everything derived for one action on one date."""

    standing: Standing
    flags: tuple[Flag, ...]
    """In alphabetical order."""
    active: bool
    first_due: date | None
    due: date | None
    days_late: int | None
    """Against the current date; 0 where not late, None where undated."""
    days_late_first: int | None
    """Against the date first agreed."""
    deferrals: int
    """How often it was put off with agreement."""
    last_update: date | None
    evidence_seen: int
    evidence_offered: int
    facts: Known
    """What all this is derived from."""


def state(
    recommendation: Recommendation, action: Action, case: Case | None, as_of: date, policy: Policy
) -> State:
    """Everything derived for an action of a recommendation on a date."""
    facts = known(action, as_of)
    stopped = stopped_on(facts, as_of)
    one = Subject(recommendation, action, case, facts, as_of, policy, stopped)
    stands = standing_of(facts, as_of, policy)
    flags = flags_of(one)
    active = _is_active(stands, flags, facts, policy)
    if active:
        flags |= flags_while_active(one)
    return State(
        standing=stands,
        flags=tuple(sorted(flags)),
        active=active,
        first_due=facts.first_due,
        due=facts.due,
        days_late=days_late(facts.due, stopped),
        days_late_first=days_late(facts.first_due, stopped),
        deferrals=facts.agreed_deferrals,
        last_update=facts.last_update,
        evidence_seen=facts.evidence_seen,
        evidence_offered=len(facts.offered),
        facts=facts,
    )


def _is_active(stands: Standing, flags: set[Flag], facts: Known, policy: Policy) -> bool:
    if stands is Standing.WITHDRAWN:
        return False
    signed_off = facts.is_signed_off
    closed = stands in CLOSED[policy.closes_at]
    if policy.closes_at is not ClosesAt.EVIDENCED:
        closed = closed and signed_off
    return not closed or bool(flags & _KEEPS_ACTIVE) or (Flag.ONGOING in flags and not signed_off)
