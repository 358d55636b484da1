"""A recommendation: what its keys are, and what it holds where they are left out."""

import pytest

from scrtrack.model.action import Action
from scrtrack.model.recommendation import Amendment, Elsewhere, Recommendation, Response, Source
from scrtrack.model.values import read_date
from scrtrack.model.words import Decision, MadeBy, Priority
from tests.model.keys import defaults, faults, made, needed

LEAST = {"id": "Z-CSC-01", "case": "z", "agency": "csc", "recommendation": "Listen"}


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Recommendation, ["id", "case", "agency", "recommendation"]),
        (Response, []),
        (Elsewhere, ["review"]),
        (Source, ["file"]),
        (Amendment, ["date", "by", "what", "reason"]),
    ],
)
def test_the_keys_that_must_be_there(kind: type, keys: list[str]) -> None:
    assert needed(kind) == keys


def test_of_the_least_recommendation_nothing_more_is_known() -> None:
    others = ("number", "made_by", "theme", "priority", "scope", "aim", "measure", "response", "source")
    lists = ("repeats", "met_by", "amendments", "actions")
    assert defaults(Recommendation, LEAST) == dict.fromkeys(others) | dict.fromkeys(lists, ())


def test_its_words_are_of_their_lists() -> None:
    record = made(
        Recommendation, LEAST | {"made_by": "imr", "priority": "high", "response": {"decision": "in-part"}}
    )
    assert (record.made_by, record.priority) == (MadeBy.IMR, Priority.HIGH)
    assert record.response == Response(decision=Decision.IN_PART)


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"made_by": "agency"}, "made_by"),
        ({"priority": "1"}, "priority"),
        ({"scope": "everywhere"}, "scope"),
        ({"response": {"decision": "yes"}}, "response.decision"),
    ],
)
def test_any_other_word_is_refused(facts: dict[str, object], place: str) -> None:
    assert faults(Recommendation, LEAST | facts) == [(place, "enum")]


def test_a_reply_may_still_be_owed() -> None:
    record = made(Recommendation, LEAST | {"response": {"due": "2027-01-31"}})
    assert record.response == Response(due=read_date("2027-01-31"))


def test_its_number_is_as_printed() -> None:
    assert made(Recommendation, LEAST | {"number": "5(a)"}).number == "5(a)"


def test_it_repeats_others_here_and_elsewhere() -> None:
    repeats = ["B1-CSC-01", {"review": "Child A"}, {"review": "Child D", "number": "5(a)"}]
    assert made(Recommendation, LEAST | {"repeats": repeats}).repeats == (
        "B1-CSC-01",
        Elsewhere(review="Child A"),
        Elsewhere(review="Child D", number="5(a)"),
    )


def test_it_is_met_by_actions() -> None:
    assert made(Recommendation, LEAST | {"met_by": ["Z-CSC-02.1"]}).met_by == ("Z-CSC-02.1",)
    assert faults(Recommendation, LEAST | {"met_by": ["Z-CSC-02"]}) == [
        ("met_by.0", "string_pattern_mismatch")
    ]


def test_its_actions_are_in_the_order_of_the_file() -> None:
    record = made(
        Recommendation, LEAST | {"actions": [{"id": "2", "action": "Ask"}, {"id": "1", "action": "Write"}]}
    )
    assert record.actions == (Action(id=2, action="Ask"), Action(id=1, action="Write"))


def test_its_id_can_be_a_file_s_name() -> None:
    assert faults(Recommendation, LEAST | {"id": "5(a)"}) == [("id", "string_pattern_mismatch")]
