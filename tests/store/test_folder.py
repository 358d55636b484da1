"""The files of a case's folder and of the rounds': each read, called a copy, or told how it should be named."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import BOARD, CASE, GOOD, HEAD, build

OTHER = HEAD + "recommendation: b\n"
ROUND = "meeting: 2027-01-14\n"
COPY = "is a copy of {0}: compare the two, and delete one (only {0} is read)"
TWIN = "is a copy of {0} by another name: compare the two, and delete one (only {0} is read)"
GONE = "looks like a copy of {0}, which is not here: rename it to {0} if it is the one to keep"


def said(folder: Path, **files: str | None) -> list[tuple[str, str, str]]:
    """Code, file and message of every problem; what they are about must be unread."""
    loaded = load(Folder(build(folder, **files)))
    assert {found.file for found in loaded.problems} == set(loaded.unread)
    return [(found.code, found.file, found.message) for found in loaded.problems]


def read(folder: Path, **files: str | None) -> list[str]:
    """The files of the recommendations and rounds that are read."""
    register = load(Folder(build(folder, **files))).index.register
    return [filed.file for filed in register.recommendations] + [filed.file for filed in register.rounds]


MARKED = ["x (1).yaml", "x - Copy.yaml", "x - Copy (2).yaml", "Copy of x.yaml", "x.yaml~", "x.yaml.bak", "x.orig",
          "x (Board Officer's conflicted copy 2026-11-02).yaml", "x.sync-conflict-20261102-1011-AB.yaml"]  # fmt: skip


@pytest.mark.parametrize("name", MARKED)
@pytest.mark.parametrize(
    ("path", "text"),
    [("demo/A-OK-01.yaml", GOOD), ("demo/case.yaml", CASE), ("rounds/2027-01-14.yaml", ROUND)],
)
def test_a_copy_beside_its_original_is_told_once(tmp_path: Path, name: str, path: str, text: str) -> None:
    original = path.rpartition("/")[2]
    copy = path.replace(original, name.replace("x", original.removesuffix(".yaml"), 1))
    assert said(tmp_path, **{path: text, copy: text}) == [("FILE119", copy, COPY.format(original))]


@pytest.mark.parametrize("name", ["~$A-OK-01.yaml", ".A-OK-01.yaml.swp", "#A-OK-01.yaml#"])
def test_what_a_program_keeps_while_a_file_is_open_is_told_once(tmp_path: Path, name: str) -> None:
    (found,) = said(tmp_path, **{f"demo/{name}": GOOD})
    kept = "is a copy of A-OK-01.yaml that a program keeps while it is open: close it there; if this stays"
    assert found[2] == f"{kept}, compare the two, and delete one (only A-OK-01.yaml is read)"


@pytest.mark.parametrize("name", ["A-OK-01.yml", "A-OK-01.YAML", "a-ok-01.yaml", "A-OK-01.yaml.txt", "A-OK-01.yaml.yaml",
                                  "A-OK-01-LAPTOP12.yaml", "A-OK-01-DESKTOP-4F2.yaml", "A-OK-01 final.yaml",
                                  "New A-OK-01.yaml"])  # fmt: skip
def test_a_copy_by_another_name_is_told_where_it_holds_the_same_record(tmp_path: Path, name: str) -> None:
    assert said(tmp_path, **{f"demo/{name}": GOOD}) == [
        ("FILE119", f"demo/{name}", TWIN.format("A-OK-01.yaml"))
    ]


def test_the_copies_that_onedrive_makes_of_a_case_and_of_a_round(tmp_path: Path) -> None:
    files = {
        "demo/case-DESKTOP-4F2.yaml": CASE,
        "rounds/2027-01-14.yaml": ROUND,
        "rounds/2027-01-14-PC7.yaml": ROUND,
    }
    assert [found[1:] for found in said(tmp_path, **files)] == [
        ("demo/case-DESKTOP-4F2.yaml", TWIN.format("case.yaml")),
        ("rounds/2027-01-14-PC7.yaml", TWIN.format("2027-01-14.yaml")),
    ]


@pytest.mark.parametrize("text", [GOOD.replace("csc", "["), "", GOOD.replace("id: A-OK-01\n", "")])
def test_a_copy_that_cannot_be_read_gives_no_further_error(tmp_path: Path, text: str) -> None:
    (found,) = said(tmp_path, **{"demo/A-OK-01 (1).yaml": text})
    assert found[0] == "FILE119"


@pytest.mark.parametrize("name", ["A-OK-01-A.yaml", "A-OK-01-LAPTOP12.yaml"])
def test_a_record_of_its_own_is_no_copy(tmp_path: Path, name: str) -> None:
    own = GOOD.replace("A-OK-01", name.removesuffix(".yaml"))
    assert f"demo/{name}" in read(tmp_path, **{f"demo/{name}": own})


def test_a_record_made_from_a_copy_is_read_as_its_own(tmp_path: Path) -> None:
    assert "demo/A-OK-01 - Copy.yaml" in read(tmp_path, **{"demo/A-OK-01 - Copy.yaml": OTHER})


@pytest.mark.parametrize("name", ["A-OK-02 (1).yaml", "A-OK-02 - Copy.yaml"])
def test_a_copy_without_its_original_is_read(tmp_path: Path, name: str) -> None:
    assert f"demo/{name}" in read(tmp_path, **{f"demo/{name}": GOOD.replace("01", "02")})


@pytest.mark.parametrize("name", ["A-OK-02.yaml.bak", "A-OK-02 (1).yml", "A-OK-02.yaml~"])
def test_what_was_kept_of_a_record_that_is_not_there(tmp_path: Path, name: str) -> None:
    found = said(tmp_path, **{f"demo/{name}": GOOD.replace("01", "02")})
    assert found == [("FILE117", f"demo/{name}", GONE.format("A-OK-02.yaml"))]


def test_a_copy_of_a_case_that_is_not_there(tmp_path: Path) -> None:
    found = said(tmp_path, **{"demo/case.yaml": None, "demo/case (1).yaml": CASE})
    assert found == [("FILE117", "demo/case (1).yaml", GONE.format("case.yaml"))]


@pytest.mark.parametrize(
    ("path", "proper"),
    [
        ("demo/A-BAD-01.yml", "A-BAD-01.yaml"),
        ("demo/A-BAD-01.YAML", "A-BAD-01.yaml"),
        ("demo/A-BAD-01.yaml.txt", "A-BAD-01.yaml"),
        ("demo/a-bad-01.yml", "A-BAD-01.yaml"),
        ("demo/A-BAD-01.txt", "A-BAD-01.yaml"),
        ("demo/A-BAD-01", "A-BAD-01.yaml"),
        ("demo/notes.yml", "A-BAD-01.yaml"),
    ],
)
def test_a_record_by_another_name_is_told_how_it_is_called(tmp_path: Path, path: str, proper: str) -> None:
    message = f"would not be read: rename {path.removeprefix('demo/')} to {proper}"
    assert said(tmp_path, **{path: OTHER}) == [("FILE117", path, message)]


def test_a_round_by_another_name_is_told_how_it_is_called(tmp_path: Path) -> None:
    message = "would not be read: rename 2027-01-14.yml to 2027-01-14.yaml"
    assert said(tmp_path, **{"rounds/2027-01-14.yml": ROUND}) == [
        ("FILE117", "rounds/2027-01-14.yml", message)
    ]


@pytest.mark.parametrize(
    "name", ["case.yml", "Case.yaml", "CASE.YAML", "case.yaml.txt", "cases.yaml", "case.json", "case"]
)
def test_a_case_by_another_name_is_told_how_it_is_called(tmp_path: Path, name: str) -> None:
    found = said(tmp_path, **{"demo/case.yaml": None, f"demo/{name}": CASE})
    assert found == [("FILE117", f"demo/{name}", f"would not be read: rename {name} to case.yaml")]


def test_a_name_that_is_taken_is_not_proposed(tmp_path: Path) -> None:
    found = said(tmp_path, **{"demo/notes.yml": GOOD})
    assert found == [("FILE119", "demo/notes.yml", TWIN.format("A-OK-01.yaml"))]


@pytest.mark.parametrize(
    "name", ["README.md.bak", "notes (1).docx", "A-OK-01.txt", "A-OK-01 (1).pdf", "A-OK-02.txt"]
)
def test_what_is_no_record_is_nobodys_business(tmp_path: Path, name: str) -> None:
    assert said(tmp_path, **{f"demo/{name}": "Notes of the meeting.\n"}) == []


def test_the_boards_file_in_a_cases_folder(tmp_path: Path) -> None:
    (found,) = said(tmp_path / "a", **{"demo/board.yaml": BOARD})
    assert found[2].startswith("is a copy of board.yaml in the folder above: compare the two, and delete one")
    (found,) = said(tmp_path / "b", **{"demo/board.yaml": BOARD, "board.yaml": None})
    assert found[2] == "would not be read: move board.yaml one folder up, beside the cases' folders"


def test_a_record_told_of_is_named_for_programs(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"demo/A-OK-01 (1).yaml": GOOD, "demo/A-BAD-01.yml": OTHER})))
    assert [found.id for found in loaded.problems] == ["A-BAD-01", "A-OK-01"]
