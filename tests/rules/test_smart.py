"""Whether an action can be held to: a lead, a measure, and words that ask for something."""

import pytest

from scrtrack.rules import smart
from scrtrack.rules.answers import no_action
from scrtrack.rules.smart import (
    collective_lead,
    no_lead,
    no_measure,
    said_twice,
    two_leads,
    weak_action,
)
from tests.make import board, case, recommendation, register
from tests.rules.asked import DONE, SEEN, SOUND, ask, register_with


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


class TestNoLead:
    asked = ask(no_lead, collective_lead, two_leads)

    def test_words_in_the_place_of_one(self) -> None:
        assert self.asked.message_of(lead="TBC") == (
            "Z-CSC-01.1 has no lead officer: what stands in `lead:` names nobody: put a post there, never a person's name"
        )

    def test_a_vacant_post(self) -> None:
        assert self.asked.message_of(lead="Head of Service (vacant)") == (
            "Z-CSC-01.1 has no lead officer: the post is vacant: put the post that answers until it is filled"
        )

    @pytest.mark.parametrize(
        "lead", ["csc to confirm", "Children's Social Care - TBC", "Each agency to identify"]
    )
    def test_an_agency_or_a_crowd_beside_it_is_one_fault(self, lead: str) -> None:
        assert self.asked.codes_of(lead=lead) == ["SMART601"]

    def test_a_post_that_is_to_be_confirmed_can_be_asked(self) -> None:
        assert self.asked.codes_of(lead="Head of Service (to be confirmed)") == []

    def test_what_is_done_needs_none(self) -> None:
        assert self.asked.codes_of(lead="TBC", completed=DONE, evidence=[SEEN]) == []


class TestTwoLeads:
    asked = ask(two_leads)

    def test_one_has_to_answer(self) -> None:
        assert self.asked.message_of(lead="Head of Service and DCI") == (
            "Z-CSC-01.1 has two leads, and one has to answer: keep one in `lead:`, and name the other in the action"
            " (another agency under `with:`)"
        )

    def test_one_post_with_two_tasks(self) -> None:
        assert self.asked.codes_of(lead="Head of Safeguarding and Quality Assurance") == []

    def test_it_is_a_note(self) -> None:
        assert two_leads.rule.severity == "note"


class TestSaidTwice:
    asked = ask(said_twice)
    audit = SOUND | {"action": "Audit 20 files"}

    @pytest.mark.parametrize("words", ["Audit 20 files", "audit  20\nfiles.", "AUDIT 20 FILES"])
    def test_word_for_word(self, words: str) -> None:
        (found,) = self.asked.diagnostics(register_with(self.audit, SOUND | {"action": words}))
        assert (found.id, found.severity) == ("Z-CSC-01.2", "warning")
        assert found.message == (
            "Z-CSC-01.2 says the same as Z-CSC-01.1, word for word: withdraw one, or say how they differ"
        )

    def test_another_agency_does_it_too(self) -> None:
        assert self.asked.codes(self.audit, self.audit | {"agency": "police"}) == []

    def test_other_words(self) -> None:
        assert self.asked.codes(self.audit, SOUND | {"action": "Audit 30 files"}) == []

    def test_of_three_the_second_and_third(self) -> None:
        assert self.asked.codes(self.audit, self.audit, self.audit) == ["SMART606", "SMART606"]

    def test_what_was_withdrawn_is_said_no_more(self) -> None:
        gone = {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "Merged"}}
        assert self.asked.codes(self.audit | gone, self.audit) == []

    def test_what_was_added_once_the_first_was_done_is_done_again(self) -> None:
        again = self.audit | {"added": "2026-09-01"}
        assert self.asked.codes(self.audit | {"completed": DONE}, again) == []
        assert self.asked.codes(self.audit, again) == ["SMART606"]

    def test_in_another_recommendation(self) -> None:
        records = [
            recommendation(id=key, measure="m", actions=[self.audit | {"id": 1}])
            for key in ("Z-A-01", "Z-A-02")
        ]
        assert self.asked.said(register(*records)) == []

    def test_two_with_one_number_are_told_by_another_rule(self) -> None:
        twice = recommendation(measure="m", actions=[self.audit | {"id": 1}, self.audit | {"id": 1}])
        assert self.asked.said(register(twice)) == []


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


def test_a_weak_action_is_told_and_another_is_not() -> None:
    asked = ask(weak_action)
    assert asked.codes_of(action="Put a reminder of each visit into the record") == []
    assert asked.codes_of(action="Remind staff of the procedure") == ["SMART604"]


def test_a_system_that_reminds_is_no_reminder() -> None:
    action = "Set up Liquidlogic to remind social workers when a visit is due"
    assert ask(weak_action).codes_of(action=action) == []
