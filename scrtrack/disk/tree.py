"""Trees of files to read from: a folder on the disk, or anything else that lists entries and gives bytes."""

import errno
import os
import stat
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

_CHUNK = 16 * 1024
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
)


class EntryKind(StrEnum):
    """What lies in a folder."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    LINK_TO_FOLDER = "link-to-folder"
    OTHER = "other"


class Entry(NamedTuple):
    """One thing in a folder."""

    name: str
    kind: EntryKind


class Tree(Protocol):
    """A tree of files; paths are below its root, with forward slashes, and "" is the root itself.

    Both methods raise OSError where something cannot be reached. Two processes may read one tree after a fork: what
    keeps a pipe of its own, as git's objects would, opens another there.
    """

    @property
    def name(self) -> str:
        """What a user calls it."""

    def entries(self, folder: str) -> list[Entry]:
        """What lies in a folder, sorted by name; links are not followed."""

    def read(self, path: str, most: int) -> bytes:
        """A file's bytes; of one larger than `most`, more than `most` of them. A link is not followed."""


class Folder(NamedTuple):
    """A folder on the disk."""

    root: Path

    @property
    def name(self) -> str:
        """Its path as it was given."""
        return str(self.root)

    def entries(self, folder: str) -> list[Entry]:
        """What lies in a folder below it."""
        with os.scandir(self.root / folder) as found:
            return sorted((Entry(one.name, _kind(one)) for one in found), key=lambda entry: entry.name)

    def read(self, path: str, most: int) -> bytes:
        """The bytes of an ordinary file below it."""
        whole = f"{self.root}/{path}"
        if not hasattr(os, "O_NOFOLLOW") and Path(whole).is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        handle = os.open(whole, _FLAGS)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise OSError(errno.EINVAL, "no ordinary file")
            return _read(handle, most)
        finally:
            os.close(handle)


def _read(handle: int, most: int) -> bytes:
    # A small buffer: one of a megabyte costs more than the reading itself.
    first = os.read(handle, _CHUNK)
    if len(first) < _CHUNK:
        return first
    parts, size = [first], len(first)
    while size <= most and (more := os.read(handle, _CHUNK)):
        parts.append(more)
        size += len(more)
    return b"".join(parts)


def _kind(entry: "os.DirEntry[str]") -> EntryKind:
    if entry.is_symlink():
        return EntryKind.LINK_TO_FOLDER if _leads_to_a_folder(entry) else EntryKind.LINK
    if entry.is_dir(follow_symlinks=False):
        return EntryKind.FOLDER
    return EntryKind.FILE if entry.is_file(follow_symlinks=False) else EntryKind.OTHER


def _leads_to_a_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, or into a folder that may not be read
        return True
