"""The keys of an action, wherever it comes out as JSON."""

from typing import Any

import pytest

from scrtrack.position.action_json import action_json
from scrtrack.store.schema.output_action import ACTION
from tests.make import day, recommendation, register, shown_on

ASKED = {"to": "2026-12-31", "asked": "2026-09-01", "agreed": "2026-09-10"}
SHOWN = {"kind": "audit", "reference": "QA", "date": "2026-09-01"}
CHALLENGED = {"date": "2026-09-01", "by": "Chair", "to": "Head", "note": "Why?"}


def action(**facts: Any) -> dict[str, Any]:
    held = register(recommendation(actions=[{"id": 1, "action": "x"} | facts]))
    (row,) = shown_on(held, day("2026-11-22")).digest.rows
    return action_json(row, day("2026-11-22"))


def test_they_are_the_keys_that_come_out() -> None:
    assert set(ACTION) == set(action())


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("put_off", {"deferrals": [ASKED]}),
        ("shown_by", {"evidence": [SHOWN]}),
        ("challenges", {"challenges": [CHALLENGED]}),
    ],
)
def test_so_are_those_of_its_lists(key: str, facts: dict[str, Any]) -> None:
    (entry,) = action(**facts)[key]
    assert ACTION[key].schema["items"]["required"] == list(entry)
