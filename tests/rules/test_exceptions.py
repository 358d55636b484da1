"""What a board makes of the rules: levels, and exceptions with a reason and an end."""

from typing import Any

import pytest

from scrtrack.diagnostic import Location
from scrtrack.model.register import Register
from scrtrack.reading.file_rules import NOT_YAML
from tests.make import board, recommendation, register
from tests.rules.asked import EVERY_RULE, SOUND

BARE = {"to": "2027-03-31", "asked": "2026-11-01", "asked_by": "Head"}
ID = "Z-CSC-01.1"


def register_of(deferrals: int = 1, **board_facts: Any) -> Register:
    """As many deferrals without reason, and what the board makes of it."""
    facts = SOUND | {"deferrals": [BARE] * deferrals}
    record = recommendation(measure="m", actions=[{"id": 1, "action": "Act"} | facts])
    return register(record, of=board(**board_facts))


def excused(*until: str | None, deferrals: int = 1, as_of: str = "2026-11-22", **more: Any) -> list[str]:
    usual = {"code": "DUE308", "id": ID, "reason": "by telephone"}
    entries = [usual | ({"until": end} if end else {}) for end in until]
    return [code for code, _ in EVERY_RULE.said(register_of(deferrals, exceptions=entries, **more), as_of)]


class TestLevels:
    def test_as_they_come(self) -> None:
        assert [str(found.severity) for found in EVERY_RULE.diagnostics(register_of())] == ["warning"]

    @pytest.mark.parametrize("level", ["note", "warning", "error"])
    def test_lowered_and_raised(self, level: str) -> None:
        assert [
            str(found.severity) for found in EVERY_RULE.diagnostics(register_of(rules={"DUE308": level}))
        ] == [level]

    def test_ignored(self) -> None:
        assert EVERY_RULE.said(register_of(rules={"DUE308": "ignore"})) == []

    def test_another_rule_is_left_alone(self) -> None:
        assert EVERY_RULE.said(register_of(rules={"DUE309": "ignore"})) == [("DUE308", ID)]

    @pytest.mark.parametrize("code", ["SMART699", "due308", "DUE"])
    def test_an_unknown_code(self, code: str) -> None:
        assert EVERY_RULE.said(register_of(deferrals=0, rules={code: "ignore"})) == [("REF213", None)]

    def test_small_letters_are_seen_through(self) -> None:
        (found,) = EVERY_RULE.diagnostics(register_of(deferrals=0, rules={"due308": "ignore"}))
        assert found.message == "`rules`: there is no rule due308: did you mean DUE308?"

    def test_what_cannot_be_read_cannot_be_ignored(self) -> None:
        lost = NOT_YAML.at(Location("z/Z-CSC-09.yaml"), "cannot be read", "Z-CSC-09")
        held = register_of(
            deferrals=0,
            rules={"FILE105": "ignore"},
            exceptions=[{"code": "FILE105", "id": "Z-CSC-09", "reason": "later"}],
        )
        found = EVERY_RULE.said(held, problems=(lost,), unread=("z/Z-CSC-09.yaml",))
        assert [code for code, _ in found] == ["REF213", "REF213", "FILE105"]


class TestExceptions:
    def test_one_is_excused(self) -> None:
        assert excused(None) == []

    def test_and_exactly_one(self) -> None:
        assert excused(None, deferrals=2) == ["DUE308"]
        assert excused(None, None, deferrals=2) == []

    def test_of_that_record_alone(self) -> None:
        entry = {"code": "DUE308", "id": "Z-CSC-01.2", "reason": "by telephone"}
        assert EVERY_RULE.said(register_of(exceptions=[entry])) == [("REF214", "Z-CSC-01.2"), ("DUE308", ID)]

    def test_one_that_excuses_nothing_is_told(self) -> None:
        assert excused(None, deferrals=0) == ["REF214"]
        assert excused(None, None) == ["REF214"]

    def test_not_where_the_record_could_not_be_read(self) -> None:
        entry = {"code": "DUE308", "id": "Z-CSC-09.1", "reason": "by telephone"}
        assert (
            EVERY_RULE.said(register_of(deferrals=0, exceptions=[entry]), unread=("z/Z-CSC-09.yaml",)) == []
        )

    def test_an_unknown_code_is_told_once(self) -> None:
        entry = {"code": "DUE399", "id": ID, "reason": "by telephone"}
        assert EVERY_RULE.said(register_of(deferrals=0, exceptions=[entry])) == [("REF213", ID)]

    @pytest.mark.parametrize(
        ("as_of", "until"),
        [("2026-11-22", "2026-11-22"), ("2026-11-30", "2026-11"), ("2026-11-22", "2027-01-01")],
    )
    def test_until_its_last_day(self, as_of: str, until: str) -> None:
        assert excused(until, as_of=as_of) == []

    @pytest.mark.parametrize(("as_of", "until"), [("2026-11-22", "2026-11-21"), ("2026-12-01", "2026-11")])
    def test_after_its_end_one_thing_is_said(self, as_of: str, until: str) -> None:
        assert excused(until, as_of=as_of) == ["REF215"]

    def test_an_ended_one_that_has_nothing_to_excuse_is_unused(self) -> None:
        assert excused("2026-11-01", deferrals=0) == ["REF214"]

    def test_nothing_is_said_of_the_end_where_the_rule_is_ignored(self) -> None:
        assert excused("2026-11-01", rules={"DUE308": "ignore"}) == []
