"""JSON as every command writes it: letters as they are, and escapes for what cannot be seen."""

import json

from scrtrack.wording.unseen import escaped


def json_text(value: object, *, indent: int | None = 2) -> str:
    """A value as JSON."""
    return escaped(json.dumps(value, ensure_ascii=False, indent=indent))
