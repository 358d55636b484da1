"""`scrtrack help`, through the real way in."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scrtrack.cli.app import COMMANDS
from tests.command import REPOSITORY, run

PAGES = sorted(path.stem for path in (REPOSITORY / "scrtrack" / "docs").glob("*.md"))


def test_alone_it_lists_the_topics_with_a_line_each() -> None:
    out = run("help").out
    assert re.findall(r"^  ([a-z-]+)  +\S", out, re.MULTILINE) == [*PAGES, *COMMANDS]
    assert "\n  status        Show what is overdue and what nothing shows.\n" in out
    assert out.endswith("\nTo read one: scrtrack help register\n")


def test_a_page_in_a_pipe_is_plain_markdown() -> None:
    page = (REPOSITORY / "scrtrack" / "docs" / "status-json.md").read_text(encoding="utf-8")
    assert run("help", "status-json").out == page


def test_a_page_on_a_terminal_is_laid_out() -> None:
    out = run("help", "register", terminal=80).out
    assert "## Begin your own" not in out
    assert "Begin your own" in out


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in PAGES])
def test_a_command_is_a_topic(name: str) -> None:
    assert run("help", name).out == run(name, "--help").out


def test_a_command_with_a_page_shows_both() -> None:
    out = run("help", "export").out
    assert out.startswith(run("export", "--help").out + "\n# `scrtrack export`: ")


def test_an_unknown_topic_names_the_nearest() -> None:
    ran = run("help", "regster")
    assert (ran.code, ran.out) == (2, "")
    assert "perhaps register was meant: scrtrack help register" in ran.err


def test_a_word_too_many_is_refused() -> None:
    assert run("help", "register", "rules").code == 2


def test_a_pipe_does_not_wait_for_what_reads_markdown() -> None:
    code = (
        "import sys; sys.argv[1:] = ['help', 'register']; from scrtrack.cli.run import run; run();"
        "print([name for name in sys.modules if name in ('yaml', 'rich', 'markdown_it')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_pages_are_in_what_is_installed(tmp_path: Path) -> None:
    from flit_core import buildapi

    tree = tmp_path / "source"
    for name in ("scrtrack", "pyproject.toml", "README.md", "LICENSE"):
        copy = shutil.copytree if (REPOSITORY / name).is_dir() else shutil.copyfile
        tree.mkdir(exist_ok=True)
        copy(REPOSITORY / name, tree / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tree)
        wheel = tmp_path / buildapi.build_wheel(str(tmp_path))
    with zipfile.ZipFile(wheel) as packed:
        found = [n for n in packed.namelist() if n.startswith("scrtrack/docs/")]
        packed.extractall(tmp_path / "installed")
    assert sorted(found) == [f"scrtrack/docs/{name}.md" for name in PAGES]
    shown = subprocess.run(
        [sys.executable, "-m", "scrtrack", "help", "rules"],
        cwd=tmp_path / "installed",
        env=os.environ | {"PYTHONPATH": str(tmp_path / "installed"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
    )
    assert shown.stdout.decode().replace("\r\n", "\n").startswith("# The rules\n")
