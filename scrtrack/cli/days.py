"""A day typed after an option: read strictly, and where it is none, said why and how to write it."""

from datetime import date

from scrtrack.errors import UsageError
from scrtrack.model.values import read_day

FIRST_YEAR, LAST_YEAR = 1900, 2200
_WRITE_IT = "write it as 2026-11-22"


def read_day_option(given: str, option: str, word: str = "") -> date:
    """The day; raises UsageError. `word` is what else may stand there."""
    try:
        day = read_day(given.strip())
    except ValueError:
        wrong, hint = _what_is_wrong(given)
        raise UsageError(f"{option} {given!r}: {wrong}", f"{hint}, or {word}" if word else hint) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UsageError(f"{option} {given!r}: the year is {day.year}", _meant(day))
    return day


def _what_is_wrong(given: str) -> tuple[str, str]:
    """What is wrong with it, and what to write instead, as far as the words of a date can be understood."""
    # Only a fault needs the grammar of the plans.
    from scrtrack.timescale.read import read_timescale
    from scrtrack.timescale.reading import Kind, Precision
    from scrtrack.wording.dates import long_date

    reading = read_timescale(given)
    if reading.kind is Kind.INVALID:
        return "there is no such day", f"look it up, and {_WRITE_IT}"
    if reading.kind is not Kind.DATED or reading.due is None:
        return "that is not a date", _WRITE_IT
    if reading.precision is Precision.DAY:
        return (
            "that is not how a date is written here",
            f"write it as {reading.due} for {long_date(reading.due)}",
        )
    return f"that is a {reading.precision}, and a day is needed", f"write its last day as {reading.due}"


def _meant(day: date) -> str:
    """The year with the same figures in another order, where there is one in this century."""
    figures = sorted(f"{day.year:04}")
    near = next((year for year in range(2000, 2100) if sorted(str(year)) == figures), None)
    if day.year < 100:
        near = 2000 + day.year
    if near is None:
        return f"give a year from {FIRST_YEAR} to {LAST_YEAR}"
    return f"perhaps {near}-{day.month:02}-{day.day:02} was meant"
