"""Cases that lie too far down: each told of once, with the folder that it belongs into."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.layout import layout
from scrtrack.store.load import load
from tests.store.registers import CASE, GOOD, HEAD, build

OTHER = CASE.replace("demo", "child-n")
RECORD = HEAD.replace("demo", "child-n") + "recommendation: b\n"


def said(folder: Path, **files: str | None) -> list[tuple[str, str, str]]:
    """Code, file and message of every problem."""
    loaded = load(Folder(build(folder, **files)))
    return [(found.code, found.file, found.message) for found in loaded.problems]


@pytest.mark.parametrize(
    "folder", ["2026/child-n", "Archive/child-n", "2026/q1/child-n", "demo/child-n", "rounds/child-n"]
)
def test_a_case_in_a_grouping_folder_is_told_once(tmp_path: Path, folder: str) -> None:
    message = "is the folder of a case, too far down to be read: move the folder child-n up into register"
    files = {f"{folder}/case.yaml": OTHER, f"{folder}/A-BAD-01.yaml": RECORD}
    assert said(tmp_path, **files) == [("FILE117", folder, message)]


def test_where_the_register_has_no_name_it_is_called_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(build(tmp_path, **{"2026/child-n/case.yaml": OTHER}))
    (found,) = layout(Folder(Path())).problems
    assert found.message.endswith(": move the folder child-n up into the register's folder")


def test_its_files_are_known_not_to_be_read(tmp_path: Path) -> None:
    files = {"2026/child-n/case.yaml": OTHER, "2026/child-n/A-BAD-01.yaml": RECORD}
    loaded = load(Folder(build(tmp_path, **files)))
    assert loaded.unread == ("2026/child-n", "2026/child-n/A-BAD-01.yaml", "2026/child-n/case.yaml")


def test_a_folder_that_groups_cases_is_no_cases(tmp_path: Path) -> None:
    root = build(tmp_path, **{"2026/child-n/case.yaml": OTHER, "empty/note.txt": ""})
    assert layout(Folder(root)).folders == ["demo", "empty"]


def test_a_case_in_a_folder_of_its_own_name(tmp_path: Path) -> None:
    message = "holds the case child-n, one folder too far down: move what is in it up into the folder child-n"
    files = {"child-n/child-n/case.yaml": OTHER, "child-n/child-n/A-BAD-01.yaml": RECORD}
    assert said(tmp_path, **files) == [("FILE117", "child-n/child-n", message)]


@pytest.mark.parametrize("folder", ["Archive/demo", "demo/demo"])
def test_a_copy_of_a_case_is_told_once(tmp_path: Path, folder: str) -> None:
    message = "is a copy of the folder demo: compare the two, and delete one (only demo is read)"
    files = {f"{folder}/case.yaml": CASE, f"{folder}/A-OK-01.yaml": GOOD, f"{folder}/A-NEW-02.yaml": GOOD}
    assert said(tmp_path, **files) == [("FILE119", folder, f"{message}; in the copy alone: A-NEW-02.yaml")]


def test_an_old_case_file_kept_in_a_folder_is_told_as_a_copy(tmp_path: Path) -> None:
    (found,) = said(tmp_path, **{"demo/old/case.yaml": CASE})
    assert found[2].startswith("is a copy of demo/case.yaml: ")


def test_a_case_is_no_copy_of_the_one_that_it_lies_in(tmp_path: Path) -> None:
    files = {"child-n/case.yaml": OTHER, "demo/old/case.yaml": OTHER}
    (found,) = said(tmp_path, **files)
    assert found[:2] == ("FILE119", "demo/old/case.yaml")
    assert found[2].startswith("is a copy of child-n/case.yaml: ")
