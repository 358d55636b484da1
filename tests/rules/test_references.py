"""What a record points to: there, or the nearest that is; silent about what could not be read."""

from dataclasses import replace
from typing import Any

import pytest

from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.rules.references import (
    no_theme,
    unknown_agency,
    unknown_answer,
    unknown_asked,
    unknown_repeat,
    unknown_review,
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
            ("scs", "did you mean csc? If not, add it there"),
            ("zzz", "known are csc; or add it there"),
            ("social-care", "did you mean csc? If not, add it there"),
            ("childrens-social-care", "did you mean csc? If not, add it there"),
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


class TestKindsOfReview:
    asked = ask(unknown_review)

    def test_the_usual_ones_and_the_board_s_own(self) -> None:
        assert self.asked.said(register(cases=(case(review="rapid-review"),))) == []
        own = board(reviews=[{"id": "peer", "name": "Peer review"}])
        assert self.asked.said(register(cases=(case(review="peer"),), of=own)) == []

    def test_one_that_is_not_listed(self) -> None:
        assert self.asked.message(register(cases=(case(review="lcpsr"),))) == (
            "z had a lcpsr, a kind of review that board.yaml does not list: did you mean lcspr? If not, add it under `reviews:`"
        )

    def test_a_kind_by_its_name(self) -> None:
        assert self.asked.message(register(cases=(case(review="serious-case-review"),))) == (
            "z had a serious-case-review, a kind of review that board.yaml does not list: did you mean scr? If not, add it under `reviews:`"
        )

    def test_a_board_s_own_take_the_place_of_the_usual(self) -> None:
        own = board(reviews=[{"id": "peer", "name": "Peer review"}])
        assert self.asked.said(register(cases=(case(review="scr"),), of=own)) == [("REF220", "z")]

    def test_nothing_where_the_board_could_not_be_read(self) -> None:
        assert self.asked.said(register(cases=(case(review="lcpsr"),)), unread=("board.yaml",)) == []


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
            "Z-CSC-01 has the theme the-childs-voice, which board.yaml does not list: did you mean voice? If not, add it there"
        )

    def test_none_where_each_action_has_one(self) -> None:
        record = recommendation(theme=None, measure="m", actions=[ACT | {"theme": "training"}])
        assert self.asked.said(register(record)) == []

    def test_none_where_one_action_has_none(self) -> None:
        record = recommendation(
            theme=None, measure="m", actions=[ACT | {"theme": "training"}, ACT | {"id": 2}]
        )
        assert self.asked.said(register(record)) == [("REF210", "Z-CSC-01")]

    def test_the_boards_themes_are_listed(self) -> None:
        themes = [{"id": "voice", "name": "Voice"}, {"id": "practice", "name": "Practice"}]
        record = recommendation(theme=None, measure="m", actions=[ACT])
        assert self.asked.message(register(record, of=board(themes=themes))) == (
            "Z-CSC-01 has no theme yet: add `theme:` with one of voice or practice"
        )

    def test_without_a_board_or_of_many_themes_none_is_listed(self) -> None:
        record = recommendation(theme=None, measure="m", actions=[ACT])
        (found,) = self.asked.diagnostics(register(record), unread=("board.yaml",))
        assert found.message == "Z-CSC-01 has no theme yet: add `theme:` with one of the themes in board.yaml"
        many = [{"id": f"t{number}", "name": "x"} for number in range(13)]
        assert self.asked.message(register(record, of=board(themes=many))) == found.message


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

    def test_not_here_and_never_meant_for_itself(self) -> None:
        of = register(recommendation(repeats=["Z-CSC-10"]))
        assert self.asked.message(of).endswith("does not hold: check the spelling")

    def test_itself(self) -> None:
        assert self.asked.said(one(repeats=["Z-CSC-01"])) == [("REF207", "Z-CSC-01")]


class TestMetBy:
    asked = ask(unknown_answer)

    def test_by_another_s_action(self) -> None:
        assert self.asked.said(one(actions=[], met_by=["Z-CSC-02.1"])) == []

    @pytest.mark.parametrize("other", ["Z-CSC-02.2", "Z-CSC-01.1", "Y-CSC-02.1"])
    def test_by_none_that_is_here_or_by_its_own(self, other: str) -> None:
        assert self.asked.said(one(met_by=[other])) == [("REF208", "Z-CSC-01")]

    def test_none_of_its_own_is_meant(self) -> None:
        assert self.asked.message(one(met_by=["Z-CSC-11.1"])).endswith("did you mean Z-CSC-02.1?")

    def test_an_action_is_not_meant_for_its_own_replacement(self) -> None:
        gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged", "instead": "Z-CSC-01.9"}
        two = [ACT | {"withdrawn": gone}, ACT | {"id": 2}]
        assert self.asked.message(one(actions=two)) == (
            "Z-CSC-01.1 is replaced by Z-CSC-01.9, which this register does not hold: did you mean Z-CSC-01.2?"
        )

    def test_replaced(self) -> None:
        gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged"}
        assert self.asked.said(one(actions=[ACT | {"withdrawn": gone | {"instead": "Z-CSC-02.1"}}])) == []
        for other in ("Z-CSC-01.1", "Z-CSC-02.7"):
            assert self.asked.said(one(actions=[ACT | {"withdrawn": gone | {"instead": other}}])) == [
                ("REF208", "Z-CSC-01.1")
            ]


class TestAsked:
    asked = ask(unknown_asked)

    def test_about_what_is_here(self) -> None:
        assert self.asked.said(round_asking(actions=["Z-CSC-02.1"], recommendations=["Z-CSC-01"])) == []

    def test_about_what_is_not(self) -> None:
        found = self.asked.said(round_asking(actions=["Z-CSC-02.9"], recommendations=["Z-CSC-09"]))
        assert found == [("REF209", "Z-CSC-02.9"), ("REF209", "Z-CSC-09")]

    def test_another_agencys_is_not_meant(self) -> None:
        agencies = [{"id": "csc", "name": "CSC"}, {"id": "police", "name": "Police"}]
        of = replace(round_asking("police", actions=["Z-CSC-02.9"]), board=board(agencies=agencies))
        assert self.asked.message(of) == (
            "the round of 2026-10-14 asks police about Z-CSC-02.9, which this register does not hold: check the spelling"
        )

    def test_about_a_file_in_which_another_id_stands(self) -> None:
        of = round_asking(actions=["Z-CSC-07.1"])
        misnamed = Filed("z/Z-CSC-07.yaml", recommendation(id="Z-CSC-01", measure="m", actions=[ACT]))
        of = replace(of, recommendations=(*of.recommendations, misnamed))
        assert self.asked.said(of) == []


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
