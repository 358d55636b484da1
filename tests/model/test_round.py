"""A quarterly round: who was asked about what, and what came back."""

import pytest

from scrtrack.model.round import Answer, Asked, Round
from tests.make import day
from tests.model.keys import defaults, faults, made, needed

LEAST = {"meeting": "2027-01-14"}


@pytest.mark.parametrize(("kind", "keys"), [(Round, ["meeting"]), (Asked, []), (Answer, ["date", "agency"])])
def test_the_keys_that_must_be_there(kind: type, keys: list[str]) -> None:
    assert needed(kind) == keys


def test_of_the_least_round_nobody_was_asked() -> None:
    assert defaults(Round, LEAST) == {"sent": None, "wanted": None, "asked": {}, "answered": ()}


def test_an_answer_holds_no_rows_unless_it_says_so() -> None:
    assert defaults(Answer, {"date": "2027-01-02", "agency": "csc"}) == {
        "by": None, "file": None, "answered": 0, "refused": 0,
    }  # fmt: skip


def test_its_meeting_is_a_day() -> None:
    assert made(Round, LEAST).meeting == day("2027-01-14")
    assert faults(Round, {"meeting": "2027-01"}) == [("meeting", "not_a_day")]


def test_each_agency_is_asked_about_actions_and_recommendations() -> None:
    asked = {"csc": {"actions": ["Z-CSC-01.1"], "recommendations": ["Z-CSC-02"]}, "police": {}}
    assert made(Round, LEAST | {"asked": asked}).asked == {
        "csc": Asked(actions=("Z-CSC-01.1",), recommendations=("Z-CSC-02",)),
        "police": Asked(),
    }


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ({"The Police": {}}, "asked.The Police.[key]"),
        ({"csc": {"actions": ["Z-CSC-01"]}}, "asked.csc.actions.0"),
        ({"csc": {"recommendations": ["Z-CSC-01.1"]}}, "asked.csc.recommendations.0"),
    ],
)
def test_what_is_no_id_is_refused(asked: dict[str, object], place: str) -> None:
    assert faults(Round, LEAST | {"asked": asked}) == [(place, "string_pattern_mismatch")]


def test_rows_are_counted() -> None:
    answer = made(Answer, {"date": "2027-01-02", "agency": "csc", "answered": "12", "refused": "0"})
    assert (answer.answered, answer.refused) == (12, 0)
    assert faults(Answer, {"date": "2027-01-02", "agency": "csc", "answered": "-1"}) == [
        ("answered", "not_a_number")
    ]
