"""Slips at the beginning of a line: told at the line of the slip, not where the parser stumbles."""

from pathlib import Path

import pytest

from tests.store.registers import ACTION, HEAD, fault, loaded_with, told

AFTER_HYPHEN = "a blank is missing after the hyphen: type one"
AFTER_COLON = "a blank is missing after the colon: type one"
B = "recommendation: b\n"
SECOND = "this text holds a second colon: put the text in quotes"


def another_sign(sign: str) -> str:
    return f"an entry of a list begins with a hyphen (-): type one here in place of {sign}"


def in_words(folder: Path, body: str) -> tuple[int, int, str]:
    code, line, column, message = fault(folder, body)
    assert code == "FILE105"
    return line, column, message.removeprefix("cannot be read here: ")


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("entry", "column", "expected"),
    [
        ("  -id: 1", 3, AFTER_HYPHEN),
        ("  - id:1", 7, AFTER_COLON),
        ("  – id: 1", 3, another_sign("–")),
        ("  • id: 1", 3, another_sign("•")),
        ("  * id: 1", 3, another_sign("*")),
        ("  1. id: 1", 3, another_sign("1.")),
        ("  2) id: 1", 3, another_sign("2)")),
    ],
)
def test_the_first_line_of_an_entry(
    tmp_path: Path, entry: str, column: int, expected: str, ends: str
) -> None:
    body = f"{HEAD}{B}actions:\n{entry}\n    action: b\n".replace("\n", ends)
    assert in_words(tmp_path, body) == (6, column, expected)


def test_a_blank_left_out_in_the_first_line(tmp_path: Path) -> None:
    assert in_words(tmp_path, HEAD.replace("id: ", "id:") + B) == (1, 3, AFTER_COLON)


@pytest.mark.parametrize(
    ("written", "column"), [("(date: 2026-10-01, by: Head)", 16), ("  (date: 2026-10-01, by: Head)", 18)]
)
def test_round_brackets(tmp_path: Path, written: str, column: int) -> None:
    body = f"{HEAD}{ACTION}    completed: {written}\n"
    expected = "round brackets hold no keys: type { and } in their place"
    assert in_words(tmp_path, body) == (8, column, expected)


def test_words_in_round_brackets_are_a_text(tmp_path: Path) -> None:
    assert in_words(tmp_path, f"{HEAD}{ACTION}    lead: (Head): DCI\n") == (8, 17, SECOND)


@pytest.mark.parametrize(
    "lines",
    [
        "actions: none\n  - id: 1\n    action: b\n",
        "actions: none\n- {id: 1, action: b}\n",
        "actions: see below\n\n  - id: 1\n",
    ],
)
def test_a_word_behind_the_key_of_a_list(tmp_path: Path, lines: str) -> None:
    expected = "the list of `actions` stands on the lines below: leave nothing behind its colon"
    assert in_words(tmp_path, HEAD + B + lines) == (5, 10, expected)


def test_a_list_within_a_text_is_no_list_of_entries(tmp_path: Path) -> None:
    assert in_words(tmp_path, HEAD + "recommendation: all of\n  - this: one\n") == (5, 9, SECOND)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("between", ["", "\n", "    # a comment\n"])
def test_the_first_entry_without_its_hyphen(tmp_path: Path, between: str, ends: str) -> None:
    lines = f"actions:\n    id: 1\n    action: b\n{between}  - id: 2\n    action: c\n"
    expected = "an entry of a list begins with a hyphen (-): put one before this key, in line with the others"
    body = (HEAD + B + lines).replace("\n", ends)
    assert in_words(tmp_path, body) == (6, 5, expected)


def test_an_entry_beside_the_keys_of_another_is_no_first_one(tmp_path: Path) -> None:
    line, column, message = in_words(tmp_path, f"{HEAD}{ACTION}    lead: x\n    - id: 2\n")
    assert (line, column) == (9, 5)
    assert "line it up" in message


@pytest.mark.parametrize(
    ("text", "sign"), [(">90% agreed", ">"), ("| agreed", "|"), (">90% agreed\naim: c", ">"), ("> 90", ">")]
)
def test_a_text_that_begins_with_the_sign_of_several_lines(tmp_path: Path, text: str, sign: str) -> None:
    expected = f"the text begins with {sign}, which YAML keeps for itself: put the text in quotes"
    assert in_words(tmp_path, f"{HEAD}recommendation: {text}\n") == (4, 17, expected)


def test_a_sign_with_lines_below_it_is_meant_for_them(tmp_path: Path) -> None:
    _, _, message = in_words(tmp_path, HEAD + "recommendation: > text\n  b\n")
    assert message == "the line after | or > does not fit: leave nothing else after the sign"


@pytest.mark.parametrize("text", ["(see id: 1)", "1. id", "-id", "– id"])
def test_what_is_right_stays_so(tmp_path: Path, text: str) -> None:
    assert told(loaded_with(tmp_path, f'{HEAD}recommendation: "{text}"\n')) == []
