"""How an action stands on a day: exactly one standing, the first that holds."""

from datetime import date
from typing import assert_never

from scrtrack.model.action import Action
from scrtrack.model.words import Finding, OverdueAgainst, Standing
from scrtrack.standing.change import latest_test, retest_date
from scrtrack.standing.facts_on import Known, known
from scrtrack.standing.policy import Policy, plus_days


def standing(action: Action, as_of: date, policy: Policy) -> Standing:
    """How an action stands on a date; exactly one, the first that holds."""
    return standing_of(known(action, as_of), as_of, policy)


def standing_of(facts: Known, as_of: date, policy: Policy) -> Standing:
    """The standing that a day's facts give."""
    if facts.withdrawn is not None:
        return Standing.WITHDRAWN
    if facts.completed is not None:
        return _standing_of_completed(facts, facts.completed, as_of, policy)
    if facts.due is None or facts.first_due is None:
        return Standing.UNDATED
    if held_to(facts.first_due, facts.due, policy) < as_of:
        return Standing.OVERDUE
    return Standing.DUE_SOON if facts.due <= policy.soon_until(as_of) else Standing.NOT_YET_DUE


def held_to(first_due: date, due: date, policy: Policy) -> date:
    """The date past which the board counts an action as overdue: the one that holds, or the first where that is past."""
    match policy.overdue_against:
        case OverdueAgainst.AGREED:
            return due
        case OverdueAgainst.FIRST:
            return min(first_due, due)
        case _:
            assert_never(policy.overdue_against)


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
