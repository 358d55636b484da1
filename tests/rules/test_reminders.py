"""Actions that only remind, and those of the same words that change something."""

import pytest

from scrtrack.rules.reminders import weak_words
from tests.rules.sentences import sentences


@pytest.mark.parametrize("action", sentences("weak", "hit"))
def test_weak_actions(action: str) -> None:
    assert weak_words(action) is not None


@pytest.mark.parametrize("action", sentences("weak", "pass"))
def test_actions_that_change_something(action: str) -> None:
    assert weak_words(action) is None


def test_the_words_are_given() -> None:
    assert weak_words("Update the leaflet. Remind schools of it.") == "Remind"
