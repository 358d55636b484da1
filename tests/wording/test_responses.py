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
        ({"due": "2026-03"}, "a reply was owed by March 2026, and has not come"),
        ({}, ""),
    ],
)
def test_the_whole_of_it(response: dict[str, Any], expected: str) -> None:
    assert words(**response) == expected


def test_none_at_all() -> None:
    assert response_words(recommendation(), day("2026-01-01")) == ""


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


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (AnsweredOtherwise.NOT_ACCEPTED, "1 February 2026 by Chair: Too dear (met by Z-5.1)"),
        (AnsweredOtherwise.MET_BY_ANOTHER, "by Z-5.1"),
    ],
)
def test_when_by_whom_and_why(how: AnsweredOtherwise, expected: str) -> None:
    response = {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"}
    record = recommendation(response=response, met_by=["Z-5.1"])
    assert otherwise_words(record, how, ["Z-5.1"], day("2026-11-22")) == expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-03-31", "by March 2026"), ("2026-04-01", "by March 2026, and has not come")]
)
def test_a_reply_that_is_late_is_said_to_be(on: str, expected: str) -> None:
    record = recommendation(response={"due": "2026-03"})
    assert otherwise_words(record, AnsweredOtherwise.REPLY_OWED, [], day(on)) == expected
