"""JSON for other programs: documented, versioned, nothing cut."""

import json
from typing import Any

from tests.export.samples import one, tool_of, written
from tests.make import recommendation, register


def _read(*records: Any, **facts: Any) -> dict[str, Any]:
    held = register(*records) if records else one(**facts)
    found: dict[str, Any] = json.loads(written(tool_of(held), ".json")[0])
    return found


def test_it_is_versioned_and_says_of_when() -> None:
    found = _read()
    assert (found["format"], found["as_of"], found["board"]) == (1, "2026-11-22", "Test Board")


def test_an_action_in_full() -> None:
    [action] = _read(
        timescale="September 2026", due="2026-09-30", updates=[{"date": "2026-11-01", "by": "L", "note": "N"}]
    )["actions"]
    recorded = dict.fromkeys(
        ("completed", "signed_off", "priority", "response", "made_by", "scope", "aim", "measure", "evidence_wanted", "added",
         "review_on", "replaced_by")
    )  # fmt: skip
    assert action == recorded | {
        "id": "Z-CSC-01.1",
        "case": "z",
        "case_title": "Case Z",
        "agency": "csc",
        "agency_name": "Children's Social Care",
        "with": [],
        "theme": "practice",
        "number": None,
        "recommendation": "Listen",
        "action": "Write guidance",
        "lead": None,
        "timescale": "September 2026",
        "timescale_words": "September 2026",
        "progress": "1 November 2026, L: N",
        "standing": "overdue",
        "first_due": "2026-09-30",
        "due": "2026-09-30",
        "days_late": 53,
        "days_late_first": 53,
        "deferrals": 0,
        "last_update": "2026-11-01",
        "evidence": 0,
        "evidence_offered": 0,
        "put_off": [],
        "shown_by": [],
        "challenges": [],
        "flags": ["late-against-first-date"],
        "active": True,
        "apart": None,
        "known_until": None,
        "counted": "Active",
        "on_theme_sheet": True,
    }


def test_recommendations_without_action_are_listed() -> None:
    listed = _read(recommendation(id="Z-1", number="1."))["recommendations"]
    assert listed == {
        "total": 1,
        "without_action": [
            {
                "id": "Z-1",
                "case": "z",
                "case_title": "Case Z",
                "agency": "csc",
                "agency_name": "Children's Social Care",
                "theme": "practice",
                "number": "1.",
                "recommendation": "Listen",
            }
        ],
        "answered_otherwise": [],
        "other": [],
    }


def test_nothing_is_cut() -> None:
    [action] = _read(action="word " * 40_000 + "=end")["actions"]
    assert action["action"] == "word " * 40_000 + "=end"
