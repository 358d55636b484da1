"""How rules are run, on made-up rules: who is asked first, who keeps silent, and what is shown."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Place, Related, Severity
from scrtrack.model.address import Address
from scrtrack.model.register import Register
from scrtrack.reading.file_rules import NO_BOARD
from scrtrack.reading.loaded import Partly
from scrtrack.rules.engine.check import (
    Check,
    Find,
    Need,
    Unless,
    check,
    told_here,
    told_in_file,
    told_of_record,
)
from scrtrack.rules.engine.context import Context, Unread, context_of
from scrtrack.rules.engine.run import first_of_each, in_order, located, run, skipped
from tests.make import day, loaded, recommendation, register

ONE, TWO = "z/Z-CSC-01.yaml", "z/Z-CSC-02.yaml"
ACT = {"id": 1, "action": "Act"}
HELD = register(recommendation(actions=[ACT, ACT | {"id": 2}]))
DUE, LEAD = Address(ONE, ("due",)), Address(ONE, ("lead",))


def rule(code: str, *conditions: Need | Unless, at_the_end: bool = False, says: Find | None = None) -> Check:
    """A made-up rule that finds nothing, or what is given."""

    def nothing(register: Register, context: Context) -> Iterator[Diagnostic]:
        yield from ()

    return check(code, Severity.WARNING, *conditions, at_the_end=at_the_end)(says or nothing)


def saying(code: str, place: Place, *conditions: Need | Unless, beside: Place | None = None) -> Check:
    """A made-up rule that finds one thing, always."""
    related = () if beside is None else (Related(beside, "beside it"),)
    bare = rule(code)

    def one(register: Register, context: Context) -> Iterator[Diagnostic]:
        yield bare.at(place, "found", "Z-CSC-01.1", *related)

    return rule(code, *conditions, says=one)


def of_each_action(code: str, *conditions: Unless) -> Check:
    """A made-up rule that finds something in every action that it is asked about."""
    bare = rule(code)

    def each(register: Register, context: Context) -> Iterator[Diagnostic]:
        for placed in context.actions:
            yield bare.at(placed.address, "found", placed.id)

    return rule(code, *conditions, says=each)


def told(*checks: Check, problems: tuple[Diagnostic, ...] = ()) -> list[tuple[str, str | None]]:
    context = context_of(loaded(HELD, problems=problems), day("2026-11-22"))
    return [(found.code, found.id) for found in run(checks, context)]


def codes(*checks: Check, problems: tuple[Diagnostic, ...] = ()) -> list[str]:
    return [code for code, _ in told(*checks, problems=problems)]


def order(*checks: Check) -> list[str]:
    return [one.rule.code for one in in_order(checks)]


class TestRun:
    def test_no_rules(self) -> None:
        assert codes() == []

    def test_rules_that_find_nothing(self) -> None:
        assert codes(rule("A1"), rule("A2")) == []

    def test_what_is_found_stands_in_the_order_of_files_keys_and_codes(self) -> None:
        second = saying("A1", Address(TWO, ("due",)))
        assert codes(second, saying("A4", LEAD), saying("A3", DUE), saying("A2", DUE)) == [
            "A2", "A3", "A4", "A1",
        ]  # fmt: skip

    def test_what_needs_the_board_is_not_asked_without_it(self) -> None:
        missing = NO_BOARD.at(Location("board.yaml"), "is missing")
        checks = saying("A1", DUE, Need.BOARD), saying("A2", DUE, Need.CASE), saying("A3", DUE)
        assert codes(*checks) == ["A1", "A2", "A3"]
        assert codes(*checks, problems=(missing,)) == ["A2", "A3"]

    def test_a_list_of_the_board_may_be_known_though_the_board_is_not(self) -> None:
        made = replace(
            loaded(HELD),
            has_board=False,
            partly=Partly(loaded(HELD).index, frozenset(), frozenset({"themes"})),
        )
        checks = [
            saying("A1", DUE, Need.BOARD),
            saying("A2", DUE, Need.AGENCIES),
            saying("A3", DUE, Need.THEMES),
        ]
        context = context_of(made, day("2026-11-22"))
        assert [found.code for found in run(checks, context)] == ["A3"]
        assert skipped(checks, context.unread) == [("A2", "board.yaml"), ("A1", "board.yaml")]

    @pytest.mark.parametrize(("in_part", "ids"), [(True, ["Z-CSC-01", "Z-CSC-02"]), (False, ["Z-CSC-01"])])
    def test_what_is_known_of_records_with_faults_is_for_those_that_ask(
        self, in_part: bool, ids: list[str]
    ) -> None:
        more = register(*(filed.record for filed in HELD.recommendations), recommendation(id="Z-CSC-02"))
        seen: list[str] = []

        def look(held: Register, context: Context) -> Iterator[Diagnostic]:
            seen.extend(filed.record.id for filed in held.recommendations)
            yield from ()

        made = replace(loaded(HELD), partly=Partly(loaded(more).index, frozenset(), frozenset()))
        run([check("A1", Severity.WARNING, in_part=in_part)(look)], context_of(made, day("2026-11-22")))
        assert seen == ids

    def test_one_at_the_end_knows_how_often_the_others_found_something(self) -> None:
        seen = []

        def look(register: Register, context: Context) -> Iterator[Diagnostic]:
            seen.append(dict(context.found))
            yield from ()

        codes(rule("A1", at_the_end=True, says=look), saying("A2", DUE), of_each_action("A3"))
        assert seen == [{("A2", "Z-CSC-01.1"): 1, ("A3", "Z-CSC-01.1"): 1, ("A3", "Z-CSC-01.2"): 1}]


class TestSilence:
    @pytest.mark.parametrize(
        "unless", [told_here("A1"), told_in_file("A1"), told_of_record("A1"), told_here()]
    )
    def test_where_the_other_said_it(self, unless: Unless) -> None:
        assert codes(saying("A2", DUE, unless), saying("A1", DUE)) == ["A1"]

    @pytest.mark.parametrize(
        "unless", [told_here("A1"), told_in_file("A1"), told_of_record("A1"), told_here()]
    )
    def test_not_where_the_other_found_nothing_or_is_not_asked(self, unless: Unless) -> None:
        assert codes(saying("A2", DUE, unless), rule("A1")) == ["A2"]
        assert codes(saying("A2", DUE, unless)) == ["A2"]

    def test_not_where_a_third_said_it(self) -> None:
        assert codes(saying("A2", DUE, told_here("A1")), saying("A3", DUE)) == ["A2", "A3"]

    def test_here_is_a_place_and_not_the_file(self) -> None:
        assert codes(saying("A2", DUE, told_here("A1")), saying("A1", LEAD)) == ["A2", "A1"]
        assert codes(saying("A2", DUE, told_in_file("A1")), saying("A1", LEAD)) == ["A1"]

    def test_another_file_is_another_matter(self) -> None:
        other = saying("A1", Address(TWO, ("due",)))
        assert codes(saying("A2", DUE, told_in_file("A1")), other) == ["A2", "A1"]

    def test_a_place_that_was_only_spoken_of_beside_another_counts(self) -> None:
        assert codes(saying("A2", DUE, told_here("A1")), saying("A1", LEAD, beside=DUE)) == ["A1"]

    def test_a_record_that_was_told_of_is_not_asked_about(self) -> None:
        found = told(of_each_action("A2", told_of_record("A1")), saying("A1", DUE))
        assert found == [("A2", "Z-CSC-01.2"), ("A1", "Z-CSC-01.1")]

    def test_one_that_keeps_silent_silences_nobody(self) -> None:
        third = saying("A3", DUE, told_here("A2"))
        assert codes(third, saying("A2", DUE, told_here("A1")), saying("A1", LEAD, beside=DUE)) == [
            "A3",
            "A1",
        ]


class TestInOrder:
    def test_none(self) -> None:
        assert order() == []

    def test_after_those_that_the_word_is_left_to(self) -> None:
        assert order(rule("A1", told_here("A2")), rule("A2", told_of_record("A3")), rule("A3")) == [
            "A3", "A2", "A1",
        ]  # fmt: skip

    def test_one_that_leaves_it_to_any_waits_for_all(self) -> None:
        assert order(rule("A1", told_here()), rule("A2", told_here("A3")), rule("A3"))[-1] == "A1"

    def test_two_that_leave_it_to_any_do_not_wait_for_each_other(self) -> None:
        assert order(rule("A1", told_here()), rule("A2", told_here()), rule("A3"))[0] == "A3"

    def test_last_come_those_that_look_at_what_was_found(self) -> None:
        assert order(rule("A1", at_the_end=True), rule("A2", told_here()), rule("A3")) == ["A3", "A2", "A1"]

    def test_one_that_is_not_asked_is_not_waited_for(self) -> None:
        assert order(rule("A1", told_here("A9"))) == ["A1"]


class TestLocated:
    def locate(self, place: Place) -> Location:
        return Location(place.file, {DUE: 9, LEAD: 4}[place] if isinstance(place, Address) else 1)

    def test_nothing(self) -> None:
        assert located([], self.locate) == []

    def test_sorted_by_line_with_the_places_beside(self) -> None:
        found = [rule("A1").at(DUE, "late", None, Related(LEAD, "whose")), rule("A2").at(LEAD, "nobody's")]
        shown = [(one.code, one.location.line, one.related) for one in located(found, self.locate)]
        assert shown == [("A2", 4, ()), ("A1", 9, (Related(Location(ONE, 4), "whose"),))]


class TestFirstOfEach:
    FOUND = [rule(code).at(DUE, message) for code, message in (("A1", "a"), ("A2", "b"), ("A1", "c"))]

    @pytest.mark.parametrize(("most", "expected"), [(0, ""), (1, "ab"), (2, "abc"), (9, "abc")])
    def test_no_more_than_so_many_of_a_kind(self, most: int, expected: str) -> None:
        assert "".join(found.message for found in first_of_each(self.FOUND, most)) == expected


class TestSkipped:
    CHECKS = (rule("A1", Need.BOARD), rule("A2", Need.CASE), rule("A3"))

    def said(self, *files: str) -> list[tuple[str, str]]:
        return skipped(self.CHECKS, Unread(frozenset(files)))

    def test_where_all_was_read(self) -> None:
        assert self.said() == []
        assert self.said("z/Z-CSC-01.yaml") == []

    def test_without_the_board(self) -> None:
        assert self.said("board.yaml") == [("A1", "board.yaml")]

    def test_without_some_cases_each_is_named(self) -> None:
        cases = "x/case.yaml", "y/case.yaml", "z/case.yaml"
        assert self.said(*cases) == [("A2", case) for case in cases]

    def test_many_cases_are_counted(self) -> None:
        assert self.said(*(f"c{number}/case.yaml" for number in range(1200))) == [
            ("A2", "the case.yaml of 1,200 cases")
        ]
