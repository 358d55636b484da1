"""Whether an action can be held to: a lead, a measure, and words that ask for something."""

import pytest

from scrtrack.rules import smart
from scrtrack.rules.references import no_action
from scrtrack.rules.smart import collective_lead, no_lead, no_measure, weak_action, weak_words
from tests.make import board, case, recommendation, register
from tests.rules.asked import DONE, SEEN, SOUND, ask


class TestLead:
    asked = ask(no_lead, collective_lead)

    def test_what_is_done_needs_none(self) -> None:
        assert self.asked.codes({"due": "2026-06-30", "completed": DONE, "evidence": [SEEN]}) == []

    def test_an_open_action_needs_one(self) -> None:
        assert self.asked.codes({"due": "2026-12-31"}) == ["SMART601"]

    @pytest.mark.parametrize(
        "lead",
        [
            "Head of Service",
            "Heads of Service for Duty and for Children in Need",
            "Team Manager",
            "All-Age Disability Service Manager",
            "All Age Autism Lead",
            "Staff Development Officer",
            "Partnership Business Manager",
            "Practice Manager, Every Child Matters team",
            "Head of Service and all managers",
            "Professionals' Forum Chair",
            "post not published",
        ],
    )
    def test_posts(self, lead: str) -> None:
        assert self.asked.codes_of(lead=lead) == []

    @pytest.mark.parametrize(
        "lead",
        [
            "All managers",
            "all",
            "Each team",
            "Every school",
            "Managers",
            "Team managers",
            "Senior managers and practitioners",
            "Social workers",
            "Everyone",
            "Various",
            "csc",
            "Children's Social Care",
            "Social Care",
        ],
    )
    def test_crowds_and_agencies(self, lead: str) -> None:
        agency = {"id": "csc", "name": "Children's Social Care", "aliases": ["Social Care"]}
        record = recommendation(measure="m", actions=[{"id": 1, "action": "Act"} | SOUND | {"lead": lead}])
        assert self.asked.said(register(record, of=board(agencies=[agency]))) == [("SMART602", "Z-CSC-01.1")]


class TestMeasure:
    asked = ask(no_measure, no_action)

    def test_without_action_it_is_the_action_that_is_missing(self) -> None:
        assert self.asked.said(register(recommendation())) == [("REF211", "Z-CSC-01")]

    def test_with_actions(self) -> None:
        record = recommendation(actions=[{"id": 1, "action": "Act"} | SOUND])
        assert self.asked.said(register(record)) == [("SMART603", "Z-CSC-01")]

    def test_not_where_all_are_withdrawn_or_another_board_has_the_case(self) -> None:
        gone = {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "Merged"}}
        asked = ask(*smart.CHECKS)
        assert asked.said(register(recommendation(actions=[{"id": 1, "action": "Act"} | gone]))) == []
        moved = case(transferred={"date": "2026-05-01", "to": "Another board"})
        record = recommendation(actions=[{"id": 1, "action": "Remind staff"}])
        assert asked.said(register(record, cases=(moved,))) == []


@pytest.mark.parametrize(
    "action",
    [
        "Remind staff of the procedure",
        "To remind all GPs of the guidance.",
        "Staff to be reminded of the duty to refer",
        "Head of Service will remind teams",
        "Reissue the protocol",
        "Re-circulate the guidance and remind managers",
        "Raise awareness of neglect",
        "Raise staff awareness of neglect",
        "Make all schools aware of the policy",
        "Send a reminder to all staff",
        "Update the leaflet. Remind schools of it.",
    ],
)
def test_weak_actions(action: str) -> None:
    assert weak_words(action) is not None


@pytest.mark.parametrize(
    "action",
    [
        "Launch the Remind Me app for appointments",
        "Remind Me app to be offered to every family",
        "Let the system send a reminder of each visit that falls due",
        "Build automatic reminders into the record",
        "Send text reminders to parents before each appointment",
        "Remind staff of the procedure and audit 20 files after three months",
        "Issue a new protocol and test it with two teams",
        "Commission training on awareness of neglect, with a test before and after",
        "Revise the procedure so that no discussion starts without health",
    ],
)
def test_actions_that_change_something(action: str) -> None:
    assert weak_words(action) is None


def test_a_weak_action_is_told_and_another_is_not() -> None:
    asked = ask(weak_action)
    assert asked.codes_of(action="Put a reminder of each visit into the record") == []
    assert asked.codes_of(action="Remind staff of the procedure") == ["SMART604"]
