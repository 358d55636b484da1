"""What a board makes of what was found: its levels, and its exceptions one by one."""

from typing import Any

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Rule, Severity
from scrtrack.model.words import RuleLevel
from scrtrack.reading.file_rules import FILE_RULES, NOT_YAML
from scrtrack.rules.engine.board import as_the_board_sees_it, is_always_told
from tests.make import board

LATE = Rule("DUE304", Severity.WARNING, "A page.")
ID = "Z-CSC-01.1"


def late(record: str | None = ID, message: str = "late") -> Diagnostic:
    return LATE.at(Location("z/Z-CSC-01.yaml"), message, record)


def seen(*found: Diagnostic, **facts: Any) -> list[tuple[str, str]]:
    """Severity and message of what is left."""
    return [(str(one.severity), one.message) for one in as_the_board_sees_it(board(**facts), found)]


def excuse(record: str = ID, code: str = "DUE304") -> dict[str, str]:
    return {"code": code, "id": record, "reason": "by telephone"}


def test_a_board_that_says_nothing_changes_nothing() -> None:
    found = [late(message="b"), late(message="a")]
    assert list(as_the_board_sees_it(board(), found)) == found


def test_nothing_found_is_nothing_seen() -> None:
    assert seen(rules={"DUE304": "error"}, exceptions=[excuse()]) == []


class TestAlwaysTold:
    @pytest.mark.parametrize("rule", FILE_RULES, ids=[rule.code for rule in FILE_RULES])
    def test_what_cannot_be_read(self, rule: Rule) -> None:
        assert is_always_told(rule.code)

    @pytest.mark.parametrize("code", ["DUE304", "FILE999", "file105", ""])
    def test_nothing_else(self, code: str) -> None:
        assert not is_always_told(code)

    def test_no_level_and_no_exception_hides_it(self) -> None:
        lost = NOT_YAML.at(Location("z/Z-CSC-09.yaml"), "cannot be read", "Z-CSC-09")
        excused = [excuse("Z-CSC-09", "FILE105")]
        assert seen(lost, rules={"FILE105": "ignore"}, exceptions=excused) == [("error", "cannot be read")]


class TestLevels:
    @pytest.mark.parametrize("level", [level for level in RuleLevel if level is not RuleLevel.IGNORE])
    def test_every_other_level_is_a_severity(self, level: RuleLevel) -> None:
        assert seen(late(), rules={"DUE304": level.value}) == [(level.value, "late")]

    def test_ignored(self) -> None:
        assert seen(late(), rules={"DUE304": "ignore"}) == []

    def test_of_that_rule_alone(self) -> None:
        assert seen(late(), rules={"DUE308": "ignore"}) == [("warning", "late")]


class TestExceptions:
    def test_each_excuses_one(self) -> None:
        found = [late(message="first"), late(message="second")]
        assert seen(*found, exceptions=[excuse()]) == [("warning", "second")]
        assert seen(*found, exceptions=[excuse(), excuse()]) == []

    @pytest.mark.parametrize("other", [excuse("Z-CSC-01.2"), excuse(code="DUE308")])
    def test_another_record_or_rule_is_not_excused(self, other: dict[str, str]) -> None:
        assert seen(late(), exceptions=[other]) == [("warning", "late")]

    def test_what_speaks_of_no_record_cannot_be_excused(self) -> None:
        assert seen(late(None), exceptions=[excuse()]) == [("warning", "late")]

    def test_an_ended_one_still_excuses(self) -> None:
        assert seen(late(), exceptions=[excuse() | {"until": "2020-01-01"}]) == []

    def test_the_rest_is_at_the_board_s_level(self) -> None:
        found = [late(message="first"), late(message="second")]
        assert seen(*found, rules={"DUE304": "error"}, exceptions=[excuse()]) == [("error", "second")]
