"""What answers a recommendation: no circle of withdrawn actions, nothing to do where it is not accepted."""

from typing import Any

import pytest

from scrtrack.model.register import Register
from scrtrack.rules.answers import in_a_circle, no_action, not_accepted
from scrtrack.rules.references import unknown_answer
from tests.make import board, recommendation, register
from tests.rules.asked import SIGNED, SOUND, ask, register_with

REFUSED = {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"}
WITHDRAWN = {"date": "2026-05-01", "by": "Group", "reason": "Merged"}

ACT = {"id": 1, "action": "Act"} | SOUND
OTHER = recommendation(id="Z-CSC-02", measure="m", actions=[ACT])


def one(**facts: Any) -> Register:
    usual = {"measure": "m", "actions": [ACT]}
    return register(recommendation(**(usual | facts)), OTHER)


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

    @pytest.mark.parametrize(
        "response",
        [{"decision": "accepted"}, {"decision": "in-part", "reason": "r"}, {"due": "2027-01-31"}],
    )
    def test_accepted_or_said_why_not_wholly(self, response: dict[str, str]) -> None:
        assert self.asked.said(register_with(SOUND, response=response)) == []

    def test_an_action_is_to_be_done(self) -> None:
        assert self.asked.message(register_with(SOUND, response=REFUSED)) == (
            "Z-CSC-01 is not accepted, and Z-CSC-01.1 is to be done: withdraw the action, or correct `decision`"
        )

    @pytest.mark.parametrize(
        ("decision", "words"),
        [
            ("not-accepted", "not accepted"),
            ("in-part", "accepted in part"),
            ("in-principle", "accepted in principle"),
        ],
    )
    def test_without_a_reason(self, decision: str, words: str) -> None:
        assert self.asked.message(register_with(response={"decision": decision})) == (
            f"Z-CSC-01 is {words}, and it is not said why: add `reason:` to the response"
        )

    def test_of_another_boards_case_nothing_is_asked(self) -> None:
        moved = {"transferred": {"date": "2026-03-01", "to": "Another Board"}}
        assert self.asked.said(register_with(SOUND, response=REFUSED, case_facts=moved)) == []


class TestWithoutAction:
    asked = ask(no_action)
    GONE = {"date": "2026-05-01", "by": "Group", "reason": "Funding ended"}

    def test_none_at_all(self) -> None:
        assert self.asked.message(one(actions=[])) == (
            "Z-CSC-01 has no action: add one, or say in `met_by` or `response` why not"
        )

    def test_of_one_to_which_a_reply_is_owed_nothing_is_asked_yet(self) -> None:
        assert self.asked.said(one(actions=[], response={"due": "2026-12-31"})) == []

    def test_only_withdrawn_ones(self) -> None:
        assert self.asked.message(one(actions=[ACT | {"withdrawn": self.GONE}])) == (
            "Z-CSC-01 has no action that stands: what was to be done is withdrawn, and nothing is put in its place;"
            " add an action, or say in `met_by`, `instead` or `response` why not"
        )

    def test_met_by_one_that_is_withdrawn(self) -> None:
        gone = recommendation(id="Z-CSC-02", met_by=["Z-CSC-01.1"])
        of = register(recommendation(actions=[ACT | {"withdrawn": self.GONE}]), gone)
        assert self.asked.said(of) == [("REF211", "Z-CSC-01"), ("REF211", "Z-CSC-02")]

    @pytest.mark.parametrize("instead", ["Z-CSC-02.1", "Z-CSC-01.1", "Z-CSC-02.7"])
    def test_put_in_its_place_by_what_stands_or_is_doubted_already(self, instead: str) -> None:
        gone = ACT | {"withdrawn": self.GONE | {"instead": instead}}
        assert self.asked.said(one(actions=[gone])) == []

    def test_put_in_its_place_by_what_could_not_be_read(self) -> None:
        gone = ACT | {"withdrawn": self.GONE | {"instead": "Z-CSC-09.1"}}
        assert self.asked.said(one(actions=[gone]), unread=("z/Z-CSC-09.yaml",)) == []

    def test_of_an_agency_that_is_not_the_boards_to_chase_nothing_is_asked(self) -> None:
        outside = board(agencies=[{"id": "gmc", "name": "Regulator", "outside": True}])
        assert self.asked.said(register(recommendation(agency="gmc"), of=outside)) == []
