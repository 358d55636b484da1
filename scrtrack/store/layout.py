"""Which files of a tree make up a register, and which lie where they cannot be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from scrtrack.diagnostic import Diagnostic, Location, Rule
from scrtrack.disk.tree import Entry, EntryKind, Tree
from scrtrack.reading.file_rules import LINK, NO_BOARD, OUT_OF_PLACE, UNREADABLE

BOARD = "board.yaml"
CASE = "case.yaml"
ROUNDS = "rounds"
# Editors on Windows add .txt without showing it.
_YAML_ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
_NAMELESS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")

_BELOW = "lies in a folder below a case's folder: move it up into the case's folder"
_BESIDE = "lies beside the cases' folders: move it into its case's folder"
_ENDING = "would not be read: rename it so that it ends in .yaml, in small letters"
_NAME = "has a character in its name that cannot be shown: rename it with plain letters and digits"
_NO_BOARD = "there is no board.yaml here: write one with `format: 1` and `board:` and the board's name"
_LINK = "is a link, which could lead out of the register: put the file or folder itself here"


@dataclass
class Layout:
    """The files of a register, each path below its root with forward slashes, sorted."""

    board: bool = False
    cases: list[str] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    """The folders of cases."""
    problems: list[Diagnostic] = field(default_factory=list)

    def refuse(self, path: str, rule: Rule, message: str) -> None:
        """Keep a problem with a file or folder as a whole."""
        self.problems.append(rule.at(Location(path), message))


def layout(tree: Tree) -> Layout:
    """Find the files; a register is a board file, folders of cases, and a folder of rounds."""
    found = Layout()
    for entry in _entries(tree, "", found):
        name = entry.name
        if name.lower().startswith("board.") and _looks_like_yaml(name):
            found.board = name == BOARD and _is_file(entry, name, found)
            if name != BOARD:
                found.refuse(name, OUT_OF_PLACE, "would not be read: rename it board.yaml")
        elif _is_folder(entry, name, found):
            _look_into(tree, name, found)
    if not found.board and not any(_is_about_the_board(one.file) for one in found.problems):
        found.refuse(BOARD, NO_BOARD, _NO_BOARD)
    return found


def may_hold_recommendations(path: str) -> bool:
    """Whether a recommendation could stand in a file or folder, by its name: in a board, a case or a round none does."""
    folder, _, name = path.rpartition("/")
    return not (_is_about_the_board(path) or name.lower() == CASE or folder == ROUNDS)


def _is_about_the_board(path: str) -> bool:
    return path.lower().startswith("board.")


def _look_into(tree: Tree, folder: str, found: Layout) -> None:
    files = found.rounds if folder == ROUNDS else found.recommendations
    if folder != ROUNDS:
        found.folders.append(folder)
    for entry in _entries_below(tree, folder, found):
        path = f"{folder}/{entry.name}"
        if not _looks_like_yaml(entry.name):
            if entry.kind is EntryKind.FOLDER:
                _look_for_strays(tree, path, found)
        elif not _is_file(entry, path, found):
            continue
        elif folder != ROUNDS and entry.name == CASE:
            found.cases.append(path)
        elif folder != ROUNDS and entry.name.lower() == CASE:
            found.refuse(path, OUT_OF_PLACE, "would not be read: rename it case.yaml, in small letters")
        elif entry.name.endswith(".yaml"):
            files.append(path)
        else:
            found.refuse(path, OUT_OF_PLACE, _ENDING)


def _look_for_strays(tree: Tree, folder: str, found: Layout) -> None:
    """Records in folders where nothing is read; no recursion, since folders may nest without end."""
    waiting = [folder]
    while waiting:
        below = waiting.pop()
        for entry in _entries_below(tree, below, found):
            path = f"{below}/{entry.name}"
            if entry.kind is EntryKind.FOLDER:
                waiting.append(path)
            elif _looks_like_yaml(entry.name) and entry.kind is EntryKind.FILE:
                found.refuse(path, OUT_OF_PLACE, _BELOW)


def _entries_below(tree: Tree, folder: str, found: Layout) -> list[Entry]:
    """What lies in a folder, or nothing but the problem that it cannot be opened."""
    try:
        return list(_entries(tree, folder, found))
    except OSError as error:
        reason = error.strerror or "no reason given"
        message = f"is a folder that cannot be opened ({reason}): check that you may read it"
        found.refuse(folder, UNREADABLE, message)
        return []


def _entries(tree: Tree, folder: str, found: Layout) -> Iterator[Entry]:
    """What lies in a folder, but for what is hidden or has a name that cannot be shown."""
    prefix = f"{folder}/" if folder else ""
    for entry in tree.entries(folder):
        if entry.name.startswith("."):
            continue
        if not _NAMELESS.search(entry.name):
            yield entry
        elif _looks_like_yaml(entry.name) or entry.kind is EntryKind.FOLDER:
            found.refuse(prefix + _NAMELESS.sub("\ufffd", entry.name), OUT_OF_PLACE, _NAME)


def _is_file(entry: Entry, path: str, found: Layout) -> bool:
    """Whether it is an ordinary file; anything else that should be one is a problem."""
    match entry.kind:
        case EntryKind.FILE:
            return True
        case EntryKind.LINK | EntryKind.LINK_TO_FOLDER:
            found.refuse(path, LINK, _LINK)
        case EntryKind.FOLDER:
            message = "is a folder where a file is meant: move what is in it, and delete it"
            found.refuse(path, UNREADABLE, message)
        case EntryKind.OTHER:
            found.refuse(path, UNREADABLE, "is no ordinary file: put a text file here, or delete it")
        case _:
            assert_never(entry.kind)
    return False


def _is_folder(entry: Entry, path: str, found: Layout) -> bool:
    """Whether it is a case's folder; a record file beside the folders is a problem."""
    if _looks_like_yaml(path):
        if _is_file(entry, path, found):
            found.refuse(path, OUT_OF_PLACE, _BESIDE)
        return False
    if entry.kind is EntryKind.LINK_TO_FOLDER:
        found.refuse(path, LINK, _LINK)
    return entry.kind is EntryKind.FOLDER


def _looks_like_yaml(name: str) -> bool:
    return name.lower().endswith(_YAML_ENDINGS)
