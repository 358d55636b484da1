"""Deferrals: asked for in time, with a reason, decided by another, in order."""

from typing import Any

import pytest

from scrtrack.rules.case_dates import before_the_case, far_ahead
from scrtrack.rules.deferrals import (
    agreed_by_who_asked,
    asked_too_late,
    decided_twice,
    deferrals_out_of_order,
    left_undecided,
    no_reason,
    nobody_asked,
    not_later,
)
from scrtrack.rules.future import in_the_future
from tests.rules.asked import DONE, SEEN, Asked, ask

AGREED = {"agreed": "2026-07-15", "agreed_by": "Monitoring Group"}
DUE = {"lead": "Head of Service", "due": "2026-06-30"}


def deferral(to: str, asked: str, **more: Any) -> dict[str, Any]:
    return {"to": to, "asked": asked, "asked_by": "Team Leader", "reason": "Vacancies"} | AGREED | more


def said(asked: Asked, *deferrals: dict[str, Any], **more: Any) -> list[str]:
    return asked.codes(DUE | {"deferrals": list(deferrals)} | more)


FIRST = deferral("2026-09-30", "2026-06-01", agreed="2026-06-20")


class TestInTime:
    asked = ask(asked_too_late)

    @pytest.mark.parametrize("asked", ["2026-06-01", "2026-06-30", "2026-06"])
    def test_by_the_day_it_was_due(self, asked: str) -> None:
        assert said(self.asked, deferral("2026-09-30", asked)) == []

    @pytest.mark.parametrize("asked", ["2026-07-01", "2026-07"])
    def test_after_that_day(self, asked: str) -> None:
        assert said(self.asked, deferral("2026-09-30", asked)) == ["DUE304"]

    def test_a_second_is_held_against_the_date_agreed_before(self) -> None:
        assert said(self.asked, FIRST, deferral("2026-12-31", "2026-09-30", agreed="2026-10-14")) == []

    def test_one_that_was_not_agreed_yet_when_the_next_was_asked_for_does_not_count(self) -> None:
        late = FIRST | {"agreed": "2026-07-15"}
        assert said(self.asked, late, deferral("2026-12-31", "2026-07-10")) == ["DUE304"]

    def test_nor_does_one_that_was_refused(self) -> None:
        refused = {
            "to": "2026-09-30",
            "asked": "2026-06-01",
            "asked_by": "A",
            "reason": "b",
            "refused": "2026-06-20",
        }
        assert said(self.asked, refused, deferral("2026-12-31", "2026-07-10")) == ["DUE304"]

    def test_the_date_the_group_gave_counts_not_the_one_asked_for(self) -> None:
        shorter = FIRST | {"agreed_to": "2026-07-31"}
        late = deferral("2026-12-31", "2026-08-15", agreed="2026-10-14")
        assert said(self.asked, shorter, late) == ["DUE304"]

    def test_a_month_in_which_both_happened_leaves_it_open(self) -> None:
        assert said(self.asked, FIRST | {"agreed": "2026-07"}, deferral("2026-12-31", "2026-07-10")) == []

    def test_a_reopening_gives_a_date_too(self) -> None:
        entry = {"date": "2026-08-01", "by": "Group", "reason": "Not kept up", "to": "2026-10-31"}
        assert (
            said(self.asked, deferral("2026-12-31", "2026-10-01", agreed="2026-10-14"), reopened=[entry])
            == []
        )

    @pytest.mark.parametrize("reopened", ["2026-07-01", "2026-07", "2026-08-10"])
    def test_of_what_was_reopened_late_nobody_could_have_asked_in_time(self, reopened: str) -> None:
        entry = {"date": reopened, "by": "Group", "reason": "Not kept up"}
        late = deferral("2026-12-31", "2026-08-10", agreed="2026-10-14")
        assert said(self.asked, late, reopened=[entry]) == []

    @pytest.mark.parametrize("reopened", ["2026-06-30", "2026-08-11"])
    def test_of_what_was_reopened_in_time_or_after_it_they_could(self, reopened: str) -> None:
        entry = {"date": reopened, "by": "Group", "reason": "Not kept up"}
        late = deferral("2026-12-31", "2026-08-10", agreed="2026-10-14")
        assert said(self.asked, late, reopened=[entry]) == ["DUE304"]

    def test_a_slip_in_the_first_due_date_is_one_fault(self) -> None:
        case = {"decided": "2025-02-03"}
        facts = DUE | {"due": "2015-06-30", "deferrals": [FIRST]}
        assert ask(asked_too_late, before_the_case).codes(facts, case_facts=case) == ["DUE305"]

    def test_a_slip_in_the_day_of_asking_is_one_fault(self) -> None:
        assert said(ask(asked_too_late, decided_twice), deferral("2026-09-30", "2062-06-01")) == ["DUE315"]


