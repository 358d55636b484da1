"""The date that was surely meant by one that is written in another way: read as the words of a plan are."""

import re
from datetime import date
from typing import Any

from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind, Precision

# Two figures each: with dashes the year may come first, as in a register; with strokes and dots the day does.
_SHORT = re.compile(r"([0-9]{2})([-\u2010-\u2015/.])([0-9]{2})\2([0-9]{2})")
_IN_WORDS = re.compile(r"([0-9]{2})[ -](?:[a-z]+)[ -]([0-9]{2})", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(20[0-9]{2})([-/._ ]?)([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_STROKES = "/."
_FIRST_YEAR = 5
_FAR_YEAR = 30


def date_meant(given: str, *, day_needed: bool = False) -> str | None:
    """The date as the register writes it; None where it is not sure which is meant, or there is none such."""
    if may_be_several(given):
        return None
    reading = read_timescale(given)
    if reading.kind is not Kind.DATED or reading.due is None:
        return _year_first(given, day_needed=day_needed)
    if reading.precision is Precision.DAY:
        return reading.due.isoformat()
    return reading.due.isoformat()[:7] if reading.precision is Precision.MONTH and not day_needed else None


def may_be_several(given: str) -> bool:
    """Whether the figures of a day can be read in two ways: its first may be the year, and its last the day."""
    given = given.strip()
    if found := _IN_WORDS.fullmatch(given):
        # The day comes first in words; but a last figure that is far off as a year is more likely the day.
        return _FIRST_YEAR <= int(found.group(1)) < _FAR_YEAR <= int(found.group(2)) <= 31
    found = _SHORT.fullmatch(given)
    if found is None:
        return False
    first, sign, month, last = found.groups()
    year_first = int(first) >= _FIRST_YEAR and _is_day(2000 + int(first), int(month), int(last))
    day_first = _is_day(2000 + int(last), int(month), int(first))
    return year_first and day_first and (sign not in _STROKES or read_timescale(given).kind is not Kind.DATED)


def is_no_day(given: str) -> bool:
    """Whether it is written as a day is, and there is no such day."""
    return read_timescale(given).kind is Kind.INVALID


def is_date(given: Any) -> bool:
    """Whether a value is a day or a month, however it is written."""
    if not isinstance(given, str):
        return False
    return date_meant(given) is not None or is_no_day(given) or may_be_several(given)


def _year_first(given: str, *, day_needed: bool) -> str | None:
    """A date in figures with the whole year at its beginning, which no plan writes and a register does."""
    found = _YEAR_FIRST.fullmatch(given.strip())
    if found is None:
        return None
    year, sign, month, day = found.groups()
    if not sign and len(found.group()) != len("20270331"):
        return None
    if not _is_day(int(year), int(month), int(day or 1)):
        return None
    # 2027/8 may be the year from 2027 to 2028.
    is_span = int(month) in ((int(year) + 1) % 10, (int(year) + 1) % 100)
    if day is None and (day_needed or is_span):
        return None
    return f"{year}-{month:>02}" + (f"-{day:>02}" if day is not None else "")


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
