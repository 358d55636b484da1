"""The plain values records are made of: dates, texts, ids and whole numbers, read strictly from text."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ISO_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_WHOLE = re.compile(r"[1-9][0-9]{0,4}")
# Windows keeps these names for devices, with any ending, so no file or folder may be called so.
RESERVED_NAMES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or a month of which the day is not known."""

    first: date
    """The first day it can be: a fact of a month is known from here."""
    last: date
    """The last day it can be: a deadline of a month reads as this."""

    @property
    def is_month(self) -> bool:
        """Whether only the month is known."""
        return self.first != self.last

    def not_before(self, day: date | None) -> date:
        """The first day it can be, of what cannot have come before a day; a contradiction stays one."""
        return day if day is not None and self.first < day <= self.last else self.first

    def __str__(self) -> str:
        return self.first.isoformat()[:7] if self.is_month else self.first.isoformat()


@lru_cache(maxsize=8192)
def read_date(text: str) -> PartialDate:
    """Read `YYYY-MM-DD` or `YYYY-MM`; anything else is refused, never repaired."""
    try:
        if _ISO_DAY.fullmatch(text):
            day = date.fromisoformat(text)
            return PartialDate(day, day)
        if _ISO_MONTH.fullmatch(text):
            first = date.fromisoformat(f"{text}-01")
            return PartialDate(first, first.replace(day=monthrange(first.year, first.month)[1]))
    except ValueError:
        raise PydanticCustomError("impossible_date", "there is no such date") from None
    raise PydanticCustomError("not_a_date", "not a date")


def read_day(text: str) -> date:
    """Read `YYYY-MM-DD`."""
    if not _ISO_DAY.fullmatch(text) and not _ISO_MONTH.fullmatch(text):
        raise PydanticCustomError("not_a_date", "not a day", {"day_needed": True})
    found = read_date(text)
    if found.is_month:
        raise PydanticCustomError("not_a_day", "a month where the day is needed")
    return found.first


def _partial(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, str):
        return read_date(value)
    raise PydanticCustomError("not_a_date", "not a date")


def _day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return read_day(value)
    raise PydanticCustomError("not_a_date", "not a date")


def _whole(value: Any) -> int:
    written = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(written, str) and _WHOLE.fullmatch(written):
        return int(written)
    raise PydanticCustomError("not_a_number", "not a whole number")


def _count(value: Any) -> int:
    return 0 if str(value) == "0" else _whole(value)


def _not_reserved(value: str) -> str:
    if value.lower() in RESERVED_NAMES:
        raise PydanticCustomError("reserved_name", "a name that Windows keeps for itself")
    return value


def _horizon(value: Any) -> Any:
    return value if value == NEXT_MEETING else _whole(value)


NEXT_MEETING = "next-meeting"

# What an editor is told of each stands in store/schema/values.
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64),
    AfterValidator(_not_reserved),
]
RecordId = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$", max_length=64),
    AfterValidator(_not_reserved),
]
ActionId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\.[1-9][0-9]{0,4}$")]
AnyId = Annotated[
    str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*(\.[1-9][0-9]{0,4})?$", max_length=70)
]
Number = Annotated[int, PlainValidator(_whole)]
Count = Annotated[int, PlainValidator(_count)]
Horizon = Annotated[int | str, PlainValidator(_horizon)]
RecordDate = Annotated[PartialDate, PlainValidator(_partial)]
Day = Annotated[date, PlainValidator(_day)]
