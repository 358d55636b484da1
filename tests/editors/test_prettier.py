"""Format Document (prettier) on the records of this repository leaves them sound, and saying what they said."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.command import REGISTER, REPOSITORY, run
from tests.editors.node import command_for, needs

pytestmark = [pytest.mark.slow, needs("prettier")]
REGISTERS = {"demonstration": REGISTER, "small": REPOSITORY / "tests" / "records" / "base"}
# Parts of registers, each the nearest to a fault that has none.
SOUND = sorted(path for path in (REPOSITORY / "tests" / "records" / "sound").iterdir() if path.is_dir())


@pytest.fixture(scope="module", name="formatted")
def _formatted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A copy of each register, every file of it formatted."""
    folder = tmp_path_factory.mktemp("formatted")
    for name, register in REGISTERS.items():
        shutil.copytree(register, folder / name)
    for sound in SOUND:
        shutil.copytree(sound, folder / sound.name)
    # As VS Code's YAML extension calls it where nothing is set.
    command = [*command_for("prettier"), "--no-config", "--write", "."]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return {name: folder / name for name in (*REGISTERS, *(sound.name for sound in SOUND))}


def said(register: Path) -> dict[tuple[str, str, str], int]:
    """What `validate` says of a register, without the lines."""
    words = ("--register", str(register), "--as-of", "2026-11-22", "--format", "json")
    found: dict[tuple[str, str, str], int] = {}
    for one in json.loads(run("validate", *words).out):
        key = (one["code"], Path(one["file"]).name, one["message"])
        found[key] = found.get(key, 0) + 1
    return found


def plain(register: Path) -> dict[str, Any]:
    """What any YAML reader sees, without its own taste for kinds."""
    files = sorted(register.rglob("*.yaml"))
    return {
        path.relative_to(register).as_posix(): yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        for path in files
    }


@pytest.mark.parametrize("name", REGISTERS)
def test_something_was_formatted(formatted: dict[str, Path], name: str) -> None:
    files = [path.relative_to(formatted[name]) for path in formatted[name].rglob("*.yaml")]
    changed = [
        one for one in files if (formatted[name] / one).read_bytes() != (REGISTERS[name] / one).read_bytes()
    ]
    assert changed


@pytest.mark.parametrize("name", REGISTERS)
def test_the_records_say_what_they_said(formatted: dict[str, Path], name: str) -> None:
    before, after = load(Folder(REGISTERS[name])), load(Folder(formatted[name]))
    assert after.index.register == before.index.register
    assert (after.problems, after.unread) == ((), ())


def test_so_do_the_sound_examples(formatted: dict[str, Path]) -> None:
    for sound in SOUND:
        before, after = load(Folder(sound)), load(Folder(formatted[sound.name]))
        assert after.index.register == before.index.register, sound.name
        assert [one.message for one in after.problems] == [one.message for one in before.problems], sound.name


@pytest.mark.parametrize("name", REGISTERS)
def test_other_readers_see_the_same(formatted: dict[str, Path], name: str) -> None:
    assert plain(formatted[name]) == plain(REGISTERS[name])


@pytest.mark.parametrize("name", REGISTERS)
def test_nothing_more_is_found(formatted: dict[str, Path], name: str) -> None:
    assert said(formatted[name]) == said(REGISTERS[name])


@pytest.mark.parametrize("name", REGISTERS)
def test_every_comment_is_kept(formatted: dict[str, Path], name: str) -> None:
    for path in formatted[name].rglob("*.yaml"):
        before = (REGISTERS[name] / path.relative_to(formatted[name])).read_text(encoding="utf-8")
        after = path.read_text(encoding="utf-8")
        assert after.count("#") == before.count("#"), path.name
