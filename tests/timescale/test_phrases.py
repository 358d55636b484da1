"""The phrases: each is found in what the ones above it leave of its example."""

import pytest

from scrtrack.timescale import phrases
from scrtrack.timescale.folding import fold
from scrtrack.timescale.phrases import PHRASES, mark_phrases
from scrtrack.timescale.rows import Phrase, Sign, find, without
from tests.timescale.examples import name_of, read_as_stated, sign_rows

SIGNS = sign_rows(phrases)


def left_by_those_above(phrase: Phrase) -> str:
    text = fold(phrase.example.text)
    for above in PHRASES[: PHRASES.index(phrase)]:
        text = without(above.pattern, text, above.becomes)
    return text


@pytest.mark.parametrize("phrase", PHRASES, ids=name_of)
def test_a_phrase_is_found_in_its_example(phrase: Phrase) -> None:
    left = left_by_those_above(phrase)
    assert find(phrase.pattern, left)
    assert without(phrase.pattern, left, phrase.becomes) != left


@pytest.mark.parametrize("row", SIGNS, ids=name_of)
def test_a_row_is_found_in_its_example(row: Sign) -> None:
    assert find(row.pattern, fold(row.example.text))


@pytest.mark.parametrize("row", [*PHRASES, *SIGNS], ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Phrase | Sign) -> None:
    assert read_as_stated(row.example)


def test_words_that_are_no_phrase_are_left_alone() -> None:
    assert mark_phrases("september 2015") == "september 2015"


def test_what_is_understood_is_marked() -> None:
    assert mark_phrases("immediate, then every month (see 8.5.1)") == "I G (F)"
