"""Which files make up a register, and which lie where they cannot be read."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from scrtrack.store import problem
from scrtrack.store.problem import Problem

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
class Found:
    """The files of a register, each path below its folder with forward slashes, sorted."""

    board: bool = False
    cases: list[str] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    """The folders of cases."""
    problems: list[tuple[str, Problem]] = field(default_factory=list)

    def refuse(self, path: str, code: str, message: str) -> None:
        """Keep a problem with a file or folder as a whole."""
        self.problems.append((path, Problem(code, message)))


def walk(root: Path) -> Found:
    """Find the files; a register is a board file, folders of cases, and a folder of rounds."""
    found = Found()
    for entry in _entries(root, "", found):
        name = entry.name
        if name.lower().startswith("board.") and _looks_like_yaml(name):
            found.board = name == BOARD and _is_file(entry, name, found)
            if name != BOARD:
                found.refuse(name, problem.OUT_OF_PLACE, "would not be read: rename it board.yaml")
        elif _is_folder(entry, name, found):
            _walk_folder(root, name, found)
    if not found.board and not any(_is_about_the_board(path) for path, _ in found.problems):
        found.refuse(BOARD, problem.NO_BOARD, _NO_BOARD)
    return found


def _is_about_the_board(path: str) -> bool:
    return path == "." or path.lower().startswith("board.")


def _walk_folder(root: Path, folder: str, found: Found) -> None:
    files = found.rounds if folder == ROUNDS else found.recommendations
    if folder != ROUNDS:
        found.folders.append(folder)
    for entry in _entries(root / folder, folder + "/", found):
        path = f"{folder}/{entry.name}"
        if not _looks_like_yaml(entry.name):
            if entry.is_dir(follow_symlinks=False):
                _look_for_strays(root, path, found)
        elif not _is_file(entry, path, found):
            continue
        elif folder != ROUNDS and entry.name == CASE:
            found.cases.append(path)
        elif folder != ROUNDS and entry.name.lower() == CASE:
            found.refuse(
                path, problem.OUT_OF_PLACE, "would not be read: rename it case.yaml, in small letters"
            )
        elif entry.name.endswith(".yaml"):
            files.append(path)
        else:
            found.refuse(path, problem.OUT_OF_PLACE, _ENDING)


def _look_for_strays(root: Path, folder: str, found: Found) -> None:
    """Records in folders where nothing is read; no recursion, since folders may nest without end."""
    waiting = [folder]
    while waiting:
        below = waiting.pop()
        for entry in _entries(root / below, below + "/", found):
            path = f"{below}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif _looks_like_yaml(entry.name) and entry.is_file(follow_symlinks=False):
                found.refuse(path, problem.OUT_OF_PLACE, _BELOW)


def _entries(folder: Path, prefix: str, found: Found) -> list[os.DirEntry[str]]:
    """What lies in a folder, sorted, but for what is hidden or has a name that cannot be shown."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted((e for e in entries if not e.name.startswith(".")), key=lambda e: e.name)
    except OSError as error:
        reason = error.strerror or "no reason given"
        message = f"is a folder that cannot be opened ({reason}): check that you may read it"
        found.refuse(prefix.rstrip("/") or ".", problem.UNREADABLE, message)
        return []
    shown = [entry for entry in listed if not _NAMELESS.search(entry.name)]
    for entry in listed:
        if _NAMELESS.search(entry.name) and (
            _looks_like_yaml(entry.name) or entry.is_dir(follow_symlinks=False)
        ):
            found.refuse(prefix + _NAMELESS.sub("\ufffd", entry.name), problem.OUT_OF_PLACE, _NAME)
    return shown


def _is_file(entry: os.DirEntry[str], path: str, found: Found) -> bool:
    """Whether it is an ordinary file; anything else that should be one is a problem."""
    if entry.is_symlink():
        found.refuse(path, problem.LINK, _LINK)
        return False
    if entry.is_dir(follow_symlinks=False):
        message = "is a folder where a file is meant: move what is in it, and delete it"
        found.refuse(path, problem.UNREADABLE, message)
        return False
    if not entry.is_file(follow_symlinks=False):
        found.refuse(path, problem.UNREADABLE, "is no ordinary file: put a text file here, or delete it")
        return False
    return True


def _is_folder(entry: os.DirEntry[str], path: str, found: Found) -> bool:
    """Whether it is a case's folder; a record file beside the folders is a problem."""
    if _looks_like_yaml(path):
        if _is_file(entry, path, found):
            found.refuse(path, problem.OUT_OF_PLACE, _BESIDE)
        return False
    if entry.is_symlink():
        if _leads_to_a_folder(entry):
            found.refuse(path, problem.LINK, _LINK)
        return False
    return entry.is_dir(follow_symlinks=False)


def _leads_to_a_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, or into a folder that may not be read
        return True


def _looks_like_yaml(name: str) -> bool:
    return name.lower().endswith(_YAML_ENDINGS)
