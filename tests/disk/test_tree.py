"""Trees of files to read from: a folder on the disk, and one that is no folder at all."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from scrtrack.diagnostic import Location
from scrtrack.disk.tree import Entry, EntryKind, Folder
from scrtrack.errors import ScrtrackError
from scrtrack.model.address import Address
from scrtrack.store.load import load
from scrtrack.store.places import Places, SourceLines
from tests.command import REPOSITORY
from tests.store.registers import ACTION, BAD, BOARD, CASE, GOOD, HEAD, build, told

needs_links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
MOST = 100_000


def kinds(folder: Path, below: str = "") -> list[tuple[str, str]]:
    """Name and kind of everything that lies in a folder."""
    return [(entry.name, str(entry.kind)) for entry in Folder(folder).entries(below)]


def test_an_empty_folder_has_nothing_in_it(tmp_path: Path) -> None:
    assert Folder(tmp_path).entries("") == []


def test_it_is_called_as_it_was_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Folder(Path("recommendations")).name == "recommendations"
    assert Folder(tmp_path).name == str(tmp_path)


def test_files_and_folders_are_told_apart_and_sorted(tmp_path: Path) -> None:
    for name in ("b.yaml", "B.yaml", ".hidden", "a.txt"):
        (tmp_path / name).touch()
    (tmp_path / "aa").mkdir()
    assert kinds(tmp_path) == [
        (".hidden", "file"), ("B.yaml", "file"), ("a.txt", "file"), ("aa", "folder"), ("b.yaml", "file"),
    ]  # fmt: skip


def test_a_folder_below_it_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "z" / "deep").mkdir(parents=True)
    (tmp_path / "z" / "deep" / "x.yaml").touch()
    assert (kinds(tmp_path, "z"), kinds(tmp_path, "z/deep")) == ([("deep", "folder")], [("x.yaml", "file")])


@needs_links
@pytest.mark.parametrize(
    ("target", "kind"),
    [("file", "link"), ("nothing", "link"), ("folder", "link-to-folder"), ("..", "link-to-folder")],
)
def test_a_link_is_a_link_whatever_it_leads_to(tmp_path: Path, target: str, kind: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "door").symlink_to(target)
    assert dict(kinds(tmp_path))["door"] == kind


@needs_links
def test_links_that_go_round_in_a_circle_might_lead_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "there").symlink_to("back")
    (tmp_path / "back").symlink_to("there")
    assert {kind for _, kind in kinds(tmp_path)} == {"link-to-folder"}


@needs_pipes
def test_a_pipe_is_something_else(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yaml")
    assert Folder(tmp_path).entries("") == [Entry("x.yaml", EntryKind.OTHER)]


def test_what_is_not_there_cannot_be_looked_into(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").touch()
    with pytest.raises(FileNotFoundError):
        Folder(tmp_path).entries("z")
    with pytest.raises(NotADirectoryError):
        Folder(tmp_path).entries("x.yaml")


# 16,384 bytes are read at once: below, just that, just more, and twice that.
@pytest.mark.parametrize("size", [0, 1, 16_383, 16_384, 16_385, 32_768, 40_000])
def test_a_file_is_read_whole(tmp_path: Path, size: int) -> None:
    content = (bytes(range(256)) * 157)[:size]
    (tmp_path / "x.yaml").write_bytes(content)
    assert Folder(tmp_path).read("x.yaml", MOST) == content


def test_line_ends_and_marks_are_left_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "x.yaml").write_bytes(b"\xef\xbb\xbfa\r\nb\x1a\rc\n")
    assert Folder(tmp_path).read("z/x.yaml", MOST) == b"\xef\xbb\xbfa\r\nb\x1a\rc\n"


def test_a_file_of_the_largest_size_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"x" * MOST)
    assert len(Folder(tmp_path).read("x.yaml", MOST)) == MOST


def test_of_a_larger_one_a_little_more_than_that_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"x" * 10 * MOST)
    assert MOST < len(Folder(tmp_path).read("x.yaml", MOST)) < 2 * MOST


@pytest.mark.parametrize("path", ["nothing.yaml", "nowhere/x.yaml"])
def test_what_is_not_there_is_not_read(tmp_path: Path, path: str) -> None:
    with pytest.raises(FileNotFoundError):
        Folder(tmp_path).read(path, MOST)


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    # Windows says that it may not be opened.
    (tmp_path / "z").mkdir()
    with pytest.raises(OSError, match=r"no ordinary file|Permission denied"):
        Folder(tmp_path).read("z", MOST)


@needs_links
@pytest.mark.parametrize("target", ["file", "nothing", "folder", "door"])
def test_a_link_is_not_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_bytes(b"secret")
    (tmp_path / "folder").mkdir()
    (tmp_path / "door").symlink_to(target)
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        Folder(tmp_path).read("door", MOST)


@needs_links
def test_nor_where_the_system_would_follow_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Windows has no O_NOFOLLOW.
    monkeypatch.delattr(os, "O_NOFOLLOW")
    monkeypatch.setattr("scrtrack.disk.tree._FLAGS", os.O_RDONLY)
    (tmp_path / "file").write_bytes(b"secret")
    (tmp_path / "door").symlink_to("file")
    assert Folder(tmp_path).read("file", MOST) == b"secret"
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        Folder(tmp_path).read("door", MOST)


@needs_pipes
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yaml")
    with pytest.raises(OSError, match="no ordinary file"):
        Folder(tmp_path).read("x.yaml", MOST)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero here")
def test_a_device_is_not_read() -> None:
    assert stat.S_ISCHR(Path("/dev/zero").stat().st_mode)
    with pytest.raises(OSError, match="no ordinary file"):
        Folder(Path("/dev")).read("zero", MOST)


@dataclass(frozen=True)
class Written:
    """A tree that lies nowhere: texts by path, as git's objects or changes not yet saved would be."""

    texts: Mapping[str, str]

    @property
    def name(self) -> str:
        return "the register as it would be"

    def entries(self, folder: str) -> list[Entry]:
        start = f"{folder}/" if folder else ""
        below = [path.removeprefix(start).partition("/") for path in self.texts if path.startswith(start)]
        if not below:
            raise FileNotFoundError(folder)
        found = {name: EntryKind.FOLDER if slash else EntryKind.FILE for name, slash, _ in below}
        return [Entry(name, found[name]) for name in sorted(found)]

    def read(self, path: str, most: int) -> bytes:
        if path not in self.texts:
            raise FileNotFoundError(path)
        return self.texts[path].encode()[: most + 1]


