"""The tables of instead: each row is found in the marked words of its example, which is read as it states."""

import pytest

from scrtrack.timescale import instead
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sentence_of, sign_rows

ROWS = sign_rows(instead)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, sentence_of(row.example).marked)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)
