"""The JSON Schema of a record, read off its class: every part in its place, since editors lose what is referred to."""

import dataclasses
import inspect
import re
from collections.abc import Callable
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from scrtrack.store.fields import key_of
from scrtrack.store.schema.field_words import field_words
from scrtrack.store.schema.values import SCHEMAS, Schema, literal, one_of
from scrtrack.wording.meanings import MEANINGS

Fitted = Callable[[str, Schema], Schema]
"""What is known of the values of a key may be fitted into its schema."""


def as_it_is(_key: str, schema: Schema) -> Schema:
    """Where nothing is known of a board."""
    return schema


def record_schema(cls: type, fitted: Fitted = as_it_is) -> Schema:
    """The schema of a record: its keys, which of them must be there, and no others."""
    words = field_words(cls)
    properties: Schema = {}
    for field in dataclasses.fields(cls):
        key = key_of(field)
        described = {"description": words[key]} if key in words else {}
        properties[key] = {**_schema(key, field.type, fitted), **described, **_default(field)}
    required = [key_of(field) for field in dataclasses.fields(cls) if _must_be_there(field)]
    return {
        "title": _in_words(cls.__name__),
        "description": inspect.getdoc(cls) or "",
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _in_words(name: str) -> str:
    """A class's name as words: Sign off. An editor shows it above what it says of each key."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()


def _schema(key: str, annotation: Any, fitted: Fitted) -> Schema:
    for kind, known in SCHEMAS:
        if annotation == kind:
            return fitted(key, dict(known))
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        return record_schema(annotation, fitted)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        meanings = MEANINGS[annotation]
        return one_of(annotation, (meanings[word] for word in annotation))
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _schema(key, parts[0], fitted)
    if origin is Literal:
        return literal(parts[0])
    if origin is tuple:
        return {"type": "array", "items": _schema(key, parts[0], fitted)}
    if origin is dict:
        return group(_schema(key, parts[0], fitted), _schema(key, parts[1], fitted))
    if origin in (Union, UnionType):
        return _choice([_schema(key, part, fitted) for part in parts if part is not NoneType])
    raise TypeError(f"nothing says what an editor is to know of {annotation}: add it to store/schema/values")


def _choice(choices: list[Schema]) -> Schema:
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def group(name: Schema, inside: Schema) -> Schema:
    """A group of keys that fit a schema, each with a value that fits another."""
    if "enum" not in name:
        return {"type": "object", "propertyNames": name, "additionalProperties": inside}
    described = zip(name["enum"], name["enumDescriptions"], strict=True)
    return {
        "type": "object",
        "properties": {str(word): {**inside, "description": said} for word, said in described},
        "additionalProperties": False,
    }


def _must_be_there(field: "dataclasses.Field[Any]") -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _default(field: "dataclasses.Field[Any]") -> Schema:
    """What holds without the key, where an editor may write it out: a number above 0, or a word."""
    default = field.default.default if isinstance(field.default, FieldInfo) else field.default
    if isinstance(default, StrEnum):
        return {"default": str(default)}
    return {"default": default} if isinstance(default, int | str) and default else {}
