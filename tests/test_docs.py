"""What the pages show can be done as it stands there."""

import re
import shutil
import textwrap
from pathlib import Path

import pytest

from scrtrack.cli.app import COMMANDS
from scrtrack.export.columns import MASTER_COLUMNS
from scrtrack.model.words import Flag, Standing
from scrtrack.render.diagnostics.formats import Format
from tests.command import REGISTER, REPOSITORY, run


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


def test_what_else_the_page_of_the_register_shows_is_sound(tmp_path: Path) -> None:
    files = dict(reversed(steps()))
    blocks = re.findall(
        r"(?:^    .*\n|^\n(?=    ))+", page("register.md").partition("## What must be there")[2], re.M
    )
    response, challenges, round_ = (textwrap.dedent(block).strip("\n") for block in blocks)
    record = files["recommendations/child-m/M-CSC-01.yaml"].rstrip()
    files["recommendations/child-m/M-CSC-01.yaml"] = (
        f"{record}\n{textwrap.indent(challenges, '    ')}\n{response}\n"
    )
    asked = round_.replace("  police: {recommendations: [M-POL-01]}\n", "")
    files["recommendations/rounds/2027-01-14.yaml"] = asked + "\n"
    for name, text in files.items():
        if name.endswith(".yaml"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
    ran = run("validate", "--as-of", "2026-11-22", "--select", "FILE,REF,UPD508,SMART609", cwd=tmp_path)
    assert (ran.code, [line for line in ran.out.splitlines() if ": error" in line]) == (0, [])


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
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    for command in commands:
        words = [part[0] or part[1] for part in re.findall(r'"([^"]+)"|(\S+)', command)][1:]
        assert run(*words, cwd=tmp_path).code == 0, command


def readme() -> str:
    return " ".join((REPOSITORY / "README.md").read_text(encoding="utf-8").split())


def measured() -> dict[str, list[str]]:
    """What the page of measurements found: the cells behind each name."""
    text = (REPOSITORY / "docs" / "performance.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"
    ]
    return {row[0]: row[1:] for row in rows}


def test_the_readme_shows_the_two_commands_early() -> None:
    lines = (REPOSITORY / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[2] for line in lines if line.startswith("    make ")] == [
        "make demo",
        "make test",
    ]
    assert (
        lines.index("    make demo    # sets up, shows the register of this folder, and writes its workbook")
        < 60
    )


def test_the_speed_in_the_readme_is_what_was_measured() -> None:
    found = measured()
    status = found["`status` of 1,000 / `python -c pass`"][0]
    validate = found["`validate` of 10,000 / only loading the files"][0]
    assert (round(int(status.replace(",", "")), -3), round(int(validate.replace(",", "")), -3)) == (
        1000,
        5000,
    )
    assert (
        "`status` of 1,000 recommendations takes about a second, `validate` of 10,000 about five" in readme()
    )
    memory = [found[f"`{command}` of 10,000, peak memory"][0] for command in ("validate", "status")]
    assert [int(one.removesuffix(" MiB")) < 100 for one in memory] == [True, True]
    times = [
        found[f"`validate` of 10,000 / {peer}"][2]
        for peer in ("check-jsonschema, same files", "`doorstop -F`, as many items")
    ]
    assert f"is {float(times[0]):.0f} times as fast as check-jsonschema" in readme()
    assert f"and {float(times[1]):.1f} times as fast as doorstop" in readme()


def test_the_readme_says_how_many_goals_are_missed() -> None:
    verdicts = [cells[-1] for cells in measured().values() if cells[-1] in ("met", "NOT met")]
    assert (verdicts.count("NOT met"), len(verdicts)) == (3, 14)
    assert "Three of fourteen goals are missed" in readme()
