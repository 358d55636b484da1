"""The date that was surely meant by one that is written in another way; day comes before month."""

import re
from calendar import monthrange
from typing import Any, NamedTuple

from scrtrack.timescale.names import MONTH, MONTHS

_TIME = r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?"
_DAY_FIRST = re.compile(
    r"(?P<d>\d{1,2})(?P<between>[./ -]|\. )(?P<m>\d{1,2})(?P=between)(?P<y>\d{4})" + _TIME
)
_SHORT_YEAR = re.compile(r"(?P<d>\d{1,2})(?P<between>[./])(?P<m>\d{1,2})(?P=between)(?P<y>[0-4]\d)")
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<between>[./ -])(?P<m>\d{1,2})(?P=between)(?P<d>\d{1,2})" + _TIME)
_TOGETHER = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])")
_IN_WORDS = re.compile(
    rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ .-]*(?P<m>{MONTH})[ .,-]*(?P<y>\d{{4}})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"(?P<m>{MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})", re.IGNORECASE
)
_DAYS = (_DAY_FIRST, _SHORT_YEAR, _YEAR_FIRST, _TOGETHER, _IN_WORDS, _MONTH_FIRST)
_ONLY_MONTH = (
    re.compile(rf"(?P<m>{MONTH})[ .,-]*(?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?P<m>\d{1,2})[./-](?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})[./-](?P<m>\d{1,2})"),
)


class _Numbers(NamedTuple):
    year: int
    month: int
    day: int | None

    @property
    def is_there(self) -> bool:
        """Whether there is such a day or month."""
        is_month = 1900 <= self.year <= 2199 and 1 <= self.month <= 12
        return is_month and (self.day is None or 1 <= self.day <= monthrange(self.year, self.month)[1])


def date_meant(given: str, *, day_needed: bool = False) -> str | None:
    """The date as the register writes it; None where it is not sure which is meant, or there is none such."""
    found = _numbers(given)
    if found is None or not found.is_there or (day_needed and found.day is None):
        return None
    return f"{found.year}-{found.month:02}" + (f"-{found.day:02}" if found.day else "")


def is_no_day(given: str) -> bool:
    """Whether it is written as a day is, and there is no such day."""
    found = _numbers(given)
    return found is not None and not found.is_there


def is_date(given: Any) -> bool:
    """Whether a value is a date, however it is written."""
    return isinstance(given, str) and _numbers(given) is not None


def _numbers(given: str) -> _Numbers | None:
    text = given.strip()
    for form in (*_DAYS, *_ONLY_MONTH) if text.isascii() else ():
        if found := form.fullmatch(text):
            parts = found.groupdict()
            month, day = parts["m"], parts.get("d")
            return _Numbers(
                year=int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0),
                month=int(month) if month.isdigit() else MONTHS[month.lower()],
                day=int(day) if day is not None else None,
            )
    return None
