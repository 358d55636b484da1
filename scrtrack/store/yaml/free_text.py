"""Where a record holds free text: read off its class, so that no field is forgotten."""

import dataclasses
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from scrtrack.model.values import Text
from scrtrack.store.fields import key_of, record_class


class Held(NamedTuple):
    """What the models hold at a place of a file."""

    is_text: bool
    """Whether a text there, or an entry of a list there, is free."""
    group: type | None = None
    """The record whose keys stand there, or in each entry."""
    is_named: bool = False
    """Whether the keys there are anybody's names, each with such a value behind it."""


_NOTHING = Held(is_text=False)


def held_by(record_type: type) -> Held:
    """What stands at the top of a file."""
    return Held(is_text=False, group=record_type)


def held_below(held: Held, key: str) -> Held:
    """What stands behind a key; nothing free behind a key that does not belong there."""
    if held.is_named:
        return Held(held.is_text, held.group)
    return _NOTHING if held.group is None else _fields(held.group).get(key, _NOTHING)


@cache
def _fields(group: type) -> dict[str, Held]:
    return {key_of(field): _held(field.type) for field in dataclasses.fields(group)}


def _held(annotation: Any) -> Held:
    if get_origin(annotation) is dict:
        behind = _held(get_args(annotation)[1])
        return Held(behind.is_text, behind.group, is_named=True)
    return Held(_is_text(annotation), record_class(annotation))


def _is_text(annotation: Any) -> bool:
    if annotation == Text:
        return True
    return get_origin(annotation) is not Annotated and any(_is_text(part) for part in get_args(annotation))
