"""What overdue, unevidenced and embedded mean: an action's standing and flags on a date, said once."""

from dataclasses import dataclass
from datetime import date

from scrtrack.known import Known, is_known, known
from scrtrack.model.action import Action
from scrtrack.model.case import Case
from scrtrack.model.evidence import Evidence
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import ClosesAt, Finding, Flag, Standing
from scrtrack.policy import Policy, plus_days
from scrtrack.timescale.recurrence import says_ongoing

_CLOSED = {
    ClosesAt.EVIDENCED: frozenset({Standing.EVIDENCED, Standing.SIGNED_OFF, Standing.EMBEDDED}),
    ClosesAt.SIGNED_OFF: frozenset({Standing.SIGNED_OFF, Standing.EMBEDDED}),
    ClosesAt.EMBEDDED: frozenset({Standing.EMBEDDED}),
}
_KEEPS_ACTIVE = frozenset({Flag.REVIEW_DUE, Flag.NOT_IMPROVED, Flag.EVIDENCE_OFFERED, Flag.EXTENSION_ASKED})


@dataclass(frozen=True, slots=True)
class State:
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


def standing(action: Action, as_of: date, policy: Policy) -> Standing:
    """How an action stands on a date; exactly one, the first that holds."""
    return _standing(known(action, as_of), as_of, policy)


def state(
    recommendation: Recommendation, action: Action, case: Case | None, as_of: date, policy: Policy
) -> State:
    """Everything derived for an action of a recommendation on a date."""
    facts = known(action, as_of)
    stands = _standing(facts, as_of, policy)
    flags = _flags(recommendation, action, facts, as_of, policy)
    active = _is_active(stands, flags, facts, policy)
    if active and _is_quiet(facts, case, as_of, policy):
        flags.add(Flag.QUIET)
    stopped = _stopped(facts, as_of)
    return State(
        standing=stands,
        flags=tuple(sorted(flags)),
        active=active,
        first_due=facts.first_due,
        due=facts.due,
        days_late=_days_late(facts.due, stopped),
        days_late_first=_days_late(facts.first_due, stopped),
        deferrals=facts.agreed_deferrals,
        last_update=facts.last_update,
        evidence_seen=facts.evidence_seen,
        evidence_offered=len(facts.offered),
        facts=facts,
    )


def _standing(facts: Known, as_of: date, policy: Policy) -> Standing:
    if facts.withdrawn is not None:
        return Standing.WITHDRAWN
    if facts.completed is not None:
        return _standing_of_completed(facts, facts.completed, as_of, policy)
    if facts.due is None:
        return Standing.UNDATED
    if facts.due < as_of:
        return Standing.OVERDUE
    return Standing.DUE_SOON if facts.due <= policy.soon_until(as_of) else Standing.NOT_YET_DUE


def _standing_of_completed(facts: Known, completed: date, as_of: date, policy: Policy) -> Standing:
    if not facts.seen:
        return Standing.UNEVIDENCED
    test = latest_test(facts.seen)
    if (
        test is not None
        and test.finding == Finding.IMPROVED
        and test.date.first >= plus_days(completed, policy.embed_days)
        and as_of <= retest_date(test, policy)
    ):
        return Standing.EMBEDDED
    return Standing.SIGNED_OFF if facts.is_signed_off else Standing.EVIDENCED


def latest_test(seen: tuple[Evidence, ...]) -> Evidence | None:
    """The latest test among evidence seen; of two on one day, the one with the worse finding."""
    tests = [evidence for evidence in seen if evidence.kind.is_test]
    if len(tests) < 2:
        return tests[0] if tests else None
    return max(tests, key=lambda test: (test.date.first, _badness(test)), default=None)


def retest_date(evidence: Evidence, policy: Policy) -> date:
    """The last day by which a test is to be repeated."""
    if evidence.review_by is not None:
        return evidence.review_by.last
    return plus_days(evidence.date.first, policy.retest_days)


def _badness(test: Evidence) -> int:
    # A test without finding shows no improvement.
    return test.finding.badness if test.finding is not None else Finding.NO_CHANGE.badness


