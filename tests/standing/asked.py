"""How an action made from plain values stands, and what is flagged of it."""

from typing import Any

from scrtrack.standing.facts_on import Known, known
from scrtrack.standing.standing import standing
from scrtrack.standing.state import State, state
from tests.make import action, case, day, policy, recommendation

DONE = {"date": "2026-03-01"}
SEEN = {"kind": "document", "reference": "Guidance", "date": "2026-02-20", "seen": "2026-03-10"}
SIGNED = {"date": "2026-04-15", "by": "Monitoring Group"}
REOPENED: dict[str, Any] = {
    "due": "2026-03-31",
    "evidence": [SEEN],
    "reopened": [
        {
            "date": "2026-06-10",
            "by": "Chair",
            "reason": "not in use",
            "to": "2026-12-31",
            "undoes": {"completed": DONE, "signed_off": SIGNED},
        }
    ],
}


def audit(when: str, finding: str | None = "improved", **more: Any) -> dict[str, Any]:
    """A test of a day, seen on that day."""
    usual = {"kind": "audit", "reference": f"QA of {when}", "date": when, "seen": when}
    return usual | ({"finding": finding} if finding else {}) | more


def known_on(on: str, **facts: Any) -> Known:
    """What was known of an action on a day."""
    return known(action(**facts), day(on))


def stands(on: str, facts: dict[str, Any] | None = None, **board_facts: Any) -> str:
    """Its standing."""
    return str(standing(action(**(facts or {})), day(on), policy(**board_facts)))


def derived(
    on: str, more_actions: Any = (), case_facts: Any = None, board_facts: Any = None, **facts: Any
) -> State:
    """Everything derived for it, beside other actions of its recommendation."""
    record = recommendation(actions=[{"id": 1, "action": "Write guidance"} | facts, *more_actions])
    of = case(**(case_facts or {}))
    return state(record, record.actions[0], of, day(on), policy(**(board_facts or {})))


def flags(on: str, more_actions: Any = (), case_facts: Any = None, **facts: Any) -> set[str]:
    """Its flags."""
    return {str(flag) for flag in derived(on, more_actions, case_facts, **facts).flags}
