"""What is known of a record that has faults: all but what is wrong, so that what it points to can still be looked at.

What must be there and is wrong has something in its place that no rule about references doubts.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.reading.loaded import Partly
from scrtrack.store.typing.schema_errors import MOST, Complaint, Faulty

_Record = TypeVar("_Record", Case, Recommendation, Round)
_SOMETHING = "?"
# Without these nothing can be said of a record: they say which it is, or how its file is to be read.
_NAMED = {"agencies", "themes", "reviews"}
_WHICH = {Board: "format", Case: "id", Recommendation: "id", Round: "meeting"}


class Part(NamedTuple):
    """A record as far as it is known, and what of it is known to the end."""

    file: str
    record: Any
    lists: frozenset[str]
    """The lists in it in which nothing was wrong."""


def known_part(complaints: Sequence[Complaint], faulty: Faulty) -> Part | None:
    """A record without what is wrong in it; None where then nothing can be said of it."""
    wrong = {str(complaint.keys[0]) for complaint in complaints if complaint.keys}
    if len(complaints) > MOST or _WHICH[faulty.record_type] in wrong:
        return None
    values = deepcopy(faulty.values)
    for complaint in complaints:
        _leave_out(values, complaint)
    _stand_in(values, faulty, any(_may_hide_a_theme(complaint) for complaint in complaints))
    try:
        record: Any = TypeAdapter(faulty.record_type).validate_python(values)
    except ValidationError:
        return None
    return Part(faulty.file, record, _whole_lists(faulty, complaints))


def _leave_out(values: dict[str, Any], complaint: Complaint) -> None:
    """Take out what is wrong, and as much around it as keeps every other place what it is."""
    top, *rest = complaint.keys
    if top == "actions" and len(rest) > 1 and isinstance(values.get("actions"), list):
        action = values["actions"][rest[0]]
        if rest[1] == "id":
            values.pop("actions")
        elif isinstance(action, dict):
            action.pop(rest[1], None)
    elif top in _NAMED and len(rest) > 1 and isinstance(values.get(str(top)), list):
        entry = values[str(top)][rest[0]]
        if rest[1] == "id":
            values[str(top)][rest[0]] = None
        elif isinstance(entry, dict):
            entry.pop(rest[1], None)
    elif top == "asked" and rest and isinstance(values.get("asked"), dict):
        values["asked"].pop(rest[0], None)
    else:
        values.pop(str(top), None)


def _may_hide_a_theme(complaint: Complaint) -> bool:
    """Whether there may be a theme in what is wrong: of the recommendation, or of one of its actions."""
    top, *rest = complaint.keys
    is_key = complaint.is_unknown and len(rest) in (0, 2)
    return is_key or top == "theme" or (top == "actions" and (len(rest) < 2 or rest[1] in ("id", "theme")))


def _stand_in(values: dict[str, Any], faulty: Faulty, theme_is_doubtful: bool) -> None:
    """Put something that is not doubted where what must be there, or would be missed, is wrong."""
    theme = faulty.board.themes[0].id if faulty.board.themes else None
    if faulty.record_type is Board:
        values.setdefault("board", _SOMETHING)
        for name in _NAMED & values.keys():
            # One whose id is wrong is left out, and the list is then not said to be known.
            values[name] = [
                entry | {"name": entry.get("name", _SOMETHING)} for entry in values[name] if entry
            ]
    elif faulty.record_type is Case:
        values.setdefault("title", _SOMETHING)
        if faulty.board.reviews:
            values.setdefault("review", faulty.board.reviews[0].id)
    elif faulty.record_type is Recommendation:
        values.setdefault("recommendation", _SOMETHING)
        values.setdefault("case", faulty.file.partition("/")[0])
        if faulty.board.agencies:
            values.setdefault("agency", faulty.board.agencies[0].id)
        for action in values.get("actions", ()):
            action.setdefault("action", _SOMETHING)
        if theme_is_doubtful:
            values.setdefault("theme", theme)


def _whole_lists(faulty: Faulty, complaints: Sequence[Complaint]) -> frozenset[str]:
    if faulty.record_type is Board:
        wrong = {str(c.keys[0]) for c in complaints if len(c.keys) < 3 or c.keys[2] == "id"}
        unknown = any(complaint.is_unknown and len(complaint.keys) == 1 for complaint in complaints)
        # Where themes or reviews are left out they are the usual ones; but perhaps their key is misspelt.
        known = _NAMED & faulty.values.keys() | (set() if unknown else {"themes", "reviews"})
        return frozenset(known - wrong)
    numbers = [
        c.keys for c in complaints if c.keys[0] == "actions" and (len(c.keys) < 3 or c.keys[2] == "id")
    ]
    # A key that is not known may be `actions` misspelt; or it belongs to an action, and hides those behind it.
    strange = [str(c.keys[0]) for c in complaints if c.is_unknown and len(c.keys) == 1]
    hides = any(isinstance(faulty.values.get(key), list) for key in strange)
    is_lost = bool(strange) and (hides or "actions" not in faulty.values)
    return frozenset() if numbers or is_lost else frozenset({"actions"})


def partly(register: Register, parts: Sequence[Part]) -> Partly:
    """The register with what is known of records that have faults."""
    board = next((part for part in parts if isinstance(part.record, Board)), None)
    whole = Register(
        board=board.record if board is not None else register.board,
        cases=_by_file([*register.cases, *_filed(parts, Case)]),
        recommendations=_by_file([*register.recommendations, *_filed(parts, Recommendation)]),
        rounds=_by_file([*register.rounds, *_filed(parts, Round)]),
        folders=register.folders,
    )
    return Partly(
        whole=index_of(whole),
        files=frozenset(part.file for part in parts if "actions" in part.lists),
        board_lists=board.lists if board is not None else frozenset(),
    )


def _filed(parts: Sequence[Part], record_type: type) -> Iterator[Filed[Any]]:
    yield from (Filed(part.file, part.record) for part in parts if isinstance(part.record, record_type))


def _by_file(several: list[Filed[_Record]]) -> tuple[Filed[_Record], ...]:
    return tuple(sorted(several, key=lambda filed: filed.file))
