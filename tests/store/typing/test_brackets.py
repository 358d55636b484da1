"""Keys that a comma or a colon made of a text: one message for each slip, and no text to be deleted."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import ACTION, BOARD, HEAD, build, loaded_with, told

UPDATE = HEAD + ACTION + "    updates:\n      - "


def messages(folder: Path, entry: str) -> list[str]:
    return [found.message for found in loaded_with(folder, f"{UPDATE}{entry}\n").problems]


def behind_comma(key: str, of: str) -> str:
    return (
        f"`{key}` is not a key that belongs here: a comma ends a text inside {{ }}:"
        f' put the whole text of `{of}` in quotes, such as `{of}: "One thing, and another"`'
    )


@pytest.mark.parametrize(
    ("entry", "key", "of"),
    [
        ("{date: 2026-10-01, by: Head, note: Form agreed, teams told}", "teams told", "note"),
        ("{date: 2026-10-01, by: Head, Safeguarding, note: Form agreed}", "Safeguarding", "by"),
        ("{date: 2026-10-01, by: Head, note: One, two, three}", "two", "note"),
    ],
)
def test_a_comma_in_a_text(tmp_path: Path, entry: str, key: str, of: str) -> None:
    assert messages(tmp_path, entry) == [behind_comma(key, of)]


def test_a_comma_in_a_name_of_the_boards(tmp_path: Path) -> None:
    of = f"{BOARD}agencies: [{{id: police, name: Police, Anytown}}]\n"
    (found,) = load(Folder(build(tmp_path, **{"board.yaml": of}))).problems
    assert found.message == behind_comma("Anytown", "name")


def test_a_comma_behind_what_is_no_free_text_ends_no_text(tmp_path: Path) -> None:
    (message,) = messages(tmp_path, "{date: 2026-10-01, soon, by: Head, note: x}")
    assert (
        message == "`soon` is not a key that belongs here: delete it, or write one of date, by, note, round"
    )


def test_a_key_without_value_on_a_line_of_its_own_is_no_text(tmp_path: Path) -> None:
    (message,) = messages(tmp_path, "date: 2026-10-01\n        by: Head\n        note: x\n        told:")
    assert (
        message == "`told` is not a key that belongs here: delete it, or write one of date, by, note, round"
    )


@pytest.mark.parametrize(
    ("entry", "keys"),
    [
        ("{date:2026-10-01, by:Head, note:Form agreed}", "`date:`, `by:`, `note:`"),
        ("{date: 2026-10-01, by:Head, note: Form agreed}", "`by:`"),
    ],
)
def test_blanks_left_out_behind_colons_are_one_fault(tmp_path: Path, entry: str, keys: str) -> None:
    (message,) = messages(tmp_path, entry)
    assert message.partition(": ")[2] == f"a blank is missing after the colon of {keys}: type one"


def test_a_date_in_the_place_of_keys_is_one_fault(tmp_path: Path) -> None:
    advice = "write `date: 2026-10-01`, and `by:` and `note:` on lines below it"
    assert told(loaded_with(tmp_path, f"{UPDATE}1/10/2026: Form agreed\n")) == [
        ("FILE112", 9, 9, f"`1/10/2026` is not a key that belongs here: {advice}")
    ]
