"""What evidence names by its day: there already, or still to come when the evidence is dated."""

import pytest

from scrtrack.model.values import read_date
from scrtrack.rules.planned import is_to_come, names_a_later_day
from tests.make import day
from tests.rules.sentences import sentences

DATED = read_date("2026-11-01")


@pytest.mark.parametrize("reference", sentences("later", "hit"))
def test_of_a_later_day(reference: str) -> None:
    assert names_a_later_day(reference, DATED) is not None


@pytest.mark.parametrize("reference", sentences("later", "pass"))
def test_there_already_or_not_sure(reference: str) -> None:
    assert names_a_later_day(reference, DATED) is None


def test_the_day_is_given_and_a_month_from_its_first() -> None:
    assert names_a_later_day("Minutes of 3 March 2027", DATED) == day("2027-03-03")
    assert names_a_later_day("Minutes of March 2027", DATED) == day("2027-03-01")


@pytest.mark.parametrize("dated", ["2027-03-03", "2027-03", "2027-04-01"])
def test_on_the_day_in_the_month_or_later(dated: str) -> None:
    assert names_a_later_day("Minutes of 3 March 2027", read_date(dated)) is None


def test_a_plan_that_names_a_day_is_held_against_it() -> None:
    assert is_to_come("due June 2027", DATED)
    assert not is_to_come("due June 2026", DATED)
    assert is_to_come("due shortly", DATED)
    assert is_to_come("due June 2026", None)
