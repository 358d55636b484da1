"""The sentence for a value that a record cannot hold: what it is, and what to write instead."""

import re
from dataclasses import dataclass, replace
from typing import Any

from scrtrack.model.board import Board
from scrtrack.store.typing.dates import date_meant, may_be_several
from scrtrack.store.typing.examples import Keys, example_for
from scrtrack.store.typing.instead import AGENCY_KEYS, meant_instead, several_agencies
from scrtrack.store.typing.invisible import invisible_sentence
from scrtrack.store.typing.missing import ids_of, one_of
from scrtrack.store.typing.numbers import number_advice
from scrtrack.store.typing.own_value import list_of_days, written_out
from scrtrack.store.yaml.curly import CURLY_ADVICE, is_in_curly

_LONGEST_SHOWN = 40
_LATER_FORMAT = re.compile("[2-9]|[1-9][0-9]")
_ADVICE = {
    "impossible_date": "there is no such date: look up which is meant, and write year, month, day, as 2026-09-30",
    "not_a_day": "write the day too, as 2026-09-30",
    "no_such_day": "there is no such day (the day comes before the month): ask which is meant, and write it as 2026-09-30",
    "reserved_name": "Windows keeps this name for itself: choose another",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
}
_SHAPES = {
    "tuple_type": "a list is meant: put each entry on a line of its own, after a hyphen",
    "list_type": "a list is meant: put each entry on a line of its own, after a hyphen",
    "dataclass_type": "a group of keys is meant",
    "dict_type": "a group of keys is meant",
}
_GROUP_ADVICE = ": put each key on a line of its own, with a colon"
_ONE_OF_SEVERAL = {
    "agency": "write the one that answers for it alone, and the others under `with:` of each action they take part in",
    "lead": "write the one post that leads, and the agencies of the others under `with:`",
}
_ONE_VALUE = "one value is meant: write it alone, in quotes if it begins with a bracket"


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a record cannot hold, and what is known beside it."""

    kind: str
    """The schema's name for what is wrong."""
    keys: Keys
    given: Any
    context: dict[str, Any]
    board: Board
    """With the agencies and themes that may be named."""
    folder: str
    """The case's folder."""


def sentence_for(value: Value, *, at_key: bool = False) -> str:
    """What is wrong with a value and what to do, the key first."""
    kind, keys, given, context = value.kind, value.keys, value.given, value.context
    if at_key:
        advice = _advice(replace(value, given=str(keys[-1])))
        return f"`{shown(keys[-1])}` is not a name that belongs here: {advice}"
    name = _name(keys)
    if given == "" or kind == "string_too_short":
        return f"{name} is empty: give it a value (in quotes if it begins with #), or delete the line"
    if isinstance(given, list | dict) or kind in _SHAPES:
        found = (
            "a list"
            if isinstance(given, list)
            else "a group of keys"
            if isinstance(given, dict)
            else "a text"
        )
        return f"{name} is {found} where {_shape(value)}"
    if kind == "string_too_long":
        return f"{name} is too long for an id: write at most {context.get('max_length', 64)} letters"
    if (invisible := invisible_sentence(name, kind, given, context)) is not None:
        return invisible
    curly = f"; {CURLY_ADVICE}" if is_in_curly(str(given)) else ""
    return f"{name} is {shown(given)}: {_advice(value)}{curly}"


def shown(value: Any) -> str:
    """A value short enough to print, on one line."""
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _name(keys: Keys) -> str:
    names = [key for key in keys if isinstance(key, str)]
    name = f"`{shown(names[-1])}`" if names else "this"
    return f"an entry of {name}" if keys and isinstance(keys[-1], int) else name


