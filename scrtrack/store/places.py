"""From an address in the register to the line and column in its file."""

from pathlib import Path

from yaml.nodes import MappingNode

from scrtrack.diagnostic import Location
from scrtrack.model.address import Address
from scrtrack.store.nodes import compose, locate
from scrtrack.store.problem import Problem
from scrtrack.store.text import LARGEST, read_bytes, read_text


class Places:
    """Looks places up, a file at a time: ask for a file's places together."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._file = ""
        self._nodes: MappingNode | None = None

    def locate(self, address: Address) -> Location:
        """The line and column; the start of the file where it cannot be read (any more)."""
        if address.file != self._file:
            self._file = address.file
            try:
                self._nodes = compose(read_text(f"{self._root}/{address.file}"))
            except Problem:
                self._nodes = None
        if self._nodes is None:
            return Location(address.file, 1, 1)
        line, column = locate(self._nodes, address.keys, at_key=address.at_key)
        return Location(address.file, line, column)


class SourceLines:
    """The lines of the register's files, as an editor shows them."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._file = ""
        self._lines: list[str] = []

    def line(self, file: str, number: int) -> str | None:
        """A line of a file, counted from 1; None where there is none to show."""
        if file != self._file:
            self._file = file
            self._lines = self._read(file)
        return self._lines[number - 1] if 0 < number <= len(self._lines) else None

    def _read(self, file: str) -> list[str]:
        path = self._root / file
        # A link is not followed and a folder or device not read, not even to show a line of it.
        if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
            return []
        try:
            text = read_bytes(str(path)).decode("utf-8", errors="replace")
        except OSError:
            return []
        return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
