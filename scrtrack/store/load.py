"""Load a register: every record that can be read, and every problem with the rest."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from scrtrack.diagnostic import Diagnostic
from scrtrack.disk.tree import Tree
from scrtrack.errors import ScrtrackError
from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.reading.file_rules import NO_BOARD, WRONG_VALUE
from scrtrack.reading.loaded import Loaded, Partly
from scrtrack.reading.names import BOARD
from scrtrack.store.found import Found
from scrtrack.store.layout import layout
from scrtrack.store.refused import Refused
from scrtrack.store.second_core import SecondCore, can_help
from scrtrack.store.yaml.lost_text import lost_texts
from scrtrack.store.yaml.nodes import compose, plain_values
from scrtrack.store.yaml.source import read_source

if TYPE_CHECKING:
    from scrtrack.store.partly import Part

_Record = TypeVar("_Record")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_MOST_LOST = 20
UNKNOWN_BOARD = "(board.yaml could not be read)"


def load(tree: Tree) -> Loaded:
    """Read the register in a tree; raises ScrtrackError only where the tree itself cannot be looked into."""
    found = _layout(tree)
    kept = _Kept()
    for problem in found.problems:
        kept.refuse(problem)
    kept.unread.update(found.alone)
    with _without_collecting():
        register = _register(tree, found, kept)
        index = index_of(register)
    return Loaded(
        index=index,
        problems=tuple(sorted(kept.problems, key=lambda problem: problem.sort_key)),
        unread=tuple(sorted(kept.unread)),
        has_board=found.board and BOARD not in kept.unread,
        partly=_partly(register, kept),
    )


def _layout(tree: Tree) -> Found:
    try:
        return layout(tree)
    except (FileNotFoundError, NotADirectoryError):
        raise ScrtrackError(
            f"there is no register at {tree.name}",
            "go to the folder that holds `recommendations`, or name it with --register FOLDER",
        ) from None
    except OSError as error:
        reason = error.strerror or "no reason given"
        message = f"{tree.name} is a folder that cannot be opened ({reason})"
        raise ScrtrackError(message, "check that you may read it") from None


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


@dataclass
class _Kept:
    """What could not be read, kept while the rest is."""

    board: Board = field(default_factory=lambda: Board(board=UNKNOWN_BOARD))
    """With the agencies and themes that may be named, once it is read."""
    parts: list["Part"] = field(default_factory=list)
    """What is known of records that have faults."""
    problems: list[Diagnostic] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def refuse(self, problem: Diagnostic) -> None:
        """Keep a problem of a file that gave no record."""
        if problem.rule is not NO_BOARD:
            self.unread.add(problem.file)
        self.problems.append(problem)


def _register(tree: Tree, found: Found, kept: _Kept) -> Register:
    """Every record of the files found; a second process reads recommendations from the first moment on."""
    mine, second = _shared_out(tree, found.recommendations)
    board = next(
        (filed.record for filed in _records(tree, [BOARD] if found.board else [], Board, kept)), None
    )
    kept.board = board or next((part.record for part in kept.parts), kept.board)
    return Register(
        board=board or Board(board=UNKNOWN_BOARD),
        cases=tuple(_records(tree, found.cases, Case, kept)),
        recommendations=tuple(_records(tree, mine, Recommendation, kept, second)),
        rounds=tuple(_records(tree, found.rounds, Round, kept)),
        folders=tuple(found.folders),
    )


def _partly(register: Register, kept: _Kept) -> Partly | None:
    if not kept.parts:
        return None
    from scrtrack.store.partly import partly

    return partly(register, kept.parts)


def _shared_out(tree: Tree, paths: list[str]) -> tuple[list[str], SecondCore | None]:
    """The files to read here, and the second process that reads the rest, where there are many."""
    if not can_help(len(paths)):
        return paths, None
    # A little less than half: what the other process read is still to be typed here.
    half = len(paths) * 9 // 20
    return paths[:half], SecondCore(tree, paths[half:])


def _records(
    tree: Tree,
    paths: list[str],
    record_type: type[_Record],
    kept: _Kept,
    second: SecondCore | None = None,
) -> Iterator[Filed[_Record]]:
    adapter: TypeAdapter[_Record] = TypeAdapter(record_type)
    for path in paths:
        yield from _read(tree, path, adapter, record_type, kept)
    for path, values in second.results() if second is not None else ():
        try:
            yield Filed(path, adapter.validate_python(values))
        except ValidationError:
            yield from _read(tree, path, adapter, record_type, kept)


def _read(
    tree: Tree, path: str, adapter: TypeAdapter[_Record], record_type: type[_Record], kept: _Kept
) -> Iterator[Filed[_Record]]:
    """The record of a file, or nothing but its problems."""
    try:
        source = read_source(tree, path)
        root = compose(source)
        values = plain_values(root, path)
    except Refused as refused:
        kept.refuse(refused.diagnostic)
        return
    lost = list(islice(lost_texts(source, root, record_type, _id_in(values)), _MOST_LOST))
    kept.problems += (found.problem for found in lost)
    try:
        yield Filed(path, adapter.validate_python(values))
    except ValidationError as error:
        # Most registers have no such fault, and need not wait until these words are loaded.
        from scrtrack.store.partly import known_part
        from scrtrack.store.typing.schema_errors import Faulty, complaints_of, problems_of

        kept.unread.add(path)
        faulty = Faulty(path, root, values, record_type, _id_in(values), kept.board)
        complaints = complaints_of(error, values)
        part = known_part(complaints, faulty)
        kept.parts += [part] if part is not None else []
        for problem in problems_of(complaints, faulty):
            # A text that is all behind its # is also an empty one: one fault, one problem.
            if problem.rule is not WRONG_VALUE or problem.place not in [other.emptied for other in lost]:
                kept.refuse(problem)


def _id_in(values: dict[str, Any]) -> str | None:
    found = values.get("id")
    return found if isinstance(found, str) and _ID.fullmatch(found) else None
