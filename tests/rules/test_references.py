"""What a record points to: there, or the nearest that is; silent about what could not be read."""

from typing import Any

import pytest

from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.rules.references import (
    no_action,
    no_theme,
    unknown_agency,
    unknown_answer,
    unknown_asked,
    unknown_repeat,
    unknown_theme,
)
from tests.make import _make, board, case, recommendation, register
from tests.rules.asked import SOUND, ask

ACT = {"id": 1, "action": "Act"} | SOUND
OTHER = recommendation(id="Z-CSC-02", measure="m", actions=[ACT])


def one(**facts: Any) -> Register:
    usual = {"measure": "m", "actions": [ACT]}
    return register(recommendation(**(usual | facts)), OTHER)


def round_asking(agency: str = "csc", **asked: Any) -> Register:
    held = Filed("rounds/2026-10-14.yaml", _make(Round, {"meeting": "2026-10-14", "asked": {agency: asked}}))
    return Register(
        board=board(),
        cases=(Filed("z/case.yaml", case()),),
        recommendations=one().recommendations,
        rounds=(held,),
    )


class TestAgencies:
    asked = ask(unknown_agency)

    @pytest.mark.parametrize(
        ("key", "hint"),
        [
            ("scs", "did you mean csc?"),
            ("zzz", "known are csc"),
            ("social-care", "did you mean csc?"),
            ("childrens-social-care", "did you mean csc?"),
        ],
    )
    def test_the_nearest_is_named(self, key: str, hint: str) -> None:
        agencies = [{"id": "csc", "name": "Children's Social Care", "aliases": ["Social Care"]}]
        record = recommendation(agency=key, response={"decision": "not-accepted"})
        (found,) = self.asked.diagnostics(register(record, of=board(agencies=agencies)))
        assert found.message == f"Z-CSC-01 names the agency {key}, which board.yaml does not list: {hint}"

    def test_wherever_one_is_named(self) -> None:
        assert self.asked.said(one(actions=[ACT | {"agency": "scs"}])) == [("REF203", "Z-CSC-01.1")]
        assert self.asked.said(one(actions=[ACT | {"with": ["csc", "scs"]}])) == [("REF203", "Z-CSC-01.1")]
        assert self.asked.said(round_asking("scs")) == [("REF203", None)]
        successor = {"id": "csc", "name": "CSC", "succeeded_by": "icb"}
        assert self.asked.said(Register(board=board(agencies=[successor]))) == [("REF203", None)]

    def test_without_a_board_nothing_is_known_of_agencies(self) -> None:
        asked = ask(unknown_agency, unknown_theme)
        assert asked.said(one(agency="scs", theme="practise"), unread=("board.yaml",)) == []


class TestThemes:
    asked = ask(unknown_theme, no_theme)

    def test_of_a_recommendation_and_of_an_action(self) -> None:
        assert self.asked.said(one(theme="practise")) == [("REF204", "Z-CSC-01")]
        assert self.asked.said(one(actions=[ACT | {"theme": "practise"}])) == [("REF204", "Z-CSC-01.1")]

    def test_a_theme_by_its_name(self) -> None:
        themes = [{"id": "voice", "name": "The Child's Voice"}, {"id": "hearing", "name": "Hearing"}]
        record = recommendation(theme="the-childs-voice", response={"decision": "not-accepted"})
        (found,) = ask(unknown_theme).diagnostics(register(record, of=board(themes=themes)))
        assert found.message == (
            "Z-CSC-01 has the theme the-childs-voice, which board.yaml does not list: did you mean voice?"
        )

    def test_none_where_each_action_has_one(self) -> None:
        record = recommendation(theme=None, measure="m", actions=[ACT | {"theme": "training"}])
        assert self.asked.said(register(record)) == []

    def test_none_where_one_action_has_none(self) -> None:
        record = recommendation(
            theme=None, measure="m", actions=[ACT | {"theme": "training"}, ACT | {"id": 2}]
        )
        assert self.asked.said(register(record)) == [("REF210", "Z-CSC-01")]


class TestRepeats:
    asked = ask(unknown_repeat)

    @pytest.mark.parametrize("earlier", ["Z-CSC-02", {"review": "Child Q", "number": "23.2 v"}])
    def test_here_or_elsewhere(self, earlier: Any) -> None:
        assert self.asked.said(one(repeats=[earlier])) == []

    def test_not_here(self) -> None:
        (found,) = self.asked.diagnostics(one(repeats=["Z-CSC-20"]))
        assert found.message == (
            "Z-CSC-01 repeats Z-CSC-20, which this register does not hold: did you mean Z-CSC-02?"
        )

    def test_itself(self) -> None:
        assert self.asked.said(one(repeats=["Z-CSC-01"])) == [("REF207", "Z-CSC-01")]


class TestMetBy:
    asked = ask(unknown_answer)

    def test_by_another_s_action(self) -> None:
        assert self.asked.said(one(actions=[], met_by=["Z-CSC-02.1"])) == []

    @pytest.mark.parametrize("other", ["Z-CSC-02.2", "Z-CSC-01.1", "Y-CSC-02.1"])
    def test_by_none_that_is_here_or_by_its_own(self, other: str) -> None:
        assert self.asked.said(one(met_by=[other])) == [("REF208", "Z-CSC-01")]

    def test_replaced(self) -> None:
        gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged"}
        assert self.asked.said(one(actions=[ACT | {"withdrawn": gone | {"instead": "Z-CSC-02.1"}}])) == []
        for other in ("Z-CSC-01.1", "Z-CSC-02.7"):
            assert self.asked.said(one(actions=[ACT | {"withdrawn": gone | {"instead": other}}])) == [
                ("REF208", "Z-CSC-01.1")
            ]


class TestWithoutAction:
    asked = ask(no_action)
    GONE = {"date": "2026-05-01", "by": "Group", "reason": "Funding ended"}

    def test_none_at_all(self) -> None:
        assert self.asked.message(one(actions=[])) == (
            "Z-CSC-01 has no action: add one, or say in `met_by` or `response` why not"
        )

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


class TestAsked:
    asked = ask(unknown_asked)

    def test_about_what_is_here(self) -> None:
        assert self.asked.said(round_asking(actions=["Z-CSC-02.1"], recommendations=["Z-CSC-01"])) == []

    def test_about_what_is_not(self) -> None:
        found = self.asked.said(round_asking(actions=["Z-CSC-02.9"], recommendations=["Z-CSC-09"]))
        assert found == [("REF209", "Z-CSC-02.9"), ("REF209", "Z-CSC-09")]


@pytest.mark.parametrize(
    "unread", ["z/Z-CSC-09.yaml", "z/Z-CSC-09.yml", "z/old/Z-CSC-09.yaml", "Z-CSC-09.yaml", "y"]
)
def test_nothing_is_said_of_what_may_stand_in_a_file_that_could_not_be_read(unread: str) -> None:
    asked = ask(unknown_repeat, unknown_answer, unknown_asked)
    assert asked.said(one(repeats=["Z-CSC-09"], met_by=["Z-CSC-09.1"]), unread=(unread,)) == []
    assert asked.said(round_asking(actions=["Z-CSC-09.1"]), unread=(unread,)) == []


def test_another_file_that_could_not_be_read_excuses_nothing() -> None:
    assert ask(unknown_repeat).said(one(repeats=["Z-CSC-09"]), unread=("z/Z-CSC-08.yaml",)) == [
        ("REF207", "Z-CSC-01")
    ]
