"""Evidence: what counts, what is a promise, what a test found and what follows."""

from typing import Any

import pytest

from scrtrack.rules.evidence import (
    a_promise,
    empty_evidence,
    no_finding,
    nothing_follows,
    nothing_seen,
    seen_too_early,
    signed_off_unseen,
)
from tests.rules.asked import DONE, SEEN, SOUND, ask

OFFERED = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10"}
AUDIT = {"kind": "audit", "reference": "QA-2026-09", "date": "2026-09-21", "seen": "2026-10-01"}
NO_CHANGE = AUDIT | {"finding": "no-change"}
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


class TestFinding:
    asked = ask(no_finding)
    seen = ask(seen_too_early)

    def test_a_document_needs_none(self) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN]) == []

    @pytest.mark.parametrize("kind", ["audit", "re-audit", "outcome"])
    def test_a_test_does(self, kind: str) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=[AUDIT | {"kind": kind}]) == ["EVI404"]

    def test_seen_on_the_day_or_in_the_month(self) -> None:
        for day in ("2026-09-21", "2026-09"):
            assert (
                self.seen.codes_of(completed=DONE, evidence=[SEEN | {"date": "2026-09-21", "seen": day}])
                == []
            )

    def test_seen_before_it_existed(self) -> None:
        assert self.seen.codes_of(
            completed=DONE, evidence=[SEEN | {"date": "2026-09-21", "seen": "2026-08"}]
        ) == ["EVI410"]


class TestNothingFollows:
    asked = ask(nothing_follows)

    def test_of_an_open_action_the_work_itself_follows(self) -> None:
        assert self.asked.codes_of(evidence=[NO_CHANGE]) == []

    def test_no_change(self) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE]) == ["EVI408"]

    def test_the_worse_of_two_on_one_day_counts(self) -> None:
        better = AUDIT | {"finding": "improved"}
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE, better]) == ["EVI408"]

    def test_one_not_seen_yet_does_not_count(self) -> None:
        offered = {key: value for key, value in NO_CHANGE.items() if key != "seen"}
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN, offered]) == []

    def test_a_later_test_follows(self) -> None:
        later = AUDIT | {"date": "2026-10-21", "seen": "2026-11-01", "finding": "improved"}
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE, later]) == []

    def test_a_later_action_follows(self) -> None:
        assert self.asked.codes(SOUND | {"completed": DONE, "evidence": [NO_CHANGE]}, SOUND) == []

    def test_a_reopening_follows(self) -> None:
        entry = REOPENED | {"date": "2026-10-14", "undoes": {"completed": DONE}}
        assert self.asked.codes_of(reopened=[entry], evidence=[NO_CHANGE]) == []
