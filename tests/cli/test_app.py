"""What holds for every command: the list, help."""

import re
import subprocess
import sys

import click
import pytest

from scrtrack.cli.app import COMMANDS, app
from tests.command import run, run_process


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_has_help(name: str, asked: str) -> None:
    ran = run(name, asked)
    assert ran.code == 0
    assert ran.out.startswith("Usage: ")


def test_stands_in_the_list() -> None:
    text = run("--help").out
    assert re.findall(r"^  ([a-z]+)  ", text.partition("Commands:")[2], re.MULTILINE) == list(COMMANDS)


def test_summaries_are_not_cut() -> None:
    assert "..." not in run("--help").out.partition("Commands:")[2]


def test_an_unknown_one_is_used_wrongly() -> None:
    assert run("statsu").code == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_a_line_of_the_table_is_what_the_command_says_of_itself(name: str) -> None:
    command = app.get_command(click.Context(app), name)
    assert isinstance(command, click.Command)
    assert (command.name, command.get_short_help_str(200)) == (name, COMMANDS[name][1])


def test_there_is_no_other_command() -> None:
    assert app.get_command(click.Context(app), "nothing") is None


def test_the_list_imports_no_command() -> None:
    code = (
        "import sys; sys.argv[1:] = ['--help']; from scrtrack.cli.run import run; run();"
        "print([name for name in sys.modules if name in ('pydantic', 'yaml', 'rich')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_without_a_command_the_list_is_shown_and_it_is_used_wrongly() -> None:
    ran = run()
    assert (ran.code, ran.out, ran.err) == (2, "", run("--help").out)


def test_the_page_of_help() -> None:
    assert (
        run("--help", terminal=80).out
        == """\
Usage: scrtrack [OPTIONS] COMMAND [ARGS]...

  Tracks the recommendations of Serious Case Reviews: what is overdue, what
  nothing shows.

Options:
  -V, --version  Show the version.
  -h, --help     Show this message and exit.

Commands:
  status     Show what is overdue and what nothing shows.
  show       Show recommendations or actions in full.
  validate   Check every record, and say what is wrong and what to do.
  explain    Show what a rule means and how to put it right.
  export     Write the thematic tool, a sheet a theme.
  timescale  Show how the words of a timescale are read.
  schema     Write the schemas that editors check records with.

  Exit codes: 0 sound; 1 something found; 2 used wrongly; 3 could not be done,
  or nothing there.
"""
    )


def test_completing_words_is_not_offered() -> None:
    assert run_process("--help", _SCRTRACK_COMPLETE="bash_source").out.startswith("Usage: ")
