"""What else is to be known of an action, beside its standing: one function a flag."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Flag
from scrtrack.standing.change import latest_test, not_improved, retest_date
from scrtrack.standing.facts_on import Known
from scrtrack.standing.policy import Policy
from scrtrack.standing.words import dates_in
from scrtrack.timescale.recurrence import says_ongoing


class Subject(NamedTuple):
    """An action on a day, as the flags look at it."""

    recommendation: Recommendation
    action: Action
    case: Case | None
    facts: Known
    as_of: date
    policy: Policy
    stopped: date
    """The day on which lateness stops."""


def stopped_on(facts: Known, as_of: date) -> date:
    """The day on which lateness stops: of completion or withdrawal, whichever came first."""
    return min((day for day in (facts.completed, facts.withdrawn) if day is not None), default=as_of)


def days_late(due: date | None, stopped: date) -> int | None:
    """Days from a due date to the day on which lateness stops; 0 where not late, None where undated."""
    return None if due is None else max(0, (stopped - due).days)


def _late_against_first_date(one: Subject) -> bool:
    return bool(days_late(one.facts.first_due, one.stopped))


def _ongoing(one: Subject) -> bool:
    return one.action.timescale is not None and says_ongoing(one.action.timescale)


def _signed_off_unevidenced(one: Subject) -> bool:
    return one.facts.sign_off is not None and not one.facts.seen


def _impact_untested(one: Subject) -> bool:
    return bool(one.facts.seen) and latest_test(one.facts.seen) is None


def _review_due(one: Subject) -> bool:
    """A date to look again is past, and nobody has."""
    look_again, facts = one.action.review_on, one.facts
    # Whatever was said, offered, seen, asked for or decided since is the look.
    heard = facts.last_heard or date.min
    if look_again is not None and look_again.last < one.as_of and heard < look_again.first:
        return True
    test = latest_test(facts.seen)
    if test is not None and retest_date(test, one.policy) < one.as_of:
        return True
    latest = max((evidence.date.first for evidence in facts.seen), default=one.as_of)
    for evidence in facts.seen:
        wanted = None if evidence.kind.is_test else evidence.review_by
        is_followed = latest > evidence.date.first
        if wanted is not None and wanted.last < one.as_of and not is_followed:
            return True
    return False


def _not_improved(one: Subject) -> bool:
    return not_improved(one.recommendation, one.action, one.facts, one.as_of)


def _past_its_words(one: Subject) -> bool:
    """Nobody agreed a date, and the one that the words name is past."""
    words = one.action.timescale
    if words is None or one.facts.due is not None or one.facts.completed is not None:
        return False
    dates = dates_in(words, one.case)
    return bool(dates) and max(dates) < one.as_of


def _quiet(one: Subject) -> bool:
    added = one.action.added.first if one.action.added is not None else None
    # Of an action that came later silence counts from then, and of none before its plan was agreed.
    begun = added or _begun(one.case, one.as_of)
    since = max((day for day in (one.facts.last_heard, begun) if day is not None), default=one.as_of)
    return (one.as_of - since).days > one.policy.quiet_days


def _begun(case: Case | None, as_of: date) -> date | None:
    """The day from which silence counts: plan agreed, else published, completed, decided."""
    if case is None:
        return None
    agreed = case.plan.agreed if case.plan is not None else None
    for moment in (agreed, case.published, case.completed, case.decided):
        if moment is not None and moment.first <= as_of:
            return moment.first
    return None


Holds = Callable[[Subject], bool]
ALWAYS: Mapping[Flag, Holds] = {
    Flag.DEFERRED: lambda one: one.facts.agreed_deferrals > 0,
    Flag.LATE_AGAINST_FIRST_DATE: _late_against_first_date,
    Flag.ONGOING: _ongoing,
    Flag.REOPENED: lambda one: one.facts.reopened is not None,
}
"""What stays true of an action that is withdrawn."""
UNLESS_WITHDRAWN: Mapping[Flag, Holds] = {
    Flag.CHALLENGED: lambda one: one.facts.unanswered_challenges > 0,
    Flag.EVIDENCE_OFFERED: lambda one: bool(one.facts.offered),
    Flag.EXTENSION_ASKED: lambda one: one.facts.undecided_deferrals > 0,
    Flag.IMPACT_UNTESTED: _impact_untested,
    Flag.NOT_IMPROVED: _not_improved,
    Flag.PAST_ITS_WORDS: _past_its_words,
    Flag.REVIEW_DUE: _review_due,
    Flag.SIGNED_OFF_UNEVIDENCED: _signed_off_unevidenced,
}
"""Of what is withdrawn nothing more is asked."""
WHILE_ACTIVE: Mapping[Flag, Holds] = {Flag.QUIET: _quiet}
"""Asked of an action that is still active."""


def flags_of(one: Subject) -> set[Flag]:
    """Every flag but those that depend on whether the action is active."""
    tables = (ALWAYS,) if one.facts.withdrawn is not None else (ALWAYS, UNLESS_WITHDRAWN)
    return {flag for table in tables for flag, holds in table.items() if holds(one)}


def flags_while_active(one: Subject) -> set[Flag]:
    """The flags of an action that is active."""
    return {flag for flag, holds in WHILE_ACTIVE.items() if holds(one)}
