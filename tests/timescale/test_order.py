"""The orders of words in which a date need not be the day to keep to: each is found, and the date only suggested."""

import pytest

from scrtrack.timescale import order
from scrtrack.timescale.beside import beside
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sentence_of, sign_rows

ROWS = sign_rows(order)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, beside(sentence_of(row.example)).marked)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_its_date_is_suggested(row: Sign) -> None:
    assert read_as_stated(row.example)
    assert read_timescale(row.example.text).suggests == row.example.suggests


@pytest.mark.parametrize(
    "text",
    ["Audit by March 2015", "Review of Hub operation completed by March 2015", "All staff trained by March 2015",
     "Policy to be agreed by the Board by March 2015", "At the Board meeting 12/3/15", "For Board 12 March 2015",
     "March 2015 and ongoing", "Policy to be in place March 2015", "Planned for March 2015", "Immediate - March 2015",
     "By end of financial year 2014/15", "Q4 2014/15", "For 31 March 2015", "Annual conference March 2015",
     "To be signed off by LSCB March 2015"],
)  # fmt: skip
def test_a_plain_order_leaves_the_date_as_it_is(text: str) -> None:
    assert read_timescale(text).due is not None
