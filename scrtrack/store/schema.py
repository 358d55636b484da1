"""JSON Schemas of the register's files, generated from the models, for editors and other checkers."""

import ast
import dataclasses
import inspect
import json
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from pydantic import TypeAdapter

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.fields import key_of, record_class

# draft-07: editors read nothing later everywhere.
_DRAFT = "http://json-schema.org/draft-07/schema#"
FILES: Mapping[str, type] = {
    "board.schema.json": Board,
    "case.schema.json": Case,
    "recommendation.schema.json": Recommendation,
    "round.schema.json": Round,
}
_DROPPED = ("title", "default")


def schema_texts() -> dict[str, str]:
    """File names with the text that each is to hold."""
    return {name: schema_text(record_type) for name, record_type in FILES.items()}


def schema_text(record_type: type) -> str:
    """The JSON Schema of one kind of file, as the text of a file."""
    made = TypeAdapter(record_type).json_schema(ref_template="#/definitions/{model}")
    definitions = made.pop("$defs", {})
    described = _describe(made, record_type)
    for name, cls in _classes_in(record_type).items():
        if name in definitions:
            definitions[name] = _describe(definitions[name], cls)
    schema = {
        "$schema": _DRAFT,
        "title": f"scrtrack {record_type.__name__.lower()}",
        **_clean(described),
        "definitions": {name: _clean(part) for name, part in sorted(definitions.items())},
    }
    if not definitions:
        del schema["definitions"]
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _classes_in(record_type: type) -> dict[str, type]:
    """The record classes that a record holds, by name."""
    found: dict[str, type] = {}
    waiting = [record_type]
    while waiting:
        for field in dataclasses.fields(waiting.pop()):
            child = record_class(field.type)
            if child is not None and child.__name__ not in found:
                found[child.__name__] = child
                waiting.append(child)
    return found


def _describe(schema: dict[str, Any], cls: type) -> dict[str, Any]:
    """The schema with each key's own words from the model as hover text."""
    words = _field_words(cls)
    schema["description"] = inspect.getdoc(cls) or ""
    for key, part in schema.get("properties", {}).items():
        if key in words:
            part["description"] = words[key]
    return schema


def _field_words(cls: type) -> dict[str, str]:
    """The text under each field of a class: read here alone, since reading source at every start is slow."""
    tree = ast.parse(inspect.cleandoc(inspect.getsource(cls)))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef)).body
    names = {field.name: key_of(field) for field in dataclasses.fields(cls)}
    words: dict[str, str] = {}
    for node, following in pairwise(body):
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(following, ast.Expr)
        ):
            text = following.value
            if node.target.id in names and isinstance(text, ast.Constant) and isinstance(text.value, str):
                words[names[node.target.id]] = " ".join(text.value.split())
    return words


def _clean(part: Any) -> Any:
    """Without null where a key is to be left out, and with nothing beside a $ref, which draft-07 would ignore."""
    if isinstance(part, list):
        return [_clean(entry) for entry in part]
    if not isinstance(part, dict):
        return part
    kept = {
        key: value for key, value in part.items() if not (key in _DROPPED and not isinstance(value, dict))
    }
    if "properties" in kept:
        kept["properties"] = {key: _clean(value) for key, value in kept["properties"].items()}
    choices = [choice for choice in kept.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        del kept["anyOf"]
        kept = {**choices[0], **kept}
    elif choices:
        kept["anyOf"] = choices
    if "$ref" in kept and len(kept) > 1:
        kept = {"allOf": [{"$ref": kept.pop("$ref")}], **kept}
    if kept.get("type") == "string" and kept.get("minLength") == 1:
        # White space alone is no text.
        kept = {**{key: value for key, value in kept.items() if key != "minLength"}, "pattern": r"\S"}
    return {key: value if key == "properties" else _clean(value) for key, value in kept.items()}
