"""The thematic tool: what every file of it shows."""

from typing import Any

import pytest

from scrtrack.export.tool import (
    APART_WORDS,
    Tool,
    by_theme,
    headline,
    is_on_theme_sheet,
    other_recommendations,
    unknown_lines,
)
from scrtrack.model.index import Repeated
from scrtrack.model.words import Standing
from scrtrack.position.digest import Apart
from scrtrack.position.selection import Selection
from tests.export.samples import AS_OF, mixed_register, one, tool_of
from tests.make import board, case, day, recommendation, register

ACT = {"id": 1, "action": "Do"}


def others(*records: Any, on: str = "2026-11-22", wanted: Any = None, **case_facts: Any) -> list[str]:
    held = register(*records, cases=(case(**case_facts),))
    return [why for _, why in other_recommendations(tool_of(held, day(on), wanted))]


class TestAnEmptyRegister:
    TOOL = tool_of(register())

    def test_it_has_its_day_and_its_sheets(self) -> None:
        assert (self.TOOL.as_of, len(self.TOOL.themes)) == (AS_OF, 7)

    def test_nothing_stands_on_them(self) -> None:
        assert (self.TOOL.rows, self.TOOL.active, self.TOOL.without_action) == ((), [], ())
        assert by_theme(self.TOOL) == {theme.id: [] for theme in self.TOOL.themes}

    def test_nothing_is_said(self) -> None:
        assert (unknown_lines(self.TOOL), other_recommendations(self.TOOL)) == ([], [])
        words = "0 actions of 0 recommendations; 0 active; 0 recommendations without action"
        assert headline(self.TOOL) == words


class TestThemes:
    def test_actions_stand_on_the_sheet_of_their_theme(self) -> None:
        sheets = by_theme(tool_of(mixed_register()))
        assert [row.id for row in sheets["practice"]] == [f"Z-1.{n}" for n in range(1, 7)]
        assert [row.id for row in sheets[None]] == ["Z-4.1"]

    def test_only_sheets_that_are_asked_for_are_there(self) -> None:
        tool = tool_of(one(), wanted=Selection(themes=frozenset({"training", "practice"})))
        assert [theme.id for theme in tool.themes] == ["practice", "training"]

    def test_a_theme_the_board_does_not_have_is_none(self) -> None:
        tool = tool_of(one(theme="gone"))
        assert tool.theme_of(tool.rows[0]) is None
        assert [row.id for row in by_theme(tool)[None]] == ["Z-CSC-01.1"]

    def test_what_is_closed_or_apart_stands_on_none(self) -> None:
        rows = tool_of(mixed_register()).rows
        assert sorted(row.id for row in rows if not is_on_theme_sheet(row)) == [
            "Z-1.7", "Z-1.8", "Z-1.9", "Z-2.1",
        ]  # fmt: skip


class TestLegend:
    def legend(self, label: str) -> str:
        return tool_of(register(of=board(legend={"overdue": {"label": label}}))).legend[Standing.OVERDUE]

    def test_every_standing_has_a_shape_and_a_word(self) -> None:
        legend = tool_of(register()).legend
        assert list(legend) == list(Standing)
        assert legend[Standing.SIGNED_OFF] == "● Signed off"

    def test_the_boards_own_word_stands_on_one_line(self) -> None:
        assert self.legend("Late\nand late") == "▲ Late and late"

    def test_a_long_word_is_cut(self) -> None:
        assert self.legend("x" * 61) == "▲ " + "x" * 60


def test_every_way_of_being_apart_has_words() -> None:
    assert set(APART_WORDS) == set(Apart)


def test_the_headline_counts_what_is_the_boards() -> None:
    assert headline(tool_of(mixed_register())) == (
        "10 actions of 3 recommendations; 7 active; 1 recommendation without action"
    )


class TestOtherRecommendations:
    def test_what_has_an_action_or_none_at_all_is_no_other(self) -> None:
        assert others(recommendation(id="Z-1", actions=[ACT]), recommendation(id="Z-2")) == []

    def test_what_is_met_by_another_action(self) -> None:
        two = recommendation(id="Z-9", actions=[ACT, ACT | {"id": 2, "action": "b"}])
        assert others(recommendation(met_by=["Z-9.1", "Z-9.2"]), two) == ["met by Z-9.1, Z-9.2"]

    def test_what_is_met_by_what_is_withdrawn_is_without_action(self) -> None:
        gone = ACT | {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "R"}}
        held = register(recommendation(actions=[gone]), recommendation(id="Z-2", met_by=["Z-CSC-01.1"]))
        tool = tool_of(held)
        assert [record.id for record in tool.without_action] == ["Z-2", "Z-CSC-01"]
        assert other_recommendations(tool) == []

    def test_what_is_not_accepted(self) -> None:
        assert others(recommendation(response={"decision": "not-accepted"})) == ["not accepted"]

    def test_what_is_another_boards_now(self) -> None:
        gone = {"date": "2026-06-01", "to": "Another Board"}
        assert others(recommendation(), transferred=gone) == ["its case is another board's now"]

    def test_what_waits_for_its_plan(self) -> None:
        plan = {"agreed": "2027-02-01"}
        held = recommendation(actions=[ACT | {"added": "2026-01-01"}])
        assert others(held, plan=plan) == ["its case's plan is not agreed yet"]

    def test_what_waits_for_an_action_that_is_added_later_is_without_action(self) -> None:
        held = register(recommendation(actions=[ACT | {"added": "2026-04-02"}]))
        assert [r.id for r in tool_of(held, day("2026-04-01")).without_action] == ["Z-CSC-01"]
        assert tool_of(held, day("2026-04-02")).without_action == ()

    def test_what_is_of_an_agency_outside(self) -> None:
        agencies = [{"id": "csc", "name": "CSC", "outside": True}]
        tool = tool_of(register(recommendation(), of=board(agencies=agencies)))
        assert [why for _, why in other_recommendations(tool)] == ["its agency is not the board's to chase"]

    @pytest.mark.parametrize(
        "wanted", [Selection(agencies=frozenset({"csc"})), Selection(themes=frozenset({"practice"}))]
    )
    def test_what_has_actions_elsewhere(self, wanted: Selection) -> None:
        held = recommendation(actions=[ACT | {"agency": "police", "theme": "training"}])
        assert others(held, wanted=wanted) == ["its actions are not among those asked for"]


class TestUnknown:
    def lines(self, **said: Any) -> list[str]:
        tool: Tool = tool_of(one(), **said)
        return unknown_lines(tool)

    def test_a_case_is_told_by_its_title(self) -> None:
        assert self.lines(known_until={"z": day("2016-06-13")}) == [
            "Case Z: nothing is known after 13 June 2016; overdue means not reported done by then."
        ]

    def test_files_are_named_one_a_line(self) -> None:
        assert self.lines(unread=("z/Z-8.yaml", "z/Z-9.yaml")) == [
            "2 files could not be read and are not counted:",
            "    z/Z-8.yaml",
            "    z/Z-9.yaml",
        ]

    def test_faults_are_counted(self) -> None:
        assert self.lines(faults=2) == ["2 faults in the files: scrtrack validate shows each with its place."]

    def test_shared_ids_are_named(self) -> None:
        tool = tool_of(register(recommendation(), recommendation()))
        assert tool.position.repeated == {Repeated.RECOMMENDATION: ("Z-CSC-01",)}
        assert unknown_lines(tool) == [
            "Two recommendations have one id, and count twice: Z-CSC-01. Give one of them another id."
        ]
