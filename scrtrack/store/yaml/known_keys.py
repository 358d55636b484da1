"""Which keys records know, to tell a key that was swallowed or run on from a word of a text."""

import dataclasses
from collections.abc import Set as AbstractSet
from functools import cache

from scrtrack.store.fields import RECORD_TYPES, key_of, record_class


@cache
def _groups() -> tuple[frozenset[str], ...]:
    """The keys of each record, and of each group in one."""
    found: dict[type, frozenset[str]] = {}
    waiting = list(RECORD_TYPES)
    while waiting:
        group = waiting.pop()
        if group not in found:
            fields = dataclasses.fields(group)
            found[group] = frozenset(map(key_of, fields))
            waiting += [below for field in fields if (below := record_class(field.type)) is not None]
    return tuple(found.values())


def is_key(word: str) -> bool:
    """Whether a word is a key of any record."""
    return any(word in group for group in _groups())


def may_stand_beside(word: str, keys: AbstractSet[str]) -> bool:
    """Whether a word may be one more key where these stand."""
    return word not in keys and any(word in group and keys <= group for group in _groups())
