"""Dates that are written in another way: told as the register writes them, and never where that would be a guess."""

import pytest

from scrtrack.store.typing.dates import date_meant, is_date, is_no_day, may_be_several


@pytest.mark.parametrize(
    "written",
    ["31/01/2027", "31.01.2027", "31-01-2027", "31 January 2027", "31st Jan 2027", "January 31, 2027", "2027/01/31",
     "2027-1-31", "31/1/27", "2027-01-31T00:00:00", "2027-01-31 00:00:00", "31-Jan-2027", "31. 1. 2027",
     "by 31 January 2027", "2027.01.31", "20270131", "2027_01_31", "2027.1.31", "31/01/27"],
)  # fmt: skip
def test_a_day(written: str) -> None:
    assert date_meant(written) == date_meant(written, day_needed=True) == "2027-01-31"


@pytest.mark.parametrize(
    "written", ["January 2027", "Jan 2027", "01/2027", "end of January 2027", "2027-1", "2027/01"]
)
def test_a_month_is_offered_only_where_one_may_stand(written: str) -> None:
    assert (date_meant(written), date_meant(written, day_needed=True)) == ("2027-01", None)


def test_the_day_comes_before_the_month() -> None:
    assert date_meant("03/04/2027") == "2027-04-03"


@pytest.mark.parametrize(
    "written", ["31/02/2027", "01/31/2027", "29 February 2027", "31 June 2027", "0/1/2027"]
)
def test_what_does_not_exist_is_not_repaired(written: str) -> None:
    assert (date_meant(written), is_no_day(written), is_date(written)) == (None, True, True)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "2027",
        "summer 2027",
        "20217600",
        "Monday 31 January 2027",
        "31 January",
        "2027-28",
        "2027/8",
        "2027-8",
        "2011/12",
        "20273101",
        "31012027",
        "202701",
    ],
)
def test_what_would_be_a_guess_is_not_repaired(written: str) -> None:
    assert (date_meant(written), is_no_day(written)) == (None, False)


def test_what_is_no_text_is_no_date() -> None:
    assert not is_date(["31/01/2027"])
    assert is_date("March 2027")


@pytest.mark.parametrize(
    "written", ["27-03-31", "26-11-25", "05-06-07", "31–03–27", "27/03/31", "27 March 31"]
)
def test_figures_that_can_be_read_as_two_days_are_not_chosen_between(written: str) -> None:
    assert (date_meant(written), may_be_several(written), is_date(written)) == (None, True, True)


@pytest.mark.parametrize("written", ["31/03/27", "04-12-28", "31 March 27", "1.4.27", "2027-03-31", "soon"])
def test_what_can_be_read_in_one_way(written: str) -> None:
    assert not may_be_several(written)
