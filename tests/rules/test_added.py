"""Actions that were added: after what happened to them, before their plan, after they were due."""

from typing import Any

import pytest

from scrtrack.rules.added import added_out_of_place, added_too_late, evidence_from_before
from scrtrack.rules.future import in_the_future
from tests.rules.asked import DONE, SEEN, SIGNED, SOUND, ask, register_with

ADDED = {"added": "2026-09-01"}
UPDATE = {"date": "2026-08-31", "by": "Head", "note": "Going well"}
DEFERRAL = {"to": "2027-03-31", "asked": "2026-08-01", "asked_by": "A", "reason": "b"}


class TestTooLate:
    asked = ask(added_too_late, evidence_from_before)

    @pytest.mark.parametrize(
        "facts",
        [
            {"updates": [UPDATE]},
            {"completed": DONE},
            {"completed": {"date": "2026-09-15"}, "evidence": [SEEN]},
            {"deferrals": [DEFERRAL]},
            {"challenges": [{"date": "2026-08-01", "by": "A", "to": "B", "note": "c"}]},
            {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "Merged"}},
            {"signed_off": SIGNED},
            {"reopened": [{"date": "2026-07-01", "by": "G", "reason": "r", "undoes": {"completed": DONE}}]},
        ],
    )
    def test_what_happened_before_is_one_fault(self, facts: dict[str, Any]) -> None:
        assert self.asked.codes_of(**ADDED, **facts) == ["DUE317"]

    @pytest.mark.parametrize("day", ["2026-09-01", "2026-09", "2026-09-02"])
    def test_on_the_day_in_the_month_or_later(self, day: str) -> None:
        assert self.asked.codes_of(**ADDED, completed={"date": day}) == []

    def test_an_action_added_in_a_month(self) -> None:
        assert self.asked.codes_of(added="2026-06", completed=DONE) == []

    def test_the_first_of_them_is_named(self) -> None:
        said = self.asked.message_of(**ADDED, completed=DONE, updates=[UPDATE | {"date": "2026-05"}])
        assert said == (
            "Z-CSC-01.1 was added on 1 September 2026, and an update of it was given before that (May 2026):"
            " correct the date that is wrong"
        )

    def test_a_slip_into_the_future_is_one_fault(self) -> None:
        asked = ask(added_too_late, in_the_future)
        assert asked.codes_of(added="2062-01-01", completed=DONE) == ["DUE317"]
        assert asked.codes_of(added="2062-01-01") == ["EVI409"]


class TestEvidence:
    asked = ask(added_too_late, evidence_from_before)

    def test_older_than_the_action(self) -> None:
        seen = SEEN | {"seen": "2026-10-01"}
        assert self.asked.message_of(**ADDED, evidence=[seen]) == (
            "Z-CSC-01.1: this evidence is of 10 June 2026, and the action was added later, on 1 September 2026:"
            " check both dates, or ask for newer evidence"
        )

    def test_of_the_day_or_later(self) -> None:
        seen = {"date": "2026-09-01", "seen": "2026-10-01"}
        assert self.asked.codes_of(**ADDED, evidence=[SEEN | seen]) == []

    def test_of_an_action_of_the_plan_nothing_is_said(self) -> None:
        assert self.asked.codes_of(evidence=[SEEN]) == []


class TestOutOfPlace:
    asked = ask(added_out_of_place)

    def said(self, added: str, **case_facts: Any) -> list[str]:
        return self.asked.codes(SOUND | {"added": added}, case_facts=case_facts)

    def test_before_the_plan_or_the_decision(self) -> None:
        assert self.said("2025-11-11", plan={"agreed": "2025-11-12"}) == ["DUE318"]
        assert self.said("2025-01", decided="2025-02-03") == ["DUE318"]

    def test_since(self) -> None:
        assert self.said("2025-11-12", decided="2025-02", plan={"agreed": "2025-11-12"}) == []
        assert self.said("2025-11", plan={"agreed": "2025-11-12"}) == []
        assert self.said("2026-01-01") == []

    def test_after_it_was_due(self) -> None:
        assert self.said("2026-12-31") == []
        held = register_with(SOUND | {"added": "2027-01-01"})
        assert self.asked.message(held) == (
            "Z-CSC-01.1 was added on 1 January 2027, after it was due (31 December 2026): check the dates"
        )
