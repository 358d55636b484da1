"""Records in files whose names say nothing of them: each told of, and none that is only a note."""

import os
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import CASE, GOOD, HEAD, build

RECORD = HEAD + "recommendation: b\n"
ROUND = "meeting: 2027-01-14\nsent: 2026-12-15\n"


def said(folder: Path, **files: str | bytes | None) -> list[tuple[str, str, str]]:
    """Code, file and message of every problem; what they are about must be unread."""
    loaded = load(Folder(build(folder, **files)))
    assert {found.file for found in loaded.problems} == set(loaded.unread)
    return [(found.code, found.file, found.message) for found in loaded.problems]


NAMES = ["New Text Document.txt", "Document1.txt", "A-BAD-01 final.txt", "A-BAD-01 - Copy.txt", "notes.txt",
         "A-BAD-01.text", "A-BAD-01.yaml_", "A-BAD-01,yaml", "A-BAD-01yaml", "A-BAD-01.md", "A-BAD-01.csv",
         "A-BAD-01.log", "A-BAD-01.yaml.part", "A-BAD-01.yaml.crdownload", "#A-BAD-01.yaml#", ".A-BAD-01.yaml"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_record_in_a_file_that_a_program_named(tmp_path: Path, name: str) -> None:
    message = f"holds a recommendation and is not read: rename {name} to A-BAD-01.yaml"
    assert said(tmp_path, **{f"demo/{name}": RECORD}) == [("FILE117", f"demo/{name}", message)]


@pytest.mark.skipif(os.name == "nt", reason="Windows takes the blank away")
def test_a_blank_that_nobody_sees_is_said(tmp_path: Path) -> None:
    (found,) = said(tmp_path, **{"demo/A-BAD-01.yaml ": RECORD})
    assert found[2].endswith(": rename A-BAD-01.yaml  to A-BAD-01.yaml (there is a blank in its name)")


def test_a_record_saved_as_unicode(tmp_path: Path) -> None:
    (found,) = said(tmp_path, **{"demo/notes.txt": RECORD.encode("utf-16")})
    assert found[2] == "holds a recommendation and is not read: rename notes.txt to A-BAD-01.yaml"


@pytest.mark.parametrize(
    "name", ["A-BAD-01.txt", "New Text Document.txt", "A-BAD-01.yaml.bak", ".A-BAD-01.yaml"]
)
def test_beside_the_cases_folders_it_is_to_be_moved(tmp_path: Path, name: str) -> None:
    message = (
        "holds a recommendation and is not read: move it into the folder demo, and call it A-BAD-01.yaml"
    )
    assert said(tmp_path, **{name: RECORD}) == [("FILE117", name, message)]


def test_of_a_case_that_is_not_here_nothing_is_said(tmp_path: Path) -> None:
    (found,) = said(tmp_path, **{"notes.txt": RECORD.replace("demo", "some other text")})
    assert (
        found[2]
        == "holds a recommendation and is not read: move it into its case's folder, and call it A-BAD-01.yaml"
    )


def test_an_id_that_is_none_is_not_quoted(tmp_path: Path) -> None:
    (found,) = said(tmp_path, **{"demo/notes.txt": RECORD.replace("A-BAD-01", "the child's name")})
    assert (
        found[2]
        == "holds a recommendation and is not read: rename notes.txt to the id in it, with .yaml behind it"
    )


def test_two_of_one_record_are_to_be_compared(tmp_path: Path) -> None:
    what_to_do = "compare them, rename the one to keep to A-BAD-01.yaml, and delete the rest"
    assert said(tmp_path, **{"demo/a.txt": RECORD, "demo/b.txt": RECORD}) == [
        ("FILE117", "demo/a.txt", f"holds a recommendation, as b.txt does, and is not read: {what_to_do}"),
        ("FILE117", "demo/b.txt", f"holds a recommendation, as a.txt does, and is not read: {what_to_do}"),
    ]


@pytest.mark.parametrize(
    "name", ["A-OK-01.txt", "A-OK-01 (2).txt", "a-ok-01.yaml2", "notes.txt", ".A-OK-01.yaml"]
)
def test_a_copy_of_a_record_that_is_read(tmp_path: Path, name: str) -> None:
    (found,) = said(tmp_path, **{f"demo/{name}": GOOD})
    assert found[:2] == ("FILE119", f"demo/{name}")
    assert found[2].endswith(": compare the two, and delete one (only A-OK-01.yaml is read)")


def test_a_copy_in_the_folder_of_another_case(tmp_path: Path) -> None:
    files = {"other/case.yaml": CASE.replace("demo", "other"), "other/notes.txt": GOOD}
    (found,) = said(tmp_path, **files)
    copy = "is a copy of demo/A-OK-01.yaml by another name: compare the two, and delete one"
    assert found == ("FILE119", "other/notes.txt", f"{copy} (only demo/A-OK-01.yaml is read)")


@pytest.mark.parametrize(
    ("path", "what_to_do"),
    [
        ("rounds/New Text Document.txt", "rename New Text Document.txt to 2027-01-14.yaml"),
        ("notes.txt", "move it into the folder rounds, and call it 2027-01-14.yaml"),
    ],
)
def test_a_round_in_a_file_that_a_program_named(tmp_path: Path, path: str, what_to_do: str) -> None:
    files = {"rounds/2027-04-14.yaml": ROUND.replace("01-14", "04-14"), path: ROUND}
    assert said(tmp_path, **files) == [("FILE117", path, f"holds a round and is not read: {what_to_do}")]


NOTE = "# Notes\n\nHow to write a record:\n\nid: A-BAD-01\ncase: demo\n"


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "demo/README.md",
        "demo/notes.txt",
        "demo/.notes",
        "rounds/agenda.txt",
    ],
)
def test_a_note_is_nobodys_business(tmp_path: Path, path: str) -> None:
    assert said(tmp_path, **{path: NOTE}) == []


