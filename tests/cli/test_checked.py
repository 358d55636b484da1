"""What `validate` is to check and to show."""

import json
from pathlib import Path

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


def test_an_unknown_code_is_refused() -> None:
    assert "there is no rule or family DUE999" in run("validate", "--select", "DUE999").err
