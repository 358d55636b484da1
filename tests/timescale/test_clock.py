"""Times of day beside a date."""

import pytest

from scrtrack.timescale.clock import CLOCK
from scrtrack.timescale.folding import fold
from scrtrack.timescale.phrases import mark_phrases
from scrtrack.timescale.rows import Phrase, find
from tests.timescale.examples import name_of, read_as_stated


@pytest.mark.parametrize("row", CLOCK, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Phrase) -> None:
    assert find(row.pattern, fold(row.example.text))
    assert read_as_stated(row.example)


@pytest.mark.parametrize("text", ["1 april 2015", "12.06.15", "1.4.15", "see 8.5.1", "10 files", "17/00"])
def test_a_date_or_a_number_is_no_time(text: str) -> None:
    assert "T" not in mark_phrases(text)
