"""Everything derived at once: lateness, and whether an action is active."""

from typing import Any

import pytest

from scrtrack.model.words import ClosesAt, Flag, Standing
from scrtrack.standing.state import CLOSED
from tests.make import day
from tests.standing.asked import DONE, SEEN, SIGNED, audit, derived

DEFERRAL = {
    "to": "2026-12-31",
    "asked": "2026-09-01",
    "agreed": "2026-09-10",
    "agreed_by": "Monitoring Group",
    "agreed_to": "2026-11-30",
}


def test_of_a_fresh_action_nothing_is_derived() -> None:
    fresh = derived("2026-11-22")
    assert (fresh.standing, fresh.flags, fresh.active) == (Standing.UNDATED, (), True)
    assert (fresh.first_due, fresh.due, fresh.days_late, fresh.days_late_first) == (None, None, None, None)
    assert (fresh.deferrals, fresh.last_update, fresh.evidence_seen, fresh.evidence_offered) == (
        0,
        None,
        0,
        0,
    )


def test_it_says_what_it_is_derived_from() -> None:
    assert derived("2026-11-22", completed=DONE).facts.completed == day("2026-03-01")


def test_evidence_is_counted_seen_and_offered() -> None:
    offered = {"kind": "training", "reference": "Course", "date": "2026-03-01"}
    found = derived("2026-11-22", evidence=[SEEN, offered])
    assert (found.evidence_seen, found.evidence_offered) == (1, 1)


def test_the_last_update_is_the_latest() -> None:
    updates = [{"date": when, "by": "Lead", "note": "n"} for when in ("2026-05-01", "2026-04-01")]
    assert derived("2026-11-22", updates=updates).last_update == day("2026-05-01")


def test_flags_stand_in_alphabetical_order() -> None:
    facts = {"due": "2026-09-30", "timescale": "Ongoing", "deferrals": [DEFERRAL]}
    assert derived("2026-12-01", **facts).flags == (
        Flag.DEFERRED,
        Flag.LATE_AGAINST_FIRST_DATE,
        Flag.ONGOING,
    )


class TestLateness:
    def test_in_time_is_no_days_late(self) -> None:
        found = derived("2026-09-30", due="2026-09-30")
        assert (found.days_late, found.days_late_first) == (0, 0)

    def test_days_late_count_against_both_dates(self) -> None:
        found = derived("2027-01-12", due="2026-09-30", deferrals=[DEFERRAL])
        assert (found.days_late, found.days_late_first, found.deferrals) == (43, 104, 1)

    def test_lateness_stops_at_completion(self) -> None:
        assert derived("2026-12-31", due="2026-02-01", completed=DONE).days_late == 28

    def test_lateness_stops_at_the_first_of_completion_and_withdrawal(self) -> None:
        gone = {"date": "2026-08-01", "by": "MG", "reason": "x"}
        facts = {"due": "2026-06-30", "withdrawn": gone, "completed": {"date": "2026-09-01"}}
        assert derived("2026-10-01", **facts).days_late == 32


def test_every_choice_of_when_to_close_says_at_which_standings() -> None:
    assert set(CLOSED) == set(ClosesAt)


class TestActive:
    def is_active(self, on: str, closes_at: str, **facts: Any) -> bool:
        return derived(on, board_facts={"closes_at": closes_at}, **facts).active

    def test_open_actions_are(self) -> None:
        assert self.is_active("2026-11-22", "evidenced")

    @pytest.mark.parametrize(
        ("closes_at", "expected"), [("evidenced", False), ("signed-off", True), ("embedded", True)]
    )
    def test_evidence_closes_only_where_the_board_says_so(self, closes_at: str, expected: bool) -> None:
        assert self.is_active("2026-11-22", closes_at, completed=DONE, evidence=[SEEN]) is expected

    @pytest.mark.parametrize(
        ("closes_at", "expected"), [("evidenced", False), ("signed-off", True), ("embedded", True)]
    )
    def test_what_is_embedded_still_needs_the_sign_off(self, closes_at: str, expected: bool) -> None:
        assert (
            self.is_active("2026-06-30", closes_at, completed=DONE, evidence=[audit("2026-06-01")])
            is expected
        )

    def test_a_sign_off_without_evidence_closes_nothing(self) -> None:
        assert self.is_active("2026-11-22", "signed-off", completed=DONE, signed_off=SIGNED)

    def test_a_retest_due_brings_it_back(self) -> None:
        facts = {
            "completed": DONE,
            "evidence": [audit("2026-06-01", review_by="2026-09-30")],
            "signed_off": {"date": "2026-06-15", "by": "Group"},
        }
        assert not self.is_active("2026-09-30", "signed-off", **facts)
        assert self.is_active("2026-10-01", "signed-off", **facts)

    def test_what_is_evidenced_and_signed_off_waits_for_the_test_where_the_board_says_so(self) -> None:
        facts = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}
        assert not self.is_active("2026-11-22", "signed-off", **facts)
        assert self.is_active("2026-11-22", "embedded", **facts)

    def test_what_is_embedded_and_signed_off_is_closed_everywhere(self) -> None:
        facts = {
            "completed": DONE,
            "evidence": [audit("2026-06-01")],
            "signed_off": SIGNED | {"date": "2026-06-15"},
        }
        assert not self.is_active("2026-06-30", "embedded", **facts)

    def test_evidence_offered_brings_it_back(self) -> None:
        later = SEEN | {"date": "2026-05-01", "seen": "2026-06-01"}
        facts = {"completed": DONE, "evidence": [SEEN, later], "signed_off": SIGNED}
        assert not self.is_active("2026-04-30", "signed-off", **facts)
        assert self.is_active("2026-05-31", "signed-off", **facts)
        assert not self.is_active("2026-06-01", "signed-off", **facts)

    def test_an_extension_asked_for_brings_it_back(self) -> None:
        asked = [{"to": "2027-03-31", "asked": "2026-05-01"}]
        facts = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED, "deferrals": asked}
        assert not self.is_active("2026-04-30", "signed-off", **facts)
        assert self.is_active("2026-05-01", "signed-off", **facts)

    def test_a_test_without_improvement_brings_it_back(self) -> None:
        facts = {
            "completed": DONE,
            "evidence": [SEEN, audit("2026-06-01", "worse")],
            "signed_off": SIGNED,
        }
        assert not self.is_active("2026-05-31", "signed-off", **facts)
        assert self.is_active("2026-06-01", "signed-off", **facts)

    def test_a_challenge_alone_does_not(self) -> None:
        asked = [{"date": "2026-05-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}]
        facts = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED, "challenges": asked}
        assert not self.is_active("2026-05-01", "signed-off", **facts)

    def test_what_is_ongoing_stays_until_signed_off(self) -> None:
        facts = {"completed": DONE, "evidence": [SEEN], "timescale": "Ongoing"}
        assert self.is_active("2026-11-22", "evidenced", **facts)
        assert not self.is_active("2026-11-22", "evidenced", signed_off=SIGNED, **facts)

    def test_what_is_withdrawn_is_not(self) -> None:
        assert not self.is_active(
            "2026-11-22", "embedded", withdrawn={"date": "2026-01-01", "by": "Group", "reason": "x"}
        )