def _stopped(facts: Known, as_of: date) -> date:
    """The day on which lateness stops: of completion or withdrawal, whichever came first."""
    return min((day for day in (facts.completed, facts.withdrawn) if day is not None), default=as_of)


def _days_late(due: date | None, stopped: date) -> int | None:
    return None if due is None else max(0, (stopped - due).days)


def _flags(
    recommendation: Recommendation, action: Action, facts: Known, as_of: date, policy: Policy
) -> set[Flag]:
    """Every flag but quiet, which needs to know whether the action is active."""
    stopped = _stopped(facts, as_of)
    hold: list[tuple[Flag, object]] = [
        (Flag.DEFERRED, facts.agreed_deferrals),
        (Flag.REOPENED, facts.reopened),
        (Flag.LATE_AGAINST_FIRST_DATE, _days_late(facts.first_due, stopped)),
        (Flag.ONGOING, action.timescale and says_ongoing(action.timescale)),
    ]
    # Of what is withdrawn nothing more is asked.
    if facts.withdrawn is None:
        test = latest_test(facts.seen)
        hold += [
            (Flag.EXTENSION_ASKED, facts.undecided_deferrals),
            (Flag.EVIDENCE_OFFERED, facts.offered),
            (Flag.SIGNED_OFF_UNEVIDENCED, facts.signed_off and not facts.seen),
            (Flag.IMPACT_UNTESTED, facts.seen and test is None),
            (Flag.REVIEW_DUE, _review_is_due(action, facts, test, as_of, policy)),
            (Flag.NOT_IMPROVED, not_improved(recommendation, action, facts, as_of)),
        ]
    return {flag for flag, holds in hold if holds}


def _review_is_due(action: Action, facts: Known, test: Evidence | None, as_of: date, policy: Policy) -> bool:
    """A date to look again is past, and nobody has."""
    look_again = action.review_on
    if look_again is not None and look_again.last < as_of and not _looked_since(look_again.first, facts):
        return True
    if test is not None and retest_date(test, policy) < as_of:
        return True
    for evidence in facts.seen:
        wanted = None if evidence.kind.is_test else evidence.review_by
        followed = any(later.date.first > evidence.date.first for later in facts.seen)
        if wanted is not None and wanted.last < as_of and not followed:
            return True
    return False


def _looked_since(day: date, facts: Known) -> bool:
    """Whether anything was said, seen or decided about an action on a day or later."""
    said = [facts.last_update, facts.completed, facts.signed_off, facts.last_decision]
    shown = [evidence.date.first for evidence in facts.seen]
    return any(moment is not None and moment >= day for moment in (*said, *shown))


def not_improved(recommendation: Recommendation, action: Action, facts: Known, as_of: date) -> bool:
    """The latest test seen shows no improvement, and no reopening, later test or new action follows."""
    test = latest_test(facts.seen)
    if test is None or test.finding in (None, Finding.IMPROVED):
        return False
    # Evidence up to the last reopening no longer counts, and a later test is the latest: what is
    # left to look for is an action added to the recommendation with a date after the test.
    return not any(
        other.id > action.id and other.due is not None and other.due.last > test.date.first
        for other in recommendation.actions
        if other.withdrawn is None or not is_known(other.withdrawn.date, as_of)
    )


def _is_active(stands: Standing, flags: set[Flag], facts: Known, policy: Policy) -> bool:
    if stands is Standing.WITHDRAWN:
        return False
    signed_off = facts.is_signed_off
    closed = stands in _CLOSED[policy.closes_at]
    if policy.closes_at is not ClosesAt.EVIDENCED:
        closed = closed and signed_off
    return not closed or bool(flags & _KEEPS_ACTIVE) or (Flag.ONGOING in flags and not signed_off)


def _is_quiet(facts: Known, case: Case | None, as_of: date, policy: Policy) -> bool:
    since = facts.last_update or _begun(case, as_of)
    return since is not None and (as_of - since).days > policy.quiet_days


def _begun(case: Case | None, as_of: date) -> date | None:
    """The day from which silence counts: plan agreed, else published, completed, decided."""
    if case is None:
        return None
    agreed = case.plan.agreed if case.plan is not None else None
    for moment in (agreed, case.published, case.completed, case.decided):
        if moment is not None and moment.first <= as_of:
            return moment.first
    return None
