"""Dates as they are written, read: the last day of what they name, or why they cannot be relied on."""

import re
from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date
from re import Match
from typing import assert_never

from scrtrack.timescale.forms import Shape
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import MONTHS, ORDINALS, QUARTERS, WEEKDAYS, number
from scrtrack.timescale.notes import NOTES
from scrtrack.timescale.reading import Kind, Precision


@dataclass(frozen=True, slots=True)
class Span:
    """A date that was read: the last day of what the words name."""

    due: date
    precision: Precision
    may_end_a_span: bool = field(default=True, compare=False)
    """Whether "by" it is by its last day: "by financial year 2015/16" may be before it begins."""

    @property
    def mark(self) -> Mark:
        """What stands for it among the words."""
        return Mark.DATE


@dataclass(frozen=True, slots=True)
class Flaw:
    """What looks like a date and cannot be relied on."""

    mark: Mark
    note: str


def _ask(note: str) -> Flaw:
    return Flaw(Mark.PARTIAL, note)


_IMPOSSIBLE = Flaw(Mark.IMPOSSIBLE, NOTES[Kind.INVALID])
_NUMBER = Flaw(Mark.NUMBER, "A number is left over that may be part of the date: ask.")
_NO_YEAR = _ask("There is no year: ask which is meant.")
_ODD_YEAR = _ask("The year is not one that can be meant: ask.")
_ODD_DAY = _ask("The day is not written as any day is: ask which is meant.")
_OTHER_WEEKDAY = _ask("The day of the week is not that of the date: ask which is meant.")
_DAY_OR_YEAR = _ask("The number may be a day of the month or a year: ask which is meant.")
_MONTH_OR_YEARS = _ask("It may be a month or a pair of years: ask.")
_QUARTERS = _ask("A year has four quarters: ask which is meant.")
_WINTER = _ask("A winter falls in two years: ask which is meant, or write it as 2015/16.")
_YEARS = _ask("The two years do not follow each other: ask which year is meant.")
_WHICH_YEARS = _ask("The two years may be financial or academic: ask which is meant.")
_YEAR_ALONE = _ask("A year alone gives no day or month: ask which is meant.")
_WHICH_WAY = _ask("It may begin with the day or with the year: ask which day is meant.")
# A plan is of these years. Two figures from 28 on may be a day of the month as well; it will be long before they cannot.
_YEARS_MEANT = range(2001, 2041)
_LAST_SHORT_YEAR = 2027
_FIRST_SHORT_YEAR = 2005
_SEASON_END = {"spring": 5, "summer": 8, "autumn": 11}


def read_date(shape: Shape, match: Match[str]) -> Span | Flaw:  # noqa: C901 - a case a shape
    """The date that was written in a form of that shape."""
    match shape:
        case Shape.DAY:
            return _day(match)
        case Shape.MONTH:
            return _month(match)
        case Shape.YEAR_MONTH:
            follows = int(match["m"]) == (int(match["y"]) + 1) % 100
            return _MONTH_OR_YEARS if follows else _month(match)
        case Shape.QUARTER:
            return _quarter(match)
        case Shape.FINANCIAL_YEAR:
            return _second_year(match, 3, Precision.FINANCIAL_YEAR)
        case Shape.ACADEMIC_YEAR:
            return _second_year(match, 8, Precision.ACADEMIC_YEAR)
        case Shape.WINTER:
            return _second_year(match, 2, Precision.SEASON)
        case Shape.SEASON:
            return _season(match)
        case Shape.END_OF_YEAR:
            year = _year(match)
            return _last_day(year, 12, Precision.YEAR) if year else _NUMBER
        case Shape.YEARLESS:
            day = int(match["d"] or 1)
            return _NO_YEAR if 1 <= day <= monthrange(2000, MONTHS[match["m"]])[1] else _IMPOSSIBLE
        case Shape.PAIR:
            return _WHICH_YEARS
        case Shape.YEAR:
            return _YEAR_ALONE
        case Shape.NUMBER:
            return _NUMBER
        case never:
            assert_never(never)


