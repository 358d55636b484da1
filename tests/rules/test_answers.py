"""What answers a recommendation: no circle of withdrawn actions, nothing to do where it is not accepted."""

from typing import Any

import pytest

from scrtrack.rules.answers import in_a_circle, not_accepted
from scrtrack.rules.references import unknown_answer
from tests.rules.asked import SIGNED, SOUND, ask, register_with

REFUSED = {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"}
WITHDRAWN = {"date": "2026-05-01", "by": "Group", "reason": "Merged"}


def instead(*numbers: int | None) -> list[dict[str, Any]]:
    """Withdrawn actions, each with the number of the one in its place."""
    ids = [{"instead": f"Z-CSC-01.{number}"} if number is not None else {} for number in numbers]
    return [SOUND | {"withdrawn": WITHDRAWN | entry} for entry in ids]


class TestCircle:
    asked = ask(in_a_circle, unknown_answer)

    def test_each_leads_back(self) -> None:
        assert self.asked.message(register_with(*instead(2, 1))) == (
            "Z-CSC-01.1 is withdrawn, and the action in its place leads back to it (Z-CSC-01.1, Z-CSC-01.2):"
            " correct `instead` of one of them, or leave it out"
        )

    def test_a_longer_circle_and_one_that_leads_into_it(self) -> None:
        held = register_with(*instead(2, 3, 4, 2))
        assert self.asked.said(held) == [("REF217", "Z-CSC-01.2")]

    @pytest.mark.parametrize("numbers", [(2, 3, None), (None,), (2, None)])
    def test_a_chain_ends(self, numbers: tuple[int | None, ...]) -> None:
        assert self.asked.said(register_with(*instead(*numbers))) == []

    def test_itself_is_one_fault(self) -> None:
        assert self.asked.said(register_with(*instead(1))) == [("REF208", "Z-CSC-01.1")]


class TestNotAccepted:
    asked = ask(not_accepted)

    def test_nothing_is_to_be_done(self) -> None:
        assert self.asked.said(register_with(response=REFUSED)) == []

    @pytest.mark.parametrize("facts", [{"withdrawn": WITHDRAWN}, {"signed_off": SIGNED}])
    def test_withdrawn_or_signed_off(self, facts: dict[str, Any]) -> None:
        assert self.asked.said(register_with(SOUND | facts, response=REFUSED)) == []

    @pytest.mark.parametrize("decision", ["accepted", "in-part"])
    def test_accepted(self, decision: str) -> None:
        assert self.asked.said(register_with(SOUND, response={"decision": decision})) == []

    def test_an_action_is_to_be_done(self) -> None:
        assert self.asked.message(register_with(SOUND, response=REFUSED)) == (
            "Z-CSC-01 is not accepted, and Z-CSC-01.1 is to be done: withdraw the action, or correct `decision`"
        )

    def test_without_a_reason(self) -> None:
        assert self.asked.message(register_with(response={"decision": "not-accepted"})) == (
            "Z-CSC-01 is not accepted, and it is not said why: add `reason:` to the response"
        )

    def test_of_another_boards_case_nothing_is_asked(self) -> None:
        moved = {"transferred": {"date": "2026-03-01", "to": "Another Board"}}
        assert self.asked.said(register_with(SOUND, response=REFUSED, case_facts=moved)) == []
