"""Recommendations in full for other programs; documented in scrtrack/docs/status-json.md: keys are added, never changed."""

from collections.abc import Sequence
from typing import Any

from scrtrack.model.answered import decision_on, without_action
from scrtrack.model.recommendation import Elsewhere, Recommendation
from scrtrack.position.action_json import action_json, iso
from scrtrack.position.digest import ActionRow
from scrtrack.position.position import Position
from scrtrack.render.history import history_of
from scrtrack.wording.json_text import json_text
from scrtrack.wording.responses import response_words

Wanted = Sequence[tuple[Recommendation, int | None]]
"""Recommendations, each with the number of the one action that is asked for, or with all."""


def records_json(shown: Position, wanted: Wanted) -> str:
    """Each with its actions as they stand on the day, and all that happened to them."""
    return json_text(
        {
            "format": 1,
            "as_of": iso(shown.as_of),
            "board": shown.digest.board,
            "recommendations": [_record(shown, record, only) for record, only in wanted],
        }
    )


def _record(shown: Position, record: Recommendation, only: int | None) -> dict[str, Any]:
    case, why = shown.index.case_of(record), without_action(record, shown.index, shown.as_of)
    rows = [
        row for row in shown.digest.rows if row.recommendation is record and only in (None, row.action.id)
    ]
    return {
        "id": record.id,
        "case": record.case,
        "case_title": case.title if case is not None else None,
        "review": case.review if case is not None else None,
        "number": record.number,
        "made_by": record.made_by,
        "agency": record.agency,
        "theme": record.theme,
        "priority": record.priority,
        "scope": record.scope,
        "recommendation": record.recommendation,
        "aim": record.aim,
        "measure": record.measure,
        "response": decision_on(record, shown.as_of),
        "response_words": response_words(record, shown.as_of) or None,
        "repeats": [_earlier(one) for one in record.repeats],
        "met_by": list(record.met_by),
        "without_action_because": str(why) if why is not None else None,
        "amendments": [
            {
                "date": iso(one.date.first),
                "by": one.by,
                "what": one.what,
                "was": one.was,
                "reason": one.reason,
            }
            for one in record.amendments
        ],
        "actions": [_action(row, shown) for row in rows],
    }


def _earlier(one: str | Elsewhere) -> dict[str, str | None]:
    if isinstance(one, str):
        return {"id": one, "review": None, "number": None}
    return {"id": None, "review": one.review, "number": one.number}


def _action(row: ActionRow, shown: Position) -> dict[str, Any]:
    history = [entry for entry in history_of(row.action, shown.as_of) if entry.since <= shown.as_of]
    return action_json(row, shown.as_of) | {
        "with": list(row.action.with_),
        "history": [{"date": str(entry.moment), "what": entry.words} for entry in history],
    }
