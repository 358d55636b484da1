"""Folders that a killed program left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scrtrack.disk.atomic import replacing
from scrtrack.disk.leftovers import clear_leftovers, held, new_name

HOLDING = """
import sys, time
from pathlib import Path
from scrtrack.disk.atomic import replacing
with replacing(Path(sys.argv[1])) as stream:
    stream.write(b"half")
    stream.flush()
    print("writing", flush=True)
    time.sleep(60)
"""


def left(parent: Path, *files: str) -> Path:
    """A folder as a killed program leaves it."""
    folder = parent / new_name()
    folder.mkdir()
    for name in files:
        (folder / name).write_bytes(b"half")
    return folder


def test_no_two_names_are_the_same() -> None:
    assert len({new_name() for _ in range(100)}) == 100


@pytest.mark.parametrize("files", [(), ("tool.xlsx",)])
def test_what_was_left_is_cleared_away(tmp_path: Path, files: tuple[str, ...]) -> None:
    left(tmp_path, *files)
    clear_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_next_file_clears_it_away_too(tmp_path: Path) -> None:
    left(tmp_path, "tool.xlsx")
    with replacing(tmp_path / "other.csv") as stream:
        stream.write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["other.csv"]


@pytest.mark.parametrize(
    "name", [".scrtrack", ".scrtrack-notes", ".scrtrack-0123456789AB", "scrtrack-0123456789ab"]
)
def test_a_folder_of_another_name_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    clear_leftovers(tmp_path)
    assert (tmp_path / name).is_dir()


def test_one_that_holds_more_than_a_file_stays(tmp_path: Path) -> None:
    two, nested = left(tmp_path, "a.xlsx", "b.xlsx"), left(tmp_path)
    (nested / "folder").mkdir()
    clear_leftovers(tmp_path)
    assert (len(list(two.iterdir())), len(list(nested.iterdir()))) == (2, 1)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "minutes.docx").write_bytes(b"kept")
    (tmp_path / new_name()).symlink_to(tmp_path / "papers")
    (left(tmp_path) / "tool.xlsx").symlink_to(tmp_path / "papers" / "minutes.docx")
    clear_leftovers(tmp_path)
    assert ((tmp_path / "papers" / "minutes.docx").read_bytes(), len(list(tmp_path.iterdir()))) == (
        b"kept",
        3,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses to delete what is open")
def test_one_that_is_in_use_stays(tmp_path: Path) -> None:
    folder = left(tmp_path, "tool.xlsx")
    with held(folder):
        clear_leftovers(tmp_path)
        assert folder.is_dir()
    clear_leftovers(tmp_path)
    assert not folder.exists()


def test_a_place_that_cannot_be_looked_into_stops_nothing(tmp_path: Path) -> None:
    clear_leftovers(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_while_it_is_made_a_file_is_left_alone_and_when_it_was_killed_cleared(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path / "tool.xlsx")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as running:
        assert running.stdout is not None
        running.stdout.readline()
        clear_leftovers(tmp_path)
        assert len(list(tmp_path.iterdir())) == 1
        os.kill(running.pid, signal.SIGKILL)
        running.wait(timeout=30)
    clear_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []
