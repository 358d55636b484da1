"""Load a register: every record that can be read, and every problem with the rest."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from scrtrack.diagnostic import Diagnostic
from scrtrack.errors import ScrtrackError
from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.store import problem
from scrtrack.store.lost_text import lost_texts
from scrtrack.store.nodes import compose, plain_values
from scrtrack.store.problem import Problem
from scrtrack.store.schema_errors import MOST, problems_of
from scrtrack.store.second_core import SecondCore, can_help
from scrtrack.store.text import read_text
from scrtrack.store.walk import BOARD, Found, walk

_Record = TypeVar("_Record")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
UNKNOWN_BOARD = "(board.yaml could not be read)"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a register's folder gave."""

    register: Register
    diagnostics: tuple[Diagnostic, ...]
    unread: tuple[str, ...]
    """The files of which no record could be made."""
    folders: tuple[str, ...]
    """The folders of cases, whether or not their case could be read."""
    root: Path

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing here to answer about, readable or not."""
        return not self.register.recommendations and not self.unread

    @property
    def is_complete(self) -> bool:
        """Whether everything could be read."""
        return not self.diagnostics


def load(root: Path) -> Loaded:
    """Read the register in a folder; raises ScrtrackError only where there is no such folder."""
    if not _is_folder(root):
        raise ScrtrackError(
            f"there is no register at {root}",
            "go to the folder that holds `recommendations`, or name it with --register FOLDER",
        )
    reader = _Reader(str(root))
    found = walk(root)
    for path, fault in found.problems:
        if path == ".":
            raise ScrtrackError(f"{root} {fault.message.partition(':')[0]}", "check that you may read it")
        reader.refuse(path, fault)
    with _without_collecting():
        register = reader.register(found)
    return Loaded(
        register=register,
        diagnostics=tuple(sorted(reader.diagnostics, key=lambda d: d.sort_key)),
        unread=tuple(sorted(reader.unread)),
        folders=tuple(found.folders),
        root=root,
    )


def _is_folder(root: Path) -> bool:
    try:
        return root.is_dir()
    except OSError:  # it lies in a folder that may not be read
        return False


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Loading makes no rubbish; the collector would only walk the growing heap, at 2.7 times the cost."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Reader:
    """Reads files one by one, and keeps what could not be read."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.diagnostics: list[Diagnostic] = []
        self.unread: set[str] = set()

    def refuse(self, path: str, fault: Problem) -> None:
        """Keep a problem of a file that gave no record."""
        if fault.code != problem.NO_BOARD:
            self.unread.add(path)
        self.diagnostics.append(fault.diagnostic(path))

    def register(self, found: Found) -> Register:
        """Every record of the files found."""
        board = next(iter(self._records([BOARD] if found.board else [], Board)), None)
        return Register(
            board=board.record if board else Board(board=UNKNOWN_BOARD),
            cases=tuple(self._records(found.cases, Case)),
            recommendations=tuple(self._records(found.recommendations, Recommendation)),
            rounds=tuple(self._records(found.rounds, Round)),
        )

    def _records(self, paths: list[str], record_type: type[_Record]) -> Iterator[Filed[_Record]]:
        adapter: TypeAdapter[_Record] = TypeAdapter(record_type)
        # A little less than half: what the other process read is still to be typed here.
        half = len(paths) * 9 // 20 if can_help(len(paths)) else len(paths)
        second = SecondCore(self.root, paths[half:]) if half < len(paths) else None
        for path in paths[:half]:
            yield from self._read(path, adapter, record_type)
        for path, values in second.results() if second is not None else ():
            try:
                yield Filed(path, adapter.validate_python(values))
            except ValidationError:
                yield from self._read(path, adapter, record_type)

    def _read(
        self, path: str, adapter: TypeAdapter[_Record], record_type: type[_Record]
    ) -> Iterator[Filed[_Record]]:
        """The record of a file, or nothing but its problems."""
        try:
            text = read_text(f"{self.root}/{path}")
            root = compose(text)
            values = plain_values(root)
        except Problem as refused:
            self.refuse(path, refused)
            return
        lost = list(islice(lost_texts(text, root, _id_in(values)), MOST)) if "#" in text else []
        self.diagnostics += [fault.diagnostic(path) for fault in lost]
        try:
            yield Filed(path, adapter.validate_python(values))
        except ValidationError as error:
            self.unread.add(path)
            for fault in problems_of(error, root, values, record_type, _id_in(values)):
                # A text that is all behind its # is also an empty one: one fault, one problem.
                if not any(_is_same(fault, other) for other in lost):
                    self.refuse(path, fault)


def _is_same(fault: Problem, lost: Problem) -> bool:
    return fault.code == problem.WRONG_VALUE and (fault.line, fault.column) == (lost.line, lost.column)


def _id_in(values: dict[str, Any]) -> str | None:
    found = values.get("id")
    return found if isinstance(found, str) and _ID.fullmatch(found) else None
