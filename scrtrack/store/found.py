"""What looking for a register's files finds: the files, and the problems with what lies beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from scrtrack.diagnostic import Diagnostic, Location, Rule
from scrtrack.disk.tree import Entry, EntryKind, Tree
from scrtrack.reading.copies import looks_like_yaml, original_file
from scrtrack.reading.file_rules import LINK, OUT_OF_PLACE, UNREADABLE
from scrtrack.store.shelf import Shelf, shelf

_NAMELESS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NAME = "has a character in its name that cannot be shown: rename it with plain letters and digits"
LINK_ADVICE = "is a link, which could lead out of the register: put the file or folder itself here"


@dataclass
class Found:
    """The files of a register, each path below its root with forward slashes, sorted."""

    board: bool = False
    cases: list[str] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    """The folders of cases."""
    board_is_told_of: bool = False
    """Whether a problem says where the board's file is, or what was meant for it."""
    problems: list[Diagnostic] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)
    """Files in the copy of a folder that the folder itself lacks: they are told of with the folder."""

    others: list[tuple[Shelf, str]] = field(default_factory=list)
    """Files in the register's folder, a case's or the rounds' that no name says anything of: the folder, the name."""

    def refuse(self, path: str, rule: Rule, message: str, record: str | None = None) -> None:
        """Keep a problem with a file or folder as a whole, and the id of the record that it seems to hold."""
        self.problems.append(rule.at(Location(path), message, record))


def opened(tree: Tree, folder: str, found: Found) -> Shelf | None:
    """A folder, or nothing but the problem that it cannot be opened."""
    try:
        return shelf(tree, folder)
    except OSError as error:
        reason = error.strerror or "no reason given"
        message = f"is a folder that cannot be opened ({reason}): check that you may read it"
        found.refuse(folder, UNREADABLE, message)
        return None


def visible(here: Shelf, found: Found) -> Iterator[Entry]:
    """What lies in a folder, but for what is hidden or has a name that cannot be shown."""
    for entry in here.entries:
        if entry.name.startswith("."):
            # What an editor keeps beside an open file is hidden, and may hold what was typed last.
            if original_file(entry.name) in here.names:
                yield entry
            elif entry.kind is EntryKind.FILE and not _NAMELESS.search(entry.name):
                found.others.append((here, entry.name))
        elif not _NAMELESS.search(entry.name):
            yield entry
        elif looks_like_yaml(entry.name) or entry.kind is EntryKind.FOLDER:
            found.refuse(here.path(_NAMELESS.sub("\ufffd", entry.name)), OUT_OF_PLACE, _NAME)


def is_file(entry: Entry, path: str, found: Found) -> bool:
    """Whether it is an ordinary file; anything else that should be one is a problem."""
    match entry.kind:
        case EntryKind.FILE:
            return True
        case EntryKind.LINK | EntryKind.LINK_TO_FOLDER:
            found.refuse(path, LINK, LINK_ADVICE)
        case EntryKind.FOLDER:
            message = "is a folder where a file is meant: move what is in it, and delete it"
            found.refuse(path, UNREADABLE, message)
        case EntryKind.OTHER:
            found.refuse(path, UNREADABLE, "is no ordinary file: put a text file here, or delete it")
        case _:
            assert_never(entry.kind)
    return False
