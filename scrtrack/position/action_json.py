"""An action as other programs read it: the same keys wherever JSON comes out (scrtrack/docs/status-json.md)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from scrtrack.model.index import Repeated
from scrtrack.position.decisions import Decision
from scrtrack.position.digest import ActionRow, Digest, count_standings


def action_json(row: ActionRow) -> dict[str, Any]:
    """The action's own texts and what is derived for the day; dates as YYYY-MM-DD."""
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
        "first_due": iso(derived.first_due),
        "due": iso(derived.due),
        "deferrals": derived.deferrals,
        "standing": str(row.standing),
        "days_late": derived.days_late,
        "days_late_first": derived.days_late_first,
        "last_update": iso(derived.last_update),
        "evidence": derived.evidence_seen,
        "evidence_offered": derived.evidence_offered,
        "active": derived.active,
        "flags": [str(flag) for flag in derived.flags],
        "apart": str(row.apart) if row.apart else None,
        "known_until": iso(row.known_until),
    }


def iso(day: date | None) -> str | None:
    """A date as JSON holds it."""
    return day.isoformat() if day else None


def repeated_json(repeated: Mapping[Repeated, Sequence[str]]) -> dict[str, list[str]]:
    """Ids that two records of a kind share, by kind."""
    return {str(kind): list(ids) for kind, ids in repeated.items()}


def standings_json(rows: Iterable[ActionRow]) -> dict[str, int]:
    """How many actions stand how, zeros too."""
    return {str(standing): number for standing, number in count_standings(rows).items()}


def to_decide_json(decisions: Iterable[Decision]) -> dict[str, list[str]]:
    """The ids of what waits for the group, every kind in its order, empty ones too."""
    return {str(decision.kind): list(decision.ids) for decision in decisions}


def apart_json(counted: Digest) -> dict[str, dict[str, int]]:
    """The actions counted apart, by why and standing."""
    return {str(why): standings_json(rows) for why, rows in counted.apart.items()}
