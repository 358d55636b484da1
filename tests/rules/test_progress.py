"""Updates: in order, and none that contradicts a completion."""

from typing import Any

import pytest

from scrtrack.rules.progress import (
    amends_no_action,
    answered_too_early,
    update_contradicts,
    updates_out_of_order,
)
from tests.rules.asked import DONE, SEEN, SOUND, ask, register_with

LATE = "Two teams are not yet trained, so this is not complete"


def updates(*entries: tuple[str, str]) -> dict[str, Any]:
    return {"updates": [{"date": day, "by": "Head of Service", "note": note} for day, note in entries]}


class TestOrder:
    asked = ask(updates_out_of_order)

    @pytest.mark.parametrize(
        "days",
        [
            ["2026-03-01", "2026-07-01"],
            ["2026-03-01", "2026-03-01"],
            ["2026-03-31", "2026-03"],
            ["2026-03", "2026-03-01"],
        ],
    )
    def test_in_order_or_not_to_be_told(self, days: list[str]) -> None:
        assert self.asked.codes_of(**updates(*((day, "Going well") for day in days))) == []

    @pytest.mark.parametrize(
        "days",
        [
            ["2026-07-01", "2026-03-01"],
            ["2026-03-01", "2026-02"],
            ["2026-01-01", "2026-07-01", "2026-03-01", "2026-04-01"],
            ["2026-01-01", "2025-02-01", "2026-03-01"],
        ],
    )
    def test_one_slip_is_one_fault(self, days: list[str]) -> None:
        assert self.asked.codes_of(**updates(*((day, "Going well") for day in days))) == ["UPD501"]


class TestContradiction:
    asked = ask(update_contradicts)

    @pytest.mark.parametrize("day", ["2026-05-01", "2026-06-15", "2026-06"])
    def test_until_the_day_of_completion(self, day: str) -> None:
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN], **updates((day, LATE))) == []

    def test_a_completion_of_a_month_lasts_to_its_end(self) -> None:
        done = {"date": "2026-06"}
        assert self.asked.codes_of(completed=done, evidence=[SEEN], **updates(("2026-06-20", LATE))) == []

    def test_an_update_that_is_to_come_waits(self) -> None:
        entry = updates(("2027-01-20", LATE))
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN], **entry) == []
        assert self.asked.codes_of("2027-01-20", completed=DONE, evidence=[SEEN], **entry) == ["UPD502"]

    def test_the_first_of_several_is_told(self) -> None:
        entries = (("2026-07-01", "All is well"), ("2026-08-01", LATE), ("2026-09-01", LATE))
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN], **updates(*entries)) == ["UPD502"]

    def test_a_completion_that_was_undone_contradicts_nothing(self) -> None:
        entry = {"date": "2026-08-01", "by": "Group", "reason": "b", "undoes": {"completed": DONE}}
        assert self.asked.codes_of(reopened=[entry], **updates(("2026-07-20", LATE))) == []

    def test_a_completion_of_a_month_was_in_it(self) -> None:
        said = ask(update_contradicts).message_of(
            completed={"date": "2026-06"}, evidence=[SEEN], **updates(("2026-07-20", "Not started"))
        )
        assert said == (
            'Z-CSC-01.1 was done in June 2026, but a later update says "Not started":'
            " ask the agency; reopen it if it is not done"
        )

    def test_what_goes_on_contradicts_nothing(self) -> None:
        note = "Quarterly audits are being completed as planned"
        assert self.asked.codes_of(completed=DONE, evidence=[SEEN], **updates(("2026-07-20", note))) == []


class TestAnswers:
    def said(self, **challenge: str) -> list[str]:
        made = {"date": "2026-07-01", "by": "Board Officer", "to": "Head of Service", "note": "How many?"}
        return ask(answered_too_early).codes_of(challenges=[made | challenge])

    def test_not_answered_yet(self) -> None:
        assert self.said() == []

    @pytest.mark.parametrize("answered", ["2026-07-01", "2026-07", "2026-09-30"])
    def test_on_the_day_in_the_month_or_later(self, answered: str) -> None:
        assert self.said(answered=answered) == []

    @pytest.mark.parametrize("answered", ["2026-06-30", "2026-06"])
    def test_before_it_was_made(self, answered: str) -> None:
        assert self.said(answered=answered) == ["UPD503"]

    def test_a_month_is_said_as_one(self) -> None:
        challenge = {"date": "2026-10-02", "by": "Officer", "to": "Head", "note": "How many?"}
        said = ask(answered_too_early).message_of(challenges=[challenge | {"answered": "2026-09"}])
        assert said.endswith(
            "was answered before it was made, in September 2026: correct the date that is wrong"
        )

    def test_an_answer_of_no_day(self) -> None:
        assert self.said(answer="Twelve") == ["UPD503"]


class TestAmendments:
    asked = ask(amends_no_action)

    def amended(self, what: str) -> dict[str, Any]:
        return {"amendments": [{"date": "2026-10-02", "by": "Officer", "what": what, "reason": "b"}]}

    @pytest.mark.parametrize(
        "what", ["actions.1.lead", "actions.2", "actions.2.due", "theme", "actions", "9"]
    )
    def test_what_is_there_or_is_no_action(self, what: str) -> None:
        assert self.asked.said(register_with(SOUND, SOUND, **self.amended(what))) == []

    @pytest.mark.parametrize("what", ["actions.9.lead", "actions.9"])
    def test_an_action_that_is_not_there(self, what: str) -> None:
        assert self.asked.message(register_with(SOUND, SOUND, **self.amended(what))) == (
            "Z-CSC-01: this amendment is of action 9, which is not there (it has 1, 2): correct the number in `what`"
        )

    def test_where_there_is_none(self) -> None:
        assert self.asked.message(register_with(**self.amended("actions.1.lead"))) == (
            "Z-CSC-01: this amendment is of action 1, which is not there (it has none): correct the number in `what`"
        )
