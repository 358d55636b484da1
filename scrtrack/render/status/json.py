"""`status` for other programs; documented in scrtrack/docs/status-json.md: keys are added, never changed."""

from scrtrack.model.index import Repeated
from scrtrack.position.action_json import (
    action_json,
    apart_json,
    repeated_json,
    standings_json,
    to_decide_json,
)
from scrtrack.position.answers_json import answers_json, returns_json
from scrtrack.position.decisions import to_decide
from scrtrack.position.digest import count_flags
from scrtrack.position.position import Position
from scrtrack.position.responses import answered_otherwise
from scrtrack.position.returns import returns
from scrtrack.wording.json_text import json_text


def status_json(page: Position) -> str:
    """The whole page as JSON text."""
    counted = page.digest
    return json_text(
        {
            "format": 1,
            "as_of": counted.as_of.isoformat(),
            "board": counted.board,
            "counts": standings_json(counted.own),
            "flags": {str(f): n for f, n in count_flags(counted.own).items()},
            "apart": apart_json(counted),
            "recommendations": {
                "total": len(counted.recommendations),
                "without_action": [record.id for record in counted.without_action],
                "answered_otherwise": answers_json(answered_otherwise(page)),
                "without_action_because": {one.recommendation.id: str(one.why) for one in counted.unanswered},
            },
            "to_decide": to_decide_json(to_decide(page)),
            "returns": returns_json(returns(page)),
            "known_until": {case: day.isoformat() for case, day in page.known_until.items()},
            "unread": list(page.unread),
            "faults": page.all_faults,
            "repeated": list(page.repeated.get(Repeated.RECOMMENDATION, ())),
            "repeated_ids": repeated_json(page.repeated),
            "actions": [action_json(row, counted.as_of) for row in counted.rows],
        },
    )
