"""What holds for every command: the list, help."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from scrtrack.cli.app import COMMANDS, app
from tests.command import REGISTER, REPOSITORY, run


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
  status      Show what is overdue and what nothing shows.
  show        Show recommendations or actions in full.
  validate    Check every record, and say what is wrong and what to do.
  explain     Show what a rule means and how to put it right.
  export      Write the thematic tool, a sheet a theme.
  timescale   Show how the words of a timescale are read.
  schema      Write the schemas that editors check records with.
  completion  Have the Tab key complete ids, agencies and options.
  help        Show a page about the register, or a command's help.

Examples:
  scrtrack status         where everything stands today
  scrtrack show Z-CSC-04  one recommendation in full
  scrtrack help register  how to begin a register of your own

  Exit codes: 0 sound; 1 something found; 2 used wrongly; 3 could not be done,
  or nothing there.
"""
    )


EXAMPLES = [
    pytest.param(line.partition("  ")[0], id=f"{name}: {line.partition('  ')[0]}")
    for name in ("", *COMMANDS)
    for line in re.findall(
        r"^  (scrtrack .*)$", run(*name.split(), "--help").out.partition("Examples:")[2], re.MULTILINE
    )
]


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_page_of_help_has_examples(name: str) -> None:
    shown = run(*name.split(), "--help").out.partition("\nExamples:\n")[2]
    assert 2 <= len(re.findall(rf"^  scrtrack {name}", shown, re.MULTILINE)) <= 5


@pytest.mark.parametrize("typed", EXAMPLES)
def test_every_example_works_on_the_demonstration(typed: str, tmp_path: Path) -> None:
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    shutil.copytree(REPOSITORY / "schemas", tmp_path / "schemas")
    ran = run(*shlex.split(typed)[1:], cwd=tmp_path)
    assert ran.code in (0, 1), ran.err
    assert ("Usage:" in ran.err, "fault in the program" in ran.err, "Traceback" in ran.err) == (False,) * 3
