"""Tests of whether practice changed: which is the latest, when it is to be repeated, and what follows it."""

from typing import Any

import pytest

from scrtrack.standing.change import latest_test, not_improved, retest_date
from scrtrack.standing.facts_on import known
from tests.make import action, day, policy, recommendation
from tests.standing.asked import SEEN, audit

GONE = {"date": "2026-11-01", "by": "MG", "reason": "x"}
NEW = {"id": 2, "action": "Try otherwise"}


def latest(*evidence: dict[str, Any]) -> str | None:
    found = latest_test(action(evidence=evidence).evidence)
    return found.reference if found is not None else None


class TestLatestTest:
    def test_of_nothing_there_is_none(self) -> None:
        assert latest() is None

    @pytest.mark.parametrize("kind", ["document", "training"])
    def test_what_shows_that_something_was_done_is_none(self, kind: str) -> None:
        assert latest(SEEN | {"kind": kind}) is None

    @pytest.mark.parametrize("kind", ["audit", "re-audit", "outcome"])
    def test_what_tests_the_change_is_one(self, kind: str) -> None:
        assert latest(SEEN, audit("2026-01-01", kind=kind)) == "QA of 2026-01-01"

    def test_the_latest_is_by_its_own_date(self) -> None:
        assert latest(audit("2026-06-01"), audit("2026-05-01")) == "QA of 2026-06-01"

    @pytest.mark.parametrize(
        ("better", "worse"),
        [("improved", "no-change"), ("no-change", "worse"), ("improved", None), (None, "worse")],
    )
    def test_of_one_day_the_worse_counts(self, better: str | None, worse: str | None) -> None:
        both = [audit("2026-06-01", better, reference="B"), audit("2026-06-01", worse, reference="W")]
        assert (latest(*both), latest(*both[::-1])) == ("W", "W")


class TestRetest:
    def date_of(self, **facts: Any) -> str:
        (test,) = action(evidence=[audit("2026-06-01", **facts)]).evidence
        return retest_date(test, policy(retest_days="30")).isoformat()

    def test_it_is_after_the_boards_own_number_of_days(self) -> None:
        assert self.date_of() == "2026-07-01"

    def test_the_test_may_say_otherwise(self) -> None:
        assert self.date_of(review_by="2027-01-31") == "2027-01-31"

    def test_a_month_reads_as_its_last_day(self) -> None:
        assert self.date_of(review_by="2027-02") == "2027-02-28"


def unimproved(on: str, *others: dict[str, Any], number: int = 1, **facts: Any) -> bool:
    record = recommendation(actions=[{"id": number, "action": "Write guidance"} | facts, *others])
    held = record.actions[0]
    return not_improved(record, held, known(held, day(on)), day(on))


class TestNotImproved:
    TESTED: dict[str, Any] = {"evidence": [audit("2026-09-10", "no-change")]}

    def test_without_a_test_nothing_is_said(self) -> None:
        assert not unimproved("2026-11-22", evidence=[SEEN])

    @pytest.mark.parametrize(
        ("finding", "expected"), [("improved", False), (None, False), ("no-change", True), ("worse", True)]
    )
    def test_the_finding_says_it(self, finding: str | None, expected: bool) -> None:
        assert unimproved("2026-11-22", evidence=[audit("2026-09-10", finding)]) is expected

    def test_it_counts_once_the_board_has_seen_the_test(self) -> None:
        offered = [audit("2026-09-10", "worse", seen="2026-10-14")]
        assert not unimproved("2026-10-13", evidence=offered)
        assert unimproved("2026-10-14", evidence=offered)

    def test_a_later_test_follows_it(self) -> None:
        both = [*self.TESTED["evidence"], audit("2026-10-01")]
        assert unimproved("2026-09-30", evidence=both)
        assert not unimproved("2026-10-01", evidence=both)

    def test_a_reopening_follows_it(self) -> None:
        again = [{"date": "2026-10-01", "by": "Chair", "reason": "not in use"}]
        assert unimproved("2026-09-30", reopened=again, **self.TESTED)
        assert not unimproved("2026-10-01", reopened=again, **self.TESTED)

    @pytest.mark.parametrize(
        ("added", "follows"),
        [
            ("2026-09-09", False),
            ("2026-09-10", False),
            ("2026-09-11", True),
            ("2026-09", False),
            ("2026-10", True),
            (None, False),
        ],
    )
    def test_an_action_added_on_a_later_day_follows_it(self, added: str | None, follows: bool) -> None:
        assert unimproved("2026-11-22", NEW | {"added": added}, **self.TESTED) is not follows

    @pytest.mark.parametrize("due", ["2026-09-30", "2026-12-31", "2030-01-31"])
    def test_one_of_the_plan_that_is_due_later_does_not(self, due: str) -> None:
        assert unimproved("2026-11-22", NEW | {"due": due}, **self.TESTED)

    def test_when_the_board_saw_the_test_does_not_matter(self) -> None:
        tested = [audit("2026-09-10", "worse", seen="2026-10-14")]
        assert not unimproved("2026-11-22", NEW | {"added": "2026-09-20"}, evidence=tested)

    def test_nor_does_the_number_of_the_new_action(self) -> None:
        new = {"id": 1, "action": "Ask", "added": "2026-10-01"}
        assert not unimproved("2026-11-22", new, number=2, **self.TESTED)

    def test_it_does_not_follow_its_own_test(self) -> None:
        assert unimproved("2026-11-22", added="2026-10-01", **self.TESTED)

    def test_a_new_action_counts_until_the_day_it_is_withdrawn(self) -> None:
        new = NEW | {"added": "2026-10-14", "withdrawn": GONE}
        assert not unimproved("2026-10-31", new, **self.TESTED)
        assert unimproved("2026-11-01", new, **self.TESTED)

    def test_a_new_action_counts_from_the_day_it_was_added(self) -> None:
        new = NEW | {"due": "2026-12-31", "added": "2026-10-14"}
        assert unimproved("2026-10-13", new, **self.TESTED)
        assert not unimproved("2026-10-14", new, **self.TESTED)
