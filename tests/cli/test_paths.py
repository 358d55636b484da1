"""Paths that no file or folder can have: said plainly, with exit code 3, before anything is read."""

from pathlib import Path

import pytest

from scrtrack.cli.paths import read_path
from scrtrack.errors import ScrtrackError
from tests.command import run

LONG_NAME, LONG_PATH = "x" * 300, "x/" * 2500


@pytest.mark.parametrize("given", [".", "a/b.xlsx", "x" * 200, "Größe (2).xlsx", "no/such/folder"])
def test_any_other_path_is_taken_as_it_is(given: str) -> None:
    assert read_path(given) == Path(given)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (LONG_NAME, f"{'x' * 59}… is too long for the path of a file or folder (300 characters)"),
        (LONG_PATH, f"{'x/' * 29}x… is too long for the path of a file or folder (5,000 characters)"),
        ("a\0b", "'a\\x00b' is no path: there is an unseen character (NUL) in it"),
    ],
    ids=["name", "path", "NUL"],
)
def test_a_path_that_cannot_be_is_told(given: str, words: str) -> None:
    with pytest.raises(ScrtrackError) as raised:
        read_path(given)
    assert raised.value.message == words


@pytest.mark.parametrize("given", [LONG_NAME, LONG_PATH, "a\0b"], ids=["name", "path", "NUL"])
@pytest.mark.parametrize(
    "typed",
    [
        "status --register {}",
        "show B1-CCG-01 --register {}",
        "validate {}",
        "validate --register {}",
        "export -o {}.xlsx",
        "export -o {}/tool.xlsx",
        "schema -o {}",
        "schema --check -o {}",
    ],
)
def test_every_command_leaves_with_3_and_says_why(typed: str, given: str) -> None:
    ran = run(*(word.format(given) for word in typed.split()))
    assert (ran.code, ran.out) == (3, "")
    assert "Traceback" not in ran.err
    assert "fault in the program" not in ran.err
    assert len(ran.err.splitlines()) == 2
    assert ("is too long for the path of a file or folder" in ran.err) is ("\0" not in given)


@pytest.mark.parametrize("typed", ["status --register", "validate", "schema -o"])
def test_an_empty_name_is_refused(typed: str) -> None:
    ran = run(*typed.split(), "")
    assert (ran.code, ran.err.splitlines()[0]) == (2, "scrtrack: the name of a file or folder is empty")
