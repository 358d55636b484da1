"""From the schema's complaints to plain sentences, each with its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from yaml.nodes import MappingNode

from scrtrack.diagnostic import Diagnostic, Location, Rule
from scrtrack.model.address import Address
from scrtrack.model.board import Board
from scrtrack.reading.file_rules import IMPOSSIBLE_DATE, MISSING_KEY, OUT_OF_PLACE, UNKNOWN_KEY, WRONG_VALUE
from scrtrack.store.fields import keys_at
from scrtrack.store.typing.brackets import text_before
from scrtrack.store.typing.dates import is_no_day
from scrtrack.store.typing.examples import Keys
from scrtrack.store.typing.keys import meant_by
from scrtrack.store.typing.kinds import other_kind
from scrtrack.store.typing.missing import what_to_add
from scrtrack.store.typing.sentences import Value, sentence_for, shown
from scrtrack.store.typing.stray import Meant, Stray
from scrtrack.store.yaml.nodes import locate

MOST = 20
"""So many problems of one file are told; a file with more is broken in a way that a list does not mend."""
_LOOKED_AT = 10 * MOST
_MISSING = ("missing", "missing_keyword_only_argument", "missing_argument")
_UNKNOWN = "unexpected_keyword_argument"


class Faulty(NamedTuple):
    """A file whose values do not fit the record that is meant, and what is known beside them."""

    file: str
    root: MappingNode
    values: dict[str, Any]
    record_type: type
    record_id: str | None
    board: Board
    """With the agencies and themes that may be named, as far as they could be read."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint of the schema, at keys that stand in the file."""

    kind: str
    keys: Keys
    at_key: bool
    given: Any
    context: dict[str, Any]

    @property
    def is_unknown(self) -> bool:
        """Whether it is about a key that does not belong there."""
        return self.kind == _UNKNOWN

    @property
    def is_missing(self) -> bool:
        """Whether it is about a key that should be there."""
        return self.kind in _MISSING


def complaints_of(error: ValidationError, values: dict[str, Any]) -> list[Complaint]:
    """The complaints of the schema, as far as they are looked at."""
    details = islice(error.errors(include_url=False), _LOOKED_AT)
    return [found for one in details if (found := _complaint(one, values)) is not None]


def problems_of(complaints: Sequence[Complaint], faulty: Faulty) -> Iterator[Diagnostic]:
    """One problem for each fault that the schema finds, and one more where there are too many to tell."""
    other = other_kind(faulty.values, faulty.record_type)
    if other is not None:
        yield OUT_OF_PLACE.at(Location(faulty.file), other, faulty.record_id)
        return
    meant = _meant(complaints, faulty)
    stand_for = {(*keys[:-1], key) for keys, one in meant.items() for key in (one.key, *one.others)}
    told_before = _told_before(meant)
    seen: set[tuple[Keys, bool]] = set()
    for complaint in complaints:
        where = (complaint.keys, complaint.at_key)
        # A choice of two shapes complains once for each: one fault, one
        if where in seen or (complaint.is_missing and complaint.keys in stand_for):
            continue
        if complaint.is_unknown and complaint.keys in told_before:
            continue
        seen.add(where)
        place = locate(faulty.root, Address(faulty.file, complaint.keys, at_key=complaint.at_key))
        if len(seen) > MOST:
            message = f"has more problems than the {MOST} told: put those right first, then look again"
            yield WRONG_VALUE.at(place, message, faulty.record_id)
            return
        rule, message = _rule_and_message(complaint, faulty, meant)
        yield rule.at(place, message, faulty.record_id)


def _complaint(details: ErrorDetails, values: dict[str, Any]) -> Complaint | None:
    """The complaint at its keys; None where it is about the shape that was not meant."""
    kind, given = details["type"], details["input"]
    location = details["loc"]
    at_key = location[-1:] == ("[key]",)
    keys = _real_keys(location[:-1] if at_key else location, values, kind)
    is_choice = len(keys) < len(location) and not at_key
    if is_choice and (kind == "dataclass_type" or (kind == "string_type" and isinstance(given, dict))):
        return None
    return Complaint(kind, keys, at_key or kind == _UNKNOWN, given, details.get("ctx", {}))


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


def _meant(complaints: Sequence[Complaint], faulty: Faulty) -> dict[Keys, Meant]:
    """What was meant by each key that is not known; one may stand for another that is missing: one fault, not two."""
    missing = [complaint.keys for complaint in complaints if complaint.is_missing]
    found: dict[Keys, Meant] = {}
    for complaint in complaints[: 2 * MOST]:
        if complaint.is_unknown and complaint.keys not in found:
            place = complaint.keys[:-1]
            taken = {(*keys[:-1], one.key) for keys, one in found.items()}
            left = [str(keys[-1]) for keys in missing if keys[:-1] == place and keys not in taken]
            beside = _at(faulty.values, place)
            key, allowed = str(complaint.keys[-1]), keys_at(faulty.record_type, place)
            behind = text_before(faulty.root, complaint.keys, allowed)
            stray = Stray(key, complaint.given, place, beside, faulty.record_type, behind)
            found[complaint.keys] = meant_by(stray, left)
    return found


def _told_before(meant: dict[Keys, Meant]) -> set[Keys]:
    """The keys of which another in the same place has said already what was meant: commas of one text, blanks left out."""
    seen: set[tuple[Keys, str]] = set()
    told: set[Keys] = set()
    for keys, one in meant.items():
        advice = (keys[:-1], one.advice)
        if one.is_of_several and advice in seen:
            told.add(keys)
        seen.add(advice)
    return told


def _at(values: Any, keys: Keys) -> dict[str, Any]:
    for key in keys:
        values = values[key]
    return values if isinstance(values, dict) else {}


def _rule_and_message(complaint: Complaint, faulty: Faulty, meant: dict[Keys, Meant]) -> tuple[Rule, str]:
    keys, given = complaint.keys, complaint.given
    if complaint.is_unknown:
        advice = meant[keys].advice if keys in meant else "delete it"
        return UNKNOWN_KEY, f"`{shown(keys[-1])}` is not a key that belongs here: {advice}"
    if complaint.is_missing:
        add = what_to_add(keys, faulty.record_type, faulty.file, faulty.board)
        return MISSING_KEY, f"`{keys[-1]}` is missing{_inside(keys)}: {add}"
    kind = complaint.kind
    # A character that cannot be seen is told of first: it may be all that is wrong.
    if kind == "not_a_date" and isinstance(given, str) and given.isascii() and is_no_day(given):
        kind = "no_such_day"
    folder = faulty.file.partition("/")[0] if "/" in faulty.file else ""
    value = Value(kind, keys, given, complaint.context, faulty.board, folder)
    rule = IMPOSSIBLE_DATE if kind in ("impossible_date", "no_such_day") else WRONG_VALUE
    return rule, sentence_for(value, at_key=complaint.at_key)


def _inside(keys: Keys) -> str:
    if len(keys) < 2:
        return ""
    names = [key for key in keys[:-1] if isinstance(key, str)]
    entry = "an entry of " if isinstance(keys[-2], int) else ""
    return f" in {entry}`{shown(names[-1])}`" if names else ""
