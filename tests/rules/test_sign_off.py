"""Sign-off: of what is done, on the strength of evidence, and after both."""

from typing import Any

import pytest

from scrtrack.rules.deadlines import no_due_date
from scrtrack.rules.evidence import a_promise, empty_evidence, seen_too_early
from scrtrack.rules.future import in_the_future
from scrtrack.rules.reopenings import not_undone
from scrtrack.rules.sign_off import (
    done_after_withdrawal,
    nothing_seen,
    own_work,
    signed_off_too_early,
    signed_off_unfinished,
    signed_off_unseen,
)
from scrtrack.rules.smart import no_lead
from tests.rules.asked import DONE, SEEN, SIGNED, Asked, ask

OFFERED = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10"}
REOPENED = {"date": "2026-07-10", "by": "Group", "reason": "Not kept up"}


WITHDRAWN = {"date": "2026-11-01", "by": "Group", "reason": "Merged"}


class TestNothingSeen:
    asked = ask(nothing_seen)
    together = ask(nothing_seen, signed_off_unseen, a_promise, empty_evidence)

    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"completed": DONE, "evidence": [SEEN]},
            {"completed": DONE, "evidence": [OFFERED, SEEN]},
            {"completed": DONE, "withdrawn": WITHDRAWN},
        ],
    )
    def test_open_seen_or_withdrawn(self, facts: dict[str, Any]) -> None:
        assert self.asked.codes_of(**facts) == []

    @pytest.mark.parametrize("evidence", [[], [OFFERED]])
    def test_none_or_only_offered(self, evidence: list[dict[str, Any]]) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=evidence) == ["EVI401"]

    def test_what_was_seen_before_a_reopening_counts_no_longer(self) -> None:
        done_again = {"date": "2026-08-01"}
        assert self.asked.codes_of(completed=done_again, reopened=[REOPENED], evidence=[SEEN]) == ["EVI401"]

    def test_what_was_seen_after_it_counts(self) -> None:
        done_again, newer = {"date": "2026-08-01"}, SEEN | {"date": "2026-08-02", "seen": "2026-08-03"}
        assert self.asked.codes_of(completed=done_again, reopened=[REOPENED], evidence=[SEEN, newer]) == []

    @pytest.mark.parametrize(
        ("day", "why"),
        [
            ("2026-06-10", "dated before it was reopened on 10 July 2026"),
            ("2026-07", "dated before it was reopened on 10 July 2026 (a month counts from its first day)"),
            ("2026-07-10", "dated no later than the day it was reopened (10 July 2026)"),
        ],
    )
    def test_what_is_there_but_too_old_is_named(self, day: str, why: str) -> None:
        facts = {"completed": {"date": "2026-08-01"}, "reopened": [REOPENED]}
        evidence = [SEEN | {"date": day, "seen": "2026-08-03"}]
        said = f"and the board has seen nothing that shows it: the evidence there is {why}"
        message = self.together.message_of(**facts, evidence=evidence)
        assert message.endswith(f" is said to be done, {said}: ask for newer evidence, or correct its date")
        signed = {"date": "2026-10-14", "by": "Group"}
        assert f" is signed off, {said}: record" in self.together.message_of(
            **facts, evidence=evidence, signed_off=signed
        )

    def test_a_completion_that_is_to_come_waits(self) -> None:
        together = ask(nothing_seen, in_the_future)
        assert together.codes_of(completed={"date": "2027-01-05"}) == ["EVI409"]
        assert together.codes_of(completed={"date": "2027-01-05"}, as_of="2027-01-05") == ["EVI401"]

    def test_a_promise_offered_is_one_fault(self) -> None:
        promised = OFFERED | {"reference": "Report to follow"}
        assert self.together.codes_of(completed=DONE, evidence=[promised]) == ["EVI402"]

    def test_a_word_that_says_nothing_is_one_fault(self) -> None:
        assert self.together.codes_of(completed=DONE, evidence=[OFFERED | {"reference": "see attached"}]) == [
            "EVI403"
        ]

    def test_each_entry_that_is_a_promise_is_told(self) -> None:
        promised = OFFERED | {"reference": "Report to follow"}
        assert self.together.codes_of(completed=DONE, evidence=[promised, SEEN, promised]) == [
            "EVI402",
            "EVI402",
        ]


