"""Whether a file holds another kind of record than is looked for where it lies."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.fields import RECORD_TYPES, key_of

_LOOKED_FOR = {
    Board: "the board's file",
    Case: "a case",
    Recommendation: "a recommendation",
    Round: "a round",
}
_HOLDS = {
    Board: ("the board's keys", "the board's file is called board.yaml and lies beside the cases' folders"),
    Case: ("a case", "the file of a case is called case.yaml, one in each case's folder"),
    Recommendation: (
        "a recommendation",
        "it lies in its case's folder, in a file that is called after its id",
    ),
    Round: ("a round", "rounds lie in the folder rounds, each called after the day of its meeting"),
}


def other_kind(values: Mapping[str, Any], record_type: type) -> str | None:
    """What to say of a file that holds another kind of record; None where it may well be the kind that is meant."""
    if _needed(record_type) <= values.keys():
        return None
    others = [cls for cls in RECORD_TYPES if cls is not record_type and _needed(cls) <= values.keys()]
    best = max(others, key=lambda cls: _known(values, cls), default=None)
    if best is None or _known(values, best) <= _known(values, record_type):
        return None
    held, advice = _HOLDS[best]
    return f"holds {held}, where {_LOOKED_FOR[record_type]} is looked for: {advice}"


def _known(values: Mapping[str, Any], record_type: type) -> int:
    return len({key_of(field) for field in dataclasses.fields(record_type)} & values.keys())


def _needed(record_type: type) -> set[str]:
    return {
        key_of(field)
        for field in dataclasses.fields(record_type)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }
