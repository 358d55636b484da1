"""The date that was surely meant by one that is written in another way: read as the words of a plan are."""

from typing import Any

from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind, Precision


def date_meant(given: str, *, day_needed: bool = False) -> str | None:
    """The date as the register writes it; None where it is not sure which is meant, or there is none such."""
    reading = read_timescale(given)
    if reading.kind is not Kind.DATED or reading.due is None:
        return None
    if reading.precision is Precision.DAY:
        return reading.due.isoformat()
    return reading.due.isoformat()[:7] if reading.precision is Precision.MONTH and not day_needed else None


def is_no_day(given: str) -> bool:
    """Whether it is written as a day is, and there is no such day."""
    return read_timescale(given).kind is Kind.INVALID


def is_date(given: Any) -> bool:
    """Whether a value is a day or a month, however it is written."""
    return isinstance(given, str) and (date_meant(given) is not None or is_no_day(given))
