"""What happened, in words, for the history of an action."""

from datetime import timedelta
from typing import Any

import pytest
from pydantic import TypeAdapter

from scrtrack.model.facts import FactKind, facts_of
from scrtrack.model.round import Round
from scrtrack.wording.facts import HISTORY, evidence_words, history_words, withdrawn_because
from tests.make import action, case, recommendation

DEFERRAL = {"to": "2026-12-31", "asked": "2026-09-01"}
REASONED = DEFERRAL | {"asked_by": "Team Leader", "reason": "Staff changes"}
CHALLENGE = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why is it late?"}
DONE = {"date": "2026-03-01"}
SIGNED = {"date": "2026-04-15", "by": "Monitoring Group"}
AUDIT = {"kind": "audit", "reference": "QA-7", "date": "2026-05-01"}
REOPENED = {"date": "2026-06-10", "by": "Chair", "reason": "Not in use."}
GONE = {"date": "2026-08-01", "by": "Group", "reason": "Overtaken"}


def words(of: Any) -> list[str]:
    return [history_words(fact) for fact in facts_of(of)]


def of_action(**facts: Any) -> list[str]:
    return words(action(**facts))


def test_every_kind_of_fact_has_words() -> None:
    assert set(HISTORY) == set(FactKind)


def test_an_action_that_is_added_later() -> None:
    assert of_action(added="2026-04-02") == ["added to the plan"]


def test_an_update() -> None:
    update = {"date": "2026-05-01", "by": "Lead", "note": "Begun"}
    assert of_action(updates=[update]) == ["update by Lead: Begun"]


class TestChallenges:
    def test_one_without_answer_says_so(self) -> None:
        assert of_action(challenges=[CHALLENGE]) == [
            "Head of Service was asked by Chair to account for it: Why is it late? (not answered yet)"
        ]

    def test_the_answer_is_a_line_of_its_own(self) -> None:
        answered = CHALLENGE | {"answered": "2026-07-01", "answer": "Staff changes"}
        assert of_action(challenges=[answered]) == [
            "Head of Service was asked by Chair to account for it: Why is it late?",
            "answered by Head of Service: Staff changes",
        ]

    def test_an_answer_may_be_without_words(self) -> None:
        answered = CHALLENGE | {"answered": "2026-07-01"}
        assert of_action(challenges=[answered])[1] == "answered by Head of Service"


class TestDeferrals:
    @pytest.mark.parametrize(
        ("asked", "line"),
        [
            (DEFERRAL, "31 December 2026 asked for; not decided yet"),
            (REASONED, "31 December 2026 asked for by Team Leader: Staff changes; not decided yet"),
        ],
    )
    def test_one_that_is_asked_for(self, asked: dict[str, str], line: str) -> None:
        assert of_action(deferrals=[asked]) == [line]

    def test_one_that_is_agreed(self) -> None:
        agreed = REASONED | {"agreed": "2026-09-10", "agreed_by": "Group", "agreed_to": "2026-11"}
        assert of_action(deferrals=[agreed]) == [
            "31 December 2026 asked for by Team Leader: Staff changes",
            "put off to November 2026, agreed by Group",
        ]

    def test_one_that_is_refused(self) -> None:
        refused = DEFERRAL | {"refused": "2026-09-10", "refused_by": "Group", "refused_reason": "Twice"}
        assert of_action(deferrals=[refused]) == [
            "31 December 2026 asked for",
            "31 December 2026 refused by Group: Twice",
        ]


