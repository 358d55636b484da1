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


def shown_files(page: str) -> dict[str, str]:
    """The files that a page shows: a path in backticks and a colon, then an indented block."""
    found = re.findall(r"`(recommendations/[^`]+\.yaml)`[^\n]*:\n\n((?:    [^\n]*\n|\n)+)", page)
    return {path: "\n".join(line[4:] for line in block.split("\n")).strip() + "\n" for path, block in found}


def test_a_register_begun_as_the_page_says_is_sound(tmp_path: Path) -> None:
    page = (REPOSITORY / "scrtrack" / "docs" / "register.md").read_text(encoding="utf-8")
    files = shown_files(page)
    later = re.search(r"below `due`:\n\n((?:    [^\n]*\n)+)", page)
    assert later is not None
    assert sorted(path.rpartition("/")[2] for path in files) == ["M-CSC-01.yaml", "board.yaml", "case.yaml"]
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert (
        run("validate", "--as-of", "2026-11-22", cwd=tmp_path).out
        == "1 recommendation checked: nothing to put right.\n"
    )
    with (tmp_path / "recommendations" / "child-m" / "M-CSC-01.yaml").open("a", encoding="utf-8") as file:
        file.write(later[1])
    assert (
        run("validate", "--as-of", "2027-08-01", cwd=tmp_path).out
        == "1 recommendation checked: nothing to put right.\n"
    )
    assert " 1 ● Signed off " in run("status", "--as-of", "2027-08-01", cwd=tmp_path).out


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
