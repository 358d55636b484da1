"""A deferral in words, whole: from when to when, asked by whom and why, agreed or refused by whom."""

from datetime import date

from scrtrack.model.action import Deferral
from scrtrack.model.facts import Fact, FactKind
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.text import by_post, times


def how_often(deferrals: int, first_due: date | None, due: date | None) -> str:
    """How often something was put off, from which first date and until when."""
    if not deferrals or first_due is None or due is None:
        return "not put off yet; a later date is asked for"
    return f"put off {times(deferrals)}: first {long_date(first_due)}, now {long_date(due)}"


def deferral_words(entry: Deferral, decision: Fact | None, from_: date | None) -> str:
    """One request for a later date, with the decision on it as far as that is known."""
    asked = f"asked for {on_date(entry.asked)}{by_post(entry.asked_by)}{_because(entry.reason)}"
    if decision is None:
        return f"to {long_date(entry.to)}: {asked}; not decided yet"
    if decision.kind is FactKind.DEFERRAL_REFUSED:
        refused = (
            f"refused {on_date(decision.when)}{by_post(entry.refused_by)}{_because(entry.refused_reason)}"
        )
        return f"to {long_date(entry.to)}: {asked}; {refused}"
    since = f"from {long_date(from_)} " if from_ is not None else ""
    other = f"{long_date(entry.to)} " if entry.agreed_to is not None else ""
    agreed = f"agreed {on_date(decision.when)}{by_post(entry.agreed_by)}"
    return f"{since}to {long_date(entry.new_date)}: {other}{asked}; {agreed}"


def _because(text: str | None) -> str:
    return f" ({text.rstrip('.')})" if text else ""
