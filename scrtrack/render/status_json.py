"""`status` for other programs; documented in docs/status-json.md: keys are added, never changed."""

import json
from typing import Any

from scrtrack.digest import ActionRow, count_flags, count_standings
from scrtrack.render.status_page import StatusPage


def status_json(page: StatusPage) -> str:
    """The whole page as JSON text."""
    counted = page.digest
    return json.dumps(
        {
            "format": 1,
            "as_of": counted.as_of.isoformat(),
            "board": counted.board,
            "counts": {str(s): n for s, n in count_standings(counted.own).items()},
            "flags": {str(f): n for f, n in count_flags(counted.own).items()},
            "apart": {
                str(why): {str(s): n for s, n in count_standings(rows).items()}
                for why, rows in counted.apart.items()
            },
            "recommendations": {
                "total": len(counted.recommendations),
                "without_action": [record.id for record in counted.without_action],
            },
            "known_until": {case: day.isoformat() for case, day in page.known_until.items()},
            "unread": list(page.unread),
            "faults": page.faults,
            "actions": [_action(row) for row in counted.rows],
        },
        ensure_ascii=False,
        indent=2,
    )


def _action(row: ActionRow) -> dict[str, Any]:
    derived = row.state
    return {
        "id": row.id,
        "case": row.case,
        "agency": row.agency,
        "theme": row.theme,
        "recommendation": row.recommendation.recommendation,
        "action": row.action.action,
        "lead": row.action.lead,
        "timescale": row.action.timescale,
        "first_due": derived.first_due.isoformat() if derived.first_due else None,
        "due": derived.due.isoformat() if derived.due else None,
        "deferrals": derived.deferrals,
        "standing": str(row.standing),
        "days_late": derived.days_late,
        "days_late_first": derived.days_late_first,
        "last_update": derived.last_update.isoformat() if derived.last_update else None,
        "evidence": derived.evidence_seen,
        "evidence_offered": derived.evidence_offered,
        "active": derived.active,
        "flags": [str(flag) for flag in derived.flags],
        "apart": str(row.apart) if row.apart else None,
    }
