"""How recommendations are answered, and who returned nothing, as other programs read it (scrtrack/docs/status-json.md)."""

from collections.abc import Iterable
from typing import Any

from scrtrack.model.recommendation import Response
from scrtrack.model.words import AnsweredOtherwise
from scrtrack.position.action_json import iso
from scrtrack.position.responses import OtherAnswer
from scrtrack.position.returns import Returns


def answers_json(answers: Iterable[OtherAnswer]) -> list[dict[str, Any]]:
    """Recommendations that are answered otherwise, and how."""
    return [_answer(one) for one in answers]


def _answer(one: OtherAnswer) -> dict[str, Any]:
    record, how = one.recommendation, one.how
    response = record.response or Response()
    is_decided = how is not AnsweredOtherwise.REPLY_OWED
    return {
        "id": record.id,
        "case": record.case,
        "agency": record.agency,
        "number": record.number,
        "recommendation": record.recommendation,
        "answer": str(how),
        "date": iso(response.date.first) if is_decided and response.date is not None else None,
        "by": response.by if is_decided else None,
        "reason": response.reason if is_decided else None,
        "due": iso(response.due.last) if response.due is not None else None,
        "met_by": list(one.met_by),
        "apart": str(one.apart) if one.apart is not None else None,
    }


def returns_json(found: Returns | None) -> dict[str, Any] | None:
    """How the last round stands; null where none is out."""
    if found is None:
        return None
    return {
        "meeting": iso(found.meeting),
        "wanted": iso(found.wanted),
        "asked": found.asked,
        "not_answered": [
            {"agency": one.agency, "asked": one.asked, "rounds": one.rounds, "last_answered": iso(one.last)}
            for one in found.waiting
        ],
    }
