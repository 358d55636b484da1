"""The tables of recurrence: each row is found in the folded words of its example, which is read as it states."""

import pytest

from scrtrack.timescale import recurrence
from scrtrack.timescale.folding import fold
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sign_rows

ROWS = sign_rows(recurrence)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, fold(row.example.text))


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_what_goes_on_is_not_taken_for_plain_words(row: Sign) -> None:
    assert recurrence.says_ongoing(row.example.text)


@pytest.mark.parametrize("text", ["", "September 2015", "six months", "not ongoing", "no longer ongoing"])
def test_what_has_an_end_does_not_go_on(text: str) -> None:
    assert not recurrence.says_ongoing(text)
