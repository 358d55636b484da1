"""The words that matter beside a date: each group is at work in its example."""

import pytest

from scrtrack.timescale import vocabulary
from scrtrack.timescale.beside import beside
from scrtrack.timescale.doubts import first_doubt
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Words, compiled
from tests.timescale.examples import name_of, read_as_stated, sentence_of, word_rows

ROWS = [row for _, row in word_rows(vocabulary)]
DOUBTED = [row for name, row in word_rows(vocabulary) if name != "NOT_PAST"]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_word_of_the_group_is_in_its_example(row: Words) -> None:
    assert row.words.intersection(compiled(r"[A-Za-z']+").findall(sentence_of(row.example).marked))


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Words) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("row", [row for row in DOUBTED if row.example.reads is Kind.UNCLEAR], ids=name_of)
def test_it_is_a_word_of_the_group_that_raises_the_doubt(row: Words) -> None:
    raised = first_doubt(beside(sentence_of(row.example)))
    assert raised is not None
    assert raised[1] in row.words


@pytest.mark.parametrize("word", sorted({word for row in vocabulary.HARD for word in row.words}))
def test_no_hard_word_leaves_a_date(word: str) -> None:
    assert read_timescale(f"{word} review it March 2015").kind is not Kind.DATED


def test_no_word_stands_twice_in_a_table() -> None:
    for table in (
        vocabulary.SOFT,
        vocabulary.HARD,
        vocabulary.PAST,
        vocabulary.NOT_PAST,
        vocabulary.NOT_THE_WORK,
    ):
        listed = [word for row in table for word in row.words]
        assert len(listed) == len(set(listed))
