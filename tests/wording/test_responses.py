"""The answer to a recommendation, in words."""

from datetime import date
from typing import Any

import pytest

from scrtrack.model.words import AnsweredOtherwise
from scrtrack.wording.responses import otherwise_words, response_words
from tests.make import day, recommendation


def words(as_of: date = date.max, **response: Any) -> str:
    return response_words(recommendation(response=response), as_of)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({"decision": "accepted"}, "accepted"),
        ({"decision": "in-principle", "by": "Chair"}, "accepted in principle by Chair"),
        ({"decision": "in-part", "date": "2026-02"}, "accepted in part in February 2026"),
        (
            {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"},
            "not accepted on 1 February 2026 by Chair: Too dear",
        ),
        ({"due": "2026-03"}, "a reply is owed by March 2026"),
        ({}, ""),
    ],
)
def test_the_whole_of_it(response: dict[str, Any], expected: str) -> None:
    assert words(**response) == expected


def test_none_at_all() -> None:
    assert response_words(recommendation()) == ""


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2026-01-31", "a reply is owed by 31 January 2026"), ("2026-02-01", "accepted on 1 February 2026")],
)
def test_before_its_day_the_reply_was_owed(on: str, expected: str) -> None:
    assert words(day(on), decision="accepted", date="2026-02-01", due="2026-01-31") == expected


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({"due": "2026-12-31"}, "by Z-2.1; a reply is owed by 31 December 2026"),
        ({"decision": "accepted", "date": "2026-02-01", "due": "2026-12-31"}, "by Z-2.1"),
        (None, "by Z-2.1"),
    ],
)
def test_what_is_met_by_another_tells_of_the_reply_that_is_owed(
    response: dict[str, Any] | None, expected: str
) -> None:
    record = recommendation(response=response)
    said = otherwise_words(record, AnsweredOtherwise.MET_BY_ANOTHER, ["Z-2.1"], day("2026-11-22"))
    assert said == expected
