"""Updates that say that something is not done, and those that only sound so."""

import pytest

from scrtrack.rules.delays import words_of_delay
from tests.rules.sentences import sentences


@pytest.mark.parametrize("note", sentences("delay", "hit"))
def test_words_of_delay(note: str) -> None:
    assert words_of_delay(note) is not None


@pytest.mark.parametrize("note", sentences("delay", "pass"))
def test_innocent_words(note: str) -> None:
    assert words_of_delay(note) is None


def test_the_words_are_given() -> None:
    assert words_of_delay("All went well. The audit is still outstanding.") == "still outstanding"
