"""What is said where there is nothing to do it on."""

from pathlib import Path

import pytest

from tests.command import run


def test_an_empty_register_is_said_and_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "board.yaml").write_text("format: 1\nboard: Test\n")
    ran = run("status", "--register", str(tmp_path))
    assert ran.code == 3
    assert "holds no recommendations" in ran.err
    assert "`scrtrack help register` shows how" in ran.err


@pytest.mark.parametrize(
    "typed",
    [
        "status",
        "status --format json",
        "status --by agency",
        "status --case example-z",
        "status --overdue --fail-on embedded",
        "show Z-CSC-04",
        "validate",
        "validate recommendations/example-z",
        "validate --ignore FILE,REF,DUE,EVI,UPD,SMART",
        "validate --select SMART --format github",
        "validate --format json --select UPD",
        "export -o tool.xlsx",
        "export -o tool.csv --case example-z",
        "export -o tool.json --active-only",
        "export -o tool.md --agency z-csc",
    ],
)
def test_what_could_not_read_everything_never_leaves_with_nought(broken: Path, typed: str) -> None:
    assert run(*typed.split(), "--as-of", "2026-11-22", cwd=broken).code == 1
