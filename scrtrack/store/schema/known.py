"""What is known of one board, fitted into the schemas: its own words where others have a pattern."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, NamedTuple

from scrtrack.model.board import Board
from scrtrack.store.schema.shape import Fitted
from scrtrack.store.schema.values import SLUG, Schema, one_of

# Which of the board's lists a key names an entry of; the keys of `asked` are agencies. What board.yaml itself names
# stands in the same file, which is being written: there the schema cannot know better.
LISTS: Mapping[str, str] = {
    "agency": "agencies",
    "asked": "agencies",
    "with": "agencies",
    "theme": "themes",
    "review": "reviews",
}
_ONE: Mapping[str, str] = {"agencies": "agency", "themes": "theme", "reviews": "kind of review"}
# Where the code of a rule stands.
CODES = ("code", "rules")


class Known(NamedTuple):
    """What a board's records may name."""

    board: Board
    rules: Mapping[str, str]
    """The codes of the rules that a board may set, each with what it finds."""
    advice: str
    """What to do where something is not known, such as after a change of board.yaml."""


def fitted(known: Known) -> Fitted:
    """Fits into the schema of a key what is known of its values."""

    def fit(key: str, schema: Schema) -> Schema:
        if key in CODES and known.rules:
            return one_of(known.rules, known.rules.values(), f"there is no such rule: {known.advice}")
        named = _entries(known.board, LISTS[key]) if key in LISTS and schema == SLUG else {}
        if not named:
            return schema
        message = f"board.yaml has no {_ONE[LISTS[key]]} with this id: {known.advice}"
        return one_of(named, named.values(), message)

    return fit


def _entries(board: Board, name: str) -> dict[str, str]:
    """The ids of a list of the board, each with the name of what it stands for."""
    listed: tuple[Any, ...] = getattr(board, name) if name in {field.name for field in fields(board)} else ()
    return {entry.id: _name(entry) for entry in listed}


def _name(entry: Any) -> str:
    until = getattr(entry, "until", None)
    return f"{entry.name} (until {until})" if until is not None else str(entry.name)
