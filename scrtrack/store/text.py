"""From a file's bytes to text that is safe to read: UTF-8, without anything hidden in it."""

import codecs
import os
import re
import unicodedata

from scrtrack.store import problem
from scrtrack.store.problem import Problem

LARGEST = 1024 * 1024
_CHUNK = 16 * 1024
# What YAML refuses, what it would take for a line break, and what the eye cannot see. Tab, LF and CR are meant.
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?= |\r?$)|^={7}\r?$", re.MULTILINE)
# The bytes of ASCII that hide nothing: where there are no others, the search for hidden ones is spared.
_PLAIN = bytes([9, 10, 13, *range(0x20, 0x7F)])
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: str) -> bytes:
    """A file's bytes, at most the largest size and one more."""
    # A small buffer: one of a megabyte costs more than the reading itself.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        first = os.read(handle, _CHUNK)
        if len(first) < _CHUNK:
            return first
        parts = [first]
        size = len(first)
        while size <= LARGEST and (more := os.read(handle, _CHUNK)):
            parts.append(more)
            size += len(more)
        return b"".join(parts)
    finally:
        os.close(handle)


def read_text(path: str) -> str:
    """A file's text, without a byte order mark; raises Problem where it cannot be trusted."""
    try:
        raw = read_bytes(path)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        message = (
            f"cannot be opened ({reason}): check that you may read it and that no other program holds it"
        )
        raise Problem(problem.UNREADABLE, message) from None
    if len(raw) > LARGEST:
        message = "is larger than 1 MB, which no record needs: keep evidence elsewhere and give its reference"
        raise Problem(problem.TOO_LARGE, message)
    text = decoded(raw)
    if not (raw.isascii() and not raw.translate(None, _PLAIN)):
        refuse_hidden(text)
    refuse_conflict(text)
    return text


def decoded(raw: bytes) -> str:
    """The text of UTF-8 bytes."""
    if raw.startswith(_UTF16) or _is_wide(raw[:200]):
        message = "is saved as UTF-16: save it again with the encoding UTF-8"
        raise Problem(problem.ENCODING, message)
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        line, column = place_of(before, len(before))
        message = (
            "has a character that is not UTF-8 here (saved as Windows-1252 or ANSI?):"
            " save the file again with the encoding UTF-8, then check the character"
        )
        raise Problem(problem.ENCODING, message, line, column) from None


def _is_wide(start: bytes) -> bool:
    """Whether every second byte or so is NUL, as in UTF-16 without a byte order mark."""
    return len(start) % 2 == 0 and start.count(0) > len(start) // 4


def refuse_hidden(text: str) -> None:
    """Raise Problem at the first character that cannot be seen."""
    if hidden := HIDDEN.search(text):
        line, column = place_of(text, hidden.start())
        message = f"has a hidden character here ({character_name(hidden.group())}): delete it and type the text again"
        raise Problem(problem.CONTROL, message, line, column)


def refuse_conflict(text: str) -> None:
    """Raise Problem at the first mark of a merge conflict."""
    if ("<<<<<<<" in text or "=======" in text or ">>>>>>>" in text or "|||||||" in text) and (
        mark := _CONFLICT.search(text)
    ):
        line, column = place_of(text, mark.start())
        message = "has the marks of a merge conflict: decide which text holds, then delete the marks"
        raise Problem(problem.CONFLICT, message, line, column)


def place_of(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of a position in a text."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def character_name(character: str) -> str:
    """What to call a character that cannot be shown."""
    names = {"\x00": "NUL", "\x1b": "escape", "\x7f": "delete", "\x0b": "vertical tab", "\x0c": "form feed"}
    known = names.get(character) or unicodedata.name(character, "control character").lower()
    return f"U+{ord(character):04X}, {known}"
