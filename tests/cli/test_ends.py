"""How a command ends: no room, no reader, told to stop, and what it refuses to write over."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import REGISTER, REPOSITORY, run

COMMAND = [sys.executable, "-m", "scrtrack"]
AS_OF = ["--as-of", "2026-11-22"]


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", line], cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60
    )


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed here")


@needs_bash
class TestStreams:
    def test_a_reader_that_leaves_finds_nothing_wrong(self) -> None:
        done = shell(f"set -o pipefail; {sys.executable} -m scrtrack status --as-of 2026-11-22 | head -1")
        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
    def test_no_room_for_the_output(self) -> None:
        done = shell(f"{sys.executable} -m scrtrack status > /dev/full")
        assert done.returncode == 3
        assert done.stderr.startswith("scrtrack: the output could not be written")

    @pytest.mark.parametrize("command", ["status", "validate", "--help", "--version"])
    def test_a_closed_output_is_no_fault(self, command: str) -> None:
        done = shell(f"{sys.executable} -m scrtrack {command} >&-")
        assert (done.returncode, done.stderr) == (0, "")


class TestExport:
    def test_a_device_is_not_replaced(self, tmp_path: Path) -> None:
        if not hasattr(os, "mkfifo"):
            pytest.skip("there are no pipes with names here")
        os.mkfifo(tmp_path / "d.csv")
        ran = run("export", "-o", str(tmp_path / "d.csv"), *AS_OF)
        assert (ran.code, (tmp_path / "d.csv").is_fifo()) == (2, True)

    def test_a_link_that_leads_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "l.csv").symlink_to("l.csv")
        assert run("export", "-o", str(tmp_path / "l.csv"), *AS_OF).code == 2

    def test_told_to_stop_it_leaves_nothing_behind(self, tmp_path: Path) -> None:
        shutil.copytree(REGISTER, tmp_path / "recommendations")
        target = tmp_path / "tool.xlsx"
        with subprocess.Popen([*COMMAND, "export", "-o", str(target), *AS_OF], cwd=tmp_path) as running:
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline and running.poll() is None:
                if list(tmp_path.glob(".scrtrack-*")):
                    running.send_signal(signal.SIGTERM)
                    break
                time.sleep(0.002)
            running.wait(timeout=30)
        assert list(tmp_path.glob(".scrtrack-*")) == []


class TestTwoRecordsWithOneId:
    @pytest.fixture
    def doubled(self, tmp_path: Path) -> Path:
        shutil.copytree(REGISTER, tmp_path / "recommendations")
        case = tmp_path / "recommendations" / "child-b1"
        shutil.copyfile(case / "B1-CCG-01.yaml", case / "B1-CCG-01 - Copy.yaml")
        return tmp_path

    def test_status_says_so_and_leaves_with_1(self, doubled: Path) -> None:
        ran = run("status", *AS_OF, cwd=doubled)
        assert ran.code == 1
        assert "Two recommendations have one id, and count twice: B1-CCG-01." in ran.out

    def test_show_says_so(self, doubled: Path) -> None:
        ran = run("show", "B1-CCG-01", *AS_OF, cwd=doubled)
        assert (ran.code, ran.err) == (
            1,
            "scrtrack: another file holds B1-CCG-01 too: give one of them another id\n",
        )

    def test_export_leaves_with_1(self, doubled: Path) -> None:
        assert run("export", "-o", "tool.csv", *AS_OF, cwd=doubled).code == 1


class TestUse:
    def test_a_word_that_is_not_known_names_the_nearest(self) -> None:
        ran = run("status", "--flag", "quite")
        assert (ran.code, "perhaps quiet was meant" in ran.err) == (2, True)

    def test_counts_by_something_are_no_json(self) -> None:
        assert run("status", "--by", "agency", "--format", "json").code == 2

    def test_due_by_the_next_meeting_where_none_is_listed(self, tmp_path: Path) -> None:
        shutil.copytree(REGISTER, tmp_path / "recommendations")
        board = tmp_path / "recommendations" / "board.yaml"
        board.write_text(
            board.read_text(encoding="utf-8").replace("due_soon: next-meeting", "due_soon: 30"),
            encoding="utf-8",
        )
        ran = run("status", "--due-by", "next-meeting", "--as-of", "2027-06-01", cwd=tmp_path)
        assert "Only due by 1 September 2027" in ran.out
