"""`status` for other programs."""

import json

from scrtrack.model.words import Standing
from scrtrack.render.status.json import status_json
from tests.make import recommendation
from tests.render.pages import LATE, status_page


def test_the_keys_of_the_page() -> None:
    assert list(json.loads(status_json(status_page()))) == [
        "format", "as_of", "board", "counts", "flags", "apart", "recommendations", "to_decide", "returns",
        "known_until", "unread", "faults", "repeated", "repeated_ids", "actions",
    ]  # fmt: skip


def test_every_standing_is_counted() -> None:
    found = json.loads(status_json(status_page(recommendation(actions=[LATE]))))
    assert found["counts"] == {str(s): int(s is Standing.OVERDUE) for s in Standing}
    assert [one["id"] for one in found["actions"]] == ["Z-CSC-01.1"]
