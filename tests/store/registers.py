"""Registers on disk for tests: one good record beside what is broken, so that the rest must still be read."""

from pathlib import Path

from scrtrack.disk.tree import Folder
from scrtrack.reading.loaded import Loaded
from scrtrack.store.load import load

BAD = "demo/A-BAD-01.yaml"
BOARD = "format: 1\nboard: Demo\n"
CASE = "id: demo\ntitle: Demo\nreview: scr\n"
GOOD = "id: A-OK-01\ncase: demo\nagency: csc\nrecommendation: Good.\n"
HEAD = "id: A-BAD-01\ncase: demo\nagency: csc\n"
ACTION = "recommendation: b\nactions:\n  - id: 1\n    action: b\n"

Told = tuple[str, int, int, str]


def build(folder: Path, **files: str | bytes | None) -> Path:
    """A register with one good record; `files` by path add to it, replace a file, or (None) leave it out."""
    usual: dict[str, str | bytes | None] = {
        "board.yaml": BOARD,
        "demo/case.yaml": CASE,
        "demo/A-OK-01.yaml": GOOD,
    }
    root = folder / "register"
    for path, content in (usual | files).items():
        if content is not None:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def loaded_with(folder: Path, body: str | bytes) -> Loaded:
    """The register with a file A-BAD-01 that holds just this."""
    return load(Folder(build(folder, **{BAD: body})))


def told(loaded: Loaded) -> list[Told]:
    """Code, line, column and message of every problem; the good record must have been read."""
    assert "A-OK-01" in [filed.record.id for filed in loaded.index.register.recommendations]
    return [(d.code, d.location.line, d.location.column, d.message) for d in loaded.problems]


def fault(folder: Path, body: str | bytes) -> Told:
    """The one problem of a file that gives no record; everything else must have been read."""
    loaded = loaded_with(folder, body)
    assert loaded.unread == (BAD,)
    assert [d.location.file for d in loaded.problems] == [BAD]
    assert len(loaded.index.register.cases) == 1
    return told(loaded)[0]


def text_of(loaded: Loaded, key: str = "recommendation") -> str:
    """A text of A-BAD-01, which must have been read without a problem."""
    assert told(loaded) == []
    found = {filed.record.id: filed.record for filed in loaded.index.register.recommendations}
    return str(getattr(found["A-BAD-01"], key))