def _last_day(year: int, month: int, precision: Precision) -> Span:
    return Span(date(year, month, monthrange(year, month)[1]), precision)


def _year(match: Match[str]) -> int | None:
    parts = match.groupdict()
    if parts.get("y"):
        year, first = int(parts["y"]), _YEARS_MEANT.start
    else:
        year, first = 2000 + int(parts.get("a") or parts.get("b") or 99), _FIRST_SHORT_YEAR
    return year if first <= year < _YEARS_MEANT.stop else None


def _day(match: Match[str]) -> Span | Flaw:
    parts = match.groupdict()
    day, month, year = int(parts["d"]), number(parts["m"], MONTHS), _year(match)
    ending = parts.get("o")
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return _IMPOSSIBLE
    if year is None:
        return _ODD_YEAR
    if ending and ending != ORDINALS.get(day, "th"):
        return _ODD_DAY
    if _is_either_way(parts, day, year):
        return _WHICH_WAY
    due = date(year, month, day)
    named = (parts.get("w"), parts.get("w2"))
    if any(name and WEEKDAYS[name] != due.weekday() for name in named):
        return _OTHER_WEEKDAY
    return Span(due, Precision.DAY)


def _is_either_way(parts: dict[str, str], day: int, year: int) -> bool:
    """Whether figures may as well be year, month and day: "15/03/31"."""
    in_figures = parts.get("a") and parts.get("x")
    may_be_a_year = _FIRST_SHORT_YEAR <= 2000 + day <= _LAST_SHORT_YEAR
    return bool(in_figures) and may_be_a_year and not _FIRST_SHORT_YEAR <= year <= _LAST_SHORT_YEAR


def _month(match: Match[str]) -> Span | Flaw:
    month, year = number(match["m"], MONTHS), _year(match)
    if not 1 <= month <= 12:
        return _IMPOSSIBLE
    if year is None:
        return _ODD_YEAR
    if _may_be_a_day(match.groupdict(), year):
        return _DAY_OR_YEAR
    return _last_day(year, month, Precision.MONTH)


def _may_be_a_day(parts: dict[str, str], year: int) -> bool:
    """Whether two bare figures behind a month are more likely a day: "June 30"."""
    return bool(parts.get("b")) and not _FIRST_SHORT_YEAR <= year <= _LAST_SHORT_YEAR


def _quarter(match: Match[str]) -> Span | Flaw:
    name = match["n"] or match["k"]
    quarter, second = number(name[:1] if name[0].isdigit() else name, QUARTERS), _follows(match)
    if second is None:
        return _YEARS
    if not 1 <= quarter <= 4:
        return _QUARTERS
    year, month = (second, 3) if quarter == 4 else (second - 1, 3 + 3 * quarter)
    return _last_day(year, month, Precision.QUARTER)


def _second_year(match: Match[str], month: int, precision: Precision) -> Span | Flaw:
    year = _follows(match)
    if not year:
        return _YEARS
    span = _last_day(year, month, precision)
    is_end = precision is Precision.SEASON or re.search(r"\bend\b|ending", match[0])
    return span if is_end else replace(span, may_end_a_span=False)


def _follows(match: Match[str]) -> int | None:
    """The second of two years, where it is the one after the first."""
    first, second = match["p"], match["q"]
    start = int(first) + (2000 if len(first) == 2 else 0)
    whole = len(second) == 4 and len(first) == 4
    follows = int(second) == start + 1 if whole else len(second) == 2 and int(second) == (start + 1) % 100
    return start + 1 if follows and 1990 <= start <= 2098 else None


def _season(match: Match[str]) -> Span | Flaw:
    year, month = _year(match), _SEASON_END.get(match["s"])
    return _WINTER if year is None or month is None else _last_day(year, month, Precision.SEASON)
