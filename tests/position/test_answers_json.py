"""How recommendations are answered, and who returned nothing, as other programs read it."""

from scrtrack.position.answers_json import answers_json, returns_json
from scrtrack.position.responses import answered_otherwise
from scrtrack.position.returns import Returns, Waiting
from tests.make import day, recommendation, register, shown_on

REFUSED = {
    "decision": "not-accepted",
    "date": "2026-02-01",
    "by": "Chair",
    "reason": "Too dear",
    "due": "2026-03",
}


def test_an_answer_with_its_reason() -> None:
    held = register(
        recommendation(number="3.", response=REFUSED), recommendation(id="Z-2", response={"due": "2026-12"})
    )
    assert answers_json(answered_otherwise(shown_on(held, day("2026-11-22")))) == [
        {
            "id": "Z-CSC-01", "case": "z", "agency": "csc", "number": "3.", "recommendation": "Listen",
            "answer": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear", "due": "2026-03-31",
            "met_by": [], "apart": None,
        },
        {
            "id": "Z-2", "case": "z", "agency": "csc", "number": None, "recommendation": "Listen",
            "answer": "reply-owed", "date": None, "by": None, "reason": None, "due": "2026-12-31", "met_by": [], "apart": None,
        },
    ]  # fmt: skip


def test_returns() -> None:
    assert returns_json(None) is None
    found = Returns(day("2026-10-14"), None, 2, (Waiting("police", 3, 2, day("2026-04-01")),))
    assert returns_json(found) == {
        "meeting": "2026-10-14", "wanted": None, "asked": 2,
        "not_answered": [{"agency": "police", "asked": 3, "rounds": 2, "last_answered": "2026-04-01"}],
    }  # fmt: skip