class TestLater:
    asked = ask(not_later)

    @pytest.mark.parametrize("to", ["2026-07-01", "2026-07"])
    def test_later(self, to: str) -> None:
        assert said(self.asked, deferral(to, "2026-06-01")) == []

    @pytest.mark.parametrize("to", ["2026-06-30", "2026-06", "2026-05-31"])
    def test_not_later(self, to: str) -> None:
        assert said(self.asked, deferral(to, "2026-06-01")) == ["DUE310"]

    def test_written_over_the_first_date(self) -> None:
        assert self.asked.message_of(due="2026-12-31", deferrals=[deferral("2026-12-31", "2026-06-01")]) == (
            "Z-CSC-01.1: 31 December 2026 is not later than 31 December 2026, which it replaces: correct it; or, if it was"
            " written over the first date in `due`, put the first date back there"
        )

    def test_asked_and_given_both_too_early_is_one_fault(self) -> None:
        assert said(self.asked, deferral("2026-06-15", "2026-06-01", agreed_to="2026-06-20")) == ["DUE310"]

    def test_held_against_the_date_that_held_when_it_was_asked_for(self) -> None:
        assert said(self.asked, FIRST, deferral("2026-08-31", "2026-08-01", agreed="2026-08-02")) == [
            "DUE310"
        ]

    def test_out_of_order_is_one_fault(self) -> None:
        later = deferral("2026-12-31", "2026-09-15", agreed="2026-10-14")
        asked = ask(not_later, asked_too_late, deferrals_out_of_order)
        assert said(asked, later, FIRST) == ["DUE312"]

    def test_a_slip_in_the_first_due_date_is_one_fault(self) -> None:
        facts = DUE | {"due": "2062-06-30", "deferrals": [FIRST]}
        assert ask(not_later, far_ahead).codes(facts, case_facts={"decided": "2025-02-03"}) == ["DUE307"]

    def test_without_a_first_date_there_is_nothing_to_be_later_than(self) -> None:
        assert ask(not_later, asked_too_late).codes({"lead": "Head", "deferrals": [FIRST]}) == []


class TestDecided:
    def test_by_another_post(self) -> None:
        assert (
            said(
                ask(agreed_by_who_asked), deferral("2026-09-30", "2026-06-01", agreed_by="Team Leader, Duty")
            )
            == []
        )

    @pytest.mark.parametrize("post", ["team leader", "Team  Leader"])
    def test_by_the_same_whatever_the_capitals_and_blanks(self, post: str) -> None:
        assert said(ask(agreed_by_who_asked), deferral("2026-09-30", "2026-06-01", agreed_by=post)) == [
            "DUE311"
        ]

    @pytest.mark.parametrize("decided", ["2026-06-01", "2026-06", "2026-07-15"])
    def test_on_the_day_or_later(self, decided: str) -> None:
        assert said(ask(decided_twice), deferral("2026-09-30", "2026-06-01", agreed=decided)) == []

    def test_before_it_was_asked_for(self) -> None:
        assert said(ask(decided_twice), deferral("2026-09-30", "2026-06-01", agreed="2026-05-31")) == [
            "DUE315"
        ]

    def test_agreed_and_refused(self) -> None:
        assert said(ask(decided_twice), deferral("2026-09-30", "2026-06-01", refused="2026-07-15")) == [
            "DUE315"
        ]