TEXTS = {"demo/case.yaml": CASE, "board.yaml": BOARD, "demo/A-OK-01.yaml": GOOD, BAD: HEAD + ACTION}
LATE = HEAD + ACTION + "    due: 31/03/2026\n"


def test_a_tree_that_is_no_folder_is_a_register(tmp_path: Path) -> None:
    written = load(Written(TEXTS))
    assert written == load(Folder(build(tmp_path, **{BAD: TEXTS[BAD]})))
    assert (written.is_trusted, tuple(written.index.recommendations)) == (True, ("A-BAD-01", "A-OK-01"))
    assert (written.index.register.board.board, written.index.case_title("demo")) == ("Demo", "Demo")


def test_its_problems_are_those_of_a_folder(tmp_path: Path) -> None:
    broken = TEXTS | {BAD: LATE, "stray.yaml": GOOD, "demo/deep/x.yaml": GOOD}
    written = load(Written(broken))
    assert written.problems == load(Folder(build(tmp_path, **broken))).problems
    assert [(code, line, column) for code, line, column, _ in told(written)] == [
        ("FILE114", 8, 10), ("FILE117", 1, 1), ("FILE117", 1, 1),
    ]  # fmt: skip


def test_a_file_of_it_that_is_too_large_is_told() -> None:
    (problem,) = load(Written(TEXTS | {BAD: "#" * 2_000_000})).problems
    assert (problem.code, problem.file) == ("FILE104", BAD)


def test_where_it_is_empty_it_is_called_by_its_name() -> None:
    with pytest.raises(ScrtrackError, match="there is no register at the register as it would be"):
        load(Written({}))


def test_places_are_looked_up_in_it() -> None:
    places = Places(Written(TEXTS))
    assert places.locate(Address(BAD, ("actions", 0, "action"))) == Location(BAD, 7, 13)
    assert places.locate(Address("demo/gone.yaml", ("id",))) == Location("demo/gone.yaml", 1, 1)


def test_lines_are_shown_from_it() -> None:
    lines = SourceLines(Written(TEXTS))
    assert [lines.line(BAD, 7), lines.line("demo/gone.yaml", 1)] == ["    action: b", None]


# In a process of its own: one with several threads is not to be forked.
TWO_PROCESSES = """
from scrtrack.store.second_core import SecondCore
from tests.disk.test_tree import TEXTS, Written
print(*SecondCore(Written(TEXTS), ["demo/case.yaml", "demo/gone.yaml"]).results(), sep="\\n")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_a_second_process_reads_from_it_too() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TWO_PROCESSES], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "('demo/case.yaml', {'id': 'demo', 'title': 'Demo', 'review': 'scr'})",
        "('demo/gone.yaml', None)",
    ]
