"""From an address to its line and column, and the line itself."""

from pathlib import Path

import pytest

from scrtrack.diagnostic import Location
from scrtrack.disk.tree import Folder
from scrtrack.model.address import Address
from scrtrack.store.places import Places, SourceLines
from tests.store.registers import ACTION, BAD, HEAD, build


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("prefix", ["", "\ufeff"])
def test_an_address_leads_to_its_line_and_column(tmp_path: Path, ends: str, prefix: str) -> None:
    places = Places(Folder(build(tmp_path, **{BAD: prefix + (HEAD + ACTION).replace("\n", ends)})))
    address = Address(BAD, ("actions", 0, "action"))
    assert places.locate(address) == Location(BAD, 7, 13)
    assert places.locate(Address(BAD, address.keys, at_key=True)) == Location(BAD, 7, 5)


@pytest.mark.parametrize("body", ["", "[" * 1000, b"\xff", None])
def test_a_file_that_cannot_be_read_is_placed_at_its_start(tmp_path: Path, body: str | bytes | None) -> None:
    places = Places(Folder(build(tmp_path, **{BAD: body})))
    assert places.locate(Address(BAD, ("id",))) == Location(BAD, 1, 1)


def test_two_files_do_not_mix(tmp_path: Path) -> None:
    places = Places(Folder(build(tmp_path, **{BAD: "\n" + HEAD})))
    lines = [places.locate(Address(file, ("id",))).line for file in (BAD, "demo/A-OK-01.yaml", BAD)]
    assert lines == [2, 1, 2]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_line_is_shown_without_its_end(tmp_path: Path, ends: str) -> None:
    lines = SourceLines(Folder(build(tmp_path, **{BAD: "\ufeff" + HEAD.replace("\n", ends)})))
    assert [lines.line(BAD, number) for number in (1, 2, 5, 0)] == ["id: A-BAD-01", "case: demo", None, None]


@pytest.mark.parametrize("body", [None, b"#" * 2_000_000])
def test_what_is_not_there_or_too_large_shows_nothing(tmp_path: Path, body: bytes | None) -> None:
    assert SourceLines(Folder(build(tmp_path, **{BAD: body}))).line(BAD, 1) is None


def test_of_a_document_no_line_is_shown(tmp_path: Path) -> None:
    root = build(tmp_path, **{"demo/A-BAD-01.docx": b"PK\3\4"})
    assert SourceLines(Folder(root)).line("demo/A-BAD-01.docx", 1) is None