class TestOrderOfDecisions:
    asked = ask(deferrals_out_of_order)
    together = ask(deferrals_out_of_order, asked_too_late, decided_twice, in_the_future)
    SECOND = deferral("2026-12-31", "2026-09-01", agreed="2026-10-14")

    def test_in_order(self) -> None:
        assert said(self.asked, FIRST, self.SECOND) == []

    @pytest.mark.parametrize("decided", ["2026-10-14", "2026-10", "2026-09-30"])
    def test_on_one_day_in_one_month_or_before(self, decided: str) -> None:
        first = FIRST | {"agreed": decided}
        assert said(self.asked, first, self.SECOND, due="2026-09-01") == []

    @pytest.mark.parametrize("key", ["agreed", "refused"])
    @pytest.mark.parametrize("late", ["2026-10-15", "2026-11", "2027-06-20", "2062-06-20"])
    def test_decided_before_the_one_above_is_one_fault(self, late: str, key: str) -> None:
        second = {k: v for k, v in self.SECOND.items() if not k.startswith("agreed")} | {key: "2026-10-14"}
        assert said(self.together, FIRST | {"agreed": late}, second) == ["DUE312"]

    def test_one_undecided_between_the_two_changes_nothing(self) -> None:
        between = {key: value for key, value in FIRST.items() if not key.startswith("agreed")}
        late = FIRST | {"agreed": "2026-11-01"}
        assert said(self.asked, late, between | {"asked": "2026-06-02"}, self.SECOND) == ["DUE312"]

    def test_decided_before_it_was_asked_for_is_one_fault(self) -> None:
        assert said(self.together, FIRST, self.SECOND | {"agreed": "2025-10-14"}) == ["DUE315"]


class TestUndecided:
    ASKED = {"to": "2027-06-30", "asked": "2026-09-01", "asked_by": "A", "reason": "b"}

    def said(self, as_of: str, deferral: dict[str, Any], **more: Any) -> list[str]:
        return ask(left_undecided).codes_of(as_of, deferrals=[self.ASKED | deferral], **more)

    @pytest.mark.parametrize("as_of", ["2026-09-02", "2026-10-14"])
    def test_until_the_meeting_is_over_nothing_is_said(self, as_of: str) -> None:
        assert self.said(as_of, {}) == []

    def test_from_the_day_after(self) -> None:
        assert self.said("2026-10-15", {}) == ["DUE314"]

    def test_asked_for_at_the_meeting_it_is_the_next_one_that_counts(self) -> None:
        assert self.said("2027-01-14", {"asked": "2026-10-14"}) == []

    def test_where_no_later_meeting_is_listed_nothing_is_said(self) -> None:
        assert self.said("2027-12-31", {"asked": "2027-02-01", "to": "2028-01-31"}) == []

    def test_of_what_is_done_or_withdrawn_nothing_more_is_asked(self) -> None:
        withdrawn = {"date": "2026-11-01", "by": "Group", "reason": "Merged"}
        assert self.said("2026-11-22", {}) == ["DUE314"]
        assert self.said("2026-11-22", {}, completed=DONE, evidence=[SEEN]) == []
        assert self.said("2026-11-22", {}, withdrawn=withdrawn) == []


class TestWhoAskedAndWhy:
    def test_with_both_nothing_is_said(self) -> None:
        assert said(ask(no_reason, nobody_asked), FIRST) == []

    @pytest.mark.parametrize(("key", "code"), [("reason", "DUE308"), ("asked_by", "DUE309")])
    def test_each_that_is_missing_is_told_once(self, key: str, code: str) -> None:
        bare = {name: value for name, value in FIRST.items() if name != key}
        assert said(ask(no_reason, nobody_asked), bare) == [code]

    def test_neither(self) -> None:
        bare = {"to": "2026-09-30", "asked": "2026-06-01"}
        assert said(ask(no_reason, nobody_asked), bare) == ["DUE308", "DUE309"]