class TestSignedOff:
    asked = ask(signed_off_unfinished, signed_off_unseen, signed_off_too_early)
    ALL = {"completed": DONE, "evidence": [SEEN], "signed_off": SIGNED}

    def signed(self, asked: Asked = asked, **facts: Any) -> list[str]:
        return asked.codes_of(
            **{key: value for key, value in (self.ALL | facts).items() if value is not None}
        )

    def test_done_seen_and_signed_off(self) -> None:
        assert self.signed() == []

    @pytest.mark.parametrize("day", ["2026-07-01", "2026-07"])
    def test_on_the_day_it_was_seen(self, day: str) -> None:
        assert self.signed(signed_off=SIGNED | {"date": day}) == []

    def test_without_completion_only_that_is_said(self) -> None:
        asked = ask(signed_off_unfinished, signed_off_unseen, signed_off_too_early, no_due_date, no_lead)
        assert asked.codes({"signed_off": SIGNED, "evidence": [SEEN]}) == ["EVI405"]

    def test_with_nothing_seen(self) -> None:
        assert self.signed(evidence=[OFFERED]) == ["EVI406"]

    def test_a_sign_off_that_is_to_come_waits(self) -> None:
        asked = ask(signed_off_unseen, in_the_future)
        assert self.signed(asked, evidence=[], signed_off=SIGNED | {"date": "2027-01-14"}) == ["EVI409"]

    def test_before_it_was_done(self) -> None:
        assert self.signed(signed_off=SIGNED | {"date": "2026-06-14"}) == ["EVI407"]

    def test_before_anything_was_seen(self) -> None:
        assert self.signed(signed_off=SIGNED | {"date": "2026-06-30"}) == ["EVI407"]

    def test_one_thing_seen_in_time_is_enough(self) -> None:
        later = SEEN | {"seen": "2026-09-01"}
        assert self.signed(evidence=[SEEN, later]) == []

    def test_after_a_reopening_only_what_came_since_counts(self) -> None:
        entry = REOPENED | {"undoes": {"completed": DONE, "signed_off": SIGNED}}
        again = {"completed": {"date": "2026-08-01"}, "signed_off": SIGNED | {"date": "2026-10-14"}}
        asked = ask(signed_off_unseen, signed_off_too_early, not_undone)
        assert self.signed(asked, reopened=[entry], **again) == ["EVI406"]

    def test_evidence_seen_before_it_existed_is_one_fault(self) -> None:
        wrong = SEEN | {"date": "2062-06-10"}
        asked = ask(seen_too_early, signed_off_unseen, signed_off_too_early, in_the_future)
        assert self.signed(asked, evidence=[wrong]) == ["EVI410"]


class TestWithdrawn:
    asked = ask(done_after_withdrawal, signed_off_too_early, in_the_future)
    WITHDRAWN = {"date": "2026-07-01", "by": "Group", "reason": "Merged"}

    def said(self, withdrawn: str, **facts: Any) -> list[str]:
        return self.asked.codes_of(withdrawn=self.WITHDRAWN | {"date": withdrawn}, evidence=[SEEN], **facts)

    @pytest.mark.parametrize("day", ["2026-06-15", "2026-06", "2026-07-15"])
    def test_done_on_the_day_or_before(self, day: str) -> None:
        assert self.said(day, completed=DONE) == []

    @pytest.mark.parametrize("day", ["2026-06-14", "2026-05"])
    def test_done_after_it(self, day: str) -> None:
        assert self.said(day, completed=DONE) == ["EVI413"]

    def test_a_month_is_said_as_one(self) -> None:
        said = self.asked.message_of(
            withdrawn=self.WITHDRAWN | {"date": "2026-05"}, completed={"date": "2026-06"}, evidence=[SEEN]
        )
        assert said == (
            "Z-CSC-01.1 was done in June 2026, after it was withdrawn in May 2026:"
            " correct the date that is wrong, or keep the one that holds"
        )

    def test_signed_off_after_it(self) -> None:
        assert self.said("2026-07-01", completed=DONE, signed_off=SIGNED) == ["EVI413"]

    def test_both_after_it_are_one_fault(self) -> None:
        assert self.said("2016-07-01", completed=DONE, signed_off=SIGNED) == ["EVI413"]

    def test_a_slip_in_one_date_is_one_fault(self) -> None:
        for later in ({"completed": {"date": "2062-06-15"}}, {"signed_off": SIGNED | {"date": "2062-07-15"}}):
            assert self.said("2026-11-01", **({"completed": DONE} | later)) == ["EVI413"]
        late = {"completed": {"date": "2062-06-15"}, "signed_off": SIGNED}
        assert self.said("2026-11-01", **late) == ["EVI407"]


class TestOwnWork:
    asked = ask(own_work)
    DONE_BY = DONE | {"by": "Service Manager"}

    def test_by_others(self) -> None:
        seen = SEEN | {"seen_by": "Board Officer"}
        assert self.asked.codes_of(completed=self.DONE_BY, evidence=[seen], signed_off=SIGNED) == []

    @pytest.mark.parametrize("post", ["Service Manager", "service  manager"])
    def test_signed_off_by_the_post_that_did_it(self, post: str) -> None:
        assert self.asked.message_of(completed=self.DONE_BY, signed_off=SIGNED | {"by": post}) == (
            "Z-CSC-01.1 was signed off by the post that did it: have the group sign it off, or correct `by`"
        )

    def test_seen_by_the_post_that_leads_it(self) -> None:
        seen = SEEN | {"seen_by": "Head of Service"}
        assert self.asked.message_of(completed=self.DONE_BY, evidence=[SEEN, seen]) == (
            "Z-CSC-01.1: this evidence was seen for the board by the post that leads it:"
            " have somebody of the board look at it, or correct `seen_by`"
        )

    def test_all_by_one_post_is_one_fault(self) -> None:
        own = [SEEN | {"seen_by": "Service Manager"}]
        signed = SIGNED | {"by": "Service Manager"}
        assert self.asked.codes_of(completed=self.DONE_BY, evidence=own, signed_off=signed) == ["EVI415"]

    def test_another_post_of_the_same_words(self) -> None:
        signed = SIGNED | {"by": "Service Manager, Quality"}
        assert self.asked.codes_of(completed=self.DONE_BY, signed_off=signed) == []
