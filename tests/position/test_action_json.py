"""An action as other programs read it."""

import json
from typing import Any

from scrtrack.model.index import Repeated
from scrtrack.position.action_json import action_json, iso, repeated_json, to_decide_json
from scrtrack.position.decisions import to_decide
from tests.make import board, case, day, recommendation, register, shown_on


def read(on: str = "2026-11-22", **facts: Any) -> dict[str, Any]:
    held = register(recommendation(actions=[{"id": 1, "action": "Write guidance"} | facts]))
    (row,) = shown_on(held, day(on)).digest.rows
    return action_json(row)


def test_an_action_of_which_nothing_is_known() -> None:
    assert read() == {
        "id": "Z-CSC-01.1", "case": "z", "agency": "csc", "theme": "practice", "recommendation": "Listen",
        "action": "Write guidance", "lead": None, "timescale": None, "first_due": None, "due": None,
        "deferrals": 0, "standing": "undated", "days_late": None, "days_late_first": None,
        "last_update": None, "evidence": 0, "evidence_offered": 0, "active": True, "flags": [], "apart": None,
        "known_until": None,
    }  # fmt: skip


def test_dates_are_iso_and_lateness_is_a_number() -> None:
    agreed = {"to": "2026-09-30", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_by": "Group"}
    found = read(due="2026-06", deferrals=[agreed])
    assert (found["first_due"], found["due"], found["deferrals"]) == ("2026-06-30", "2026-09-30", 1)
    assert (found["days_late"], found["days_late_first"], found["standing"]) == (53, 145, "overdue")
    assert found["flags"] == ["deferred", "late-against-first-date", "quiet"]


def test_evidence_seen_and_offered_are_counted_apart() -> None:
    offered = {"kind": "document", "reference": "Guidance", "date": "2026-09-01"}
    found = read(evidence=[offered, offered, offered | {"seen": "2026-10-14"}])
    assert (found["evidence"], found["evidence_offered"]) == (1, 2)


def test_an_update_and_an_open_challenge() -> None:
    update = {"date": "2026-11-01", "by": "Lead", "note": "Begun"}
    asked = {"date": "2026-11-02", "by": "Chair", "to": "Head of Service", "note": "Why?"}
    found = read(updates=[update], challenges=[asked])
    assert (found["last_update"], found["flags"]) == ("2026-11-01", ["challenged"])


def test_what_is_withdrawn_is_not_active() -> None:
    found = read(withdrawn={"date": "2026-05-01", "by": "Group", "reason": "merged"})
    assert (found["standing"], found["active"]) == ("withdrawn", False)


def test_an_agency_that_is_not_the_boards_to_chase() -> None:
    agencies = [{"id": "csc", "name": "CSC", "outside": True}]
    held = register(recommendation(actions=[{"id": 1, "action": "x"}]), of=board(agencies=agencies))
    (row,) = shown_on(held, day("2026-11-22")).digest.rows
    assert action_json(row)["apart"] == "outside"


def test_a_case_of_which_nothing_is_known_any_more() -> None:
    held = register(recommendation(actions=[{"id": 1, "action": "x"}]), cases=(case(known_until="2016-06"),))
    (row,) = shown_on(held, day("2026-11-22")).digest.rows
    assert action_json(row)["known_until"] == "2016-06-30"


def test_the_actions_own_agency_and_theme_count() -> None:
    found = read(agency="police", theme="training", lead="Inspector", timescale="Ongoing")
    assert (found["agency"], found["theme"]) == ("police", "training")
    assert (found["lead"], found["timescale"]) == ("Inspector", "Ongoing")


def test_it_is_plain_json() -> None:
    found = read(due="2026-09-30", timescale="Ongoing")
    assert json.loads(json.dumps(found)) == found


def test_a_date() -> None:
    assert (iso(None), iso(day("2026-09-30"))) == (None, "2026-09-30")


def test_what_waits_for_the_group_by_kind() -> None:
    asked = {"id": 1, "action": "x", "deferrals": [{"to": "2027-01-31", "asked": "2026-11-01"}]}
    held = register(recommendation(actions=[asked]), recommendation(id="Z-2"))
    assert to_decide_json(to_decide(shown_on(held, day("2026-11-22")))) == {
        "extensions-asked": ["Z-CSC-01.1"], "evidence-offered": [], "evidenced-not-signed-off": [],
        "not-improved": [], "reviews-due": [], "signed-off-unevidenced": [], "without-action": ["Z-2"],
        "challenges-unanswered": [],
    }  # fmt: skip


def test_ids_that_two_records_share() -> None:
    assert repeated_json({}) == {}
    assert repeated_json({Repeated.CASE: ("z",), Repeated.ACTION: ("Z-1.1", "Z-1.2")}) == {
        "case": ["z"],
        "action": ["Z-1.1", "Z-1.2"],
    }
