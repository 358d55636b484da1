"""How old what is not done has become: months since the date first agreed."""

from calendar import monthrange
from datetime import date
from enum import StrEnum

from scrtrack.position.digest import ActionRow


class Age(StrEnum):
    """How long ago the first date was, the longest first."""

    OVER = "over 12 months"
    TWELVE = "6-12 months"
    SIX = "3-6 months"
    THREE = "0-3 months"


_MONTHS = {Age.THREE: 3, Age.SIX: 6, Age.TWELVE: 12}


def age_of(row: ActionRow, as_of: date) -> Age | None:
    """How old an action is on a day; None where it is done or withdrawn, or its first date is not past."""
    facts = row.state.facts
    first = row.state.first_due
    if first is None or first >= as_of or facts.completed is not None or facts.withdrawn is not None:
        return None
    return next((age for age, months in _MONTHS.items() if as_of <= months_later(first, months)), Age.OVER)


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
