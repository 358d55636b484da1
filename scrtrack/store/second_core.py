"""Read many files on two cores: a second process turns half of them into plain values and hands these over.

Only where there are so many that it pays, and where processes can be forked. Whatever the second process cannot
read, or where it dies, is read again here, so that what comes out is the same.
"""

import marshal
import os
import threading
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from scrtrack.disk.tree import Tree
from scrtrack.model.recommendation import Recommendation
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.lost_text import lost_texts
from scrtrack.store.yaml.nodes import compose, plain_values
from scrtrack.store.yaml.source import read_source

Values: TypeAlias = "dict[str, Any] | None"
WORTH_IT = 300
"""Below so many files a second process costs more than it spares."""
_BATCH = 250
_SIZE = 8


class SecondCore:
    """The files that a second process reads, and what it made of them."""

    def __init__(self, tree: Tree, paths: Sequence[str]) -> None:
        self._paths = paths
        reading, writing = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            _work(tree, paths, reading, writing)
        os.close(writing)
        self._pipe = os.fdopen(reading, "rb")

    def results(self) -> Iterator[tuple[str, Values]]:
        """Each path with its plain values, or None where it is to be read here."""
        done = 0
        with self._pipe as pipe:
            while len(size := pipe.read(_SIZE)) == _SIZE:
                length = int.from_bytes(size, "big")
                batch = pipe.read(length)
                if len(batch) != length:
                    break
                values = marshal.loads(batch)  # noqa: S302 - from our own process
                yield from zip(self._paths[done : done + len(values)], values, strict=True)
                done += len(values)
        os.waitpid(self._pid, 0)
        yield from ((path, None) for path in self._paths[done:])


def can_help(files: int) -> bool:
    """Whether a second process would help with so many files."""
    return files >= WORTH_IT and hasattr(os, "fork") and _cores() > 1 and threading.active_count() == 1


def _cores() -> int:
    available = getattr(os, "sched_getaffinity", None)
    return len(available(0)) if available is not None else os.cpu_count() or 1


def _work(tree: Tree, paths: Sequence[str], reading: int, writing: int) -> None:
    code = 1
    try:
        os.close(reading)
        # Kept until all is read: a pipe holds little, and the other process looks into it only when its half is done.
        batches = [
            marshal.dumps([_values(tree, path) for path in paths[start : start + _BATCH]])
            for start in range(0, len(paths), _BATCH)
        ]
        with os.fdopen(writing, "wb") as pipe:
            for batch in batches:
                pipe.write(len(batch).to_bytes(_SIZE, "big") + batch)
        code = 0
    finally:
        os._exit(code)


def _values(tree: Tree, path: str) -> Values:
    try:
        source = read_source(tree, path)
        nodes = compose(source)
        has_lost = any(True for _ in lost_texts(source, nodes, Recommendation))
        return None if has_lost else plain_values(nodes, path)
    except Refused:
        return None
