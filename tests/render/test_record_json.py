"""Recommendations in full for other programs."""

import json
from typing import Any

from scrtrack.render.record_json import records_json
from tests.make import day, recommendation, register, shown_on

ACTIONS = [{"id": 1, "action": "Act", "with": ["police"]}, {"id": 2, "action": "Ask"}]


def read(only: int | None = None, on: str = "2026-11-22", **facts: Any) -> dict[str, Any]:
    record = recommendation(**facts)
    found: dict[str, Any] = json.loads(records_json(shown_on(register(record), day(on)), [(record, only)]))
    return found


def test_what_is_asked_of_it() -> None:
    found = read()
    assert (found["format"], found["as_of"], found["board"]) == (1, "2026-11-22", "Test Board")
    assert found["recommendations"] == [
        {
            "id": "Z-CSC-01", "case": "z", "case_title": "Case Z", "review": "scr", "number": None, "made_by": None,
            "agency": "csc", "theme": "practice", "priority": None, "scope": None, "recommendation": "Listen",
            "aim": None, "measure": None, "response": None, "response_words": None, "repeats": [], "met_by": [],
            "without_action_because": "none-given", "amendments": [], "actions": [],
        }
    ]  # fmt: skip


def test_one_action_or_all() -> None:
    assert [a["id"] for a in read(actions=ACTIONS)["recommendations"][0]["actions"]] == [
        "Z-CSC-01.1",
        "Z-CSC-01.2",
    ]
    (one,) = read(2, actions=ACTIONS)["recommendations"][0]["actions"]
    assert one["id"] == "Z-CSC-01.2"


def test_history_and_those_that_take_part() -> None:
    updates = [
        {"date": "2026-07", "by": "Lead", "note": "Begun"},
        {"date": "2026-12-01", "by": "Lead", "note": "Later"},
    ]
    (one,) = read(1, actions=[ACTIONS[0] | {"updates": updates}])["recommendations"][0]["actions"]
    assert (one["with"], one["history"]) == (
        ["police"],
        [{"date": "2026-07", "what": "update by Lead: Begun"}],
    )


def test_answers_repeats_and_amendments() -> None:
    changed = {"date": "2026-10-02", "by": "Officer", "what": "theme", "was": "training", "reason": "Wrong"}
    repeats = ["Y-1", {"review": "Child Q", "number": "2"}]
    answer = {"decision": "accepted"}
    (found,) = read(amendments=[changed], response=answer, repeats=repeats)["recommendations"]
    assert (found["response"], found["response_words"], found["amendments"]) == (
        "accepted",
        "accepted",
        [changed],
    )
    assert found["repeats"] == [
        {"id": "Y-1", "review": None, "number": None}, {"id": None, "review": "Child Q", "number": "2"},
    ]  # fmt: skip
