"""The file that was named after `-o`."""

import os
from pathlib import Path

import pytest

from scrtrack.cli.output import output_file
from scrtrack.errors import ScrtrackError, UsageError


@pytest.mark.parametrize("name", ["tool.xlsx", "nowhere/tool.xlsx", "x" * 200])
def test_a_file_there_or_not(name: str) -> None:
    assert output_file(name) == Path(name)


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(
        ScrtrackError, match=r"is too long for the path of a file or folder \(300 characters\)"
    ):
        output_file("x" * 300)


@pytest.mark.parametrize("name", ["", "  "])
def test_no_name(name: str) -> None:
    with pytest.raises(UsageError, match="-o names no file"):
        output_file(name)


@pytest.mark.parametrize("ending", ["", "/", os.sep])
def test_a_folder_that_is_there(tmp_path: Path, ending: str) -> None:
    with pytest.raises(UsageError) as refused:
        output_file(f"{tmp_path}{ending}")
    assert refused.value.message == f"{tmp_path} is a folder"
    assert refused.value.hint == f"name a file in it, such as {tmp_path / 'tool.xlsx'}"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ScrtrackError) as refused:
        output_file(f"{tmp_path}/build.pdf/")
    assert not isinstance(refused.value, UsageError)
    assert refused.value.message == f"there is no folder {tmp_path / 'build.pdf'}"
    assert (
        refused.value.hint == f"make it first, and name a file in it: {tmp_path / 'build.pdf' / 'tool.xlsx'}"
    )
