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
    return action_json(row, day(on))


def test_an_action_of_which_nothing_is_known() -> None:
    assert read() == {
        "id": "Z-CSC-01.1", "case": "z", "agency": "csc", "theme": "practice", "recommendation": "Listen",
        "action": "Write guidance", "lead": None, "timescale": None, "first_due": None, "due": None,
        "deferrals": 0, "standing": "undated", "days_late": None, "days_late_first": None,
        "last_update": None, "completed": None, "signed_off": None, "priority": None, "response": None, "number": None,
        "made_by": None, "scope": None, "aim": None, "measure": None, "evidence_wanted": None, "added": None,
        "review_on": None, "replaced_by": None, "evidence": 0, "evidence_offered": 0, "active": True, "flags": [],
        "apart": None, "known_until": None, "put_off": [], "shown_by": [], "challenges": [],
    }  # fmt: skip


def test_dates_are_iso_and_lateness_is_a_number() -> None:
    agreed = {"to": "2026-09-30", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_by": "Group"}
    found = read(due="2026-06", deferrals=[agreed])
    assert (found["first_due"], found["due"], found["deferrals"]) == ("2026-06-30", "2026-09-30", 1)
    assert (found["days_late"], found["days_late_first"], found["standing"]) == (53, 145, "overdue")
    assert found["flags"] == ["deferred", "late-against-first-date", "quiet"]


def test_what_is_recorded_of_its_recommendation() -> None:
    facts = {
        "priority": "high",
        "number": "5.",
        "made_by": "imr",
        "scope": "local",
        "aim": "A",
        "measure": "M",
    }
    response = {"decision": "in-part", "date": "2026-03-01"}
    held = register(recommendation(actions=[{"id": 1, "action": "x"}], response=response, **facts))
    for on, decision in (("2026-02-28", None), ("2026-03-01", "in-part")):
        (row,) = shown_on(held, day(on)).digest.rows
        found = action_json(row, day(on))
        assert {key: found[key] for key in facts} == facts
        assert found["response"] == decision


def test_completion_and_sign_off_from_their_days() -> None:
    done = {"completed": {"date": "2026-03"}, "signed_off": {"date": "2026-04-15", "by": "Group"}}
    keys = ("completed", "signed_off")
    found = [read(on, **done) for on in ("2026-02-28", "2026-04-14", "2026-04-15")]
    assert [tuple(one[key] for key in keys) for one in found] == [
        (None, None), ("2026-03-01", None), ("2026-03-01", "2026-04-15"),
    ]  # fmt: skip


def test_a_deferral_whole() -> None:
    asked = {"to": "2026-12", "asked": "2026-06-01", "asked_by": "Head", "reason": "Posts"}
    decided = {"agreed": "2026-06-10", "agreed_by": "Group", "agreed_to": "2026-09-30"}
    nothing = dict.fromkeys(("refused", "refused_by", "refused_reason"))
    told = {"asked_for": "2026-12-31", "asked": "2026-06-01", "asked_by": "Head", "reason": "Posts"}
    facts: Any = {"due": "2026-03-31", "deferrals": [asked | decided]}
    agreed = {"from": "2026-03-31", "to": "2026-09-30", "agreed": "2026-06-10", "agreed_by": "Group"}
    assert read(**facts)["put_off"] == [told | agreed | nothing]
    still_open = {"from": None, "to": "2026-12-31", "agreed": None, "agreed_by": None}
    assert read("2026-06-09", **facts)["put_off"] == [told | still_open | nothing]
    refused = {"refused": "2026-06-10", "refused_by": "Chair", "refused_reason": "Late"}
    assert read(due="2026-03-31", deferrals=[asked | refused])["put_off"] == [told | still_open | refused]


def test_evidence_and_challenges_one_by_one() -> None:
    shown = {"kind": "audit", "reference": "QA", "date": "2026-09", "finding": "improved", "shows": "Used"}
    asked = {
        "date": "2026-09-01",
        "by": "Chair",
        "to": "Head",
        "note": "Why?",
        "answered": "2026-10-14",
        "answer": "So",
    }
    facts: Any = {"evidence": [shown | {"seen": "2026-10-14", "seen_by": "Officer"}], "challenges": [asked]}
    usual = {
        "kind": "audit",
        "reference": "QA",
        "date": "2026-09-01",
        "shows": "Used",
        "finding": "improved",
        "review_by": None,
    }
    later, before = read(**facts), read("2026-10-13", **facts)
    assert later["shown_by"] == [usual | {"seen": "2026-10-14", "seen_by": "Officer"}]
    assert before["shown_by"] == [usual | {"seen": None, "seen_by": None}]
    assert later["challenges"] == [asked]
    assert before["challenges"] == [asked | {"answered": None, "answer": None}]


def test_what_takes_its_place() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "merged", "instead": "Z-CSC-02.1"}
    assert read(withdrawn=gone)["replaced_by"] == "Z-CSC-02.1"


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
    assert action_json(row, day("2026-11-22"))["apart"] == "outside"


def test_a_case_of_which_nothing_is_known_any_more() -> None:
    held = register(recommendation(actions=[{"id": 1, "action": "x"}]), cases=(case(known_until="2016-06"),))
    (row,) = shown_on(held, day("2026-11-22")).digest.rows
    assert action_json(row, day("2026-11-22"))["known_until"] == "2016-06-30"


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
