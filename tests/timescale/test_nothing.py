"""The tables of nothing: each row is found in the folded words of its example, which is read as it states."""

import pytest

from scrtrack.timescale import nothing
from scrtrack.timescale.folding import fold
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sign_rows

ROWS = sign_rows(nothing)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, fold(row.example.text))


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("folded", ["", "-", "( )", "n/a", "date: tbc", "no timescale given."])
def test_words_that_give_no_timescale(folded: str) -> None:
    assert nothing.is_nothing(folded)


@pytest.mark.parametrize("folded", ["tbc march 2015", "none by may", "ongoing", "march 2015"])
def test_words_that_give_something(folded: str) -> None:
    assert not nothing.is_nothing(folded)


def test_a_date_to_come_needs_no_meeting() -> None:
    assert nothing.is_to_come("date tbc by lscb")
    assert not nothing.is_to_come("to be agreed at next lscb")


def test_what_is_asked_where_there_is_no_timescale() -> None:
    assert nothing.none_note("tbc") == "The date is still to be agreed: ask for one."
    assert nothing.none_note("n/a") == "No timescale is given: ask for a date."