@pytest.mark.parametrize("path", ["demo/evidence/notes.txt", ".kept/notes.txt", "demo/notes.msg"])
def test_a_record_is_not_looked_for_everywhere(tmp_path: Path, path: str) -> None:
    assert said(tmp_path, **{path: RECORD}) == []


def test_of_very_many_notes_the_first_are_looked_into(tmp_path: Path) -> None:
    notes: dict[str, str | bytes | None] = {f"demo/a{number:03}.txt": "x" for number in range(200)}
    assert said(tmp_path, **notes, **{"demo/b.txt": RECORD}) == []


def test_only_the_first_lines_are_looked_at(tmp_path: Path) -> None:
    assert said(tmp_path, **{"demo/b.txt": "# " + "x" * 20_000 + "\n" + RECORD}) == []


def test_a_document_instead_of_a_record(tmp_path: Path) -> None:
    message = "is a Word document and is not read: save its text as A-BAD-01.yaml (plain text, UTF-8)"
    files = {"demo/A-BAD-01.docx": b"PK\3\4"}
    assert said(tmp_path, **files) == [("FILE117", "demo/A-BAD-01.docx", message)]


@pytest.mark.parametrize(
    "path", ["demo/A-OK-01.docx", "rounds/A-BAD-01.docx", "A-BAD-01.docx", "demo/A-BAD-01.pdf"]
)
def test_a_document_that_may_be_evidence(tmp_path: Path, path: str) -> None:
    assert said(tmp_path, **{path: b"PK\3\4"}) == []


def test_a_document_called_as_a_record_of_another_case(tmp_path: Path) -> None:
    case = CASE.replace("demo", "other")
    assert said(tmp_path, **{"other/case.yaml": case}, **{"other/A-OK-01.docx": b"PK\3\4"}) == []


def test_programs_are_told_which_record_it_is(tmp_path: Path) -> None:
    (found,) = load(Folder(build(tmp_path, **{"demo/notes.txt": RECORD}))).problems
    assert found.id == "A-BAD-01"
