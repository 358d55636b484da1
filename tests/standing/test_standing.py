"""Standings and flags at every edge of a date."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtrack.model.action import Action
from scrtrack.model.words import Flag, Standing
from scrtrack.standing.standing import standing
from scrtrack.standing.state import state
from tests.make import action, case, day, policy, recommendation

DONE = {"date": "2026-03-01"}
SEEN = {"kind": "document", "reference": "Guidance", "date": "2026-02-20", "seen": "2026-03-10"}
SIGNED = {"date": "2026-04-15", "by": "Monitoring Group"}


def audit(when: str, finding: str | None = "improved", **more: Any) -> dict[str, Any]:
    usual = {"kind": "audit", "reference": f"QA of {when}", "date": when, "seen": when}
    return usual | ({"finding": finding} if finding else {}) | more


def stands(on: str, facts: dict[str, Any] | None = None, **board_facts: Any) -> str:
    return str(standing(action(**(facts or {})), day(on), policy(**board_facts)))


def flags(on: str, more_actions: Any = (), case_facts: Any = None, **facts: Any) -> set[str]:
    tested = {"id": 1, "action": "Write guidance"} | facts
    record = recommendation(actions=[tested, *more_actions])
    derived = state(record, record.actions[0], case(**(case_facts or {})), day(on), policy())
    return {str(flag) for flag in derived.flags}


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

    @pytest.mark.parametrize(("due", "expected"), [("2026-10-31", "due-soon"), ("2026-11-01", "not-yet-due")])
    def test_soon_may_be_a_number_of_days(self, due: str, expected: str) -> None:
        assert stands("2026-10-01", {"due": due}, due_soon="30") == expected


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

    def test_days_late_count_against_both_dates(self) -> None:
        record = recommendation(
            actions=[
                {
                    "id": 1,
                    "action": "x",
                    "due": "2026-09-30",
                    "deferrals": [self.AGREED | {"agreed_to": "2026-11-30"}],
                }
            ]
        )
        derived = state(record, record.actions[0], None, day("2027-01-12"), policy())
        assert (derived.days_late, derived.days_late_first, derived.deferrals) == (43, 104, 1)

    def test_an_undated_action_takes_its_first_agreed_date(self) -> None:
        record = recommendation(actions=[{"id": 1, "action": "x", "deferrals": [self.AGREED]}])
        derived = state(record, record.actions[0], None, day("2026-10-01"), policy())
        assert derived.first_due == derived.due == day("2026-12-31")


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
    FACTS = {
        "due": "2026-03-31",
        "evidence": [SEEN],
        "reopened": [
            {
                "date": "2026-06-10",
                "by": "Chair",
                "reason": "not in use",
                "to": "2026-12-31",
                "undoes": {"completed": DONE, "signed_off": SIGNED},
            }
        ],
    }

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
        assert stands(on, self.FACTS) == expected

    def test_evidence_from_before_shows_nothing_afterwards(self) -> None:
        again = self.FACTS | {"completed": {"date": "2026-09-01"}}
        assert stands("2026-09-30", again) == "unevidenced"

    @pytest.mark.parametrize(
        ("dated", "expected"), [("2026-06-10", "unevidenced"), ("2026-06-11", "evidenced")]
    )
    def test_only_evidence_dated_after_it_counts(self, dated: str, expected: str) -> None:
        new = SEEN | {"date": dated, "seen": "2026-09-02"}
        again = self.FACTS | {"completed": {"date": "2026-09-01"}, "evidence": [SEEN, new]}
        assert stands("2026-09-30", again) == expected

    def test_it_is_flagged_from_its_day(self) -> None:
        assert "reopened" not in flags("2026-06-09", **self.FACTS)
        assert "reopened" in flags("2026-06-10", **self.FACTS)


def test_withdrawn_comes_before_everything() -> None:
    withdrawn = {"date": "2026-05-01", "by": "Group", "reason": "merged"}
    facts = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED, "withdrawn": withdrawn}
    assert stands("2026-04-30", facts) == "signed-off"
    assert stands("2026-05-01", facts) == "withdrawn"


class TestFlags:
    def test_none_for_a_fresh_action(self) -> None:
        assert flags("2026-10-01", due="2026-12-31") == set()

    def test_late_from_the_day_after_the_first_date(self) -> None:
        assert flags("2026-12-31", due="2026-12-31") == set()
        assert flags("2027-01-01", due="2026-12-31") == {"late-against-first-date"}

    def test_done_in_time_is_never_late(self) -> None:
        assert "late-against-first-date" not in flags("2027-06-01", due="2026-03-01", completed=DONE)

    def test_an_extension_is_asked_until_it_is_decided(self) -> None:
        asked = {"to": "2027-03-31", "asked": "2026-09-01"}
        agreed = asked | {"agreed": "2026-09-10", "agreed_by": "Group"}
        assert flags("2026-08-31", due="2026-12-31", deferrals=[agreed]) == set()
        assert flags("2026-09-09", due="2026-12-31", deferrals=[agreed]) == {"extension-asked"}
        assert flags("2026-09-10", due="2026-12-31", deferrals=[agreed]) == {"deferred"}

    def test_evidence_is_offered_until_it_is_seen(self) -> None:
        assert flags("2026-03-09", completed=DONE, evidence=[SEEN]) == {"evidence-offered"}
        assert flags("2026-03-10", completed=DONE, evidence=[SEEN]) == {"impact-untested"}

    def test_the_words_say_that_it_goes_on(self) -> None:
        assert flags("2026-10-01", timescale="September 2027 and ongoing", due="2027-09-30") == {"ongoing"}

    @pytest.mark.parametrize(("on", "expected"), [("2026-05-01", False), ("2026-05-02", True)])
    def test_quiet_after_more_than_120_days(self, on: str, expected: bool) -> None:
        update = {"date": "2026-01-01", "by": "Lead", "note": "begun"}
        assert ("quiet" in flags(on, due="2027-12-31", updates=[update])) is expected

    @pytest.mark.parametrize(
        "facts",
        [
            {"plan": {"agreed": "2026-01-01"}, "published": "2020-01-01"},
            {"published": "2026-01-01", "completed": "2020-01-01"},
            {"completed": "2026-01-01", "decided": "2020-01-01"},
            {"decided": "2026-01-01"},
        ],
    )
    def test_quiet_counts_from_the_plan_else_publication_completion_decision(
        self, facts: dict[str, Any]
    ) -> None:
        assert "quiet" not in flags("2026-05-01", due="2027-12-31", case_facts=facts)
        assert "quiet" in flags("2026-05-02", due="2027-12-31", case_facts=facts)

    def test_what_is_closed_is_never_quiet(self) -> None:
        closed = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}
        assert "quiet" not in flags("2027-11-22", case_facts={"published": "2026-01-01"}, **closed)

    def test_review_due_from_the_day_after(self) -> None:
        assert "review-due" not in flags("2026-03-31", review_on="2026-03-31", due="2027-12-31")
        assert "review-due" in flags("2026-04-01", review_on="2026-03-31", due="2027-12-31")

    def test_an_update_on_the_day_is_the_review(self) -> None:
        update = {"date": "2026-03-31", "by": "Lead", "note": "looked at"}
        assert "review-due" not in flags("2026-04-30", review_on="2026-03-31", updates=[update])

    def test_a_retest_that_is_past_is_due(self) -> None:
        tested = [audit("2026-06-01", review_by="2026-09-30")]
        assert "review-due" in flags("2026-10-01", completed=DONE, evidence=tested)
        assert "review-due" not in flags(
            "2026-10-01", completed=DONE, evidence=[*tested, audit("2026-09-30")]
        )

    def test_not_improved_until_a_later_test(self) -> None:
        worse = audit("2026-06-01", "no-change")
        assert "not-improved" in flags("2026-06-30", completed=DONE, evidence=[worse])
        assert "not-improved" not in flags(
            "2026-09-30", completed=DONE, evidence=[worse, audit("2026-09-01")]
        )

    def test_not_improved_until_a_new_action_follows(self) -> None:
        worse = audit("2026-06-01", "worse")
        new = {"id": 2, "action": "Try otherwise", "due": "2026-12-31"}
        old = {"id": 2, "action": "Try otherwise", "due": "2026-05-31"}
        assert "not-improved" not in flags("2026-06-30", (new,), completed=DONE, evidence=[worse])
        assert "not-improved" in flags("2026-06-30", (old,), completed=DONE, evidence=[worse])

    def test_signed_off_and_nothing_shows_it(self) -> None:
        assert flags("2026-11-22", completed=DONE, signed_off=SIGNED) == {"signed-off-unevidenced"}


class TestActive:
    def is_active(self, on: str, closes_at: str, **facts: Any) -> bool:
        record = recommendation(actions=[{"id": 1, "action": "x"} | facts])
        return state(record, record.actions[0], None, day(on), policy(closes_at=closes_at)).active

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

    def test_what_is_ongoing_stays_until_signed_off(self) -> None:
        facts = {"completed": DONE, "evidence": [SEEN], "timescale": "Ongoing"}
        assert self.is_active("2026-11-22", "evidenced", **facts)
        assert not self.is_active("2026-11-22", "evidenced", signed_off=SIGNED, **facts)

    def test_what_is_withdrawn_is_not(self) -> None:
        assert not self.is_active(
            "2026-11-22", "embedded", withdrawn={"date": "2026-01-01", "by": "Group", "reason": "x"}
        )


class TestMonthsAndDisorder:
    def test_a_sign_off_of_the_month_of_completion_counts(self) -> None:
        facts = {
            "completed": {"date": "2026-03-10"},
            "evidence": [SEEN],
            "signed_off": {"date": "2026-03", "by": "MG"},
        }
        assert stands("2026-04-01", facts) == "signed-off"

    def test_reopenings_out_of_order_are_read_in_the_order_of_their_dates(self) -> None:
        facts = {
            "due": "2026-01-31",
            "reopened": [
                {
                    "date": "2026-08-01",
                    "by": "MG",
                    "reason": "x",
                    "undoes": {"completed": {"date": "2026-07-01"}},
                },
                {
                    "date": "2026-05-01",
                    "by": "MG",
                    "reason": "x",
                    "undoes": {"completed": {"date": "2026-04-01"}},
                },
            ],
        }
        assert stands("2026-04-15", facts) == "unevidenced"

    def test_a_deferral_agreed_in_a_month_comes_after_the_one_above_it(self) -> None:
        first = {"to": "2026-12-31", "asked": "2026-06-01", "agreed": "2026-06-20", "agreed_by": "MG"}
        second = {"to": "2027-03-31", "asked": "2026-06-25", "agreed": "2026-06", "agreed_by": "MG"}
        record = recommendation(
            actions=[{"id": 1, "action": "x", "due": "2026-06-30", "deferrals": [first, second]}]
        )
        derived = state(record, record.actions[0], None, day("2026-11-22"), policy())
        assert derived.due == day("2027-03-31")

    def test_a_new_action_of_the_month_of_the_test_follows_it(self) -> None:
        new = {"id": 2, "action": "Try otherwise", "due": "2026-09"}
        tested = [audit("2026-09-10", "no-change")]
        assert "not-improved" not in flags("2026-10-30", (new,), completed=DONE, evidence=tested)

    def test_a_new_action_counts_until_the_day_it_is_withdrawn(self) -> None:
        gone = {"date": "2026-11-01", "by": "MG", "reason": "x"}
        new = {"id": 2, "action": "Try otherwise", "due": "2026-12-31", "withdrawn": gone}
        tested = [audit("2026-09-10", "no-change")]
        assert "not-improved" not in flags("2026-10-31", (new,), completed=DONE, evidence=tested)
        assert "not-improved" in flags("2026-11-01", (new,), completed=DONE, evidence=tested)

    def test_lateness_stops_at_the_first_of_completion_and_withdrawal(self) -> None:
        facts = {
            "due": "2026-06-30",
            "withdrawn": {"date": "2026-08-01", "by": "MG", "reason": "x"},
            "completed": {"date": "2026-09-01"},
        }
        record = recommendation(actions=[{"id": 1, "action": "x"} | facts])
        assert state(record, record.actions[0], None, day("2026-10-01"), policy()).days_late == 32

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


def test_flags_come_in_alphabetical_order() -> None:
    assert list(Flag) == sorted(Flag)
