"""Evidence: what counts, what is a promise, what a test found and what follows."""

import pytest

from scrtrack.rules.evidence import (
    a_promise,
    empty_evidence,
    finding_of_no_test,
    no_finding,
    nothing_follows,
    seen_too_early,
    tested_again_too_early,
)
from tests.rules.asked import DONE, SEEN, SOUND, ask

OFFERED = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10"}
AUDIT = {"kind": "audit", "reference": "QA-2026-09", "date": "2026-09-21", "seen": "2026-10-01"}
NO_CHANGE = AUDIT | {"finding": "no-change"}
REOPENED = {"date": "2026-07-10", "by": "Group", "reason": "Not kept up"}
WITHDRAWN = {"date": "2026-11-01", "by": "Group", "reason": "Merged"}


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

    def test_a_month_is_said_as_one(self) -> None:
        said = self.seen.message_of(
            completed=DONE, evidence=[SEEN | {"date": "2026-09-21", "seen": "2026-08"}]
        )
        assert "was seen in August 2026, before it existed" in said


class TestFindingOfNoTest:
    asked = ask(finding_of_no_test)

    def message(self, kind: str) -> str:
        return self.asked.message_of(evidence=[NO_CHANGE | {"kind": kind}])

    @pytest.mark.parametrize("kind", ["audit", "re-audit", "outcome"])
    def test_of_a_test(self, kind: str) -> None:
        assert self.asked.codes_of(evidence=[SEEN, NO_CHANGE | {"kind": kind}]) == []

    @pytest.mark.parametrize(("kind", "named"), [("document", "a document"), ("training", "training")])
    def test_of_a_document_or_training(self, kind: str, named: str) -> None:
        assert self.message(kind) == (
            f"Z-CSC-01.1: the finding of {named} is not counted, as it is no test:"
            " change `kind` to audit, re-audit or outcome, or move the words to `shows`"
        )


class TestTestedAgain:
    asked = ask(tested_again_too_early)

    def said(self, again: str) -> list[str]:
        return self.asked.codes_of(evidence=[NO_CHANGE | {"review_by": again}])

    @pytest.mark.parametrize("again", ["2026-09-21", "2026-09", "2027-09-30"])
    def test_on_the_day_in_the_month_or_later(self, again: str) -> None:
        assert self.said(again) == []

    def test_before_it_was_there(self) -> None:
        assert self.said("2026-08") == ["EVI417"]
        assert self.asked.message_of(evidence=[NO_CHANGE | {"review_by": "2026-01-31"}]) == (
            "Z-CSC-01.1: evidence of 21 September 2026 is to be tested again by 31 January 2026, before that:"
            " correct the date that is wrong"
        )

    def test_a_slip_in_the_day_of_the_thing_itself_is_one_fault(self) -> None:
        together = ask(tested_again_too_early, seen_too_early)
        slip = NO_CHANGE | {"date": "2062-09-21", "review_by": "2027-09-30"}
        assert together.codes_of(evidence=[slip]) == ["EVI410"]


class TestPromises:
    asked = ask(a_promise, empty_evidence)

    def test_a_report_that_is_due(self) -> None:
        said = self.asked.message_of(evidence=[OFFERED | {"reference": "Report due June 2027"}])
        assert said == (
            'Z-CSC-01.1: evidence that says "Report due June 2027" is a promise: move it to `evidence_wanted`, and ask for the thing itself'
        )

    def test_minutes_of_a_meeting_that_was_still_to_come(self) -> None:
        said = self.asked.message_of(
            evidence=[OFFERED | {"reference": "Minutes of the meeting of 3 March 2027"}]
        )
        assert said == (
            "Z-CSC-01.1: evidence dated 10 June 2026 names what is of 3 March 2027, which was still to come:"
            " correct the date that is wrong, or ask for the thing itself once it is there"
        )

    def test_honest_words(self) -> None:
        leaflet = SEEN | {
            "reference": "Leaflet What will happen next, version 2",
            "shows": "Discharge is planned from admission in 18 of 20 files",
        }
        assert self.asked.codes_of(completed=DONE, evidence=[leaflet]) == []

    def test_what_promises_and_is_empty_is_one_fault(self) -> None:
        assert self.asked.codes_of(evidence=[OFFERED | {"reference": "To follow"}]) == ["EVI402"]


class TestNothingFollows:
    asked = ask(nothing_follows)

    def test_of_an_open_action_the_work_itself_follows(self) -> None:
        assert self.asked.codes_of(evidence=[NO_CHANGE]) == []

    def test_no_change(self) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE]) == ["EVI408"]

    def test_what_is_still_to_come_waits(self) -> None:
        later = NO_CHANGE | {"seen": "2027-01-14"}
        assert self.asked.codes_of(completed=DONE, evidence=[later]) == []
        assert self.asked.codes_of(completed=DONE, evidence=[later], as_of="2027-01-14") == ["EVI408"]
        assert self.asked.codes_of(completed={"date": "2027-01-05"}, evidence=[NO_CHANGE]) == []

    def test_the_worse_of_two_on_one_day_counts(self) -> None:
        better = AUDIT | {"finding": "improved"}
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE, better]) == ["EVI408"]

    def test_one_not_seen_yet_does_not_count(self) -> None:
        offered = {key: value for key, value in NO_CHANGE.items() if key != "seen"}
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN, offered]) == []

    def test_a_later_test_follows(self) -> None:
        later = AUDIT | {"date": "2026-10-21", "seen": "2026-11-01", "finding": "improved"}
        assert self.asked.codes_of(completed=DONE, evidence=[NO_CHANGE, later]) == []

    @pytest.mark.parametrize(("added", "codes"), [({"added": "2026-10-14"}, []), ({}, ["EVI408"])])
    def test_an_action_added_since_follows(self, added: dict[str, str], codes: list[str]) -> None:
        tested = SOUND | {"completed": DONE, "evidence": [NO_CHANGE]}
        assert self.asked.codes(tested, SOUND | added) == codes

    def test_a_reopening_follows(self) -> None:
        entry = REOPENED | {"date": "2026-10-14", "undoes": {"completed": DONE}}
        assert self.asked.codes_of(reopened=[entry], evidence=[NO_CHANGE]) == []
