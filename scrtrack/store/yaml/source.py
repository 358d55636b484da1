"""From a file's bytes to text that is safe to read: UTF-8, without anything hidden in it."""

import codecs
import re
from typing import NamedTuple

from scrtrack.diagnostic import Location
from scrtrack.disk.tree import Tree
from scrtrack.reading.file_rules import CONFLICT, CONTROL, ENCODING, TOO_LARGE, UNREADABLE
from scrtrack.store.refused import Refused
from scrtrack.wording.unseen import BLANKS, UNSEEN, name_of

LARGEST = 1024 * 1024
NO_BREAK = f"{BLANKS}{UNSEEN}"
"""Spaces that are no blank, and characters that cannot be seen, for a class in a pattern."""
DELETE = "delete it, and type an ordinary space where one is meant"
# What YAML refuses, what it would take for a line break, and what the eye cannot see. Tab, LF and CR are meant.
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?= |\r?$)|^={7}\r?$|^[ \t]+(?:<{7}|>{7}) (?=\S)", re.MULTILINE)
# The bytes of ASCII that hide nothing: where there are no others, the search for hidden ones is spared.
_PLAIN = bytes([9, 10, 13, *range(0x20, 0x7F)])
_DOCUMENTS = {
    b"\xd0\xcf\x11\xe0": "a Word or Excel document",
    b"{\\rtf": "a Word document (RTF)",
    b"%pdf": "a PDF",
    b"<html": "a web page",
    b"<!doctype html": "a web page",
}
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Source(NamedTuple):
    """The text of a file, without a byte order mark."""

    file: str
    """Path below the register's folder."""
    text: str

    def at(self, index: int) -> Location:
        """The line and column of a position in the text."""
        before = self.text[:index].replace("\r\n", "\n").replace("\r", "\n")
        return Location(self.file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def read_source(tree: Tree, path: str) -> Source:
    """A file's text; raises Refused where it cannot be trusted."""
    try:
        raw = tree.read(path, LARGEST)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        message = (
            f"cannot be opened ({reason}): check that you may read it and that no other program holds it"
        )
        raise Refused(UNREADABLE, Location(path), message) from None
    if (document := _document(raw)) is not None:
        message = f"is {document} and no plain text: copy its text into a plain text file, saved as UTF-8"
        raise Refused(UNREADABLE, Location(path), message)
    if len(raw) > LARGEST:
        message = "is larger than 1 MB, which no record needs: keep evidence elsewhere and give its reference"
        raise Refused(TOO_LARGE, Location(path), message)
    source = decoded(path, raw)
    if not (raw.isascii() and not raw.translate(None, _PLAIN)):
        refuse_hidden(source)
    refuse_conflict(source)
    return source


def _document(raw: bytes) -> str | None:
    """What another program wrote under a record's name, by the bytes with which it begins."""
    begins = raw[:200].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if begins.startswith(b"pk\x03\x04"):
        return "an Excel workbook" if b"xl/" in raw and b"word/" not in raw else "a Word document"
    return next((name for sign, name in _DOCUMENTS.items() if begins.startswith(sign)), None)


def decoded(file: str, raw: bytes) -> Source:
    """The text of UTF-8 bytes."""
    if raw.startswith(_UTF16) or _is_wide(raw[:200]):
        raise Refused(ENCODING, Location(file), "is saved as UTF-16: save it again with the encoding UTF-8")
    try:
        return Source(file, raw.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        before = Source(file, raw[: error.start].decode("utf-8").removeprefix("\ufeff"))
        message = (
            "has a character that is not UTF-8 here (saved as Windows-1252 or ANSI?):"
            " save the file again with the encoding UTF-8, then check the character"
        )
        raise Refused(ENCODING, before.at(len(before.text)), message) from None


def _is_wide(start: bytes) -> bool:
    """Whether every second byte or so is NUL, as in UTF-16 without a byte order mark."""
    return len(start) % 2 == 0 and start.count(0) > len(start) // 4


def refuse_hidden(source: Source) -> None:
    """Raise Refused at the first character that cannot be seen."""
    if hidden := HIDDEN.search(source.text):
        message = f"has a hidden character here ({character_name(hidden.group())}): delete it and type the text again"
        raise Refused(CONTROL, source.at(hidden.start()), message)


def refuse_conflict(source: Source) -> None:
    """Raise Refused at the first mark of a merge conflict."""
    text = source.text
    if ("<<<<<<<" in text or "=======" in text or ">>>>>>>" in text or "|||||||" in text) and (
        mark := _CONFLICT.search(text)
    ):
        message = "has the marks of a merge conflict: decide which text holds, then delete the marks"
        raise Refused(CONFLICT, source.at(mark.end() - len(mark.group().lstrip())), message)


def character_name(character: str) -> str:
    """What to call a character that cannot be shown, and its number."""
    return f"U+{ord(character):04X}, {name_of(character)}"
