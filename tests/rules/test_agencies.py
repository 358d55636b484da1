"""Agencies: there when the plan was agreed, and each named once."""

from typing import Any

import pytest

from scrtrack.model.register import Register
from scrtrack.rules.agencies import ended_agency, named_again
from tests.make import board, case, recommendation, register
from tests.rules.asked import SOUND, ask

AGENCIES = [
    {"id": "csc", "name": "Social Care"},
    {"id": "police", "name": "Police"},
    {"id": "ccg", "name": "CCG", "until": "2022-06-30", "succeeded_by": "icb"},
    {"id": "icb", "name": "ICB"},
]
PLAN = {"plan": {"agreed": "2026-01-15"}}


def held(case_facts: dict[str, Any] = PLAN, agencies: Any = AGENCIES, **facts: Any) -> Register:
    record = recommendation(**({"actions": [SOUND | {"id": 1, "action": "Write guidance"}]} | facts))
    return register(record, cases=(case(**case_facts),), of=board(agencies=agencies))


def action(**facts: Any) -> dict[str, Any]:
    return {"actions": [SOUND | {"id": 1, "action": "Write guidance"} | facts]}


class TestEnded:
    asked = ask(ended_agency)

    def test_there_when_the_plan_was_agreed(self) -> None:
        assert self.asked.said(held()) == []

    def test_ended_before_it(self) -> None:
        assert self.asked.message(held(**action(agency="ccg"))) == (
            "Z-CSC-01.1 names ccg, which ended (30 June 2022) before its plan was agreed (15 January 2026):"
            " name icb, or correct `until` in board.yaml"
        )

    def test_of_the_recommendation_it_is_told_once(self) -> None:
        assert self.asked.said(held(agency="ccg")) == [("SMART607", "Z-CSC-01")]

    def test_one_that_takes_part(self) -> None:
        assert self.asked.said(held(**action(**{"with": ["police", "ccg"]}))) == [("SMART607", "Z-CSC-01.1")]

    @pytest.mark.parametrize("agreed", ["2022-06-30", "2022-06", "2021-01-15"])
    def test_old_records_stay_as_they_are(self, agreed: str) -> None:
        assert self.asked.said(held({"plan": {"agreed": agreed}}, agency="ccg")) == []

    def test_without_a_plan_the_decision_counts(self) -> None:
        assert self.asked.message(held({"decided": "2025-02"}, agency="ccg")) == (
            "Z-CSC-01 names ccg, which ended (30 June 2022) before the review was decided on (February 2025):"
            " name icb, or correct `until` in board.yaml"
        )
        assert self.asked.said(held({}, agency="ccg")) == []

    def test_an_action_that_was_added_later(self) -> None:
        old = {"plan": {"agreed": "2021-01-15"}}
        assert self.asked.message(held(old, **action(agency="ccg", added="2026-02-01"))) == (
            "Z-CSC-01.1 names ccg, which ended (30 June 2022) before it was added (1 February 2026):"
            " name icb, or correct `until` in board.yaml"
        )

    def test_without_a_successor(self) -> None:
        agencies = [AGENCIES[0], {"id": "ccg", "name": "CCG", "until": "2022-06", "succeeded_by": "zzz"}]
        assert self.asked.message(held(agencies=agencies, agency="ccg")).endswith(
            ": name the agency that took over, or correct `until` in board.yaml"
        )

    @pytest.mark.parametrize(
        "case_facts", [PLAN | {"transferred": {"date": "2026-03-01", "to": "Another Board"}}]
    )
    def test_of_another_boards_case_nothing_is_asked(self, case_facts: dict[str, Any]) -> None:
        assert self.asked.said(held(case_facts, agency="ccg", **action(agency="ccg"))) == []


class TestNamedAgain:
    asked = ask(named_again)

    def message(self, *others: str) -> str:
        return self.asked.message(held(**action(**{"with": list(others)})))

    def test_others_once_each(self) -> None:
        assert self.asked.said(held(**action(**{"with": ["police", "icb"]}))) == []

    def test_the_agency_itself(self) -> None:
        assert self.message("police", "csc") == (
            "Z-CSC-01.1: `with` names csc, which answers for the action itself:"
            " name the agency that was meant, or delete it"
        )

    def test_the_recommendation_s_agency_where_another_answers(self) -> None:
        assert self.asked.said(held(**action(agency="police", **{"with": ["csc"]}))) == []

    def test_one_twice(self) -> None:
        assert self.message("police", "police") == (
            "Z-CSC-01.1: `with` names police twice: name the agency that was meant, or delete it"
        )
