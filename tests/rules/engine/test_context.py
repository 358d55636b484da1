"""What rules may know beside the register, above all of what could not be read."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scrtrack.diagnostic import Location, Rule
from scrtrack.model.facts import FactKind
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.values import read_date
from scrtrack.reading.file_rules import COPY, NO_BOARD, NOT_YAML, OUT_OF_PLACE
from scrtrack.reading.loaded import Loaded
from scrtrack.rules.engine.context import Context, Unread, context_of
from tests.make import board, case, day, loaded, recommendation, register

ACT = {"id": 1, "action": "Act"}
GONE = {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "Merged"}}
MOVED = {"transferred": {"date": "2026-05-01", "to": "Another board"}}
TWO = recommendation(actions=[ACT | {"completed": {"date": "2026-06-15"}}, ACT | {"id": 2} | GONE])


def context(of: Register | None = None, **more: Any) -> Context:
    return context_of(loaded(of or register(TWO), **more), day("2026-11-22"))


def ids(several: tuple[Any, ...]) -> list[str]:
    return [placed.id for placed in several]


class TestUnread:
    def unread(self, *paths: str) -> Unread:
        return context(unread=paths).unread

    def test_where_everything_was_read(self) -> None:
        assert self.unread() == Unread()
        assert not Unread().may_hold("Z-CSC-09")
        assert Unread().case_files == []

    @pytest.mark.parametrize("path", ["z/Z-CSC-09.yaml", "z/Z-CSC-09.yml", "z/old/Z-CSC-09.yaml.txt"])
    @pytest.mark.parametrize("wanted", ["Z-CSC-09", "Z-CSC-09.1"])
    def test_what_its_name_says_may_stand_in_a_file(self, path: str, wanted: str) -> None:
        assert self.unread(path).may_hold(wanted)
        assert not self.unread(path).may_hold("Z-CSC-08")

    def test_what_could_be_read_of_it_says_too(self) -> None:
        lost = NOT_YAML.at(Location("z/copy.yaml"), "cannot be read", "Z-CSC-09")
        assert context(problems=(lost,), unread=("z/copy.yaml",)).unread.ids == {"copy", "Z-CSC-09"}

    def test_a_problem_of_a_file_that_was_read_says_nothing(self) -> None:
        told = NOT_YAML.at(Location("z/Z-CSC-01.yaml"), "odd", "Z-CSC-09")
        assert not context(problems=(told,)).unread.may_hold("Z-CSC-09")

    @pytest.mark.parametrize("path", ["y", ".", "z/report", "z/\ufffd.yaml"])
    def test_anything_may_lie_in_a_folder_or_below_an_unreadable_name(self, path: str) -> None:
        assert self.unread(path).anything
        assert self.unread(path).may_hold("Q-LSCB-77.3")

    def test_the_files_of_cases_whatever_they_are_called(self) -> None:
        unread = self.unread("z/Case.yml", "y/case.yaml", "x/casework.yaml", "case.d/Z-CSC-09.yaml")
        assert unread.case_files == ["y/case.yaml", "z/Case.yml"]

    def test_a_copy_of_a_case_is_not_the_case(self) -> None:
        lone = OUT_OF_PLACE.at(Location("z/case (1).yaml"), "looks like a copy")
        copy = COPY.at(Location("y/case (1).yaml"), "is a copy")
        paths = ("z/case (1).yaml", "y/case (1).yaml")
        assert context(problems=(lone, copy), unread=paths).unread.case_files == ["z/case (1).yaml"]

    @pytest.mark.parametrize("rule", [COPY, OUT_OF_PLACE])
    def test_a_copied_or_misnamed_folder_hides_no_record(self, rule: Rule) -> None:
        told = rule.at(Location("Rounds"), "would not be read")
        assert not context(problems=(told,), unread=("Rounds",)).unread.anything

    def test_a_board_by_another_name_is_unread(self) -> None:
        made = replace(loaded(register(TWO)), has_board=False)
        assert context_of(made, day("2026-11-22")).unread.files == {"board.yaml"}

    def test_a_board_that_is_missing_is_unread(self) -> None:
        missing = NO_BOARD.at(Location("board.yaml"), "is missing")
        assert context(problems=(missing,)).unread.files == {"board.yaml"}


class TestActions:
    def test_none(self) -> None:
        made = context(register())
        assert (made.actions, made.live, made.facts) == ((), (), ())

    def test_a_withdrawn_one_is_no_longer_live(self) -> None:
        assert ids(context().actions) == ["Z-CSC-01.1", "Z-CSC-01.2"]
        assert ids(context().live) == ["Z-CSC-01.1"]

    def test_nor_are_those_of_a_case_that_another_board_took_over(self) -> None:
        made = context(register(TWO, cases=(case(**MOVED),)))
        assert ids(made.actions) == ["Z-CSC-01.1", "Z-CSC-01.2"]
        assert made.live == ()

    def test_each_has_its_facts(self) -> None:
        told = [(placed.id, [fact.kind for fact in facts]) for placed, facts in context().facts]
        assert told == [("Z-CSC-01.1", [FactKind.COMPLETED]), ("Z-CSC-01.2", [FactKind.WITHDRAWN])]


def test_of_two_cases_with_one_id_the_one_whose_folder_fits_counts() -> None:
    cases = (Filed("y/case.yaml", case()), Filed("z/case.yaml", case()))
    made = context(Register(board=board(), cases=cases))
    assert [filed.file for filed in made.cases] == ["z/case.yaml"]


def test_the_day_and_the_board_s_meetings() -> None:
    made = context()
    assert made.as_of == date(2026, 11, 22)
    assert made.policy.next_meeting(made.as_of) == date(2027, 1, 14)


def test_nothing_is_known_yet_of_codes_and_of_what_was_found() -> None:
    assert (context().codes, context().found) == (frozenset(), {})


class TestLacks:
    @pytest.mark.parametrize("wanted", ["Z-CSC-01", "Z-CSC-01.2"])
    def test_what_is_there(self, wanted: str) -> None:
        assert not context().lacks(wanted)

    @pytest.mark.parametrize("wanted", ["Z-CSC-02", "Z-CSC-01.3", "Z-CSC-02.1"])
    def test_what_is_not(self, wanted: str) -> None:
        assert context().lacks(wanted)

    def test_what_may_stand_in_a_file_that_could_not_be_read(self) -> None:
        assert not context(unread=("z/Z-CSC-02.yaml",)).lacks("Z-CSC-02.1")


class TestIsTransferred:
    @pytest.mark.parametrize(
        ("facts", "record", "expected"),
        [({}, TWO, False), (MOVED, TWO, True), (MOVED, recommendation(case="y"), False)],
        ids=["kept", "moved", "in no case that is known"],
    )
    def test_where_another_board_took_over(
        self, facts: dict[str, Any], record: Recommendation, expected: bool
    ) -> None:
        made = context(register(record, cases=(case(**facts),)))
        assert made.is_transferred(record) is expected


class TestWithout:
    def test_nothing(self) -> None:
        assert context().without(()) == context()

    def test_an_action(self) -> None:
        made = context().without({"Z-CSC-01.1"})
        assert (ids(made.actions), ids(made.live)) == (["Z-CSC-01.2"], [])
        assert len(made.cases) == 1

    def test_a_case(self) -> None:
        made = context().without({"z"})
        assert (len(made.actions), made.cases) == (2, ())


def test_reading_alone_gives_what_rules_may_know() -> None:
    made: Loaded = loaded(register(TWO))
    assert context_of(made, day("2026-11-22")).index is made.index


@pytest.mark.parametrize(
    ("moment", "to_come"),
    [(None, False), ("2026-11-22", False), ("2026-11", False), ("2026-11-23", True), ("2026-12", True)],
)
def test_what_is_still_to_come(moment: str | None, to_come: bool) -> None:
    assert context().is_to_come(read_date(moment) if moment is not None else None) is to_come
