"""What `validate` is to check and to show."""

import json
from pathlib import Path

import pytest

from tests.command import run

AS_OF = ("--as-of", "2026-11-22")


def test_a_file_is_found_from_anywhere(broken: Path, tmp_path: Path) -> None:
    path = broken / "recommendations" / "child-b1" / "B1-OV-01.yaml"
    found = json.loads(run("validate", str(path), "--format", "json", *AS_OF).out)
    assert [one["code"] for one in found] == ["REF211"]


def test_one_outside_the_register_is_refused(tmp_path: Path) -> None:
    ran = run("validate", str(tmp_path), *AS_OF)
    assert ran.code == 2
    assert "lies outside the register" in ran.err


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_code_is_refused_before_the_register_is_read(option: str, tmp_path: Path) -> None:
    ran = run("validate", option, "DUE302,EVI4O1", "--register", str(tmp_path))
    assert (ran.code, ran.out) == (2, "")
    assert "there is no rule or family EVI4O1\n  What to do: perhaps EVI401 was meant; " in ran.err


@pytest.mark.parametrize("typed", ["ref", "REF211", "211", " ref211 ,"])
def test_codes_are_chosen_in_any_way_of_writing_them(typed: str) -> None:
    found = json.loads(run("validate", "--select", typed, "--format", "json", *AS_OF).out)
    assert {one["code"] for one in found} == {"REF211"}
