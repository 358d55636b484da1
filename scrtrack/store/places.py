"""From an address in the register to the line and column in its file."""

from typing import assert_never

from yaml.nodes import MappingNode

from scrtrack.diagnostic import Location, Place
from scrtrack.disk.tree import Tree
from scrtrack.model.address import Address
from scrtrack.reading.kinds import may_be_text
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.nodes import compose, locate
from scrtrack.store.yaml.source import LARGEST, read_source


class Places:
    """Looks places up, a file at a time: ask for a file's places together."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._file = ""
        self._nodes: MappingNode | None = None

    def locate(self, place: Place) -> Location:
        """The line and column; the start of the file where it cannot be read (any more)."""
        match place:
            case Location():
                return place
            case Address():
                nodes = self._nodes_of(place.file)
                return locate(nodes, place) if nodes is not None else Location(place.file)
            case _:
                assert_never(place)

    def _nodes_of(self, file: str) -> MappingNode | None:
        if file != self._file:
            self._file = file
            try:
                self._nodes = compose(read_source(self._tree, file))
            except Refused:
                self._nodes = None
        return self._nodes


class SourceLines:
    """The lines of the register's files, as an editor shows them."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._file = ""
        self._lines: list[str] = []

    def line(self, file: str, number: int) -> str | None:
        """A line of a file, counted from 1; None where there is none to show."""
        if file != self._file:
            self._file = file
            self._lines = self._read(file)
        return self._lines[number - 1] if 0 < number <= len(self._lines) else None

    def _read(self, file: str) -> list[str]:
        if not may_be_text(file):
            return []
        try:
            raw = self._tree.read(file, LARGEST)
        except OSError:
            return []
        if len(raw) > LARGEST:
            return []
        text = raw.decode("utf-8", errors="replace")
        return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
