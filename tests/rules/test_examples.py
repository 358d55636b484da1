"""One broken example a rule, with its exact output, and the nearest example that passes.

UPDATE_GOLDEN=1 writes the expected outputs anew; see tests/records/README.md.
"""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from scrtrack.rules.catalogue import RULES
from tests.command import REPOSITORY, run, run_process
from tests.rules.spoilt import SPOILT

RECORDS = REPOSITORY / "tests" / "records"
BROKEN = sorted(path.name for path in (RECORDS / "broken").iterdir())
SOUND = sorted(path.name for path in (RECORDS / "sound").iterdir())
VALIDATE = ("validate", "--as-of", "2026-11-22")
NOTHING = "nothing to put right."


def code_of(name: str) -> str:
    return name.partition("-")[0]


def register_of(kind: str, name: str, folder: Path) -> Path:
    """A copy of the base with an example's files laid over it."""
    register = folder / "recommendations"
    shutil.copytree(RECORDS / "base", register)
    example = RECORDS / kind / name
    if name and example.is_dir():
        shutil.copytree(example, register, dirs_exist_ok=True, ignore=lambda *_: {"expected.txt"})
    if kind == "broken" and code_of(name) == "FILE116" and sys.platform == "win32":
        pytest.skip("on Windows a link needs a right of its own")
    if kind == "broken" and code_of(name) in SPOILT:
        SPOILT[code_of(name)](register)
    return folder


def test_the_base_is_sound(tmp_path: Path) -> None:
    ran = run(*VALIDATE, cwd=register_of("base", "", tmp_path))
    assert (ran.code, ran.out) == (0, f"3 recommendations checked: {NOTHING}\n")


@pytest.mark.parametrize("name", SOUND)
def test_sound(name: str, tmp_path: Path) -> None:
    ran = run(*VALIDATE, cwd=register_of("sound", name, tmp_path))
    assert (ran.code, ran.out.rpartition("checked: ")[2], ran.err) == (0, f"{NOTHING}\n", "")


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str, tmp_path: Path) -> None:
    ran = run(*VALIDATE, cwd=register_of("broken", name, tmp_path))
    golden = RECORDS / "broken" / name / "expected.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(ran.out.encode())
    assert ran.out == golden.read_text(encoding="utf-8")
    assert ran.err == ""


@pytest.mark.parametrize("name", BROKEN)
def test_one_fault_is_one_diagnostic(name: str, tmp_path: Path) -> None:
    ran = run(*VALIDATE, "--format", "json", cwd=register_of("broken", name, tmp_path))
    assert [found["code"] for found in json.loads(ran.out)] == [code_of(name)]


@pytest.mark.parametrize("name", BROKEN)
def test_an_error_and_nothing_less_fails(name: str, tmp_path: Path) -> None:
    ran = run(*VALIDATE, cwd=register_of("broken", name, tmp_path))
    severity = next(rule.severity for rule in RULES if rule.code == code_of(name))
    assert ran.code == (1 if severity == "error" else 0)


@pytest.mark.parametrize("name", ["FILE105-second-colon", "DUE302-a-day-apart"])
def test_a_process_of_its_own_says_the_same(name: str, tmp_path: Path) -> None:
    ran = run_process(*VALIDATE, cwd=register_of("broken", name, tmp_path))
    assert ran.out.replace(os.linesep, "\n") == (RECORDS / "broken" / name / "expected.txt").read_text()
    assert ran.code == 1


@pytest.mark.parametrize("names", [BROKEN, SOUND], ids=["broken", "sound"])
def test_every_rule_has_an_example(names: list[str]) -> None:
    assert [rule.code for rule in RULES if rule.code not in map(code_of, names)] == []


def test_broken_and_sound_come_in_pairs() -> None:
    assert BROKEN == SOUND


def test_every_example_is_of_a_rule() -> None:
    codes = {rule.code for rule in RULES}
    assert [name for name in (*BROKEN, *SOUND, *SPOILT) if code_of(name) not in codes] == []


def test_spoilt_examples_keep_no_files_beside_their_output() -> None:
    folders = [RECORDS / "broken" / name for name in BROKEN if code_of(name) in SPOILT]
    assert {path.name for folder in folders for path in folder.iterdir()} == {"expected.txt"}
