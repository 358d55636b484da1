"""An action as other programs read it: the same keys wherever JSON comes out (scrtrack/docs/status-json.md)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from scrtrack.model.action import Challenge
from scrtrack.model.answered import decision_on
from scrtrack.model.facts import FactKind
from scrtrack.model.index import Repeated
from scrtrack.position.decisions import Decision
from scrtrack.position.digest import ActionRow, Digest, count_standings
from scrtrack.standing.facts_on import Known
from scrtrack.standing.put_off import PutOff, put_off


def action_json(row: ActionRow, as_of: date) -> dict[str, Any]:
    """The action's own texts and what is derived for the day; dates as YYYY-MM-DD."""
    derived, facts = row.state, row.state.facts
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
        **_recorded(row, as_of),
        "evidence": derived.evidence_seen,
        "evidence_offered": derived.evidence_offered,
        "active": derived.active,
        "flags": [str(flag) for flag in derived.flags],
        "apart": str(row.apart) if row.apart else None,
        "known_until": iso(row.known_until),
        "put_off": [_deferral(one) for one in put_off(facts)],
        "shown_by": list(_evidence(facts)),
        "challenges": [_challenge(fact.entry, facts) for fact in facts.of_kind(FactKind.CHALLENGED)],
    }


def _recorded(row: ActionRow, as_of: date) -> dict[str, Any]:
    """What else the record says of the action and its recommendation."""
    record, action, facts = row.recommendation, row.action, row.state.facts
    return {
        "completed": iso(facts.completed),
        "signed_off": iso(facts.signed_off),
        "priority": record.priority,
        "response": decision_on(record, as_of),
        "number": record.number,
        "made_by": record.made_by,
        "scope": record.scope,
        "aim": record.aim,
        "measure": record.measure,
        "evidence_wanted": action.evidence_wanted,
        "added": iso(action.added.first) if action.added is not None else None,
        "review_on": iso(action.review_on.last) if action.review_on is not None else None,
        "replaced_by": facts.replaced_by,
    }


def _deferral(one: PutOff) -> dict[str, str | None]:
    entry, decision = one.entry, one.decision
    is_refused = decision is not None and not one.is_agreed
    return {
        "from": iso(one.from_),
        "to": iso(entry.new_date.last if one.is_agreed else entry.to.last),
        "asked_for": iso(entry.to.last),
        "asked": iso(entry.asked.first),
        "asked_by": entry.asked_by,
        "reason": entry.reason,
        "agreed": iso(decision.since) if decision is not None and one.is_agreed else None,
        "agreed_by": entry.agreed_by if one.is_agreed else None,
        "refused": iso(decision.since) if decision is not None and is_refused else None,
        "refused_by": entry.refused_by if is_refused else None,
        "refused_reason": entry.refused_reason if is_refused else None,
    }


def _evidence(facts: Known) -> Iterator[dict[str, str | None]]:
    """What shows it: with the day on which the board saw it, null while it is only offered."""
    for fact in facts.of_kind(FactKind.SHOWN):
        entry = fact.entry
        is_seen = facts.knows(FactKind.SEEN, entry)
        yield {
            "kind": entry.kind,
            "reference": entry.reference,
            "date": iso(fact.since),
            "shows": entry.shows,
            "finding": entry.finding,
            "review_by": iso(entry.review_by.last if entry.review_by is not None else None),
            "seen": iso(entry.seen.not_before(fact.since)) if is_seen else None,
            "seen_by": entry.seen_by if is_seen else None,
        }


def _challenge(entry: Challenge, facts: Known) -> dict[str, str | None]:
    is_answered = entry.answered is not None and facts.knows(FactKind.CHALLENGE_ANSWERED, entry)
    return {
        "date": iso(entry.date.first),
        "by": entry.by,
        "to": entry.to,
        "note": entry.note,
        "answered": iso(entry.answered.first) if entry.answered is not None and is_answered else None,
        "answer": entry.answer if is_answered else None,
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
