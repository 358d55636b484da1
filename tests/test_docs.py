"""What the pages show can be done as it stands there."""

import re
from pathlib import Path

import pytest

from scrtrack.cli.app import COMMANDS
from scrtrack.export.columns import MASTER_COLUMNS
from scrtrack.model.words import Flag, Standing
from scrtrack.render.diagnostics.formats import Format
from tests.command import REPOSITORY, run


def page(name: str) -> str:
    return (REPOSITORY / "scrtrack" / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("standing", list(Standing))
def test_the_pages_name_every_standing(standing: Standing) -> None:
    assert f"| {standing} |" in page("register.md")
    assert f"`{standing}`" in page("status-json.md")


@pytest.mark.parametrize("flag", list(Flag))
def test_the_page_of_the_register_names_every_flag(flag: Flag) -> None:
    assert f"| {flag} |" in page("register.md")


@pytest.mark.parametrize("heading", [column.heading for column in MASTER_COLUMNS])
def test_the_page_of_the_export_names_every_column(heading: str) -> None:
    assert heading in " ".join(page("export.md").split())


@pytest.mark.parametrize("format_", list(Format))
def test_the_help_names_every_format_of_diagnostics(format_: Format) -> None:
    assert str(format_) in run("validate", "--help").out


STEP = re.compile(r"`(recommendations/[^`\n]+\.yaml|scrtrack [^`\n]+)`([^`]*?):\n\n((?:    [^\n]*\n|\n)+)")


def steps() -> list[tuple[str, str]]:
    """What the page of the register shows, in its order: a file and what stands in it, a command and its answer."""
    found = STEP.findall(page("register.md").partition("## What must be there")[0])
    blocks = [
        (what, "\n".join(line[4:] for line in block.split("\n")).strip() + "\n") for what, _, block in found
    ]
    return [(what, block) for what, block in blocks if not what.startswith("recommendations/rounds")]


def test_the_page_of_the_register_shows_these_steps() -> None:
    assert [what for what, _ in steps()] == [
        "recommendations/board.yaml",
        "recommendations/child-m/case.yaml",
        "recommendations/child-m/M-CSC-01.yaml",
        "scrtrack validate --as-of 2026-11-22",
        "scrtrack status --as-of 2026-11-22",
        "recommendations/child-m/M-CSC-01.yaml",
        "scrtrack validate --as-of 2027-08-01",
        "scrtrack show M-CSC-01.1 --as-of 2027-08-01",
    ]


def test_a_register_begun_as_the_page_says_answers_as_the_page_says(tmp_path: Path) -> None:
    for what, block in steps():
        if what.startswith("scrtrack "):
            ran = run(*what.split()[1:], "--color", "never", cwd=tmp_path, terminal=80)
            assert (what, ran.code, ran.out, ran.err) == (what, 0, block, "")
        else:
            (tmp_path / what).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / what).write_text(block, encoding="utf-8")


def test_a_file_may_be_copied_with_the_spaces_that_stand_before_it_on_a_screen(tmp_path: Path) -> None:
    for what, block in steps():
        if not what.startswith("scrtrack "):
            (tmp_path / what).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / what).write_text("".join(f"  {line}\r\n" for line in block.splitlines()))
    ran = run("validate", "--as-of", "2027-08-01", cwd=tmp_path)
    assert ran.out == "1 recommendation checked: nothing to put right.\n"


def test_every_command_of_the_readme_works(tmp_path: Path) -> None:
    page = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    commands = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `scrtrack ")]
    assert [command.split()[1] for command in commands if command.split()[1] not in COMMANDS] == []
    assert len(commands) == len(COMMANDS)
    for command in commands:
        words = [part[0] or part[1] for part in re.findall(r'"([^"]+)"|(\S+)', command)][1:]
        words = [str(tmp_path / word) if word.endswith(".xlsx") else word for word in words]
        more = ["-o", str(tmp_path / "schemas")] if words[0] == "schema" else []
        assert run(*words, *more).code == 0, command
