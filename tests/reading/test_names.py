"""The names of a register's files and folders, and those that were meant for one of them."""

import pytest

from scrtrack.reading import names
from scrtrack.reading.names import BOARD, CASE


@pytest.mark.parametrize("wanted", [BOARD, CASE])
@pytest.mark.parametrize(
    "ending",
    [
        ".yml",
        ".YAML",
        ".yaml.txt",
        ".yaml.yaml",
        ".yml.txt",
        ".json",
        ".txt",
        "",
        "s.yaml",
        ".yalm",
        ". yaml",
    ],
)
def test_other_spellings_of_the_boards_and_the_cases_file(wanted: str, ending: str) -> None:
    word = wanted.removesuffix(".yaml")
    assert names.is_meant_for(f"{word}{ending}", wanted)
    assert names.is_meant_for(f"{word.upper()}{ending}", wanted)


@pytest.mark.parametrize(
    "name", [BOARD, CASE, "boarding.yaml", "board.xlsx", "casework.yaml", "my-board.yaml"]
)
def test_what_is_no_other_spelling_of_the_boards_file(name: str) -> None:
    assert not names.is_meant_for(name, BOARD)


@pytest.mark.parametrize("folder", ["Rounds", "ROUNDS", "round", "Round", "rounds."])
def test_other_spellings_of_rounds(folder: str) -> None:
    assert names.is_meant_for_rounds(folder)


@pytest.mark.parametrize("folder", ["rounds", "surrounds", "rounds-2027", "child-m"])
def test_what_is_no_other_spelling_of_rounds(folder: str) -> None:
    assert not names.is_meant_for_rounds(folder)


def test_what_is_called_as_usual() -> None:
    given = [
        "M-CSC-01.yaml",
        "2027-01-14.yaml",
        "m-csc-01.yaml",
        "M-CSC-01.yml",
        "CASE.yaml",
        "M-CSC-01 (1).yaml",
    ]
    assert [names.is_usual(name) for name in given] == [True, True, False, False, False, False]


@pytest.mark.parametrize(
    ("name", "is_longer"),
    [
        ("M-CSC-01.yaml", False),
        ("M-CSC-01-PC.yaml", True),
        ("M-CSC-01-DESKTOP-4F2.yaml", True),
        ("M-CSC.yaml", False),
    ],
)
def test_a_name_that_is_longer_than_another(name: str, is_longer: bool) -> None:
    assert names.is_longer_than_another(name, {name, "M-CSC-01.yaml", "case.yaml"}) is is_longer


def test_what_is_a_record_and_what_a_day() -> None:
    stems = ["M-CSC-01", "m-csc-1a", "2027-01-14", "README", "M-CSC", "case"]
    assert [names.is_record(stem) for stem in stems] == [True, True, False, False, False, False]
    assert [names.is_day(stem) for stem in stems] == [False, False, True, False, False, False]
    assert [names.is_record_or_day(stem) for stem in stems] == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("name", "stem"),
    [("x.yaml", "x"), ("x.YML", "x"), ("x.yaml.txt", "x"), ("x.yaml.yaml", "x"), ("x.pdf", "x.pdf")],
)
def test_a_name_without_what_stands_for_yaml(name: str, stem: str) -> None:
    assert names.without_endings(name) == stem


def test_a_record_that_lacks_its_ending() -> None:
    given = ["M-CSC-01", "M-CSC-01.txt", "2027-01-14.json", "M-CSC-01.pdf", "M-CSC-01.yaml", "notes.txt"]
    assert [names.lacks_its_ending(name) for name in given] == [True, True, True, False, False, False]


def test_what_was_kept_of_a_record() -> None:
    given = ["M-CSC-01.yaml.bak", "~$M-CSC-01.yaml", ".M-CSC-01.yaml.swp", "#M-CSC-01.yaml#"]
    assert [names.is_kept_of_a_record(name, "M-CSC-01.yaml") for name in given] == [True, False, False, False]
    assert not names.is_kept_of_a_record("README.md.bak", "README.md.yaml")


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("z/Z-1.yaml", True),
        ("z", True),
        ("Z-1.yaml", True),
        ("board.yaml", False),
        ("Board.yml", False),
        ("z/case.yaml", False),
        ("z/Case.yaml", False),
        ("rounds/2027-01-14.yaml", False),
        ("Rounds", False),
        ("z/case (1).yaml", False),
        ("board-copy.yaml", True),
    ],
)
def test_where_a_recommendation_could_stand(path: str, may: bool) -> None:
    assert names.may_hold_recommendations(path) is may
