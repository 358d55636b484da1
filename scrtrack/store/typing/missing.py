"""What to add where a key is missing: its value, where the file's name or folder gives it, or the words to choose from."""

import re
from collections.abc import Sequence

from scrtrack.model.board import Agency, Board, ReviewKind, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.words import EvidenceKind
from scrtrack.reading.names import is_day
from scrtrack.store.typing.examples import Keys
from scrtrack.wording.text import either

MOST_LISTED = 13
_RECORD_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_CASE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def what_to_add(keys: Keys, record_type: type, file: str, board: Board) -> str:
    """What to write for a missing key."""
    value = _known_value(keys, record_type, file)
    if value is not None:
        return f"add `{keys[-1]}: {value}`"
    words = _words(keys, record_type, board)
    return f"add it, {one_of(words)}" if words else "add it"


def one_of(words: Sequence[str]) -> str:
    """A few words to choose from: one of csc, police or health."""
    return f"one of {either(words)}" if len(words) > 1 else either(words)


def ids_of(board: Board, key: str) -> list[str]:
    """The ids of what the board lists under a key's name; none where they are too many to list."""
    ids = [thing.id for thing in listed(board, key)]
    return ids if len(ids) <= MOST_LISTED else []


def listed(board: Board, key: str) -> tuple[Agency, ...] | tuple[Theme, ...] | tuple[ReviewKind, ...]:
    """What a key of a record names by an id: the board's themes, kinds of review, or else agencies."""
    match key:
        case "theme":
            return board.themes
        case "review":
            return board.reviews
        case _:
            return board.agencies


def _known_value(keys: Keys, record_type: type, file: str) -> str | None:
    folder, _, name = file.rpartition("/")
    stem = name.removesuffix(".yaml")
    match keys:
        case ("id",) if record_type is Recommendation:
            return stem if _RECORD_ID.fullmatch(stem) else None
        case ("id",) if record_type is Case:
            return folder if _CASE_ID.fullmatch(folder) else None
        case ("case",) if record_type is Recommendation:
            return folder if _CASE_ID.fullmatch(folder) else None
        case ("meeting",) if record_type is Round:
            return stem if is_day(stem) else None
        case _:
            return None


def _words(keys: Keys, record_type: type, board: Board) -> list[str]:
    match keys:
        case ("agency",) | ("answered", _, "agency"):
            return ids_of(board, "agency")
        case ("review",) if record_type is Case:
            return ids_of(board, "review")
        case (*_, "evidence", int(), "kind"):
            return [kind.value for kind in EvidenceKind]
        case _:
            return []
