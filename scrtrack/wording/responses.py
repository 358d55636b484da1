"""The answer to a recommendation, in words: what was decided, by whom and why; or by when that is to be said."""

from datetime import date

from scrtrack.model.answered import decision_on
from scrtrack.model.recommendation import Recommendation
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.labels import RESPONSES
from scrtrack.wording.text import by_post


def response_words(record: Recommendation, as_of: date = date.max) -> str:
    """The answer as it was known on a day; empty where there was none, and none was owed."""
    response, decision = record.response, decision_on(record, as_of)
    if response is None:
        return ""
    if decision is None:
        return f"a reply is owed by {long_date(response.due)}" if response.due is not None else ""
    when = f" {on_date(response.date)}" if response.date is not None else ""
    reason = f": {response.reason}" if response.reason is not None else ""
    return f"{RESPONSES[decision].label.lower()}{when}{by_post(response.by)}{reason}"
