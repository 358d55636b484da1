"""One folder of a register: what lies in it, and what the first lines of a file say of it."""

import codecs
import re
from typing import NamedTuple

from scrtrack.disk.tree import Entry, EntryKind, Tree

_LOOKED_AT = 64 * 1024
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Shelf(NamedTuple):
    """A folder and what lies in it."""

    tree: Tree
    folder: str
    """Below the register's; empty for the register's own."""
    entries: tuple[Entry, ...]
    names: frozenset[str]

    def path(self, name: str) -> str:
        """The path of something in it, below the register's folder."""
        return f"{self.folder}/{name}" if self.folder else name

    def value(self, name: str, key: str) -> str | None:
        """The first word behind a key of a file, without reading it as a record; None where none can be seen."""
        text = self.text(name, _LOOKED_AT)
        if text is None:
            return None
        found = re.search(rf"^\ufeff?{key}[ \t]*:[ \t]*[\"']?([^\s\"'#]*)", text, re.MULTILINE)
        return found.group(1) if found is not None else None

    def text(self, name: str, most: int) -> str | None:
        """What a file begins with, as text; None where it cannot be opened."""
        try:
            raw = self.tree.read(self.path(name), most)
        except OSError:
            return None
        return raw.decode("utf-16" if raw.startswith(_UTF16) else "utf-8", errors="replace")

    def has_folder(self, name: str) -> bool:
        """Whether a folder of that name is in it."""
        return any(entry.name == name and entry.kind is EntryKind.FOLDER for entry in self.entries)


def shelf(tree: Tree, folder: str) -> Shelf:
    """A folder of a tree; raises OSError where it cannot be looked into."""
    entries = tuple(tree.entries(folder))
    return Shelf(tree, folder, entries, frozenset(entry.name for entry in entries))
