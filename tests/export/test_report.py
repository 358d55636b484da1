"""What an exporter has to say about the file it wrote."""

from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from scrtrack.export.report import Cut, Mended, Written


def test_where_nothing_was_changed_nothing_is_said() -> None:
    said = Written("2 actions")
    assert (said.words, said.cut, said.mended) == ("2 actions", (), ())


@pytest.mark.parametrize(
    ("said", "field"),
    [(Written(""), "words"), (Cut("Z-1.1", "ACTIONS", 3), "id"), (Mended("a/b", "a b"), "sheet")],
    ids=lambda given: type(given).__name__ if not isinstance(given, str) else given,
)
def test_what_is_said_stays(said: Any, field: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(said, field, "else")
