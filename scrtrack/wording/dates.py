"""Dates as board papers write them."""

from datetime import date

from scrtrack.model.values import PartialDate

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(moment: date | PartialDate) -> str:
    """A date as board papers write it: 30 September 2026, or September 2026."""
    if isinstance(moment, PartialDate):
        if moment.is_month:
            return f"{MONTHS[moment.first.month - 1]} {moment.first.year}"
        moment = moment.first
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def on_date(moment: date | PartialDate) -> str:
    """When something was: on 30 September 2026, or in September 2026."""
    is_month = isinstance(moment, PartialDate) and moment.is_month
    return f"{'in' if is_month else 'on'} {long_date(moment)}"


def short_date(moment: date) -> str:
    """A date for a narrow column: 30 Sep 2026."""
    return f"{moment.day:>2} {MONTHS[moment.month - 1][:3]} {moment.year}"


def soon_words(soon_until: date, next_meeting: date | None) -> str:
    """What soon means, for the legend."""
    if next_meeting == soon_until:
        return f"the next meeting, {long_date(soon_until)}"
    return long_date(soon_until)
