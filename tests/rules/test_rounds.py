"""Rounds: days in order, a meeting that is listed, and agencies that have a part in what they are asked."""

from dataclasses import replace
from typing import Any

import pytest
from pydantic import TypeAdapter

from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.rules.identity import misnamed_file
from scrtrack.rules.references import unknown_agency, unknown_asked
from scrtrack.rules.rounds import asked_without_part, meetings_amiss, round_out_of_order
from tests.make import board, recommendation, register
from tests.rules.asked import ask

ROUND = {"meeting": "2026-10-14", "sent": "2026-09-14", "wanted": "2026-09-30"}
AGENCIES = [
    {"id": "csc", "name": "Social Care"},
    {"id": "police", "name": "Police"},
    {"id": "ccg", "name": "CCG", "until": "2022-06-30", "succeeded_by": "icb"},
    {"id": "icb", "name": "ICB"},
]
RETURN = {"date": "2026-09-28"}


def held(record: dict[str, Any] | None = None, of: dict[str, Any] | None = None, **facts: Any) -> Register:
    """A recommendation of csc with one action, and a round of 14 October 2026."""
    usual = {"actions": [{"id": 1, "action": "Write guidance"}]}
    made = register(recommendation(**(usual | (record or {}))), of=board(agencies=AGENCIES, **(of or {})))
    entry = TypeAdapter(Round).validate_python(ROUND | facts)
    return replace(made, rounds=(Filed("rounds/2026-10-14.yaml", entry),))


class TestDays:
    asked = ask(round_out_of_order)

    @pytest.mark.parametrize(
        "days",
        [
            {},
            {"sent": None, "wanted": None},
            {"sent": "2026-10-14", "wanted": "2026-10-14"},
            {"sent": "2026-10", "wanted": "2026-10-01"},
            {"sent": "2026-09-30", "wanted": "2026-09"},
        ],
    )
    def test_in_order_or_not_to_be_told(self, days: dict[str, Any]) -> None:
        assert self.asked.said(held(**days)) == []

    def test_sent_after_the_meeting(self) -> None:
        assert self.asked.message(held(sent="2026-11-14")) == (
            "the round of 2026-10-14: requests were sent on 14 November 2026, after the meeting:"
            " correct the date that is wrong"
        )

    def test_wanted_after_the_meeting(self) -> None:
        assert self.asked.message(held(wanted="2026-11")) == (
            "the round of 2026-10-14: returns were wanted in November 2026, after the meeting:"
            " correct the date that is wrong"
        )

    def test_wanted_before_they_were_sent(self) -> None:
        assert self.asked.message(held(wanted="2026-09-01")) == (
            "the round of 2026-10-14: returns were wanted on 1 September 2026, before requests were sent"
            " (14 September 2026): correct the date that is wrong"
        )

    def test_another_meeting_than_its_name_says_is_one_fault(self) -> None:
        together = ask(round_out_of_order, misnamed_file)
        assert together.said(held(meeting="2025-10-14")) == [("REF201", None)]


class TestPart:
    asked = ask(asked_without_part, unknown_agency, unknown_asked)

    def said(self, agency: str, record: dict[str, Any] | None = None, **asked: Any) -> list[str]:
        return [code for code, _ in self.asked.said(held(record, asked={agency: asked}))]

    def test_of_the_agency_that_answers(self) -> None:
        assert self.said("csc", actions=["Z-CSC-01.1"], recommendations=["Z-CSC-01"]) == []

    def test_of_another(self) -> None:
        assert self.asked.message(held(asked={"police": {"actions": ["Z-CSC-01.1"]}})) == (
            "the round of 2026-10-14 asks police about Z-CSC-01.1, in which it has no part:"
            " ask who answers for it, or name police under `with:`"
        )
        assert self.said("police", recommendations=["Z-CSC-01"]) == ["REF218"]

    @pytest.mark.parametrize("part", [{"agency": "police"}, {"with": ["police"]}])
    def test_of_one_that_takes_part(self, part: dict[str, Any]) -> None:
        record = {"actions": [{"id": 1, "action": "Write guidance"} | part]}
        assert self.said("police", record, actions=["Z-CSC-01.1"], recommendations=["Z-CSC-01"]) == []

    def test_of_one_that_took_over(self) -> None:
        assert self.said("icb", {"agency": "ccg"}, actions=["Z-CSC-01.1"], recommendations=["Z-CSC-01"]) == []

    def test_of_one_that_may_have_answered_before(self) -> None:
        changed = {"date": "2026-11-02", "by": "A", "what": "actions.1.agency", "reason": "b"}
        assert self.said("police", {"amendments": [changed]}, actions=["Z-CSC-01.1"]) == []

    def test_what_is_not_known_is_one_fault(self) -> None:
        assert self.said("polise", actions=["Z-CSC-01.1"]) == ["REF203"]
        assert self.said("police", actions=["Z-CSC-01.2"]) == ["REF209"]

    def test_a_return_of_one_that_was_not_asked(self) -> None:
        answered = [RETURN | {"agency": "police"}, RETURN | {"agency": "csc"}]
        assert self.asked.message(held(asked={"csc": {}}, answered=answered)) == (
            "the round of 2026-10-14 has a return of police, which was not asked:"
            " correct `agency`, or add it under `asked:`"
        )

    def test_where_nobody_is_said_to_be_asked(self) -> None:
        assert self.asked.said(held(answered=[RETURN | {"agency": "police"}])) == []

    def test_a_return_of_an_unknown_agency_is_one_fault(self) -> None:
        answered = [RETURN | {"agency": "polise"}]
        assert self.asked.said(held(asked={"csc": {}}, answered=answered)) == [("REF203", None)]


class TestMeetings:
    asked = ask(meetings_amiss)

    def test_listed(self) -> None:
        assert self.asked.said(held()) == []

    def test_not_listed(self) -> None:
        assert self.asked.message(held(of={"meetings": ["2026-07-15", "2026-10-15"]})) == (
            "board.yaml does not list a meeting on 14 October 2026; the nearest is 15 October 2026:"
            " add it to `meetings`, or correct the day"
        )

    @pytest.mark.parametrize("meetings", [[], ["2027-01-14"]])
    def test_of_a_time_whose_meetings_are_not_kept(self, meetings: list[str]) -> None:
        assert self.asked.said(held(of={"meetings": meetings})) == []

    def test_listed_twice(self) -> None:
        (found,) = self.asked.diagnostics(held(of={"meetings": ["2026-10-14", "2027-01-14", "2026-10-14"]}))
        assert (found.file, found.message) == (
            "board.yaml",
            "the meeting of 14 October 2026 is listed twice: delete one of the two",
        )
