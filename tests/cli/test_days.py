"""A day typed after an option."""

from datetime import date

import pytest

from scrtrack.cli.days import read_day_option
from scrtrack.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        (" 2026-11-22 ", date(2026, 11, 22)),
        ("2028-02-29", date(2028, 2, 29)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2200-12-31", date(2200, 12, 31)),
    ],
)
def test_a_day(typed: str, day: date) -> None:
    assert read_day_option(typed, "--as-of") == day


NO_DAY = ("there is no such day", "look it up, and write it as 2026-11-22")
NO_DATE = ("that is not a date", "write it as 2026-11-22")
A_MONTH = ("that is a month, and a day is needed", "write its last day as 2026-09-30")


def otherwise(said: str) -> tuple[str, str]:
    return "that is not how a date is written here", f"write it as {said}"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-02-30", NO_DAY),
        ("2027-02-29", NO_DAY),
        ("2026-13-01", NO_DAY),
        ("2026-00-10", NO_DAY),
        ("31/02/2026", NO_DAY),
        ("31 June 2026", NO_DAY),
        ("31/01/2027", otherwise("2027-01-31 for 31 January 2027")),
        ("3/4/2027", otherwise("2027-04-03 for 3 April 2027")),
        ("31.1.27", otherwise("2027-01-31 for 31 January 2027")),
        ("22nd Nov 2026", otherwise("2026-11-22 for 22 November 2026")),
        ("2026-9-5", otherwise("2026-09-05 for 5 September 2026")),
        ("2026/09/05", otherwise("2026-09-05 for 5 September 2026")),
        ("2026-09", A_MONTH),
        ("September 2026", A_MONTH),
        ("2026", NO_DATE),
        ("tomorrow", NO_DATE),
        ("20261122", NO_DATE),
        ("0000-01-01", NO_DATE),
        ("0227-01-01", ("the year is 227", "perhaps 2027-01-01 was meant")),
        ("2207-01-01", ("the year is 2207", "perhaps 2027-01-01 was meant")),
        ("0026-11-22", ("the year is 26", "perhaps 2026-11-22 was meant")),
        ("0001-01-01", ("the year is 1", "perhaps 2001-01-01 was meant")),
        ("1899-12-31", ("the year is 1899", "give a year from 1900 to 2200")),
        ("9999-12-31", ("the year is 9999", "give a year from 1900 to 2200")),
    ],
)
def test_what_is_wrong_with_it_is_said_and_what_to_write(typed: str, said: tuple[str, str]) -> None:
    with pytest.raises(UsageError) as refused:
        read_day_option(typed, "--as-of")
    assert (refused.value.message, refused.value.hint) == (f"--as-of {typed!r}: {said[0]}", said[1])


def test_what_else_may_stand_there_is_named() -> None:
    with pytest.raises(UsageError) as refused:
        read_day_option("next meeting", "--due-by", "next-meeting")
    assert refused.value.hint == "write it as 2026-11-22, or next-meeting"
