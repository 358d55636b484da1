"""Records for tests, from the same plain values that a file holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from scrtrack.diagnostic import Diagnostic
from scrtrack.model.action import Action
from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.position.position import Position, position
from scrtrack.position.selection import Selection
from scrtrack.reading.loaded import Loaded
from scrtrack.standing.policy import Policy, policy_of

_Record = TypeVar("_Record")


# Made once each: it takes longer than the records of a test.
_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)


def _make(record_type: type[_Record], facts: dict[str, Any]) -> _Record:
    made: _Record = _adapter(record_type).validate_python(facts)
    return made


def action(**facts: Any) -> Action:
    """An action; `with_` stands for the key `with`."""
    if "with_" in facts:
        facts["with"] = facts.pop("with_")
    return _make(Action, {"id": 1, "action": "Write guidance"} | facts)


def recommendation(**facts: Any) -> Recommendation:
    """A recommendation of case `z`; actions are given as plain values."""
    usual = {"id": "Z-CSC-01", "case": "z", "agency": "csc", "theme": "practice", "recommendation": "Listen"}
    return _make(Recommendation, usual | facts)


def case(**facts: Any) -> Case:
    """Case `z`."""
    return _make(Case, {"id": "z", "title": "Case Z", "review": "scr"} | facts)


def board(**facts: Any) -> Board:
    """A board with one agency and two meetings."""
    usual = {
        "format": "1",
        "board": "Test Board",
        "agencies": [{"id": "csc", "name": "Children's Social Care"}],
        "meetings": ["2026-10-14", "2027-01-14"],
    }
    return _make(Board, usual | facts)


def policy(**facts: Any) -> Policy:
    """The policy of such a board."""
    return policy_of(board(**facts))


def register(*records: Recommendation, cases: tuple[Case, ...] = (), of: Board | None = None) -> Register:
    """A register of these records, each filed under its id."""
    return Register(
        board=of or board(),
        cases=tuple(Filed(f"{c.id}/case.yaml", c) for c in cases or (case(),)),
        recommendations=tuple(Filed(f"{r.case}/{r.id}.yaml", r) for r in records),
    )


def held_round(meeting: str = "2026-10-14", **facts: Any) -> Filed[Round]:
    """A round, by its meeting; the requests went out a month before October's."""
    made = _make(Round, {"meeting": meeting, "sent": "2026-09-14"} | facts)
    return Filed(f"rounds/{meeting}.yaml", made)


def with_rounds(of: Register, *rounds: Filed[Round]) -> Register:
    """A register with these rounds."""
    return replace(of, rounds=rounds)


def loaded(of: Register, problems: tuple[Diagnostic, ...] = (), unread: tuple[str, ...] = ()) -> Loaded:
    """What reading such a register would have given."""
    return Loaded(index_of(of), problems, unread)


def shown_on(of: Register, as_of: date, wanted: Selection | None = None, **facts: Any) -> Position:
    """The position of such a register on a day."""
    return replace(position(loaded(of), as_of, wanted or Selection()), **facts)


def day(text: str) -> date:
    """A date."""
    return date.fromisoformat(text)
