"""What a kind of record says of its own keys, for tests of each kind."""

from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter, ValidationError


def made(record_type: type, facts: dict[str, Any]) -> Any:
    """A record of plain values."""
    return TypeAdapter(record_type).validate_python(facts)


def faults(record_type: type, facts: dict[str, Any]) -> list[tuple[str, str]]:
    """The place and kind of everything that is wrong with such values."""
    try:
        made(record_type, facts)
    except ValidationError as error:
        return [(".".join(map(str, one["loc"])), one["type"]) for one in error.errors()]
    return []


def needed(record_type: type) -> list[str]:
    """The keys that must be there."""
    return [place for place, kind in faults(record_type, {}) if kind == "missing"]


def defaults(record_type: type, facts: dict[str, Any]) -> dict[str, Any]:
    """What a record with no more than these holds under its other names."""
    record = made(record_type, facts)
    return {one.name: getattr(record, one.name) for one in fields(record_type) if one.name not in facts}
