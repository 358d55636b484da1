"""One folder, and what the first lines of its files say."""

import os
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.shelf import shelf
from tests.store.registers import build


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"id: A-OK-01\n", "A-OK-01"),
        (b"# x\nid:   'A-OK-01' # y\n", "A-OK-01"),
        (b"\xef\xbb\xbfid: A-OK-01\r\ncase: demo\r\n", "A-OK-01"),
        ("id: A-OK-01\n".encode("utf-16"), "A-OK-01"),
        (b"case: [\nid: A-OK-01\n", "A-OK-01"),
        (b"actions:\n  - id: 1\n", None),
        (b"\xff\xfe\x00", None),
        (b"id:\n", ""),
        (b"", None),
    ],
)
def test_the_value_of_a_key_without_reading_the_record(
    tmp_path: Path, text: bytes, value: str | None
) -> None:
    root = build(tmp_path, **{"demo/x.yaml": text})
    assert shelf(Folder(root), "demo").value("x.yaml", "id") == value


def test_of_a_file_that_is_not_there_nothing_is_known(tmp_path: Path) -> None:
    assert shelf(Folder(build(tmp_path)), "demo").value("x.yaml", "id") is None


def test_what_lies_in_a_folder(tmp_path: Path) -> None:
    here = shelf(Folder(build(tmp_path)), "")
    assert here.names == {"board.yaml", "demo"}
    assert (here.path("x"), here.has_folder("demo")) == ("x", True)
    assert not here.has_folder("board.yaml")
    assert shelf(Folder(build(tmp_path)), "demo").path("x") == "demo/x"


def test_a_folder_that_is_not_there_cannot_be_looked_into(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=os.strerror(2)):
        shelf(Folder(tmp_path), "nowhere")


def test_what_a_file_begins_with(tmp_path: Path) -> None:
    here = shelf(
        Folder(build(tmp_path, **{"demo/a.txt": "x".encode("utf-16"), "demo/b.txt": b"y\xff"})), "demo"
    )
    assert [here.text(name, 10) for name in ("a.txt", "b.txt", "c.txt")] == ["x", "y\ufffd", None]
