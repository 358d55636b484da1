"""Which keys a record may hold, read off its class."""

import pytest

from scrtrack.model.board import Board
from scrtrack.model.recommendation import Recommendation
from scrtrack.store.fields import keys_at, text_keys


@pytest.mark.parametrize(
    ("record_type", "keys", "expected"),
    [
        (Recommendation, ("source",), ["file", "place"]),
        (Recommendation, ("repeats", 0), ["review", "number"]),
        (Recommendation, ("actions", 0, "completed"), ["date", "by"]),
        (Recommendation, ("actions", 3, "reopened", 0, "undoes"), ["completed", "signed_off"]),
        (Recommendation, ("aim", "x"), []),
        (Board, ("legend", "overdue"), ["colour", "label"]),
    ],
)
def test_the_keys_at_a_place(record_type: type, keys: tuple[int | str, ...], expected: list[str]) -> None:
    assert keys_at(record_type, keys) == expected


def test_with_is_known_by_its_name_in_the_file() -> None:
    assert "with" in keys_at(Recommendation, ("actions", 0))


@pytest.mark.parametrize("key", ["recommendation", "action", "lead", "number", "note", "aliases", "learning"])
def test_free_text_is_known(key: str) -> None:
    assert key in text_keys()


@pytest.mark.parametrize("key", ["due", "id", "agency", "theme", "priority", "kind", "meetings", "actions"])
def test_what_is_no_free_text_is_known(key: str) -> None:
    assert key not in text_keys()
