"""Which keys a record may hold, read off its class."""

import dataclasses
from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.values import Text

RECORD_TYPES: tuple[type, ...] = (Board, Case, Recommendation, Round)


def key_of(field: "dataclasses.Field[Any]") -> str:
    """The key in the file, which is the field's name but for `with`, a word that Python keeps."""
    return field.name.rstrip("_")


def record_class(annotation: Any) -> type | None:
    """The record class in an annotation, looking into lists, groups and choices."""
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        return annotation
    if get_origin(annotation) in (tuple, dict, Union, UnionType, list):
        found = [record_class(part) for part in get_args(annotation)]
        return next((cls for cls in reversed(found) if cls is not None), None)
    return None


def keys_at(record_type: type, keys: tuple[int | str, ...]) -> list[str]:
    """The keys that a record may hold at a place in it."""
    here = record_class(_annotation_at(record_type, keys))
    return [key_of(f) for f in dataclasses.fields(here)] if here is not None else []


def is_one_value(record_type: type, keys: tuple[int | str, ...]) -> bool:
    """Whether one value stands at a place, and no list or group."""
    annotation = _annotation_at(record_type, keys)
    return record_class(annotation) is None and not _is_list(annotation)


def _annotation_at(record_type: type, keys: tuple[int | str, ...]) -> Any:
    annotation: Any = record_type
    for key in keys:
        here = record_class(annotation)
        if here is None:
            return None
        if isinstance(key, str):
            fields = {key_of(f): f.type for f in dataclasses.fields(here)}
            annotation = fields.get(key, annotation)
        else:
            annotation = here
    return annotation


@cache
def homes(record_type: type) -> Mapping[str, tuple[tuple[int | str, ...], ...]]:
    """Each key that a record may hold, with the places in which it may stand; 0 for any entry of a list."""
    found: dict[str, list[tuple[int | str, ...]]] = {}
    waiting: list[tuple[type, tuple[int | str, ...]]] = [(record_type, ())]
    for cls, place in waiting:
        for field in dataclasses.fields(cls):
            found.setdefault(key_of(field), []).append(place)
            child = record_class(field.type)
            if child is not None:
                entry = (0,) if _is_list(field.type) else ()
                waiting.append((child, (*place, key_of(field), *entry)))
    return {key: tuple(places) for key, places in found.items()}


def _is_list(annotation: Any) -> bool:
    # A group whose keys are anybody's, such as `asked`, has entries as a list has.
    return get_origin(annotation) in (tuple, dict)


@cache
def text_keys() -> frozenset[str]:
    """Every key whose value is free text, in any record."""
    found: set[str] = set()
    seen: set[type] = set()
    waiting = list(RECORD_TYPES)
    while waiting:
        cls = waiting.pop()
        seen.add(cls)
        for field in dataclasses.fields(cls):
            if _holds_text(field.type):
                found.add(key_of(field))
            child = record_class(field.type)
            if child is not None and child not in seen:
                waiting.append(child)
    return frozenset(found)


def _holds_text(annotation: Any) -> bool:
    if annotation == Text:
        return True
    return get_origin(annotation) is not Annotated and any(_holds_text(part) for part in get_args(annotation))
