"""Run a command as a user would, in this process or in one of its own."""

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from scrtrack.cli.run import run as run_command

REPOSITORY = Path(__file__).parent.parent
REGISTER = REPOSITORY / "recommendations"


@dataclass(frozen=True)
class Ran:
    """What a command gave."""

    code: int
    out: str
    err: str


class Terminal(io.TextIOWrapper):
    """A terminal of a width, which colours and cuts apply to."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def run(
    *arguments: str, cwd: Path | None = None, terminal: int | None = None, encoding: str = "utf-8"
) -> Ran:
    """Run a command in this process; `terminal` gives the columns of one."""
    raw = io.BytesIO()
    kind = Terminal if terminal else io.TextIOWrapper
    out = kind(raw, encoding=encoding, write_through=True)
    err = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["scrtrack", *arguments])
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        for name in ("SCRTRACK_REGISTER", "SCRTRACK_AS_OF", "NO_COLOR", "TERM", "COLUMNS"):
            patch.delenv(name, raising=False)
        if terminal:
            patch.setenv("COLUMNS", str(terminal))
        patch.chdir(cwd or REPOSITORY)
        code = run_command()
    text = raw.getvalue().decode(encoding)
    return Ran(code, text.replace("\r\n", "\n"), err.getvalue())


def run_process(*arguments: str, cwd: Path | None = None, **environment: str) -> Ran:
    """Run a command in a process of its own, with Python's ordinary way in."""
    done = subprocess.run(
        [sys.executable, "-m", "scrtrack", *arguments],
        cwd=cwd or REPOSITORY,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
