"""Counting: one set of numbers, what is counted apart, and what was not there yet."""

from typing import Any

import pytest

from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Standing
from scrtrack.position.digest import Digest, digest, not_known, worst_first
from tests.make import board, case, day, policy, recommendation, register

DUE = {"id": 1, "action": "x", "due": "2026-01-31"}


def counted(
    *records: Recommendation, on: str = "2026-11-22", case_facts: Any = None, **board_facts: Any
) -> Digest:
    of = board(**board_facts)
    held = register(*records, cases=(case(**(case_facts or {})),), of=of)
    return digest(index_of(held), day(on), policy(**board_facts))


def test_an_empty_register_counts_nothing() -> None:
    assert counted().counts == dict.fromkeys(Standing, 0)


def test_every_action_is_counted_once() -> None:
    found = counted(
        recommendation(actions=[DUE, DUE | {"id": 2}]), recommendation(id="Z-CSC-02", actions=[DUE])
    )
    assert found.counts[Standing.OVERDUE] == 3


def test_a_recommendation_without_action_is_counted() -> None:
    assert [r.id for r in counted(recommendation()).without_action] == ["Z-CSC-01"]


def test_one_met_by_another_is_not() -> None:
    met = recommendation(met_by=["Z-CSC-02.1"])
    assert counted(met, recommendation(id="Z-CSC-02", actions=[DUE])).without_action == ()


def test_one_met_by_what_is_nowhere_is() -> None:
    unanswered = counted(recommendation(met_by=["Z-CSC-22.1"])).unanswered
    assert [(one.recommendation.id, str(one.why)) for one in unanswered] == [("Z-CSC-01", "met-by-unknown")]


def test_what_is_withdrawn_answers_nothing_and_why_is_told() -> None:
    gone = DUE | {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "funding ended"}}
    held = recommendation(actions=[gone]), recommendation(id="Z-CSC-02", met_by=["Z-CSC-01.1"])
    assert counted(*held, on="2026-04-30").unanswered == ()
    assert [(one.recommendation.id, str(one.why)) for one in counted(*held, on="2026-05-01").unanswered] == [
        ("Z-CSC-01", "all-withdrawn"),
        ("Z-CSC-02", "met-by-withdrawn"),
    ]


def test_one_not_accepted_is_not_from_the_day_of_the_decision() -> None:
    refused = recommendation(response={"decision": "not-accepted", "date": "2026-05-01"})
    assert len(counted(refused, on="2026-04-30").without_action) == 1
    assert len(counted(refused, on="2026-05-01").without_action) == 0


def test_one_accepted_in_part_still_needs_an_action() -> None:
    assert len(counted(recommendation(response={"decision": "in-part"})).without_action) == 1


def test_before_its_plan_was_agreed_a_case_has_no_actions() -> None:
    facts = {"plan": {"agreed": "2026-02-01"}}
    assert counted(recommendation(actions=[DUE]), on="2026-01-31", case_facts=facts).rows == ()
    assert len(counted(recommendation(actions=[DUE]), on="2026-02-01", case_facts=facts).rows) == 1


def test_before_it_was_added_an_action_is_not_there() -> None:
    held = recommendation(actions=[DUE, DUE | {"id": 2, "added": "2026-04-02"}])
    assert [row.id for row in counted(held, on="2026-04-01").rows] == ["Z-CSC-01.1"]
    assert [row.id for row in counted(held, on="2026-04-02").rows] == ["Z-CSC-01.1", "Z-CSC-01.2"]


def test_before_it_was_decided_on_a_review_is_not_there() -> None:
    found = counted(recommendation(actions=[DUE]), on="2025-01-31", case_facts={"decided": "2025-02"})
    assert (found.rows, found.recommendations) == ((), ())


def test_a_transferred_case_is_counted_apart_and_never_withdrawn() -> None:
    facts = {"transferred": {"date": "2026-06-01", "to": "Another Board"}}
    found = counted(recommendation(actions=[DUE]), recommendation(id="Z-2"), case_facts=facts)
    assert found.counts == dict.fromkeys(Standing, 0)
    assert [str(row.apart) for row in found.rows] == ["transferred"]
    assert found.without_action == ()


def test_an_outside_agency_is_counted_apart() -> None:
    agencies = [{"id": "csc", "name": "CSC", "outside": "true"}]
    found = counted(recommendation(actions=[DUE]), agencies=agencies)
    assert (found.own, [str(row.apart) for row in found.rows]) == ([], ["outside"])


@pytest.mark.parametrize(("on", "until"), [("2026-06-30", None), ("2026-07-01", "2026-06-30")])
def test_what_is_not_known_any_more_is_counted_and_says_since_when(on: str, until: str | None) -> None:
    held = recommendation(actions=[DUE]), recommendation(id="Z-2")
    found = counted(*held, on=on, case_facts={"known_until": "2026-06"})
    last = day(until) if until else None
    assert [row.known_until for row in found.rows] == [last]
    assert [one.known_until for one in found.unanswered] == [last]
    assert found.counts[Standing.OVERDUE] == 1
    assert [not_known(row) for row in found.rows] == [last is not None]


def test_what_is_not_known_any_more_comes_after_the_rest() -> None:
    old = recommendation(id="Y-1", case="y", actions=[DUE | {"due": "2015-01-31"}])
    known = recommendation(actions=[DUE | {"id": 2, "due": "2026-10-31"}, DUE])
    cases = case(), case(id="y", known_until="2016-06-13")
    rows = digest(index_of(register(old, known, cases=cases)), day("2026-11-22"), policy()).rows
    assert [row.id for row in worst_first(rows)] == ["Z-CSC-01.1", "Z-CSC-01.2", "Y-1.1"]


@pytest.mark.parametrize(
    ("facts", "wants"),
    [
        ({}, True),
        ({"review_on": "2027-03-31"}, False),
        ({"review_on": "2026-03-31"}, False),
        ({"due": "2027-03-31"}, False),
        ({"completed": {"date": "2026-03-31"}}, False),
    ],
)
def test_a_date_is_wanted_where_there_is_none_and_no_day_to_look_again(
    facts: dict[str, Any], wants: bool
) -> None:
    (row,) = counted(recommendation(actions=[{"id": 1, "action": "x"} | facts])).rows
    assert row.wants_date is wants


def test_worst_first_is_by_the_first_date() -> None:
    moved = {"to": "2026-10-31", "asked": "2025-12-01", "agreed": "2025-12-10", "agreed_by": "Group"}
    old = recommendation(id="Z-OLD", actions=[DUE | {"due": "2026-01-31", "deferrals": [moved]}])
    new = recommendation(id="Z-NEW", actions=[DUE | {"due": "2026-06-30"}])
    assert [row.id for row in worst_first(counted(new, old).rows)] == ["Z-OLD.1", "Z-NEW.1"]
