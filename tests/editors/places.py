"""Places in records at which an editor is asked: documents made from the schemas, with one line to write on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml
from jsonschema import Draft7Validator

Schema = dict[str, Any]
Keys = tuple[str | int, ...]
_SAMPLES = ("Some words", "2026-09-30", "Z-CSC-05", "Z-CSC-05.1", "child-m", "next-meeting", 1, True)
_HERE = "written-here"
_STOP = re.compile(r"\$\{\d+:([^}]*)\}|\$\{?\d+\}?")


@dataclass(frozen=True)
class Place:
    """A line in a document, where a key is to be written."""

    keys: Keys
    """Where in the document; 0 for an entry of a list."""
    schema: Schema
    """Of the group that the key will belong to."""
    text: str
    line: int
    column: int

    def with_begun(self, letters: str) -> "Place":
        """The same with the first letters of a key typed."""
        lines = self.text.splitlines()
        lines[self.line] += letters
        return replace(self, text="\n".join(lines) + "\n", column=self.column + len(letters))

    def __str__(self) -> str:
        return ".".join(map(str, self.keys)) or "top"


def sample(schema: Schema, *, whole: bool = False) -> Any:
    """A value that fits; `whole` with every key that may be there."""
    if "anyOf" in schema:
        return sample(schema["anyOf"][-1], whole=whole)
    if schema["type"] == "object":
        if "properties" not in schema:
            return {sample(schema["propertyNames"]): sample(schema["additionalProperties"], whole=whole)}
        wanted = schema["properties"] if whole else schema.get("required", [])
        return {key: sample(schema["properties"][key], whole=whole) for key in wanted}
    if schema["type"] == "array":
        return [sample(schema["items"], whole=whole)]
    if "enum" in schema:
        return schema["enum"][0]
    fitting = [one for one in (schema.get("default"), *_SAMPLES) if Draft7Validator(schema).is_valid(one)]
    return fitting[0]


def groups(schema: Schema, keys: Keys = ()) -> Iterator[tuple[Keys, Schema]]:
    """Every group of keys in a schema, with where it stands."""
    for choice in schema.get("anyOf", []):
        yield from groups(choice, keys)
    if schema.get("type") == "array":
        yield from groups(schema["items"], (*keys, 0))
    if schema.get("type") == "object":
        yield keys, schema
        for key, inside in schema.get("properties", {}).items():
            yield from groups(inside, (*keys, key))
        if isinstance(schema.get("additionalProperties"), dict):
            yield from groups(schema["additionalProperties"], (*keys, sample(schema["propertyNames"])))


def values(schema: Schema, keys: Keys = ()) -> Iterator[tuple[Keys, Schema]]:
    """Every key that one value follows, with the schema of that value."""
    for at, group in groups(schema, keys):
        for key, inside in group.get("properties", {}).items():
            if inside.get("type") not in ("object", "array") and "anyOf" not in inside:
                yield (*at, key), inside


def document(schema: Schema, keys: Keys, inside: Any) -> Any:
    """The least document that holds something at a place, with what must stand beside it."""
    if not keys:
        return inside
    key, *rest = keys
    if "anyOf" in schema:
        return document(schema["anyOf"][-1], keys, inside)
    if schema["type"] == "array":
        return [document(schema["items"], tuple(rest), inside)]
    below = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
    held = {one: sample(schema["properties"][one]) for one in schema.get("required", []) if one != key}
    return {**held, key: document(below, tuple(rest), inside)}


def written(values_: Any) -> str:
    """A document as a person writes it."""
    return yaml.dump(values_, Dumper=_Indented, sort_keys=False, allow_unicode=True, width=200)


class _Indented(yaml.SafeDumper):
    """Lists are indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """As editors do it."""
        super().increase_indent(flow, indentless=False)


def places(schema: Schema, head: str = "") -> Iterator[Place]:
    """In every group: with what must be there, on a line of its own; and as the first line, with nothing yet."""
    for keys, group in groups(schema):
        held = sample(group) if "properties" in group else {}
        for beside in ({**held, _HERE: None}, {_HERE: None}) if held else ({_HERE: None},):
            text = head + written(document(schema, keys, beside))
            lines = text.splitlines()
            line = next(number for number, one in enumerate(lines) if _HERE in one)
            lines[line] = lines[line].partition(_HERE)[0]
            yield Place(keys, group, "\n".join(lines) + "\n", line, len(lines[line]))


def completed(place: Place, item: dict[str, Any]) -> tuple[str, str]:
    """The document with what is offered put in, as VS Code does: bare, and with every stop filled by a word."""
    edit = item["textEdit"]
    lines = place.text.splitlines()
    before = lines[place.line][: edit["range"]["start"]["character"]]
    after = lines[place.line][edit["range"]["end"]["character"] :]
    indent = re.match(r" *", lines[place.line])
    assert indent is not None
    new = edit["newText"].replace("\n", "\n" + indent.group())

    def put(stop: str) -> str:
        text = _STOP.sub(lambda found: found.group(1) or stop, new)
        return "\n".join([*lines[: place.line], before + text + after, *lines[place.line + 1 :]]) + "\n"

    return put(""), put("stop")


def filled(schema: Schema, value: Any) -> Any:
    """What was put in, with a value that fits wherever one is still to be typed."""
    if value in (None, "stop"):
        return sample(schema)
    if "anyOf" in schema:
        schema = schema["anyOf"][-1 if isinstance(value, dict) else 0]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return {
            key: filled(known.get(key, schema.get("additionalProperties")), one) for key, one in value.items()
        }
    if isinstance(value, list):
        return [filled(schema["items"], one) for one in value]
    return value


def at(values_: Any, keys: Keys) -> Any:
    """What stands at a place of a document."""
    for key in keys:
        values_ = values_[key]
    return values_
