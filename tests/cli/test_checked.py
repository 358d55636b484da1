"""What `validate` is to check and to show."""

import json
from pathlib import Path

import pytest

from scrtrack.cli.checked import files_asked_for
from tests.command import REGISTER, Ran, run

AS_OF = ("--as-of", "2026-11-22")


def test_a_file_is_found_from_anywhere(broken: Path, tmp_path: Path) -> None:
    path = broken / "recommendations" / "child-b1" / "B1-OV-01.yaml"
    found = json.loads(run("validate", str(path), "--select", "REF", "--format", "json", *AS_OF).out)
    assert [one["code"] for one in found] == ["REF211"]


def test_one_outside_the_register_is_refused(tmp_path: Path) -> None:
    ran = run("validate", str(tmp_path), *AS_OF)
    assert ran.code == 2
    assert "lies outside the register" in ran.err


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("B1-CCG-01", "perhaps recommendations/child-b1/B1-CCG-01.yaml was meant"),
        ("b1-ccg-01.yml", "perhaps recommendations/child-b1/B1-CCG-01.yaml was meant"),
        ("B1-CCG-01.1", "perhaps recommendations/child-b1/B1-CCG-01.yaml was meant"),
        ("elsewhere/B1-CCG-1.yaml", "perhaps recommendations/child-b1/B1-CCG-01.yaml was meant"),
        ("child-b1", "perhaps recommendations/child-b1 was meant"),
        ("recommendations/board.yml", "perhaps recommendations/board.yaml was meant"),
        ("nofile.yaml", "check the name"),
    ],
)
def test_one_that_is_not_there_is_told_with_the_nearest(typed: str, hint: str) -> None:
    ran = run("validate", typed, *AS_OF)
    deleted = "leave out a file that was deleted, since what names it is found all the same"
    said = f"scrtrack: there is no file or folder {typed}\n  What to do: {hint}; {deleted}.\n"
    assert ran == Ran(2, "", said)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_code_is_refused_before_the_register_is_read(option: str, tmp_path: Path) -> None:
    ran = run("validate", option, "DUE302,EVI4O1", "--register", str(tmp_path))
    assert (ran.code, ran.out) == (2, "")
    assert "there is no rule or family EVI4O1\n  What to do: perhaps EVI401 was meant; " in ran.err


@pytest.mark.parametrize("typed", ["ref", "REF211", "211", " ref211 ,"])
def test_codes_are_chosen_in_any_way_of_writing_them(typed: str) -> None:
    found = json.loads(run("validate", "--select", typed, "--format", "json", *AS_OF).out)
    assert {one["code"] for one in found} == {"REF211"}


@pytest.mark.parametrize(
    ("file", "is_asked_for"),
    [
        ("example-z/Z-CSC-01.yaml", True),
        ("child-b1/case.yaml", True),
        ("child-b1/deeper/X-1.yaml", True),
        ("example-z/Z-CSC-02.yaml", False),
        ("child-b12/case.yaml", False),
        ("board.yaml", False),
    ],
)
def test_a_file_is_asked_for_by_its_name_or_that_of_a_folder_above_it(file: str, is_asked_for: bool) -> None:
    paths = [REGISTER / "example-z" / "Z-CSC-01.yaml", REGISTER / "child-b1"]
    assert files_asked_for(REGISTER, paths)(file) is is_asked_for
