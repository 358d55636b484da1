"""The tables of done: each row is found in the marked words of its example, which is read as it states."""

import pytest

from scrtrack.timescale import done
from scrtrack.timescale.notes import Verdict
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Sign, find
from tests.timescale.examples import name_of, read_as_stated, sentence_of, sign_rows

ROWS = sign_rows(done)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, sentence_of(row.example).marked)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)


def test_what_is_to_be_done_is_no_claim() -> None:
    assert done.done("to be completed by D") is None
    assert done.done("completed by D") is None
    assert done.done("by D") is None


def test_what_has_been_done_is_done() -> None:
    verdict = done.done("completed D")
    assert verdict is not None
    assert verdict.kind is Kind.DONE


@pytest.mark.parametrize(
    "marked, note",
    [("half completed D", "It may not be done, or only in part: ask what is left, and by when."),
     ("closed: in place D", "It may be done already or by that date: ask which is meant.")],
)  # fmt: skip
def test_a_claim_with_a_date_may_be_read_in_two_ways(marked: str, note: str) -> None:
    assert done.done(marked) == Verdict(Kind.UNCLEAR, note)
