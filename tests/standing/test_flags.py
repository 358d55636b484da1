"""Flags at every edge of a date."""

from collections import Counter
from typing import Any

import pytest

from scrtrack.model.words import Flag
from scrtrack.standing.flags import ALWAYS, UNLESS_WITHDRAWN, WHILE_ACTIVE, days_late
from tests.make import day
from tests.standing.asked import DONE, REOPENED, SEEN, SIGNED, audit, derived, flags

OFFERED = {key: value for key, value in SEEN.items() if not key.startswith("seen")}


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

    @pytest.mark.parametrize(
        ("words", "due"),
        [
            ("Annual Conference November 2026", "2026-11-30"),
            ("At the quarterly Board meeting 14 January 2027", "2027-01-14"),
        ],
    )
    def test_an_event_that_comes_round_is_one_day(self, words: str, due: str) -> None:
        assert flags("2026-10-01", timescale=words, due=due) == set()

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

    @pytest.mark.parametrize(
        "heard",
        [
            {"deferrals": [{"to": "2027-01-31", "asked": "2026-06-01"}]},
            {"deferrals": [{"to": "2027-01-31", "asked": "2026-03-01", "agreed": "2026-06-01"}]},
            {"deferrals": [{"to": "2027-01-31", "asked": "2026-03-01", "refused": "2026-06-01"}]},
            {"challenges": [{"date": "2026-06-01", "by": "C", "to": "H", "note": "n"}]},
            {"challenges": [{"date": "2026-03-01", "by": "C", "to": "H", "note": "n", "answered": "2026-06-01"}]},
            {"evidence": [OFFERED | {"date": "2026-06-01"}]},
            {"evidence": [SEEN | {"date": "2026-03-01", "seen": "2026-06-01"}]},
            {"completed": {"date": "2026-06-01"}},
            {"completed": DONE, "signed_off": {"date": "2026-06-01", "by": "Group"}},
            {"reopened": [{"date": "2026-06-01", "by": "Chair", "reason": "r"}]},
            {"reopened": [{"date": "2026-06", "by": "C", "reason": "r", "undoes": {"completed": {"date": "2026-06-01"}}}]},
        ],
    )  # fmt: skip
    def test_whatever_is_heard_of_it_breaks_the_silence(self, heard: dict[str, Any]) -> None:
        begun = {"published": "2026-01-01"}
        assert "quiet" not in flags("2026-09-29", due="2027-12-31", case_facts=begun, **heard)
        assert "quiet" in flags("2026-09-30", due="2027-12-31", case_facts=begun, **heard)

    def test_of_what_came_later_silence_counts_from_its_day(self) -> None:
        facts = {"added": "2026-05-01", "due": "2027-12-31", "case_facts": {"published": "2025-01-01"}}
        assert "quiet" not in flags("2026-08-29", **facts)
        assert "quiet" in flags("2026-08-30", **facts)

    def test_what_is_closed_is_never_quiet(self) -> None:
        closed = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}
        assert "quiet" not in flags("2027-11-22", case_facts={"published": "2026-01-01"}, **closed)

    def test_what_was_heard_before_its_plan_was_agreed_does_not_make_it_quiet(self) -> None:
        early = {"date": "2025-06-01", "by": "Lead", "note": "begun"}
        facts: dict[str, Any] = {"case_facts": {"plan": {"agreed": "2026-01-15"}}, "updates": [early]}
        assert "quiet" not in flags("2026-05-15", **facts)
        assert "quiet" in flags("2026-05-16", **facts)

    def test_evidence_that_nobody_looked_at_stays_offered_after_a_reopening(self) -> None:
        unseen = audit("2026-06-09", "worse", seen=None)
        again = REOPENED | {"evidence": [unseen, audit("2026-07-01")], "completed": {"date": "2026-07-02"}}
        closed = derived("2026-08-01", signed_off={"date": "2026-07-10", "by": "Group"}, **again)
        assert (str(closed.standing), closed.evidence_offered, closed.active) == ("signed-off", 1, True)
        assert "evidence-offered" in closed.flags

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

    def test_evidence_that_says_so_is_to_be_looked_at_again(self) -> None:
        again = SEEN | {"review_by": "2026-09-30"}
        assert "review-due" not in flags("2026-09-30", completed=DONE, evidence=[again])
        assert "review-due" in flags("2026-10-01", completed=DONE, evidence=[again])

    def test_later_evidence_is_the_look_again(self) -> None:
        both = [SEEN | {"review_by": "2026-09-30"}, SEEN | {"date": "2026-09-01", "seen": "2026-09-02"}]
        assert "review-due" not in flags("2026-10-01", completed=DONE, evidence=both)

    @pytest.mark.parametrize(
        "looked",
        [
            {"completed": {"date": "2026-04-01"}},
            {"signed_off": {"date": "2026-04-01", "by": "Group"}},
            {"deferrals": [{"to": "2027-01-31", "asked": "2026-03-01", "refused": "2026-04-01"}]},
            {"evidence": [SEEN | {"date": "2026-04-01", "seen": "2026-04-02"}]},
            {"evidence": [{"kind": "document", "reference": "Guidance", "date": "2026-04-01"}]},
            {"deferrals": [{"to": "2027-01-31", "asked": "2026-04-01"}]},
            {"challenges": [{"date": "2026-04-01", "by": "Chair", "to": "Head", "note": "Why?"}]},
        ],
    )
    def test_anything_said_offered_asked_for_or_decided_since_is_the_review(
        self, looked: dict[str, Any]
    ) -> None:
        assert "review-due" not in flags("2026-04-30", review_on="2026-03-31", **looked)

    def test_evidence_looked_at_since_is_the_review_too(self) -> None:
        before = SEEN | {"date": "2026-03-20", "seen": "2026-03-31"}
        assert "review-due" in flags("2026-04-30", review_on="2026-03-31", evidence=[before | {"seen": None}])
        assert "review-due" not in flags("2026-04-30", review_on="2026-03-31", evidence=[before])

    def test_not_improved_where_a_test_says_so(self) -> None:
        worse = audit("2026-06-01", "no-change")
        assert "not-improved" not in flags("2026-05-31", completed=DONE, evidence=[worse])
        assert "not-improved" in flags("2026-06-01", completed=DONE, evidence=[worse])

    def test_challenged_until_it_is_answered(self) -> None:
        asked = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}
        answered = asked | {"answered": "2026-07-01", "answer": "Staff changes"}
        assert flags("2026-05-31", challenges=[answered]) == set()
        assert flags("2026-06-01", challenges=[answered]) == {"challenged"}
        assert flags("2026-07-01", challenges=[answered]) == set()
        assert flags("2026-07-01", challenges=[answered, asked]) == {"challenged"}

    def test_reopened_from_its_day(self) -> None:
        assert "reopened" not in flags("2026-06-09", **REOPENED)
        assert "reopened" in flags("2026-06-10", **REOPENED)

    def test_signed_off_and_nothing_shows_it(self) -> None:
        assert flags("2026-08-13", completed=DONE, signed_off=SIGNED) == {"signed-off-unevidenced"}
        assert flags("2026-08-14", completed=DONE, signed_off=SIGNED) == {"quiet", "signed-off-unevidenced"}


