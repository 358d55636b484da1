"""What `show` was given when it was no id."""

import pytest

from scrtrack.cli.other_words import without_file
from tests.command import Ran, run

AS_OF = ("--as-of", "2026-11-22")


@pytest.mark.parametrize(
    "typed",
    [
        "Z-CSC-04.yaml",
        "z-csc-04.yml",
        "Z-CSC-04.yaml.txt",
        "recommendations/example-z/Z-CSC-04.yaml",
        "a\\Z-CSC-04.yaml",
    ],
)
def test_the_name_of_a_file_is_its_id(typed: str) -> None:
    assert run("show", typed, *AS_OF) == run("show", "Z-CSC-04", *AS_OF)


@pytest.mark.parametrize("typed", ["Z-CSC-04", "Z-CSC-04.1", " Z-1 ", "a/b", ".yaml", ""])
def test_anything_else_is_taken_as_it_is(typed: str) -> None:
    assert without_file(typed) == typed.strip()


@pytest.mark.parametrize("typed", ["Z-CSC-04-1", "z-csc-04/1", "Z-CSC-04_1", "Z-CSC-04:1", "Z-CSC-04 01"])
def test_an_action_by_another_sign_is_named(typed: str) -> None:
    ran = run("show", typed, *AS_OF)
    said = f"scrtrack: there is no '{typed}'\n  What to do: perhaps Z-CSC-04.1 was meant.\n"
    assert ran == Ran(2, "", said)


def test_an_action_that_is_not_there_is_not_named() -> None:
    assert "perhaps Z-CSC-04 was meant" in run("show", "Z-CSC-04-9", *AS_OF).err


@pytest.mark.parametrize(
    ("typed", "is_a", "option"),
    [
        ("example-z", "a case", "--case example-z"),
        ("child b1", "a case", "--case child-b1"),
        ("csc", "an agency", "--agency csc"),
        ("Practice", "a theme", "--theme practice"),
    ],
)
def test_a_case_an_agency_and_a_theme_are_for_status(typed: str, is_a: str, option: str) -> None:
    ran = run("show", typed, *AS_OF)
    hint = f"see its actions: scrtrack status {option}"
    said = f"scrtrack: '{typed}' is {is_a}, not a recommendation or an action\n  What to do: {hint}.\n"
    assert ran == Ran(2, "", said)
