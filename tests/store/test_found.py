"""What looking for a register's files keeps: the files, and the problems beside them."""

from pathlib import Path

from scrtrack.disk.tree import Entry, EntryKind, Folder
from scrtrack.reading.file_rules import OUT_OF_PLACE
from scrtrack.store.found import Found, is_file, opened, visible
from scrtrack.store.shelf import Shelf


def shelf_of(*names: str) -> Shelf:
    entries = tuple(Entry(name, EntryKind.FILE) for name in names)
    return Shelf(Folder(Path()), "demo", entries, frozenset(names))


def test_a_problem_is_kept_with_the_record_that_it_seems_to_hold() -> None:
    found = Found()
    found.refuse("demo/x.yml", OUT_OF_PLACE, "would not be read", "X-01")
    assert [(one.file, one.id) for one in found.problems] == [("demo/x.yml", "X-01")]


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    found = Found()
    assert opened(Folder(tmp_path), "nowhere", found) is None
    assert [(one.code, one.file) for one in found.problems] == [("FILE101", "nowhere")]


def test_hidden_files_are_left_alone_but_for_what_an_editor_keeps() -> None:
    here = shelf_of("x.yaml", ".x.yaml", ".x.yaml.swp", ".y.yaml.swp", "._x.yaml")
    assert [entry.name for entry in visible(here, Found())] == ["x.yaml", ".x.yaml.swp"]


def test_a_folder_is_no_file() -> None:
    found = Found()
    assert is_file(Entry("x.yaml", EntryKind.FILE), "x.yaml", found)
    assert not is_file(Entry("y.yaml", EntryKind.FOLDER), "y.yaml", found)
    assert [one.file for one in found.problems] == ["y.yaml"]