class TestEvidence:
    def test_one_that_is_offered_says_so(self) -> None:
        assert of_action(evidence=[AUDIT]) == ["audit, QA-7 (offered, not seen by the board yet)"]

    def test_one_that_is_seen(self) -> None:
        seen = AUDIT | {"seen": "2026-06-01", "seen_by": "Board Officer"}
        assert of_action(evidence=[seen]) == ["audit, QA-7", "QA-7 seen for the board by Board Officer"]

    @pytest.mark.parametrize(
        ("facts", "line"),
        [
            ({}, "audit, QA-7"),
            ({"finding": "no-change"}, "audit, QA-7 [no change]"),
            ({"shows": "17 of 20"}, "audit, QA-7: 17 of 20"),
            ({"finding": "improved", "shows": "17 of 20"}, "audit, QA-7 [improved]: 17 of 20"),
        ],
    )
    def test_what_it_found_and_what_it_shows(self, facts: dict[str, str], line: str) -> None:
        (evidence,) = action(evidence=[AUDIT | facts]).evidence
        assert evidence_words(evidence) == line


class TestDone:
    def test_completion_and_sign_off(self) -> None:
        assert of_action(completed=DONE, signed_off=SIGNED) == [
            "said to be done",
            "signed off by Monitoring Group",
        ]

    def test_what_a_reopening_undid_says_so(self) -> None:
        undoes = {"completed": DONE | {"by": "Manager"}, "signed_off": SIGNED}
        assert of_action(reopened=[REOPENED | {"to": "2026-12-31", "undoes": undoes}]) == [
            "reopened by Chair: Not in use; new date 31 December 2026",
            "said to be done by Manager (undone by the reopening)",
            "signed off by Monitoring Group (undone by the reopening)",
        ]

    def test_before_the_reopening_nothing_is_undone(self) -> None:
        entry = action(reopened=[REOPENED | {"undoes": {"completed": DONE}}])
        said = next(fact for fact in facts_of(entry) if fact.kind is FactKind.COMPLETED)
        day_before = entry.reopened[0].date.first - timedelta(1)
        assert history_words(said, day_before) == "said to be done"

    def test_a_reopening_may_give_no_date(self) -> None:
        assert of_action(reopened=[REOPENED]) == ["reopened by Chair: Not in use"]

    @pytest.mark.parametrize(
        ("instead", "line"),
        [
            ({}, "withdrawn by Group: Overtaken"),
            ({"instead": "Z-9.1"}, "withdrawn by Group: Overtaken; replaced by Z-9.1"),
        ],
    )
    def test_a_withdrawal(self, instead: dict[str, str], line: str) -> None:
        assert of_action(withdrawn=GONE | instead) == [line]


def test_what_takes_its_place_is_said_behind_the_reason() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged."}
    said = [action(withdrawn=gone | more).withdrawn for more in ({}, {"instead": "Z-9.1"})]
    assert [withdrawn_because(entry) for entry in said if entry] == ["Merged.", "Merged; replaced by Z-9.1"]


def test_a_recommendation() -> None:
    response = {"decision": "in-part", "date": "2026-01-01", "by": "Board", "reason": "Not all of it"}
    amendments = [
        {"date": "2026-01-02", "what": "number", "was": "3.", "by": "Officer", "reason": "slip"},
        {"date": "2026-01-03", "what": "theme", "by": "Officer", "reason": "sorted"},
    ]
    assert words(recommendation(response=response, amendments=amendments)) == [
        "accepted in part by Board: Not all of it",
        "number amended (was: 3.) by Officer: slip",
        "theme amended (was: nothing) by Officer: sorted",
    ]


def test_a_case() -> None:
    made = case(
        decided="2026-01-01",
        completed="2026-01-02",
        published="2026-01-03",
        plan={"agreed": "2026-01-04", "agreed_by": "Board"},
        transferred={"date": "2026-01-05", "to": "Another Board"},
    )
    assert words(made) == [
        "review decided on",
        "review completed",
        "report published",
        "action plan agreed by Board",
        "taken over by Another Board",
    ]


def test_a_round() -> None:
    returned = {"date": "2026-12-28", "agency": "csc"}
    facts = {"meeting": "2027-01-14", "sent": "2026-12-15", "answered": [returned, returned | {"by": "Head"}]}
    assert words(TypeAdapter(Round).validate_python(facts)) == [
        "returns asked for",
        "return of csc taken in",
        "return of csc taken in, sent by Head",
    ]
