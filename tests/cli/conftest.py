"""Registers that the tests of commands share."""

import shutil
from pathlib import Path

import pytest

from tests.command import REGISTER


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A copy of this register in which one file cannot be read."""
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    path = tmp_path / "recommendations" / "child-b1" / "B1-CCG-01.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "lead: Head, Safeguarding: Unit\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def doubled(tmp_path: Path) -> Path:
    """A copy of this register in which two files hold one recommendation."""
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    case = tmp_path / "recommendations" / "child-b1"
    shutil.copyfile(case / "B1-CCG-01.yaml", case / "B1-CCG-99.yaml")
    return tmp_path
