"""What of a register completes, and what is read for it."""

import shutil
from pathlib import Path

import pytest

from scrtrack.cli.register_words import Word, agencies, cases, record_ids, themes
from tests.command import REGISTER


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A copy of this register, to change."""
    return Path(shutil.copytree(REGISTER, tmp_path / "recommendations"))


def texts(words: list[Word]) -> list[str]:
    return [text for text, _ in words]


def test_recommendations_that_begin_so() -> None:
    assert texts(record_ids(REGISTER, "Z-NHS")) == ["Z-NHS-01", "Z-NHS-02", "Z-NHS-03", "Z-NHS-04"]


def test_small_letters_are_capitals() -> None:
    assert texts(record_ids(REGISTER, "z-pol")) == ["Z-POL-01", "Z-POL-02"]


def test_of_one_typed_in_full_its_actions_too() -> None:
    assert texts(record_ids(REGISTER, "Z-OV-06")) == ["Z-OV-06", "Z-OV-06.1", "Z-OV-06.2"]
    assert texts(record_ids(REGISTER, "Z-OV-06.")) == ["Z-OV-06", "Z-OV-06.1", "Z-OV-06.2"]


def test_an_action_comes_with_its_words_on_one_short_line() -> None:
    (about,) = [about for text, about in record_ids(REGISTER, "Z-CSC-04") if text == "Z-CSC-04.1"]
    assert 10 < len(about) <= 60
    assert "\n" not in about


def test_nothing_begins_so() -> None:
    assert record_ids(REGISTER, "NOPE") == []


def test_no_file_is_opened_for_ids(register: Path) -> None:
    for file in register.rglob("Z-*.yaml"):
        file.write_bytes(b"\xff: [")
    assert len(record_ids(register, "Z-")) == 20


def test_a_recommendation_that_cannot_be_read_has_no_actions(register: Path) -> None:
    (register / "example-z" / "Z-OV-06.yaml").write_text("id: [")
    assert texts(record_ids(register, "Z-OV-06")) == ["Z-OV-06"]


def test_files_of_other_names_are_none(register: Path) -> None:
    for name in ("Z-CSC-04 (1).yaml", "Z-CSC-04.yaml.bak", "notes.txt", "$(rm -r).yaml"):
        (register / "example-z" / name).write_text("id: Z-CSC-04\n")
    assert texts(record_ids(register, "Z-CSC-04")) == ["Z-CSC-04", "Z-CSC-04.1"]


def test_cases_are_folders_with_a_case(register: Path) -> None:
    (register / "notes").mkdir()
    for name in ("a b", "$(x)"):
        shutil.copytree(register / "example-z", register / name)
    assert texts(cases(register, "")) == ["child-b1", "example-z"]


def test_agencies_come_with_their_names() -> None:
    assert ("csc", "Children's Social Care") in agencies(REGISTER, "")


def test_themes_and_what_stands_for_none() -> None:
    assert texts(themes(REGISTER, ""))[-2:] == ["training", "no-theme"]


def test_a_board_that_cannot_be_read_has_no_agencies(register: Path) -> None:
    (register / "board.yaml").write_text("board: [")
    assert agencies(register, "") == []
