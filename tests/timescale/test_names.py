"""The names of months, weekdays and numbers."""

import pytest

from scrtrack.timescale.names import MONTHS, NUMBERS, QUARTERS, SEASON_MONTHS, WEEKDAYS, number
from scrtrack.timescale.read import read_timescale


def test_every_month_and_weekday_is_named() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert set(WEEKDAYS.values()) == set(range(7))
    assert set(QUARTERS.values()) == {1, 2, 3, 4}


@pytest.mark.parametrize("name", MONTHS)
def test_a_month_is_read_by_each_of_its_names(name: str) -> None:
    due = read_timescale(f"{name} 2026").due
    assert due is not None
    assert due.month == MONTHS[name]


def test_a_season_has_months() -> None:
    assert SEASON_MONTHS["winter"] == (12, 1, 2)


@pytest.mark.parametrize("value, wanted", [("", 0), ("12", 12), ("a", 1), ("twenty four", 24), ("many", 0)])
def test_a_number_in_figures_or_in_words(value: str, wanted: int) -> None:
    assert number(value, NUMBERS) == wanted
