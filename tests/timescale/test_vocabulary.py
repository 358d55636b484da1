"""The words that leave a date as it is: each group is at work in its example, and no other word does."""

import pytest

from scrtrack.timescale import vocabulary
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Words, compiled
from tests.timescale.examples import name_of, read_as_stated, sentence_of, word_rows

ROWS = [row for _, row in word_rows(vocabulary)]
UNKNOWN = [
    "botched",
    "wishful",
    "refused",
    "indicative",
    "aspirational",
    "nobody",
    "nothing",
    "received",
    "rewritten",
    "covered",
    "followed",
    "halfway",
    "part",
    "some",
    "duplicate",
    "evidenced",
    "lodged",
    "compl",
    "rev",
    "extn",
    "prev",
    "comp",
    "appx",
    "poss",
    "eff",
    "beg",
    "conf",
    "nfa",
    "wef",
    "tbc",
    "not",
    "until",
    "after",
    "before",
    "since",
    "from",
    "early",
    "late",
    "mid",
    "previous",
    "former",
    "original",
    "expected",
    "anticipated",
    "hopefully",
    "approximately",
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_word_of_the_group_is_in_its_example(row: Words) -> None:
    assert row.words.intersection(compiled(r"[A-Za-z']+").findall(sentence_of(row.example).marked))


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Words) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("word", UNKNOWN)
def test_a_word_that_is_not_in_the_tables_never_leaves_a_date(word: str) -> None:
    for text in (
        f"{word} June 2016",
        f"{word}. 12/06/16",
        f"June 2016 ({word})",
        f"Audit {word} by June 2016",
    ):
        assert read_timescale(text).due is None, text


@pytest.mark.parametrize("word", sorted({word for row in vocabulary.DEEDS for word in row.words}))
def test_what_may_be_over_is_due_only_where_it_is_to_be(word: str) -> None:
    assert read_timescale(f"Policy {word} March 2015").kind is not Kind.DATED
    assert read_timescale(f"Policy to be {word} by March 2015").kind is Kind.DATED


def test_no_word_stands_twice() -> None:
    tables = (vocabulary.KNOWN, vocabulary.DEEDS, vocabulary.DEEDS_BY)
    listed = [word for table in tables for row in table for word in row.words]
    assert sorted(listed) == sorted(set(listed))
