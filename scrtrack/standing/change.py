"""Tests of whether practice changed: the latest one that the board has seen, and when it is to be repeated."""

from datetime import date

from scrtrack.model.action import Action
from scrtrack.model.evidence import Evidence
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Finding
from scrtrack.standing.facts_on import Known
from scrtrack.standing.policy import Policy, plus_days


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


def not_improved(recommendation: Recommendation, action: Action, facts: Known, as_of: date) -> bool:
    """The latest test seen shows no improvement, and no reopening, later test or action added since follows."""
    test = latest_test(facts.seen)
    if test is None or test.finding in (None, Finding.IMPROVED):
        return False
    # Evidence up to the last reopening no longer counts, and a later test is the latest: what is left to look
    # for is an action added to the recommendation on a later day than the test's own, whenever it is due.
    # One that was in the plan already answers no test, and of one added in the same month nobody knows.
    return not any(
        other is not action and other.added is not None and other.added.first > test.date.first
        for other in recommendation.actions
        if other.stands(as_of)
    )
