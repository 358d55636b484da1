"""Dates as board papers write them."""

import pytest

from scrtrack.model.values import read_date
from scrtrack.wording.dates import MONTHS, long_date, on_date, short_date, soon_words
from tests.make import day


def test_months_are_twelve_and_can_be_told_apart_when_short() -> None:
    assert len({month[:3] for month in MONTHS}) == len(MONTHS) == 12


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2026-09-30", "30 September 2026"),
        ("2026-09-03", "3 September 2026"),
        ("2026-09", "September 2026"),
        ("2026-12", "December 2026"),
    ],
)
def test_a_date_of_a_record(written: str, words: str) -> None:
    assert long_date(read_date(written)) == words


def test_something_was_on_a_day_or_in_a_month() -> None:
    assert on_date(read_date("2026-09-30")) == "on 30 September 2026"
    assert on_date(read_date("2026-09")) == "in September 2026"
    assert on_date(day("2026-09-30")) == "on 30 September 2026"


def test_a_day() -> None:
    assert long_date(day("2026-01-31")) == "31 January 2026"


@pytest.mark.parametrize(("on", "words"), [("2026-09-30", "30 Sep 2026"), ("2026-05-03", " 3 May 2026")])
def test_a_narrow_column_has_them_beneath_each_other(on: str, words: str) -> None:
    assert short_date(day(on)) == words


@pytest.mark.parametrize(
    ("meeting", "words"),
    [
        ("2027-01-14", "the next meeting, 14 January 2027"),
        ("2027-01-15", "14 January 2027"),
        (None, "14 January 2027"),
    ],
)
def test_soon_is_the_meeting_where_it_is_that_day(meeting: str | None, words: str) -> None:
    assert soon_words(day("2027-01-14"), day(meeting) if meeting else None) == words
