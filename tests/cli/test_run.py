"""How a command ends: no room, no reader, told to stop, a fault of the program."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scrtrack.cli.run import run as run_command
from tests.command import REPOSITORY, run

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

    @pytest.mark.parametrize(
        ("typed", "code"),
        [
            ("validate --fail-on warning", 1),
            ("validate --fail-on warning --format json", 1),
            ("validate --fail-on note --all --format github", 1),
            ("status --fail-on overdue", 1),
            ("status --fail-on overdue --by agency", 1),
            ("status --fail-on overdue --format json", 1),
            ("schema --check -o nowhere", 1),
            ("show NO-1", 2),
            ("status --nope", 2),
            ("status --register nowhere", 3),
            ("validate", 0),
            ("show B1-LPT-03", 0),
            ("explain", 0),
            ("timescale Ongoing", 0),
            ("status --by agency", 0),
            ("explain DUE301", 0),
            ("help", 0),
            ("help rules", 0),
            ("completion", 0),
            ("completion powershell", 0),
            ("--help", 0),
            ("show --help", 0),
            ("--version", 0),
            ("--version show", 0),
        ],
    )
    @pytest.mark.parametrize("streams", ["", "2>&1"])
    def test_a_reader_that_has_left_changes_no_exit_code(self, typed: str, code: int, streams: str) -> None:
        # Nobody reads from the first byte on: the end of the pipe is closed before the program starts.
        gone = (
            f"{{ sleep 0.2; {sys.executable} -m scrtrack {typed} {streams}; echo $? >&3; }} 3>&1 | exec true"
        )
        done = shell(f"exec 4>&1; {{ {gone.replace('3>&1', '3>&4')}; }}")
        assert (done.stdout, "Traceback" in done.stderr) == (f"{code}\n", False)

    def test_a_reader_of_one_line_of_much_leaves_the_exit_code(self, broken: Path) -> None:
        register = broken / "recommendations"
        for n in range(400):
            (register / "child-b1" / f"B1-MANY-{n}.yaml").write_text(f"id: B1-MANY-{n}\nnope: x\n")
        line = f"{sys.executable} -m scrtrack validate --all --register {register} | head -1"
        done = shell(f"{line}; echo ${{PIPESTATUS[0]}}")
        assert (len(done.stdout.splitlines()), done.stdout.splitlines()[1], done.stderr) == (2, "1", "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
    @pytest.mark.parametrize(
        "typed",
        [
            "--version",
            "--help",
            "status",
            "status --by agency",
            "status --format json",
            "show Z-CSC-04",
            "validate",
            "validate --format json",
            "explain",
            "explain DUE301",
            "timescale Ongoing",
            "help",
            "help rules",
            "completion",
            "completion powershell",
        ],
    )
    def test_no_room_for_the_output(self, typed: str) -> None:
        done = shell(f"{sys.executable} -m scrtrack {typed} > /dev/full")
        assert done.returncode == 3
        assert done.stderr.splitlines() == [
            "scrtrack: the output could not be written (No space left on device)",
            "  What to do: free some room on the disk, or send the output elsewhere.",
        ]

    @pytest.mark.parametrize("typed", ["export -o tool.xlsx", "export -o tool.csv", "schema -o schemas"])
    def test_no_room_for_a_file(self, typed: str, tmp_path: Path) -> None:
        # No file may grow beyond a kilobyte: what is said goes through a pipe.
        command = f"{sys.executable} -m scrtrack {typed.replace('-o ', f'-o {tmp_path}/')}"
        done = shell(f"(ulimit -f 1; {command}) 2>&1 | cat; exit ${{PIPESTATUS[0]}}")
        assert done.returncode == 3
        assert "could not be written: File too large\n  What to do: nothing was changed; " in done.stdout
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

    @pytest.mark.parametrize("command", ["status", "validate", "--help", "--version"])
    def test_a_closed_output_is_no_fault(self, command: str) -> None:
        done = shell(f"{sys.executable} -m scrtrack {command} >&-")
        assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_stops_is_no_error() -> None:
    command = f"{sys.executable} -m scrtrack status --as-of 2026-11-22 | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=REPOSITORY, check=False)
    assert (done.stdout, done.stderr) == ("Demonstration register: as of 22 November 2026\n", "")


def test_a_fault_in_the_program_tells_no_record_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("the mother said")

    monkeypatch.setattr("scrtrack.cli.status.load", broken)
    ran = run("status")
    assert ran.code == 3
    assert "a fault in the program itself (ValueError, test_run.py:" in ran.err
    assert "mother" not in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(("told", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_told_to_stop_it_says_nothing(told: signal.Signals, code: int) -> None:
    with subprocess.Popen(
        [*COMMAND, "timescale", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as running:
        time.sleep(1.5)
        running.send_signal(told)
        assert running.stderr is not None
        assert (running.stderr.read(), running.wait(timeout=30)) == (b"", code)


def test_streams_are_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "argv", ["scrtrack", "--help"])
    assert (run_command(), sys.stdout) == (0, None)
