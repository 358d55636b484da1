"""The schemas of what comes out as JSON: a row a key, and the key stands wherever its table is used.

Keys are added, never changed or taken away: every key here must be there, and others may stand beside it, so that what
reads a later version's JSON with an earlier schema finds nothing wrong. A new key is one row: `Key(schema, words)`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from scrtrack.model.index import Repeated
from scrtrack.model.words import Flag, Standing, ToDecide, WithoutAction
from scrtrack.position.digest import Apart
from scrtrack.store.schema.values import DAY, Schema
from scrtrack.wording.labels import TO_DECIDE, WITHOUT_ACTION
from scrtrack.wording.meanings import MEANINGS


class Key(NamedTuple):
    """One key of an object."""

    schema: Schema
    words: str


def _or_null(schema: Schema) -> Schema:
    return {**schema, "type": [schema["type"], "null"]}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _object(keys: Mapping[str, Key]) -> Schema:
    """An object that has these keys, and may have others."""
    described = {
        key: {**schema, **({"description": words} if words else {})} for key, (schema, words) in keys.items()
    }
    return {"type": "object", "properties": described, "required": list(keys)}


def _each(words: type[StrEnum], inside: Schema, said: Mapping[Any, str] | None = None) -> Schema:
    """An object with a key for every word of a list."""
    return _object({str(word): Key(inside, (said or {}).get(word, "")) for word in words})


_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL = _or_null(_TEXT)
_DAY: Schema = {"type": "string", "pattern": DAY}
_DAY_OR_NULL = _or_null(_DAY)
_COUNT: Schema = {"type": "integer", "minimum": 0}
_COUNT_OR_NULL = _or_null(_COUNT)
_TRUTH: Schema = {"type": "boolean"}
_IDS = _list(_TEXT)
_COUNTS = _each(Standing, _COUNT, MEANINGS[Standing])
_APART = _each(Apart, _COUNTS)

_ACTION: Mapping[str, Key] = {
    "id": Key(_TEXT, "The recommendation's id, a dot, and the action's number."),
    "case": Key(_TEXT, "The id of its case."),
    "agency": Key(_TEXT, "The id of the agency that answers for it."),
    "theme": Key(_TEXT_OR_NULL, "The id of its theme."),
    "recommendation": Key(_TEXT, "What is recommended."),
    "action": Key(_TEXT, "What is to be done."),
    "lead": Key(_TEXT_OR_NULL, "The post that leads."),
    "timescale": Key(_TEXT_OR_NULL, "The words agreed."),
    "first_due": Key(_DAY_OR_NULL, "The date first agreed; a month is given as its last day."),
    "due": Key(_DAY_OR_NULL, "The date that holds now; a month is given as its last day."),
    "deferrals": Key(_COUNT, "How often it was put off with agreement."),
    "standing": Key({"type": "string", "enum": list(Standing)}, "How it stands."),
    "days_late": Key(
        _COUNT_OR_NULL, "Against the date that holds now; 0 where it is not late, null where undated."
    ),
    "days_late_first": Key(_COUNT_OR_NULL, "The same against the date first agreed."),
    "last_update": Key(_DAY_OR_NULL, "The day of the last update."),
    "evidence": Key(_COUNT, "How many pieces of evidence the board has seen."),
    "evidence_offered": Key(_COUNT, "How many pieces it has yet to look at."),
    "active": Key(_TRUTH, "Whether it is in the active tool."),
    "flags": Key(
        _list({"type": "string", "enum": list(Flag)}), "What else is to be known, in alphabetical order."
    ),
    "apart": Key(
        {"type": ["string", "null"], "enum": [*Apart, None]}, "Why it is counted apart; null where it is not."
    ),
    "known_until": Key(
        _DAY_OR_NULL, "The day after which nothing is known of its case, where that is past; else null."
    ),
}
"""An action, wherever it comes out."""

_WHAT_WAITS = {kind: f"{row.heading}." for kind, row in TO_DECIDE.items()}
_BOTH: Mapping[str, Key] = {
    "format": Key({"const": 1}, "Which form this is."),
    "as_of": Key(_DAY, "The day it answers for."),
    "board": Key(_TEXT, "The board's name."),
    "counts": Key(_COUNTS, "The board's own actions by standing, zeros too."),
    "apart": Key(_APART, "Actions counted apart, by why and standing."),
    "known_until": Key(
        {"type": "object", "additionalProperties": _DAY}, "Cases of which nothing is known after a day."
    ),
    "unread": Key(_IDS, "Files of which no record could be made."),
    "faults": Key(_COUNT, "How many faults the files have; where it is not 0 the counts cannot be trusted."),
    "repeated_ids": Key(
        {
            "type": "object",
            "properties": {str(kind): _IDS for kind in Repeated},
            "additionalProperties": _IDS,
        },
        "Ids that two records of a kind share.",
    ),
}
"""What both begin with."""

_STATUS: Mapping[str, Key] = {
    **_BOTH,
    "flags": Key(_each(Flag, _COUNT), "The board's own actions by flag, zeros too."),
    "recommendations": Key(
        _object(
            {
                "total": Key(_COUNT, "How many there are."),
                "without_action": Key(_IDS, "Ids of those that nothing answers."),
                "without_action_because": Key(
                    {
                        "type": "object",
                        "additionalProperties": {"type": "string", "enum": list(WithoutAction)},
                    },
                    f"For each of these why: {'; '.join(f'{w}, {s}' for w, s in WITHOUT_ACTION.items())}.",
                ),
            }
        ),
        "The recommendations.",
    ),
    "to_decide": Key(_each(ToDecide, _IDS, _WHAT_WAITS), "What waits for the group, in its order."),
    "repeated": Key(_IDS, "Ids that two recommendations share."),
    "actions": Key(_list(_object(_ACTION)), "Every action that was asked for."),
}

_WITHOUT_ACTION: Mapping[str, Key] = {
    "id": Key(_TEXT, "Its id."),
    "case": Key(_TEXT, "The id of its case."),
    "case_title": Key(_TEXT_OR_NULL, "The case's title; null where the case is not known."),
    "agency": Key(_TEXT, "The id of its agency."),
    "agency_name": Key(_TEXT_OR_NULL, "The agency's name; null where the agency is not known."),
    "theme": Key(_TEXT_OR_NULL, "The id of its theme."),
    "number": Key(_TEXT_OR_NULL, "Its number as printed."),
    "recommendation": Key(_TEXT, "What is recommended."),
}
_EXPORTED: Mapping[str, Key] = {
    **_ACTION,
    "case_title": _WITHOUT_ACTION["case_title"],
    "agency_name": _WITHOUT_ACTION["agency_name"],
    "with": Key(_IDS, "Ids of other agencies that take part."),
    "number": _WITHOUT_ACTION["number"],
    "timescale_words": Key(_TEXT_OR_NULL, "The workbook's cell TIMESCALE."),
    "progress": Key(_TEXT_OR_NULL, "The workbook's cell PROGRESS EVIDENCE."),
    "counted": Key(_TEXT, "The workbook's cell COUNTED."),
    "on_theme_sheet": Key(_TRUTH, "Whether it stands on a theme sheet."),
}
_EXPORT: Mapping[str, Key] = {
    **_BOTH,
    "selection": Key(_TEXT, "What was asked for, in words."),
    "themes": Key(
        _list(_object({"id": Key(_TEXT, "Its id."), "name": Key(_TEXT, "Its name.")})),
        "The themes in the board's order.",
    ),
    "recommendations": Key(
        _object(
            {
                "total": Key(_COUNT, "How many there are."),
                "without_action": Key(_list(_object(_WITHOUT_ACTION)), "Those that nothing answers."),
                "other": Key(
                    _list(
                        _object(
                            {"id": Key(_TEXT, "Its id."), "why": Key(_TEXT, "Why it has none, in words.")}
                        )
                    ),
                    "Those that rightly have no action here.",
                ),
            }
        ),
        "The recommendations.",
    ),
    "actions": Key(
        _list(_object(_EXPORTED)), "Every action that was asked for, in the order of the master copy."
    ),
}

OUTPUTS: Mapping[str, Schema] = {
    "status.schema.json": {"description": "What `scrtrack status --format json` gives.", **_object(_STATUS)},
    "export.schema.json": {"description": "What `scrtrack export -o tool.json` gives.", **_object(_EXPORT)},
}
"""The names of the files with their schemas."""
