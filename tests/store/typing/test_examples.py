"""The examples in messages: each is one that the records themselves accept."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from scrtrack.store.typing.examples import ENTRIES, GROUPS
from tests.store.registers import ACTION, BOARD, CASE, HEAD, build

ROUND = "meeting: 2026-10-14\n"
RECORD = HEAD + "recommendation: b\n"
# Where each key stands: the file, what is above it, and how far in it is.
IN_ACTION = ("demo/A-BAD-01.yaml", HEAD + ACTION, 4)
IN_RECORD = ("demo/A-BAD-01.yaml", RECORD, 0)
IN_CASE = ("demo/case.yaml", CASE, 0)
IN_BOARD = ("board.yaml", BOARD, 0)
IN_ROUND = ("rounds/2026-10-14.yaml", ROUND, 0)
REOPENED = HEAD + ACTION + "    reopened:\n    - date: 2026-10-14\n      by: Group\n      reason: b\n"
PLACES = {
    **dict.fromkeys(("completed", "signed_off", "withdrawn"), IN_ACTION),
    **dict.fromkeys(("updates", "challenges", "deferrals", "evidence", "reopened", "with"), IN_ACTION),
    "undoes": ("demo/A-BAD-01.yaml", REOPENED, 6),
    **dict.fromkeys(("response", "source", "actions", "amendments", "met_by", "repeats"), IN_RECORD),
    **dict.fromkeys(("plan", "transferred", "learning"), IN_CASE),
    **dict.fromkeys(("legend", "rules", "themes", "reviews", "agencies", "meetings", "exceptions"), IN_BOARD),
    "aliases": ("board.yaml", BOARD + "agencies:\n- id: csc\n  name: x\n", 2),
    **dict.fromkeys(("asked", "answered"), IN_ROUND),
}


def _loaded(folder: Path, key: str, written: str) -> list[str]:
    path, above, indent = PLACES[key]
    text = above + "".join(f"{' ' * indent}{line}\n" for line in written.split("\n"))
    return [found.message for found in load(Folder(build(folder, **{path: text}))).problems]


@pytest.mark.parametrize("key", GROUPS)
def test_a_group_is_accepted(tmp_path: Path, key: str) -> None:
    assert _loaded(tmp_path, key, f"{key}: {GROUPS[key]}") == []


@pytest.mark.parametrize("key", ENTRIES)
def test_an_entry_is_accepted(tmp_path: Path, key: str) -> None:
    assert _loaded(tmp_path, key, f"{key}:\n- {ENTRIES[key]}") == []


@pytest.mark.parametrize("key", GROUPS)
def test_a_text_in_place_of_a_group_is_told_with_it(tmp_path: Path, key: str) -> None:
    (message,) = _loaded(tmp_path, key, f"{key}: x")
    assert message == f"`{key}` is a text where a group of keys is meant, such as `{key}: {GROUPS[key]}`"


@pytest.mark.parametrize("key", ENTRIES)
def test_a_text_in_place_of_a_list_is_told_with_it(tmp_path: Path, key: str) -> None:
    (message,) = _loaded(tmp_path, key, f"{key}: x")
    assert message == (
        f"`{key}` is a text where a list is meant: put each entry on a line of its own, after a hyphen,"
        f" such as `- {ENTRIES[key]}`"
    )


@pytest.mark.parametrize("key", [key for key, entry in ENTRIES.items() if entry.startswith("{")])
def test_a_text_in_place_of_an_entry_is_told_with_it(tmp_path: Path, key: str) -> None:
    (message,) = _loaded(tmp_path, key, f"{key}: [x]")
    expected = f"is a text where a group of keys is meant, such as `- {ENTRIES[key]}`"
    assert message == f"an entry of `{key}` {expected}"
