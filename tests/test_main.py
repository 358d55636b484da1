"""The way in: the version at once, everything else through the commands, and the exit code."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scrtrack import __version__
from tests.command import REPOSITORY, Ran, run_process
from tests.store.registers import BAD, build

# What was loaded to answer, of ours and of others.
LOADED = """
import gc, os, sys
sys.argv[1:] = [{asked!r}]
before = set(sys.modules)
from scrtrack.__main__ import main
main()
print(sorted(set(sys.modules) - before))
"""
# Somebody presses Ctrl-C while the program is still being loaded.
STOPPED = """
import signal, sys
class Pressed:
    def find_spec(self, name, *_):
        if name == "click":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Pressed())
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.argv[1:] = ["--help"]
from scrtrack.__main__ import main
main()
"""


def python(program: str) -> Ran:
    """A program of its own that uses the way in."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("asked", ["--version", "-V"])
def test_the_version(asked: str) -> None:
    assert run_process(asked) == Ran(0, f"scrtrack {__version__}\n", "")


def test_the_installed_script_is_the_way_in() -> None:
    script = Path(sys.executable).parent / ("scrtrack.exe" if sys.platform == "win32" else "scrtrack")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=False)
    assert done.stdout == f"scrtrack {__version__}\n"


@pytest.mark.parametrize("asked", ["--version", "-V"])
def test_the_version_is_answered_before_anything_is_loaded(asked: str) -> None:
    ran = python(LOADED.format(asked=asked))
    assert ran.out.splitlines() == [f"scrtrack {__version__}", "['scrtrack', 'scrtrack.__main__']"]


def test_the_version_with_more_words_is_answered_by_the_commands() -> None:
    assert run_process("--version", "status") == Ran(0, f"scrtrack {__version__}\n", "")


def test_0_where_nothing_is_wrong(tmp_path: Path) -> None:
    ran = run_process("status", "--as-of", "2026-11-22", "--register", str(build(tmp_path)))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Demo: as of 22 November 2026\n")


def test_1_where_something_was_found(tmp_path: Path) -> None:
    assert run_process("validate", "--register", str(build(tmp_path, **{BAD: ""}))).code == 1


def test_2_where_it_was_used_wrongly() -> None:
    assert run_process("statsu").code == 2


def test_3_where_it_could_not_be_done(tmp_path: Path) -> None:
    assert run_process("status", "--register", str(tmp_path / "nowhere")).code == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell here")
def test_3_where_there_is_nowhere_left_to_say_anything() -> None:
    line = f"{sys.executable} -m scrtrack --help > /dev/full 2> /dev/full"
    assert subprocess.run(["sh", "-c", line], cwd=REPOSITORY, check=False).returncode == 3


def test_130_where_it_was_stopped_while_it_was_loaded() -> None:
    assert python(STOPPED) == Ran(130, "", "")
