"""Standings at every edge of a date."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtrack.model.action import Action
from scrtrack.model.words import Standing
from scrtrack.standing.standing import standing
from tests.make import action, day, policy
from tests.standing.asked import DONE, REOPENED, SEEN, SIGNED, audit, stands


class TestNotCompleted:
    def test_without_a_date_it_is_undated(self) -> None:
        assert stands("2026-11-22") == "undated"

    @pytest.mark.parametrize(
        ("on", "expected"),
        [("2026-09-29", "due-soon"), ("2026-09-30", "due-soon"), ("2026-10-01", "overdue")],
    )
    def test_it_is_overdue_from_the_day_after_its_date(self, on: str, expected: str) -> None:
        assert stands(on, {"due": "2026-09-30"}) == expected

    @pytest.mark.parametrize(("on", "expected"), [("2026-09-30", "due-soon"), ("2026-10-01", "overdue")])
    def test_a_month_is_due_on_its_last_day(self, on: str, expected: str) -> None:
        assert stands(on, {"due": "2026-09"}) == expected

    def test_february_of_a_leap_year_is_due_on_the_29th(self) -> None:
        assert stands("2028-02-29", {"due": "2028-02"}) == "due-soon"

    @pytest.mark.parametrize(
        ("due", "expected"),
        [("2026-10-13", "due-soon"), ("2026-10-14", "due-soon"), ("2026-10-15", "not-yet-due")],
    )
    def test_soon_is_up_to_the_next_meeting(self, due: str, expected: str) -> None:
        assert stands("2026-10-01", {"due": due}) == expected

    def test_on_the_day_of_a_meeting_the_next_one_counts(self) -> None:
        assert stands("2026-10-14", {"due": "2027-01-14"}) == "due-soon"

    def test_the_day_before_a_meeting_it_is_the_next(self) -> None:
        assert stands("2026-10-13", {"due": "2027-01-14"}) == "not-yet-due"

    @pytest.mark.parametrize(("due", "expected"), [("2027-05-04", "due-soon"), ("2027-05-05", "not-yet-due")])
    def test_with_no_later_meeting_soon_is_92_days(self, due: str, expected: str) -> None:
        assert stands("2027-02-01", {"due": due}) == expected

    @pytest.mark.parametrize(("due", "expected"), [("2025-04-03", "due-soon"), ("2026-09-30", "not-yet-due")])
    def test_a_meeting_far_off_makes_nothing_soon(self, due: str, expected: str) -> None:
        assert stands("2025-01-01", {"due": due}) == expected

    @pytest.mark.parametrize(("due", "expected"), [("2026-10-31", "due-soon"), ("2026-11-01", "not-yet-due")])
    def test_soon_may_be_a_number_of_days(self, due: str, expected: str) -> None:
        assert stands("2026-10-01", {"due": due}, due_soon="30") == expected


class TestAgainstTheFirstDate:
    PUT_OFF = {
        "due": "2026-09-30",
        "deferrals": [{"to": "2027-03-31", "asked": "2026-09-01", "agreed": "2026-09-10"}],
    }

    @pytest.mark.parametrize(
        ("on", "agreed", "first"),
        [("2026-09-30", "not-yet-due", "not-yet-due"), ("2026-10-01", "not-yet-due", "overdue")],
    )
    def test_what_was_put_off_is_overdue_all_the_same(self, on: str, agreed: str, first: str) -> None:
        assert stands(on, self.PUT_OFF) == agreed
        assert stands(on, self.PUT_OFF, overdue_against="first") == first

    def test_a_date_brought_forward_counts_as_it_is(self) -> None:
        earlier = {
            "due": "2026-12-31",
            "deferrals": [{"to": "2026-09-30", "asked": "2026-08-01", "agreed": "2026-08-02"}],
        }
        assert stands("2026-10-01", earlier, overdue_against="first") == "overdue"

    def test_what_is_done_is_not_overdue(self) -> None:
        assert (
            stands("2026-12-31", self.PUT_OFF | {"completed": DONE}, overdue_against="first") == "unevidenced"
        )


class TestDeferrals:
    ASKED = {"to": "2026-12-31", "asked": "2026-09-01", "asked_by": "Team Leader", "reason": "staff"}
    AGREED = ASKED | {"agreed": "2026-09-10", "agreed_by": "Monitoring Group"}

    def test_one_asked_for_does_not_move_the_date(self) -> None:
        assert stands("2026-10-01", {"due": "2026-09-30", "deferrals": [self.ASKED]}) == "overdue"

    def test_one_refused_does_not_move_the_date(self) -> None:
        refused = self.ASKED | {"refused": "2026-09-10", "refused_by": "Monitoring Group"}
        assert stands("2026-10-01", {"due": "2026-09-30", "deferrals": [refused]}) == "overdue"

    def test_one_agreed_moves_the_date(self) -> None:
        assert stands("2026-10-15", {"due": "2026-09-30", "deferrals": [self.AGREED]}) == "due-soon"

    @pytest.mark.parametrize(("on", "expected"), [("2026-11-30", "due-soon"), ("2026-12-01", "overdue")])
    def test_the_group_may_give_another_date(self, on: str, expected: str) -> None:
        other = self.AGREED | {"agreed_to": "2026-11-30"}
        assert stands(on, {"due": "2026-09-30", "deferrals": [other]}) == expected

    @pytest.mark.parametrize(("on", "expected"), [("2026-10-04", "overdue"), ("2026-10-05", "due-soon")])
    def test_a_decision_is_known_from_its_own_day(self, on: str, expected: str) -> None:
        late = self.ASKED | {
            "agreed": "2026-10-05",
            "agreed_by": "Monitoring Group",
            "agreed_to": "2026-10-10",
        }
        assert stands(on, {"due": "2026-09-30", "deferrals": [late]}) == expected

    def test_the_last_decision_holds(self) -> None:
        second = self.ASKED | {
            "to": "2027-03-31",
            "asked": "2026-12-01",
            "agreed": "2026-12-09",
            "agreed_by": "Group",
        }
        assert stands("2027-01-20", {"due": "2026-09-30", "deferrals": [self.AGREED, second]}) == "due-soon"


class TestCompleted:
    def test_nothing_shows_it(self) -> None:
        assert stands("2026-03-01", {"completed": DONE}) == "unevidenced"

    def test_the_day_before_completion_it_is_not_done(self) -> None:
        assert stands("2026-02-28", {"completed": DONE, "due": "2026-01-31"}) == "overdue"

    def test_a_month_is_known_from_its_first_day(self) -> None:
        assert stands("2026-03-01", {"completed": {"date": "2026-03"}}) == "unevidenced"
        assert stands("2026-02-28", {"completed": {"date": "2026-03"}}) == "undated"

    @pytest.mark.parametrize(("on", "expected"), [("2026-03-09", "unevidenced"), ("2026-03-10", "evidenced")])
    def test_evidence_counts_from_the_day_it_is_seen(self, on: str, expected: str) -> None:
        assert stands(on, {"completed": DONE, "evidence": [SEEN]}) == expected

    def test_evidence_only_offered_shows_nothing(self) -> None:
        offered = {key: value for key, value in SEEN.items() if key != "seen"}
        assert stands("2026-11-22", {"completed": DONE, "evidence": [offered]}) == "unevidenced"

    @pytest.mark.parametrize(("on", "expected"), [("2026-04-14", "evidenced"), ("2026-04-15", "signed-off")])
    def test_signed_off_from_its_day(self, on: str, expected: str) -> None:
        assert stands(on, {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}) == expected

    def test_a_sign_off_without_evidence_is_not_signed_off(self) -> None:
        assert stands("2026-11-22", {"completed": DONE, "signed_off": SIGNED}) == "unevidenced"

    def test_a_sign_off_before_the_completion_does_not_count(self) -> None:
        early = {"date": "2026-02-01", "by": "Group"}
        assert (
            stands("2026-11-22", {"completed": DONE, "evidence": [SEEN], "signed_off": early}) == "evidenced"
        )

    @pytest.mark.parametrize(
        ("tested", "expected"), [("2026-05-29", "evidenced"), ("2026-05-30", "embedded")]
    )
    def test_embedded_by_a_test_90_days_after_completion(self, tested: str, expected: str) -> None:
        assert stands("2026-06-30", {"completed": DONE, "evidence": [audit(tested)]}) == expected

    def test_embedded_until_its_retest_is_past(self) -> None:
        facts = {"completed": DONE, "evidence": [audit("2026-06-01", review_by="2026-09-30")]}
        assert stands("2026-09-30", facts) == "embedded"
        assert stands("2026-10-01", facts) == "evidenced"

    def test_a_retest_is_due_after_365_days_unless_it_says_otherwise(self) -> None:
        facts = {"completed": DONE, "evidence": [audit("2026-06-01")]}
        assert stands("2027-06-01", facts) == "embedded"
        assert stands("2027-06-02", facts) == "evidenced"

    @pytest.mark.parametrize("finding", ["no-change", "worse", None])
    def test_a_test_without_improvement_embeds_nothing(self, finding: str | None) -> None:
        assert (
            stands("2026-07-01", {"completed": DONE, "evidence": [audit("2026-06-01", finding)]})
            == "evidenced"
        )

    def test_of_two_tests_on_one_day_the_worse_counts(self) -> None:
        both = [audit("2026-06-01"), audit("2026-06-01", "worse")]
        assert stands("2026-07-01", {"completed": DONE, "evidence": both}) == "evidenced"
        assert stands("2026-07-01", {"completed": DONE, "evidence": both[::-1]}) == "evidenced"

    def test_a_document_never_embeds(self) -> None:
        late = SEEN | {"date": "2026-08-01", "seen": "2026-08-02"}
        assert stands("2026-09-01", {"completed": DONE, "evidence": [late]}) == "evidenced"


class TestReopened:
    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            ("2026-02-28", "due-soon"),
            ("2026-03-01", "unevidenced"),
            ("2026-03-10", "evidenced"),
            ("2026-04-15", "signed-off"),
            ("2026-06-09", "signed-off"),
            ("2026-06-10", "not-yet-due"),
            ("2027-01-01", "overdue"),
        ],
    )
    def test_the_past_stays_as_it_was(self, on: str, expected: str) -> None:
        assert stands(on, REOPENED) == expected

    def test_evidence_from_before_shows_nothing_afterwards(self) -> None:
        again = REOPENED | {"completed": {"date": "2026-09-01"}}
        assert stands("2026-09-30", again) == "unevidenced"

    @pytest.mark.parametrize(
        ("dated", "expected"), [("2026-06-10", "unevidenced"), ("2026-06-11", "evidenced")]
    )
    def test_only_evidence_dated_after_it_counts(self, dated: str, expected: str) -> None:
        new = SEEN | {"date": dated, "seen": "2026-09-02"}
        again = REOPENED | {"completed": {"date": "2026-09-01"}, "evidence": [SEEN, new]}
        assert stands("2026-09-30", again) == expected


def test_withdrawn_comes_before_everything() -> None:
    withdrawn = {"date": "2026-05-01", "by": "Group", "reason": "merged"}
    facts = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED, "withdrawn": withdrawn}
    assert stands("2026-04-30", facts) == "signed-off"
    assert stands("2026-05-01", facts) == "withdrawn"


class TestMonths:
    def test_a_sign_off_of_the_month_of_completion_counts(self) -> None:
        facts = {
            "completed": {"date": "2026-03-10"},
            "evidence": [SEEN],
            "signed_off": {"date": "2026-03", "by": "MG"},
        }
        assert stands("2026-04-01", facts) == "signed-off"

    def test_the_end_of_the_calendar_is_no_fault(self) -> None:
        assert (
            stands("9999-12-31", {"completed": {"date": "9999-12"}, "evidence": [audit("9999-12-31")]})
            == "embedded"
        )
        assert stands("9999-12-30", {"due": "9999-12-31"}) == "due-soon"


DATES = st.dates(day("2025-01-01"), day("2028-12-31"))
MAYBE = st.none() | DATES.map(str)


@st.composite
def actions(draw: st.DrawFn) -> Action:
    facts: dict[str, Any] = {"due": draw(MAYBE), "completed": draw(MAYBE), "signed_off": draw(MAYBE)}
    facts["completed"] = {"date": facts["completed"]} if facts["completed"] else None
    facts["signed_off"] = {"date": facts["signed_off"], "by": "Group"} if facts["signed_off"] else None
    facts["evidence"] = [
        audit(str(draw(DATES)), draw(st.sampled_from(["improved", "worse"])), seen=str(draw(DATES)))
        for _ in range(draw(st.integers(0, 2)))
    ]
    asked = draw(st.lists(st.tuples(DATES, DATES, DATES), max_size=2))
    facts["deferrals"] = [
        {"to": str(to), "asked": str(a), "agreed": str(b), "agreed_by": "Group"} for to, a, b in asked
    ]
    return action(**{key: value for key, value in facts.items() if value is not None})


@given(actions(), DATES)
def test_every_action_has_exactly_one_standing_at_every_date(drawn: Action, on: Any) -> None:
    assert standing(drawn, on, policy()) in set(Standing)


@given(actions(), DATES, DATES)
def test_overdue_stays_overdue_where_nothing_happens(drawn: Action, one: Any, other: Any) -> None:
    early, late = sorted((one, other))
    happened = [d.agreed for d in drawn.deferrals] + [drawn.completed.date if drawn.completed else None]
    if standing(drawn, early, policy()) is Standing.OVERDUE and not any(
        moment is not None and early < moment.first <= late for moment in happened
    ):
        assert standing(drawn, late, policy()) is Standing.OVERDUE


_DONE = {
    "completed": {"date": "2026-06-15"},
    "evidence": [{"kind": "document", "reference": "r", "date": "2026-06-20", "seen": "2026-07-01"}],
}
EXAMPLES: dict[Standing, dict[str, Any]] = {
    Standing.OVERDUE: {"due": "2026-11-21"},
    Standing.UNEVIDENCED: {"completed": {"date": "2026-06-15"}},
    Standing.DUE_SOON: {"due": "2026-11-22"},
    Standing.UNDATED: {},
    Standing.NOT_YET_DUE: {"due": "2027-12-31"},
    Standing.EVIDENCED: _DONE,
    Standing.SIGNED_OFF: _DONE | {"signed_off": {"date": "2026-07-15", "by": "Group"}},
    Standing.EMBEDDED: {
        "completed": {"date": "2026-01-15"},
        "evidence": [
            {
                "kind": "audit",
                "reference": "r",
                "date": "2026-06-20",
                "seen": "2026-07-01",
                "finding": "improved",
            }
        ],
    },
    Standing.WITHDRAWN: {"withdrawn": {"date": "2026-07-15", "by": "Group", "reason": "r"}},
}


@pytest.mark.parametrize("stands", list(Standing))
def test_every_standing_has_its_condition(stands: Standing) -> None:
    assert standing(action(**EXAMPLES[stands]), day("2026-11-22"), policy()) is stands
