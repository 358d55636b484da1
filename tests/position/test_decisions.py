"""What waits for the group to decide."""

from typing import Any

import pytest

from scrtrack.model.words import ToDecide
from scrtrack.position.decisions import only_to_decide, to_decide
from scrtrack.position.selection import Selection
from tests.make import board, case, day, recommendation, register, shown_on
from tests.standing.asked import DONE, SEEN, SIGNED, audit

AS_OF = day("2026-11-22")
ASKED = {"to": "2027-06-30", "asked": "2026-06-01", "asked_by": "Head", "reason": "r"}
CHALLENGE = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}
OFFERED = {key: value for key, value in SEEN.items() if key != "seen"}
BOTH = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}


def waiting(board_facts: Any = None, **facts: Any) -> list[str]:
    """The kinds in which one action is listed."""
    held = recommendation(actions=[{"id": 1, "action": "Write guidance"} | facts])
    found = to_decide(shown_on(register(held, of=board(**(board_facts or {}))), AS_OF))
    return [str(one.kind) for one in found if one.ids]


def test_of_nothing_every_kind_is_told_in_its_order() -> None:
    found = to_decide(shown_on(register(), AS_OF))
    assert [(one.kind, one.ids) for one in found] == [(kind, ()) for kind in ToDecide]


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        ({}, []),
        ({"due": "2026-01-31"}, []),
        (BOTH, []),
        ({"deferrals": [ASKED]}, ["extensions-asked"]),
        ({"deferrals": [ASKED | {"refused": "2026-10-14"}]}, []),
        ({"evidence": [OFFERED]}, ["evidence-offered"]),
        ({"completed": DONE, "evidence": [SEEN]}, ["evidenced-not-signed-off"]),
        ({"completed": DONE, "evidence": [audit("2026-06-01")]}, ["evidenced-not-signed-off"]),
        (BOTH | {"evidence": [audit("2026-06-01", "worse")]}, ["not-improved"]),
        ({"review_on": "2026-10-31"}, ["reviews-due"]),
        ({"completed": DONE, "signed_off": SIGNED}, ["signed-off-unevidenced"]),
        (BOTH | {"challenges": [CHALLENGE]}, ["challenges-unanswered"]),
        (BOTH | {"challenges": [CHALLENGE | {"answered": "2026-07-01"}]}, []),
    ],
)
def test_an_action_waits_for_what_it_lacks(facts: dict[str, Any], kinds: list[str]) -> None:
    assert waiting(**facts) == kinds


def test_an_action_may_wait_for_several_things() -> None:
    tests = [audit("2026-08-01", "worse", review_by="2026-11-01"), {**OFFERED, "date": "2026-11-20"}]
    assert waiting(deferrals=[ASKED], completed=DONE, evidence=tests) == [
        "extensions-asked", "evidence-offered", "evidenced-not-signed-off", "not-improved", "reviews-due",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("closes_at", "kinds"),
    [
        ("evidenced", []),
        ("signed-off", ["evidenced-not-signed-off"]),
        ("embedded", ["evidenced-not-signed-off"]),
    ],
)
def test_where_evidence_closes_nothing_waits_for_a_sign_off(closes_at: str, kinds: list[str]) -> None:
    assert waiting({"closes_at": closes_at}, completed=DONE, evidence=[SEEN]) == kinds


def test_what_goes_on_waits_for_a_sign_off_wherever_the_board_closes() -> None:
    facts = {"timescale": "Ongoing", "completed": DONE, "evidence": [SEEN]}
    assert waiting({"closes_at": "evidenced"}, **facts) == ["evidenced-not-signed-off"]
    assert waiting({"closes_at": "evidenced"}, **facts, signed_off=SIGNED) == []


def test_what_is_withdrawn_waits_for_nothing_and_its_recommendation_for_an_action() -> None:
    gone = {"date": "2026-08-01", "by": "Group", "reason": "merged"}
    facts = {"deferrals": [ASKED], "challenges": [CHALLENGE], "evidence": [OFFERED], "completed": DONE}
    assert waiting(withdrawn=gone, **facts) == ["without-action"]


@pytest.mark.parametrize(
    ("board_facts", "case_facts"),
    [
        ({"agencies": [{"id": "csc", "name": "CSC", "outside": True}]}, {}),
        ({}, {"transferred": {"date": "2026-06-01", "to": "Another Board"}}),
    ],
)
def test_what_is_counted_apart_is_not_the_groups(board_facts: Any, case_facts: Any) -> None:
    asked = recommendation(actions=[{"id": 1, "action": "Act", "deferrals": [ASKED]}])
    held = register(asked, recommendation(id="Z-2"), cases=(case(**case_facts),), of=board(**board_facts))
    assert [one.ids for one in to_decide(shown_on(held, AS_OF))] == [()] * 8


def test_the_worst_comes_first_and_what_is_not_known_any_more_last() -> None:
    act = {"id": 1, "action": "Act", "deferrals": [ASKED]}
    records = [
        recommendation(id="Y-1", case="y", actions=[act | {"due": "2015-01-31"}]),
        recommendation(id="Y-2", case="y"),
        recommendation(id="Z-1", actions=[act | {"due": "2026-10-31"}]),
        recommendation(id="Z-2", actions=[act | {"due": "2026-06-30"}]),
        recommendation(id="Z-3"),
    ]
    held = register(*records, cases=(case(), case(id="y", known_until="2016-06-13")))
    found = {one.kind: one.ids for one in to_decide(shown_on(held, AS_OF))}
    assert found[ToDecide.EXTENSIONS_ASKED] == ("Z-2.1", "Z-1.1", "Y-1.1")
    assert found[ToDecide.WITHOUT_ACTION] == ("Z-3", "Y-2")


def test_it_is_of_what_was_asked_for() -> None:
    held = register(recommendation(), recommendation(id="Z-2", agency="police"))
    wanted = Selection(agencies=frozenset({"police"}))
    assert [one.ids for one in to_decide(shown_on(held, AS_OF, wanted)) if one.ids] == [("Z-2",)]


def test_only_what_waits_is_left_and_the_rest_is_counted() -> None:
    asked = {"to": "2027-06-30", "asked": "2026-10-01", "asked_by": "Head", "reason": "Posts are vacant"}
    waits = {"id": 1, "action": "Train", "due": "2028-01-31", "deferrals": [asked]}
    held = recommendation(actions=[waits, {"id": 2, "action": "Ask", "due": "2028-01-31"}])
    shown = only_to_decide(shown_on(register(held), AS_OF))
    assert [row.id for row in shown.digest.rows] == ["Z-CSC-01.1"]
    assert (shown.left_out, shown.selection) == (1, "what the group has to decide")
