"""Timescales as plans word them, with the date that they mean."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from tests.bench.prose import Dice

MONTHS = ("January", "February", "March", "April", "May", "June", "July",
          "August", "September", "October", "November", "December")  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

NO_DATE = (
    "Dependent on release of report", "Immediate", "See 8.5.1", "TBC", "As per strategy and action plan",
    "Within three months of publication", "Subject to funding", "Next available training programme", "In the longer term",
    "Has begun", "For immediate action", "Dependent upon the timing of the national review",
)  # fmt: skip
GOES_ON = ("Ongoing", "On-going", "Quarterly", "Audit bi-annually", "Every six months", "Annually")


class Agreed(NamedTuple):
    """The words agreed, the date as the register holds it, and the day it means."""

    words: str
    due: str
    day: date


def _long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _ordinal(day: date) -> str:
    ending = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"by the {day.day}{ending} of {_month(day)}"


_BY_DAY: tuple[Callable[[date], str], ...] = (
    _long,
    lambda day: f"By {_long(day)}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"By {day:%d/%m/%Y}",
    lambda day: f"{day:%d.%m.%Y}",
    lambda day: f"{DAYS[day.weekday()]} {_long(day)}",
    _ordinal,
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
)
_BY_MONTH: tuple[Callable[[date], str], ...] = (
    _month,
    _month,
    lambda day: f"By {_month(day)}",
    lambda day: f"By the end of {_month(day)}",
    lambda day: f"End {_month(day)}",
    lambda day: f"To be completed by {_month(day)}",
    lambda day: f"{MONTHS[day.month - 1][:3]} {day.year}",
    lambda day: f"Immediate – completed by {_month(day)}",
)
_AND_ON: tuple[Callable[[date], str], ...] = (
    lambda day: f"{_month(day)} and ongoing",
    lambda day: f"{_month(day)} - ongoing",
    lambda day: f"{_month(day)} and ongoing CPD element",
)


def agreed_between(dice: Dice, first: date, last: date) -> Agreed:
    """A timescale whose date lies from the first to the last day; the words are of many kinds."""
    day = dice.day(first, last)
    month_end = day.replace(day=monthrange(day.year, day.month)[1])
    if month_end <= last and dice.chance(0.7):
        if dice.chance(0.05):
            return Agreed(dice.one(_BY_MONTH)(month_end), f"{month_end:%Y-%m}", month_end)
        return Agreed(dice.one(_BY_MONTH)(month_end), month_end.isoformat(), month_end)
    return Agreed(dice.one(_BY_DAY)(day), day.isoformat(), day)


def and_ongoing(dice: Dice, agreed: Agreed) -> Agreed:
    """The same date, in words that say that it goes on; unchanged where it is not a month's end."""
    if agreed.day.day != monthrange(agreed.day.year, agreed.day.month)[1]:
        return agreed
    return agreed._replace(words=dice.one(_AND_ON)(agreed.day))
