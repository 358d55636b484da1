"""A quarterly round in words."""

from scrtrack.wording.returns import returns_heading, silence_words
from tests.make import day


def test_how_many_have_answered() -> None:
    assert returns_heading(day("2026-10-14"), day("2026-09-30"), 6, 1) == (
        "Returns for the meeting of 14 October 2026, wanted by 30 September 2026: 5 of 6 agencies answered"
    )
    assert returns_heading(day("2026-10-14"), None, 2, 2) == (
        "Returns for the meeting of 14 October 2026: 0 of 2 agencies answered"
    )


def test_for_how_long_one_has_not() -> None:
    assert silence_words(1, day("2026-07-01")) == "this round; last answered 1 July 2026"
    assert silence_words(2, None) == "2 rounds in a row; never answered yet"
