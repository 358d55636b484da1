"""The answer to a recommendation, in words: what was decided, by whom and why; or by when that is to be said."""

from collections.abc import Sequence
from datetime import date

from scrtrack.model.answered import decision_on, is_owed
from scrtrack.model.recommendation import Recommendation, Response
from scrtrack.model.words import AnsweredOtherwise
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.labels import RESPONSES
from scrtrack.wording.text import by_post

_NOT_COME = ", and has not come"


def otherwise_words(
    record: Recommendation, how: AnsweredOtherwise, met_by: Sequence[str], as_of: date
) -> str:
    """When it was answered so, by whom and why; of what is met by another, by which action."""
    response = record.response
    met = f"by {', '.join(met_by)}" if met_by else ""
    if how is AnsweredOtherwise.MET_BY_ANOTHER:
        return f"{met}; {response_words(record, as_of)}" if is_owed(record, as_of) else met
    if how is AnsweredOtherwise.REPLY_OWED:
        due = response.due if response is not None else None
        return f"by {long_date(due)}{_NOT_COME if due.last < as_of else ''}" if due is not None else ""
    said = _decided(response) if response is not None else ""
    return f"{said} (met {met})" if met else said


def _decided(response: Response) -> str:
    when = long_date(response.date) if response.date is not None else "on a day not recorded"
    return f"{when}{by_post(response.by)}: {response.reason or 'no reason is recorded'}"


def response_words(record: Recommendation, as_of: date) -> str:
    """The answer as it was known on a day; empty where there was none, and none was owed."""
    response, decision = record.response, decision_on(record, as_of)
    if response is None:
        return ""
    if decision is None:
        if response.due is None:
            return ""
        is_late = response.due.last < as_of
        return f"a reply {'was' if is_late else 'is'} owed by {long_date(response.due)}{_NOT_COME if is_late else ''}"
    when = f" {on_date(response.date)}" if response.date is not None else ""
    reason = f": {response.reason}" if response.reason is not None else ""
    return f"{RESPONSES[decision].label.lower()}{when}{by_post(response.by)}{reason}"