class TestPastItsWords:
    def is_past(self, on: str, words: str | None = "By March 2026", **facts: Any) -> bool:
        return "past-its-words" in flags(on, timescale=words, **facts)

    def test_from_the_day_after_the_date_that_they_give(self) -> None:
        assert not self.is_past("2026-03-31")
        assert self.is_past("2026-04-01")

    @pytest.mark.parametrize(
        "words", [None, "Ongoing", "As soon as possible", "Phase 1", "31 September 2025"]
    )
    def test_words_without_a_date_are_never_past(self, words: str | None) -> None:
        assert not self.is_past("2099-01-01", words)

    def test_from_the_day_after_the_date_that_the_case_makes_of_them(self) -> None:
        facts: dict[str, Any] = {
            "words": "Within six months of publication",
            "case_facts": {"published": "2026-01-15"},
        }
        assert not self.is_past("2026-07-15", **facts)
        assert self.is_past("2026-07-16", **facts)

    def test_what_has_a_date_is_late_and_not_past_its_words(self) -> None:
        assert not self.is_past("2026-12-31", due="2026-03-31")
        agreed = {"to": "2027-06-30", "asked": "2026-03-01", "agreed": "2026-05-01"}
        assert self.is_past("2026-04-30", deferrals=[agreed])
        assert not self.is_past("2026-05-01", deferrals=[agreed])

    def test_what_is_done_or_withdrawn_is_not(self) -> None:
        gone = {"date": "2026-05-01", "by": "Group", "reason": "merged"}
        assert not self.is_past("2026-12-31", completed={"date": "2026-05-01"})
        assert self.is_past("2026-04-30", withdrawn=gone)
        assert not self.is_past("2026-05-01", withdrawn=gone)


class TestWithdrawn:
    GONE = {"date": "2026-08-01", "by": "Group", "reason": "merged"}

    def test_nothing_more_is_asked_of_it(self) -> None:
        asked = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}
        facts = {
            "challenges": [asked],
            "evidence": [audit("2026-05-01", "worse"), {**SEEN, "seen": None}],
            "deferrals": [{"to": "2027-01-31", "asked": "2026-06-01"}],
            "review_on": "2026-04-30",
        }
        before = {"challenged", "evidence-offered", "extension-asked", "not-improved"}
        assert flags("2026-07-31", withdrawn=self.GONE, **facts) == before
        assert flags("2026-08-01", withdrawn=self.GONE, **facts) == set()

    def test_what_was_stays_true(self) -> None:
        agreed = {"to": "2026-06-30", "asked": "2026-03-01", "agreed": "2026-03-10"}
        facts = {"due": "2026-03-31", "timescale": "Ongoing", "deferrals": [agreed]}
        lasting = {"deferred", "late-against-first-date", "ongoing"}
        assert flags("2026-08-01", withdrawn=self.GONE, **facts) == lasting

    def test_it_is_never_quiet(self) -> None:
        begun = {"published": "2026-01-01"}
        assert flags("2026-07-31", withdrawn=self.GONE, case_facts=begun) == {"quiet"}
        assert flags("2026-08-01", withdrawn=self.GONE, case_facts=begun) == set()


@pytest.mark.parametrize(
    ("due", "stopped", "late"),
    [
        (None, "2026-11-22", None),
        ("2026-11-23", "2026-11-22", 0),
        ("2026-11-22", "2026-11-22", 0),
        ("2026-11-21", "2026-11-22", 1),
    ],
)
def test_days_late(due: str | None, stopped: str, late: int | None) -> None:
    assert days_late(day(due) if due else None, day(stopped)) == late


def test_every_flag_has_one_function_in_one_table() -> None:
    told = Counter(flag for table in (ALWAYS, UNLESS_WITHDRAWN, WHILE_ACTIVE) for flag in table)
    assert {flag: told[flag] for flag in Flag} == dict.fromkeys(Flag, 1)


def test_flags_come_in_alphabetical_order() -> None:
    assert list(Flag) == sorted(Flag)
