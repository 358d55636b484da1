"""What is half written: a day missing, or who decided, or what was answered."""

from typing import Any

import pytest

from scrtrack.rules.deferrals import decided_twice, left_undecided
from scrtrack.rules.half import without_its_author, without_its_day
from scrtrack.rules.sign_off import nothing_seen, signed_off_unseen
from tests.rules.asked import DONE, SEEN, SIGNED, ask

ASKED = {"to": "2027-03-31", "asked": "2026-09-01", "asked_by": "Head", "reason": "Two posts are vacant"}
HALF_SEEN = {key: value for key, value in SEEN.items() if key != "seen"} | {"seen_by": "Board Officer"}
MADE = {"date": "2026-10-01", "by": "Board Manager", "to": "Head", "note": "How many?"}


class TestDay:
    asked = ask(without_its_day)
    together = ask(without_its_day, left_undecided, nothing_seen, signed_off_unseen)

    def said(self, **decision: str) -> str:
        return self.together.message_of(deferrals=[ASKED | decision])

    @pytest.mark.parametrize(
        "decision",
        [
            {},
            {"agreed": "2026-10-14", "agreed_by": "Group", "agreed_to": "2027-01-31"},
            {"refused": "2026-10", "refused_by": "Group", "refused_reason": "Too late"},
        ],
    )
    def test_asked_agreed_or_refused(self, decision: dict[str, str]) -> None:
        assert self.asked.codes_of(deferrals=[ASKED | decision]) == []

    def test_refused_on_no_day(self) -> None:
        assert self.said(refused_by="Group", refused_reason="Too late") == (
            "Z-CSC-01.1: `refused_by` and `refused_reason` stand here without `refused:`, so nothing counts as refused:"
            " add the day on which it was refused"
        )

    def test_agreed_on_no_day(self) -> None:
        assert self.said(agreed_to="2027-01-31") == (
            "Z-CSC-01.1: `agreed_to` stands here without `agreed:`, so the date has not moved:"
            " add the day on which it was agreed"
        )

    @pytest.mark.parametrize("facts", [{}, {"signed_off": SIGNED}])
    def test_seen_on_no_day_is_one_fault(self, facts: dict[str, Any]) -> None:
        assert self.together.message_of(completed=DONE, evidence=[HALF_SEEN], **facts) == (
            "Z-CSC-01.1: `seen_by` stands here without `seen:`, so it counts as not seen:"
            " add the day on which the board saw it"
        )

    def test_of_what_is_withdrawn_nothing_is_asked(self) -> None:
        withdrawn = {"date": "2026-08-01", "by": "Group", "reason": "Merged"}
        assert self.asked.codes_of(evidence=[HALF_SEEN], withdrawn=withdrawn) == []


class TestAuthor:
    asked = ask(without_its_author, decided_twice)

    @pytest.mark.parametrize(
        ("decision", "message"),
        [
            ({"agreed": "2026-10-14"}, "was agreed, and it is not said by whom: add `agreed_by:`"),
            ({"refused": "2026-10-14"}, "was refused, and it is not said by whom: add `refused_by:`"),
        ],
    )
    def test_nobody_decided(self, decision: dict[str, str], message: str) -> None:
        assert self.asked.message_of(deferrals=[ASKED | decision]) == f"Z-CSC-01.1: the deferral {message}"

    def test_no_answer(self) -> None:
        assert self.asked.message_of(challenges=[MADE | {"answered": "2026-10-20"}]) == (
            "Z-CSC-01.1: this challenge has the day of an answer, and no answer: add `answer:`"
        )

    def test_open_or_answered(self) -> None:
        answered = MADE | {"answered": "2026-10-20", "answer": "Twelve"}
        assert self.asked.codes_of(challenges=[MADE, answered]) == []

    def test_evidence_seen_by_nobody_in_particular(self) -> None:
        assert self.asked.codes_of(evidence=[SEEN]) == []

    def test_agreed_and_refused_is_one_fault(self) -> None:
        both = {"agreed": "2026-10-14", "agreed_by": "Group", "refused": "2026-10-14"}
        assert self.asked.codes_of(deferrals=[ASKED | both]) == ["DUE315"]
