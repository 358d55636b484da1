"""The words of a register that the Tab key completes: from the names of its files, and from the board's file alone."""

import os
import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from scrtrack.disk.tree import Entry, EntryKind, Folder, Tree
from scrtrack.reading.names import BOARD, CASE, ROUNDS, is_usual
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from scrtrack.reading.loaded import Loaded

_ENDING = ".yaml"
_MOST_SAID = 60
# A shell takes a word apart at its spaces and signs: a folder called otherwise is no case's.
_CASE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Word(NamedTuple):
    """A word, and what is said beside it."""

    text: str
    about: str = ""


class _Part(NamedTuple):
    """Of a tree only these files, and the folders in which they lie: the others are not opened."""

    whole: Tree
    files: Collection[str]

    @property
    def name(self) -> str:
        return self.whole.name

    def entries(self, folder: str) -> list[Entry]:
        before = f"{folder}/" if folder else ""
        below = [path.removeprefix(before) for path in self.files if path.startswith(before)]
        names = sorted({path.partition("/")[0] for path in below})
        return [Entry(one, EntryKind.FILE if one in below else EntryKind.FOLDER) for one in names]

    def read(self, path: str, most: int) -> bytes:
        return self.whole.read(path, most)


def record_ids(root: Path, begun: str) -> list[Word]:
    """Recommendations that begin so, by their files' names; of one alone its actions too, from its own file."""
    record = begun.upper().partition(".")[0]
    found = {
        file.name.removesuffix(_ENDING): f"{folder.name}/{file.name}"
        for folder in _cases(root)
        for file in sorted(os.scandir(folder), key=lambda file: file.name)
        if is_usual(file.name) and file.name.startswith(record)
    }
    words = sorted(found)
    only = record if record in found else words[0] if len(words) == 1 else None
    return [Word(word) for word in words] + (_actions(root, found[only]) if only is not None else [])


def cases(root: Path, begun: str) -> list[Word]:
    """The cases, by their folders' names."""
    return [Word(folder.name) for folder in _cases(root)]


def agencies(root: Path, begun: str) -> list[Word]:
    """The agencies of the board."""
    loaded = _loaded(root, BOARD)
    return [Word(one.id, _said(one.name)) for one in loaded.index.register.board.agencies]


def themes(root: Path, begun: str) -> list[Word]:
    """The themes of the board, and what stands for none."""
    loaded = _loaded(root, BOARD)
    named = [Word(one.id, _said(one.name)) for one in loaded.index.register.board.themes]
    return [*named, Word("no-theme", "without a theme")]


def _cases(root: Path) -> list[Path]:
    folders = (one for one in root.iterdir() if one.name != ROUNDS and _CASE.fullmatch(one.name))
    return sorted(folder for folder in folders if (folder / CASE).is_file())


def _actions(root: Path, file: str) -> list[Word]:
    records = _loaded(root, file).index.register.recommendations
    return [Word(f"{one.record.id}.{a.id}", _said(a.action)) for one in records for a in one.record.actions]


def _loaded(root: Path, file: str) -> "Loaded":
    # Reading YAML takes longer to load than the names of files take to list.
    from scrtrack.store.load import load

    return load(_Part(Folder(root), (file,)))


def _said(text: str) -> str:
    said = one_line(text)
    return said if len(said) <= _MOST_SAID else f"{said[: _MOST_SAID - 3].rstrip()}..."
