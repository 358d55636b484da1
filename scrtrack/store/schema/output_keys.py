"""What the schemas of JSON that comes out are made of: keys, and the kinds of value that they hold."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from scrtrack.store.schema import values
from scrtrack.store.schema.values import Schema


class Key(NamedTuple):
    """One key of an object."""

    schema: Schema
    words: str


def or_null(schema: Schema) -> Schema:
    """The same, or null."""
    return {**schema, "type": [schema["type"], "null"]}


def list_of(items: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": items}


def object_of(keys: Mapping[str, Key]) -> Schema:
    """An object that has these keys, and may have others."""
    described = {
        key: {**schema, **({"description": words} if words else {})} for key, (schema, words) in keys.items()
    }
    return {"type": "object", "properties": described, "required": list(keys)}


def each_of(words: type[StrEnum], inside: Schema, said: Mapping[Any, str] | None = None) -> Schema:
    """An object with a key for every word of a list."""
    return object_of({str(word): Key(inside, (said or {}).get(word, "")) for word in words})


TEXT: Schema = {"type": "string"}
TEXT_OR_NULL = or_null(TEXT)
DAY: Schema = {"type": "string", "pattern": values.DAY}
DAY_OR_NULL = or_null(DAY)
COUNT: Schema = {"type": "integer", "minimum": 0}
COUNT_OR_NULL = or_null(COUNT)
TRUTH: Schema = {"type": "boolean"}
IDS = list_of(TEXT)
