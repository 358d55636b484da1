"""The printer that a screen needs."""

import subprocess
import sys

import pytest

from scrtrack.render.lines import lines_for
from scrtrack.render.parts import line
from scrtrack.render.screen import Screen
from tests.command import REPOSITORY

LONG = line("one two three four five six seven eight nine ten", hang=2)


def test_a_pipe_gets_it_whole() -> None:
    assert list(lines_for(Screen(width=None, colour=False), [LONG])) == [LONG.spans[0].text]


def test_a_terminal_gets_it_in_lines_that_fit() -> None:
    assert list(lines_for(Screen(width=40, colour=False), [LONG])) == [
        "one two three four five six seven eight",
        "  nine ten",
    ]


@pytest.mark.parametrize(
    "command", ["status", "status --by lead", "validate --all", "explain", "show B1-LPT-03"]
)
def test_a_pipe_does_not_wait_for_rich(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "scrtrack", *command.split()],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "scrtrack.render.pipe" in loaded
    assert not {name for name in loaded if name == "rich" or name.startswith("rich.")} & {
        "rich.cells", "rich.console", "rich.text", "rich.table",
    }  # fmt: skip