def _shape(value: Value) -> str:
    """The shape that is meant, with what was given in it, or an example where there is one."""
    kind, keys, given = value.kind, value.keys, value.given
    if kind not in _SHAPES:
        return _one_of_several(str(keys[-1]), given, value.board) or _ONE_VALUE
    if kind == "dataclass_type" and (own := written_out(str(keys[-1]), given)) is not None:
        return f"{_SHAPES[kind]}: {own}"
    is_list = kind in ("tuple_type", "list_type")
    if is_list and (days := list_of_days(str(keys[-1]), given)) is not None:
        return f"a list is meant: {days}"
    example = example_for(keys)
    return f"{_SHAPES[kind]}{example or ('' if is_list else _GROUP_ADVICE)}"


def _one_of_several(key: str, given: Any, board: Board) -> str | None:
    """What to do where a list stands in the place of one agency or post."""
    if not isinstance(given, list) or key not in _ONE_OF_SEVERAL:
        return None
    return f"one value is meant: {several_agencies(key, given, board) or _ONE_OF_SEVERAL[key]}"


def _advice(value: Value) -> str:
    kind, keys, context, given = value.kind, value.keys, value.context, str(value.given)
    instead = meant_instead(kind, keys, given, context, value.board, value.folder)
    if instead is not None and (kind == "not_a_date" or given == given.strip()):
        return instead
    if keys == ("format",) and _LATER_FORMAT.fullmatch(given):
        return "a later version of this program made these files: install that version"
    if kind in ("literal_error", "enum"):
        return f"write {str(context.get('expected', 'one of the words meant')).replace(chr(39), '')}"
    if kind == "string_pattern_mismatch":
        return _id_rule(keys, given, str(context.get("pattern")), value.board)
    if kind == "not_a_number":
        return number_advice(str(keys[-1]), given)
    if kind == "string_too_short":
        return "write a name before the colon"
    if kind == "not_a_date":
        return _date_rule(keys, given, day_needed="day_needed" in context)
    return _ADVICE.get(kind, "write something that fits, as in the other records")


def _date_rule(keys: Keys, given: str, *, day_needed: bool) -> str:
    if may_be_several(given):
        return "it can be read as more than one day: ask which is meant, and write it as 2026-09-30"
    if day_needed:
        return _ADVICE["not_a_day"] if date_meant(given) is not None else "write the day as 2026-09-30"
    in_words = keys[-1] == "due" and given.isascii() and not any(sign.isdigit() for sign in given)
    words = "; the words of the plan belong in `timescale`" if in_words else ""
    return f"write the date as 2026-09-30, or 2026-09 where the day is not known{words}"


def _id_rule(keys: Keys, given: str, pattern: str, board: Board) -> str:
    if given != given.strip():
        return "delete the blanks or line breaks around it"
    if "a-z" in pattern:
        return _slug_rule([key for key in keys if isinstance(key, str)], board)
    if r"\." not in pattern:
        return "write capitals, digits and single hyphens, a capital first, such as Z-CSC-05"
    if "?" in pattern:
        return "write a recommendation's id or an action's, such as Z-CSC-05 or Z-CSC-05.1"
    return "write an action's full id, such as Z-CSC-05.1"


_NAMED_IDS = {"theme": "practice", "review": "scr"}
_LISTED_IDS = {"themes": "practice", "agencies": "city-ccg", "reviews": "rapid-review"}


def _slug_rule(names: list[str], board: Board) -> str:
    """What to write for an id in small letters: where it names something, that thing's id and not its name."""
    name = names[-1]
    is_agency = name in AGENCY_KEYS or names[:1] == ["asked"]
    if is_agency or name in _NAMED_IDS:
        ids = ids_of(board, name)
        which = one_of(ids) if ids else f"in small letters, such as {_NAMED_IDS.get(name, 'city-ccg')}"
        return f"write its id as board.yaml has it, {which}"
    if name == "case":
        return "write the case's id, which is its folder's name, such as child-b1"
    example = _LISTED_IDS.get(names[0], "child-b1")
    return f"write small letters, digits and single hyphens, such as {example}"
