"""Facts dated in the future: told once, where the date is, and nowhere else."""

from typing import Any

import pytest

from scrtrack.rules.case_dates import contradictory_case
from scrtrack.rules.deferrals import asked_too_late, decided_twice
from scrtrack.rules.evidence import seen_too_early
from scrtrack.rules.future import in_the_future
from scrtrack.rules.progress import updates_out_of_order
from scrtrack.rules.sign_off import signed_off_too_early
from tests.make import case, recommendation, register
from tests.rules.asked import DONE, SEEN, SIGNED, ask

ASKED = ask(in_the_future)
TOGETHER = ask(in_the_future, updates_out_of_order, signed_off_too_early, seen_too_early, decided_twice)
LATER = "2026-11-23"
UPDATE = {"date": "2026-11-22", "by": "Head", "note": "Going well"}
DEFERRAL = {"to": "2027-03-31", "asked": LATER, "asked_by": "A", "reason": "b"}
REOPENED = {"date": LATER, "by": "Group", "reason": "Not kept up"}


@pytest.mark.parametrize("day", ["2026-11-22", "2026-11"])
def test_today_or_this_month_is_no_future(day: str) -> None:
    assert ASKED.codes_of(updates=[UPDATE | {"date": day}]) == []


@pytest.mark.parametrize("key", ["due", "review_on"])
def test_deadlines_lie_in_the_future(key: str) -> None:
    assert ASKED.codes_of(**{key: "2027-06-30"}) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"updates": [UPDATE | {"date": LATER}]},
        {"updates": [UPDATE | {"date": "2026-12"}]},
        {"deferrals": [DEFERRAL]},
        {"deferrals": [DEFERRAL | {"asked": "2026-11-01", "agreed": LATER, "agreed_by": "Group"}]},
        {"deferrals": [DEFERRAL | {"asked": "2026-11-01", "refused": LATER}]},
        {"completed": {"date": LATER}, "evidence": [SEEN]},
        {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED | {"date": LATER}},
        {"completed": DONE, "evidence": [SEEN | {"seen": LATER}]},
        {"completed": DONE, "evidence": [SEEN | {"date": LATER, "seen": LATER}]},
        {"withdrawn": {"date": LATER, "by": "Group", "reason": "Merged"}},
        {"reopened": [REOPENED]},
    ],
)
def test_every_fact_is_looked_at_once(facts: dict[str, Any]) -> None:
    assert ASKED.codes_of(**facts) == ["EVI409"]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"updates": [UPDATE | {"date": "2062-01-01"}, UPDATE]}, "UPD501"),
        ({"completed": {"date": "2062-06-15"}, "evidence": [SEEN], "signed_off": SIGNED}, "EVI407"),
        ({"completed": DONE, "evidence": [SEEN | {"date": "2062-06-10"}]}, "EVI410"),
        ({"completed": DONE, "evidence": [SEEN | {"seen": "2062-07-01"}], "signed_off": SIGNED}, "EVI407"),
        (
            {"deferrals": [DEFERRAL | {"asked": "2062-06-01", "agreed": "2026-10-14", "agreed_by": "Group"}]},
            "DUE315",
        ),
    ],
)
def test_a_slip_that_contradicts_another_date_is_one_fault(facts: dict[str, Any], code: str) -> None:
    assert TOGETHER.codes_of(**facts) == [code]


def test_a_date_that_another_rule_doubts_is_one_fault() -> None:
    deferral = DEFERRAL | {"to": "2063-01-01", "asked": "2062-06-01"}
    assert ask(in_the_future, asked_too_late).codes_of(deferrals=[deferral]) == ["DUE304"]


def test_other_facts_of_a_recommendation() -> None:
    record = recommendation(
        response={"decision": "not-accepted", "date": LATER},
        amendments=[{"date": LATER, "by": "Officer", "what": "number", "reason": "slip"}],
    )
    assert ASKED.said(register(record)) == [("EVI409", "Z-CSC-01"), ("EVI409", "Z-CSC-01")]


@pytest.mark.parametrize(
    "facts",
    [{"published": LATER}, {"plan": {"agreed": LATER}}, {"transferred": {"date": LATER, "to": "Another"}}],
)
def test_facts_of_a_case(facts: dict[str, Any]) -> None:
    assert ASKED.said(register(cases=(case(**facts),))) == [("EVI409", "z")]


def test_a_case_decided_on_after_its_publication_is_one_fault() -> None:
    dates = {"decided": "2062-02-03", "published": "2025-11-26"}
    assert ask(in_the_future, contradictory_case).said(register(cases=(case(**dates),))) == [("DUE316", "z")]


def test_what_was_undone_by_a_reopening_that_is_known_is_a_fact_too() -> None:
    undone = {
        "date": "2026-11-01",
        "by": "Group",
        "reason": "Not kept up",
        "undoes": {"completed": {"date": LATER}},
    }
    assert ASKED.codes_of(reopened=[undone]) == ["EVI409"]


def test_what_a_later_reopening_undid_is_told_by_the_reopening() -> None:
    assert ASKED.codes_of(reopened=[REOPENED | {"undoes": {"completed": {"date": LATER}}}]) == ["EVI409"]


def test_a_decision_of_the_day_of_asking_is_a_fact_of_its_own() -> None:
    deferral = DEFERRAL | {"agreed": LATER, "agreed_by": "Group"}
    assert ASKED.codes_of(deferrals=[deferral]) == ["EVI409", "EVI409"]
