"""One slip of the pen in any date of a sound register is told once, or not at all; never twice."""

import re
import shutil
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from scrtrack.store.places import Places
from tests.command import REGISTER, REPOSITORY
from tests.rules.asked import run

BASE = REPOSITORY / "tests" / "records" / "base"
DATE = re.compile(r"20\d\d(?=-\d\d)")


def said(root: Path) -> set[str]:
    tree = Folder(root)
    found = run(load(tree), "2026-11-22", Places(tree).locate).diagnostics
    return {f"{one.code} {one.message}" for one in found}


def told_twice(root: Path, years: int) -> list[list[str]]:
    """What is said beside the usual where one year is so many off, for each date that makes it say two things."""
    usual, twice = said(root), []
    for path in (path for path in sorted(root.rglob("*.yaml")) if path.parent != root):
        text = path.read_text(encoding="utf-8")
        for year in DATE.finditer(text):
            slipped = f"{text[: year.start()]}{int(year[0]) + years}{text[year.end() :]}"
            path.write_text(slipped, encoding="utf-8")
            more = sorted(said(root) - usual)
            twice += [more] if len(more) > 1 else []
        path.write_text(text, encoding="utf-8")
    return twice


@pytest.mark.parametrize("years", [-10, -1, 1, 10, 36])
def test_in_the_base(years: int, tmp_path: Path) -> None:
    assert told_twice(Path(shutil.copytree(BASE, tmp_path / "r")), years) == []


@pytest.mark.slow
@pytest.mark.parametrize("years", [-10, -1, 1, 10, 36])
def test_in_example_z(years: int, tmp_path: Path) -> None:
    shutil.copytree(REGISTER / "example-z", tmp_path / "example-z")
    shutil.copy(REGISTER / "board.yaml", tmp_path / "board.yaml")
    assert told_twice(tmp_path, years) == []
