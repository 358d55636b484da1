"""An action: what its keys are, and what it holds where they are left out."""

from datetime import date

import pytest

from scrtrack.model.action import (
    Action,
    Challenge,
    Completion,
    Deferral,
    Reopening,
    SignOff,
    Undone,
    Update,
    Withdrawal,
)
from scrtrack.model.evidence import Evidence
from scrtrack.model.values import read_date
from tests.model.keys import defaults, faults, made, needed

LEAST = {"id": "1", "action": "Write guidance"}


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Action, ["id", "action"]),
        (Deferral, ["to", "asked"]),
        (Update, ["date", "by", "note"]),
        (Challenge, ["date", "by", "to", "note"]),
        (Completion, ["date"]),
        (SignOff, ["date", "by"]),
        (Undone, []),
        (Reopening, ["date", "by", "reason"]),
        (Withdrawal, ["date", "by", "reason"]),
    ],
)
def test_the_keys_that_must_be_there(kind: type, keys: list[str]) -> None:
    assert needed(kind) == keys


def test_of_the_least_action_nothing_has_happened() -> None:
    lists = ("with_", "deferrals", "updates", "challenges", "evidence", "reopened")
    others = ("agency", "theme", "lead", "timescale", "added", "due", "evidence_wanted", "review_on",
              "completed", "signed_off", "withdrawn")  # fmt: skip
    assert defaults(Action, LEAST) == dict.fromkeys(lists, ()) | dict.fromkeys(others)


def test_with_is_its_key_and_no_other() -> None:
    assert made(Action, LEAST | {"with": ["health", "police"]}).with_ == ("health", "police")
    assert faults(Action, LEAST | {"with_": ["health"]}) == [("with_", "unexpected_keyword_argument")]


def test_who_takes_part_is_an_agency_s_id() -> None:
    assert faults(Action, LEAST | {"with": ["health", "The Police"]}) == [
        ("with.1", "string_pattern_mismatch")
    ]


def test_what_happened_is_kept_in_the_order_of_the_file() -> None:
    said = [{"date": when, "by": "Named Nurse", "note": "n"} for when in ("2026-03-01", "2026-01-01")]
    assert [str(one.date) for one in made(Action, LEAST | {"updates": said}).updates] == [
        "2026-03-01", "2026-01-01",
    ]  # fmt: skip


def test_each_entry_is_of_its_own_kind() -> None:
    asked = {"date": "2026-01-01", "by": "Chair", "to": "Head", "note": "n"}
    facts = {"challenges": [asked], "evidence": [{"kind": "document", "reference": "r", "date": "2026-01"}]}
    action = made(Action, LEAST | facts | {"deferrals": [{"to": "2026-02", "asked": "2026-01"}]})
    found = [*action.deferrals, *action.challenges, *action.evidence]
    assert [type(one) for one in found] == [Deferral, Challenge, Evidence]


def test_a_reopening_keeps_what_it_undid() -> None:
    undone = {"completed": {"date": "2025-12"}, "signed_off": {"date": "2026-01", "by": "Chair"}}
    undoes = made(Reopening, {"date": "2026-02", "by": "Chair", "reason": "r", "undoes": undone}).undoes
    assert undoes.completed == Completion(date=read_date("2025-12"))
    assert undoes.signed_off == SignOff(date=read_date("2026-01"), by="Chair")


def test_a_fault_far_down_is_placed() -> None:
    assert faults(Action, LEAST | {"deferrals": [{"to": "soon", "asked": "2026-01"}]}) == [
        ("deferrals.0.to", "not_a_date")
    ]


def test_an_update_answers_a_meeting_of_a_day() -> None:
    said = {"date": "2026-01-01", "by": "Named Nurse", "note": "n", "round": "2026-01"}
    assert faults(Update, said) == [("round", "not_a_day")]


def test_what_stands_instead_is_an_action() -> None:
    withdrawn = {"date": "2026-01-01", "by": "Chair", "reason": "r"}
    assert made(Withdrawal, withdrawn | {"instead": "Z-CSC-02.1"}).instead == "Z-CSC-02.1"
    assert faults(Withdrawal, withdrawn | {"instead": "Z-CSC-02"}) == [("instead", "string_pattern_mismatch")]


@pytest.mark.parametrize(
    ("given", "holds"),
    [({}, "2026-09"), ({"agreed": "2026-02"}, "2026-09"), ({"agreed_to": "2026-06-30"}, "2026-06-30")],
)
def test_a_deferral_moves_to_the_date_given_else_to_the_date_asked_for(
    given: dict[str, str], holds: str
) -> None:
    deferral = made(Deferral, {"to": "2026-09", "asked": "2026-01"} | given)
    assert deferral.new_date == read_date(holds)


@pytest.mark.parametrize(
    ("on", "stands"),
    [("2026-04-01", False), ("2026-04-02", True), ("2026-07-31", True), ("2026-08-01", False)],
)
def test_it_stands_from_the_day_it_was_added_until_it_is_withdrawn(on: str, stands: bool) -> None:
    withdrawn = {"date": "2026-08-01", "by": "Chair", "reason": "r"}
    held = made(Action, LEAST | {"added": "2026-04-02", "withdrawn": withdrawn})
    assert held.stands(date.fromisoformat(on)) is stands


def test_what_was_always_there_stands() -> None:
    assert made(Action, LEAST).stands(date.min)
