"""Whether a file is a copy of one beside it: by its name, and by what is in it where the name may mislead."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.reading.file_rules import COPY
from scrtrack.store.copied import copy_of, copy_of_folder, original_beside, original_folder_beside
from scrtrack.store.shelf import shelf
from tests.store.registers import CASE, GOOD, build


@pytest.mark.parametrize(
    ("name", "text", "original"),
    [
        ("A-OK-01 (1).yaml", GOOD, "A-OK-01.yaml"),
        ("A-OK-01 (1).yaml", "", "A-OK-01.yaml"),
        ("A-OK-01 (1).yaml", "id: A-OK-02\n", None),
        ("A-OK-01-PC.yaml", GOOD, "A-OK-01.yaml"),
        ("A-OK-01-PC.yaml", "", None),
        ("A-OK-01-PC.yaml", "id: A-OK-01-PC\n", None),
        ("A-OK-01.yml", "", "A-OK-01.yaml"),
        ("A-OK-02 (1).yaml", GOOD, None),
        ("other.yaml", GOOD, None),
        ("A-OK-01.pdf", GOOD, None),
    ],
)
def test_the_file_that_one_is_a_copy_of(tmp_path: Path, name: str, text: str, original: str | None) -> None:
    root = build(tmp_path, **{f"demo/{name}": text})
    assert original_beside(shelf(Folder(root), "demo"), name, "id") == original


def test_a_copy_of_a_misnamed_file_is_one_of_the_record_in_it(tmp_path: Path) -> None:
    root = build(tmp_path, **{"demo/B-01.yaml": "id: B-02\n", "demo/B-01-PC.yaml": "id: B-02\n"})
    assert original_beside(shelf(Folder(root), "demo"), "B-01-PC.yaml", "id") == "B-01.yaml"


@pytest.mark.parametrize(
    ("folder", "text", "original"),
    [
        ("demo (1)", CASE, "demo"),
        ("demo (1)", None, "demo"),
        ("demo (1)", CASE.replace("demo", "other"), None),
        ("demo-2", CASE, "demo"),
        ("demo-2", CASE.replace("demo", "demo-2"), None),
        ("demo-2", None, None),
        ("other (1)", CASE, None),
    ],
)
def test_the_folder_that_one_is_a_copy_of(
    tmp_path: Path, folder: str, text: str | None, original: str | None
) -> None:
    root = build(tmp_path, **{f"{folder}/case.yaml": text, f"{folder}/notes.txt": "x"})
    assert original_folder_beside(shelf(Folder(root), ""), folder) == original


def test_what_is_said_of_a_copy() -> None:
    found = copy_of("demo/A-OK-01 (1).yaml", "demo/A-OK-01.yaml")
    assert (found.rule, found.id, found.related[0].place.file) == (COPY, "A-OK-01", "demo/A-OK-01.yaml")
    assert "rename" not in found.message
    assert "move" not in found.message


def test_of_many_files_in_a_copied_folder_alone_the_first_are_named() -> None:
    found = copy_of_folder("demo (1)", "demo", [f"A-{n}.yaml" for n in range(1, 6)])
    assert found.message.endswith("; in the copy alone: A-1.yaml, A-2.yaml, A-3.yaml and 2 more")
