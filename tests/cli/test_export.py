"""`scrtrack export`, through the real way in: what it refuses, how it ends."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import REGISTER, run

COMMAND = [sys.executable, "-m", "scrtrack"]
AS_OF = ["--as-of", "2026-11-22"]


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names here")
    os.mkfifo(tmp_path / "d.csv")
    ran = run("export", "-o", str(tmp_path / "d.csv"), *AS_OF)
    assert (ran.code, (tmp_path / "d.csv").is_fifo()) == (2, True)


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "l.csv").symlink_to("l.csv")
    assert run("export", "-o", str(tmp_path / "l.csv"), *AS_OF).code == 2


def test_told_to_stop_it_leaves_nothing_behind(tmp_path: Path) -> None:
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_what_a_killed_export_left_the_next_one_clears_away(tmp_path: Path) -> None:
    target = tmp_path / "tool.xlsx"
    with subprocess.Popen([*COMMAND, "export", "-o", str(target), *AS_OF]) as running:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not list(tmp_path.glob(".scrtrack-*")):
            time.sleep(0.0005)
        running.send_signal(signal.SIGKILL)
        running.wait(timeout=30)
    assert len(list(tmp_path.glob(".scrtrack-*"))) == 1
    assert run("export", "-o", str(tmp_path / "tool.csv"), *AS_OF).code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["tool.csv"]


def test_two_records_with_one_id_leave_with_1(doubled: Path) -> None:
    assert run("export", "-o", "tool.csv", *AS_OF, cwd=doubled).code == 1
