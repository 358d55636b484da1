"""Bytes to text: what is read as it stands, and what is refused with its place."""

import os
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.source import LARGEST, read_source
from tests.store.registers import HEAD, fault, loaded_with, text_of, told

PLAIN = HEAD + "recommendation: Café visits\n"
UTF16 = "is saved as UTF-16: save it again with the encoding UTF-8"
NOT_UTF8 = (
    "has a character that is not UTF-8 here (saved as Windows-1252 or ANSI?):"
    " save the file again with the encoding UTF-8, then check the character"
)
CONFLICT = "has the marks of a merge conflict: decide which text holds, then delete the marks"


@pytest.mark.parametrize(
    "body",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        "\ufeff" + PLAIN,
        "\ufeff" + PLAIN.replace("\n", "\r\n"),
        PLAIN.rstrip("\n"),
    ],
    ids=["LF", "CRLF", "CR", "BOM", "BOM and CRLF", "no last line end"],
)
def test_line_ends_and_a_byte_order_mark_change_nothing(tmp_path: Path, body: str) -> None:
    assert text_of(loaded_with(tmp_path, body)) == "Café visits"


@pytest.mark.parametrize(
    "written", ["a\tb", "a\u00a0b", "😀", "a & b", "5 * 3", "Really!", "a=======b", "a <<<<<<< b"]
)
def test_ordinary_characters_are_read_as_written(tmp_path: Path, written: str) -> None:
    assert text_of(loaded_with(tmp_path, f"{HEAD}recommendation: {written}\n")) == written


def test_equals_signs_within_a_text_are_no_conflict(tmp_path: Path) -> None:
    body = HEAD + "recommendation: |\n  Title\n  =======\n  Text\n"
    assert text_of(loaded_with(tmp_path, body)) == "Title\n=======\nText"


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    body = (PLAIN.encode() + b"#" * LARGEST)[:LARGEST]
    assert text_of(loaded_with(tmp_path, body)) == "Café visits"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-16-le", b""), ("utf-16-be", b"")],
)
@pytest.mark.parametrize("body", [PLAIN, "id: A", "# note\n" * 500])
def test_utf16_is_refused_by_name(tmp_path: Path, encoding: str, mark: bytes, body: str) -> None:
    assert fault(tmp_path, mark + body.encode(encoding)) == ("FILE102", 1, 1, UTF16)


@pytest.mark.parametrize(
    ("before", "line", "column"),
    [
        (HEAD + "recommendation: caf", 4, 20),
        ((HEAD + "recommendation: caf").replace("\n", "\r\n"), 4, 20),
        (HEAD + "recommendation: €😀 caf", 4, 23),
        ("\ufeff# caf", 1, 6),
        ("", 1, 1),
    ],
)
def test_windows_1252_is_refused_at_its_first_character(
    tmp_path: Path, before: str, line: int, column: int
) -> None:
    assert fault(tmp_path, before.encode() + b"\xe9 visits\n") == ("FILE102", line, column, NOT_UTF8)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000, NUL"),
        ("\x07", "U+0007, control character"),
        ("\x0b", "U+000B, vertical tab"),
        ("\x1b", "U+001B, escape"),
        ("\x7f", "U+007F, delete"),
        ("\x85", "U+0085, control character"),
        ("\u2028", "U+2028, line separator"),
        ("\u2029", "U+2029, paragraph separator"),
        ("\ufeff", "U+FEFF, zero width no-break space"),
        ("\ufffe", "U+FFFE, control character"),
    ],
)
def test_hidden_characters_are_refused_where_they_stand(tmp_path: Path, character: str, name: str) -> None:
    message = f"has a hidden character here ({name}): delete it and type the text again"
    assert fault(tmp_path, f"{HEAD}recommendation: a{character}b\n") == ("FILE103", 4, 18, message)


def test_half_a_character_is_not_utf8(tmp_path: Path) -> None:
    body = f"{HEAD}recommendation: a\ud800\n".encode("utf-8", "surrogatepass")
    assert fault(tmp_path, body) == ("FILE102", 4, 18, NOT_UTF8)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "=======", ">>>>>>> other", "||||||| base", "<<<<<<<"])
def test_the_marks_of_a_merge_conflict_are_named(tmp_path: Path, mark: str, ends: str) -> None:
    body = f"{HEAD}{mark}\nrecommendation: b\n".replace("\n", ends)
    assert fault(tmp_path, body) == ("FILE109", 4, 1, CONFLICT)


def test_a_whole_merge_conflict_is_one_problem(tmp_path: Path) -> None:
    body = HEAD + "<<<<<<< HEAD\nrecommendation: b\n=======\nrecommendation: c\n>>>>>>> other\n"
    assert fault(tmp_path, body) == ("FILE109", 4, 1, CONFLICT)


@pytest.mark.parametrize(
    ("mark", "found"), [("<<<<<<< HEAD", 1), (">>>>>>> other", 1), ("=======", 0), ("<<<<<<<", 0)]
)
def test_the_marks_of_a_conflict_within_an_indent(tmp_path: Path, mark: str, found: int) -> None:
    body = f"{HEAD}recommendation: |\n  a\n  {mark}\n"
    assert told(loaded_with(tmp_path, body)) == [("FILE109", 6, 3, CONFLICT)] * found


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"PK\x03\x04\x14\x00word/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\x00xl/workbook.xml", "an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word or Excel document"),
        (b"{\\rtf1\\ansi id: A-BAD-01\\par }", "a Word document (RTF)"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"<html xmlns:o='x'>\n<body><p>id: A-BAD-01</p>", "a web page"),
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML>\n", "a web page"),
    ],
)
def test_what_another_program_wrote_is_named(tmp_path: Path, raw: bytes, what: str) -> None:
    message = f"is {what} and no plain text: copy its text into a plain text file, saved as UTF-8"
    assert fault(tmp_path, raw) == ("FILE101", 1, 1, message)


@pytest.mark.parametrize("size", [LARGEST + 1, 2_000_000])
@pytest.mark.parametrize("filling", [b"#", b"\x00", b"\xff", b"["])
def test_a_file_larger_than_a_record_needs_is_refused(tmp_path: Path, size: int, filling: bytes) -> None:
    message = "is larger than 1 MB, which no record needs: keep evidence elsewhere and give its reference"
    assert fault(tmp_path, filling * size) == ("FILE104", 1, 1, message)


UNREADABLE = "cannot be opened ({}): check that you may read it and that no other program holds it"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "closed.yaml"
    path.write_text(PLAIN)
    path.chmod(0)
    with pytest.raises(Refused, match="Permission denied"):
        read_source(Folder(tmp_path), "closed.yaml")


def test_a_file_that_is_gone_before_it_is_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused) as raised:
        read_source(Folder(tmp_path), "gone.yaml")
    found = raised.value.diagnostic
    assert (found.code, found.message) == (
        "FILE101",
        UNREADABLE.format("No such file or directory"),
    )


def test_a_folder_that_takes_a_files_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    with pytest.raises(Refused) as raised:
        read_source(Folder(tmp_path), "sub")
    assert raised.value.diagnostic.code == "FILE101"
