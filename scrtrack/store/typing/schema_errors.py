"""From the schema's complaints to plain sentences, each with its place."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from yaml.nodes import MappingNode

from scrtrack.diagnostic import Diagnostic, Rule
from scrtrack.model.address import Address
from scrtrack.reading.file_rules import IMPOSSIBLE_DATE, MISSING_KEY, UNKNOWN_KEY, WRONG_VALUE
from scrtrack.store.fields import keys_at
from scrtrack.store.typing.sentences import sentence_for, shown
from scrtrack.store.yaml.nodes import locate

MOST = 20
"""So many problems of one file are told; a file with more is broken in a way that a list does not mend."""
_LOOKED_AT = 10 * MOST
_MISSING = ("missing", "missing_keyword_only_argument", "missing_argument")
_UNKNOWN = "unexpected_keyword_argument"
Keys = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class _Complaint:
    """One complaint of the schema, at keys that stand in the file."""

    kind: str
    keys: Keys
    at_key: bool
    given: Any
    context: dict[str, Any]


def problems_of(
    error: ValidationError,
    file: str,
    root: MappingNode,
    values: dict[str, Any],
    record_type: type,
    record_id: str | None,
) -> Iterator[Diagnostic]:
    """One problem for each fault that the schema finds, and one more where there are too many to tell."""
    details = islice(error.errors(include_url=False), _LOOKED_AT)
    complaints = [found for one in details if (found := _complaint(one, values)) is not None]
    mistyped = _mistyped(complaints)
    seen: set[tuple[Keys, bool]] = set()
    for complaint in complaints:
        where = (complaint.keys, complaint.at_key)
        # A choice of two shapes complains once for each: one fault, one
        if where in seen or (complaint.kind in _MISSING and complaint.keys in mistyped.values()):
            continue
        seen.add(where)
        place = locate(root, Address(file, complaint.keys, at_key=complaint.at_key))
        if len(seen) > MOST:
            message = f"has more problems than the {MOST} told: put those right first, then look again"
            yield WRONG_VALUE.at(place, message, record_id)
            return
        rule, message = _rule_and_message(complaint, record_type, mistyped)
        yield rule.at(place, message, record_id)


def _complaint(details: ErrorDetails, values: dict[str, Any]) -> _Complaint | None:
    """The complaint at its keys; None where it is about the shape that was not meant."""
    kind, given = details["type"], details["input"]
    location = details["loc"]
    at_key = location[-1:] == ("[key]",)
    keys = _real_keys(location[:-1] if at_key else location, values, kind)
    is_choice = len(keys) < len(location) and not at_key
    if is_choice and (kind == "dataclass_type" or (kind == "string_type" and isinstance(given, dict))):
        return None
    return _Complaint(kind, keys, at_key or kind == _UNKNOWN, given, details.get("ctx", {}))


def _real_keys(location: Keys, values: Any, kind: str) -> Keys:
    """A location without the names that the schema gives to the shapes it tries."""
    keys: list[int | str] = []
    here = values
    for depth, key in enumerate(location, 1):
        stands = key in here if isinstance(here, dict) else isinstance(here, list) and isinstance(key, int)
        if stands:
            here = here[key]
        elif depth < len(location) or kind not in _MISSING:
            continue
        keys.append(key)
    return tuple(keys)


def _mistyped(complaints: list[_Complaint]) -> dict[Keys, Keys]:
    """The unknown keys that stand for a missing one beside them: one fault, though the schema sees two."""
    missing = {complaint.keys for complaint in complaints if complaint.kind in _MISSING}
    parents = {keys[:-1] for keys in missing}
    meant: dict[Keys, Keys] = {}
    for complaint in complaints:
        keys = complaint.keys
        if complaint.kind == _UNKNOWN and keys[:-1] in parents:
            wanted = [str(other[-1]) for other in missing if other[:-1] == keys[:-1]]
            near = _nearest(str(keys[-1]), wanted)
            if near and (*keys[:-1], near) not in meant.values():
                meant[keys] = (*keys[:-1], near)
    return meant


def _rule_and_message(
    complaint: _Complaint, record_type: type, mistyped: dict[Keys, Keys]
) -> tuple[Rule, str]:
    keys = complaint.keys
    if complaint.kind == _UNKNOWN:
        allowed = keys_at(record_type, keys[:-1])
        near = str(mistyped[keys][-1]) if keys in mistyped else _nearest(str(keys[-1]), allowed)
        return (
            UNKNOWN_KEY,
            f"`{shown(keys[-1])}` is not a key that belongs here: {_advice(near, allowed)}",
        )
    if complaint.kind in _MISSING:
        return MISSING_KEY, f"`{keys[-1]}` is missing{_inside(keys)}: add it"
    rule = IMPOSSIBLE_DATE if complaint.kind == "impossible_date" else WRONG_VALUE
    return rule, sentence_for(
        complaint.kind, keys, complaint.given, complaint.context, at_key=complaint.at_key
    )


def _nearest(key: str, allowed: list[str]) -> str:
    near = difflib.get_close_matches(key.lower()[:64], allowed, n=1, cutoff=0.6)
    return near[0] if near else ""


def _advice(near: str, allowed: list[str]) -> str:
    if near:
        return f"did you mean `{near}`?"
    return f"delete it, or write one of {', '.join(allowed)}" if allowed else "delete it"


def _inside(keys: Keys) -> str:
    if len(keys) < 2:
        return ""
    names = [key for key in keys[:-1] if isinstance(key, str)]
    entry = "an entry of " if isinstance(keys[-2], int) else ""
    return f" in {entry}`{shown(names[-1])}`" if names else ""
