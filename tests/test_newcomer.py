"""A newcomer's walk: clone into a new folder, and the README's commands."""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.command import REPOSITORY

pytestmark = pytest.mark.slow
NEEDED = [name for name in ("git", "make") if shutil.which(name) is None]


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("SCRTRACK_", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        command, cwd=cwd, env=kept, capture_output=True, text=True, timeout=900, check=False
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    if NEEDED:
        pytest.skip(f"{' and '.join(NEEDED)} not installed here")
    if not (REPOSITORY / ".git").exists():
        pytest.skip("this is no git checkout")
    done = _run("git", "clone", "--quiet", str(REPOSITORY), str(tmp_path / "new"), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path / "new"


def test_make_demo_on_a_fresh_clone(clone: Path) -> None:
    done = _run("make", f"PYTHON={sys.executable}", "demo", cwd=clone)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Demonstration register: as of 22 November 2026" in done.stdout
    assert (clone / "build" / "thematic-tool.xlsx").stat().st_size > 10_000
    assert _run("git", "status", "--porcelain", cwd=clone).stdout == ""


def test_the_readme_s_lines_for_windows(clone: Path, tmp_path: Path) -> None:
    """As they stand there, but for `py`, which is the Python of an environment here."""
    page = (clone / "README.md").read_text(encoding="utf-8")
    typed = [line.split() for line in page.splitlines() if line.strip().startswith("py -m ")]
    assert [words[2] for words in typed] == ["pip", "scrtrack", "scrtrack", "scrtrack"]
    venv.create(tmp_path / "plain", with_pip=True)
    scripts = tmp_path / "plain" / ("Scripts" if sys.platform == "win32" else "bin")
    done = [_run(scripts / "python", *words[1:], cwd=clone) for words in typed]
    assert [one.returncode for one in done] == [0] * 4, [one.stderr for one in done]
    assert done[1].stdout.startswith("Demonstration register: as of 22 November 2026\n")
    assert (clone / "tool.xlsx").stat().st_size > 10_000
    page = _run(scripts / "python", "-m", "scrtrack", "help", "register", cwd=tmp_path).stdout
    source = (clone / "scrtrack" / "docs" / "register.md").read_text(encoding="utf-8")
    assert page == re.sub(r"\[\w+\.md\]\((\w+)\.md\)", r"`scrtrack help \1`", source)


def test_an_install_without_the_lock(clone: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "plain", with_pip=True)
    scripts = tmp_path / "plain" / ("Scripts" if sys.platform == "win32" else "bin")
    done = _run(scripts / "python", "-m", "pip", "install", "--quiet", str(clone), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    register = str(clone / "recommendations")
    shown = _run(
        scripts / "scrtrack", "status", "--register", register, "--as-of", "2026-11-22", cwd=tmp_path
    )
    assert shown.stdout.startswith("Demonstration register: as of 22 November 2026\n")
