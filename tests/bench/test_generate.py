"""Generated registers are sound, the same for the same seed, and show every standing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.bench import main as bench
from tests.bench.generate import generate

SIZE = 240


@pytest.fixture(scope="module", name="made")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    generate(SIZE, folder)
    return folder


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.yaml")}


def _say(register: Path, *words: str) -> str:
    command = [sys.executable, "-m", "scrtrack", *words, "--register", str(register), "--as-of", "2026-11-22"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def test_the_same_seed_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    generate(SIZE, tmp_path)
    assert _files(tmp_path) == _files(made)


def test_another_seed_gives_other_texts(made: Path, tmp_path: Path) -> None:
    generate(SIZE, tmp_path, seed=2)
    assert _files(tmp_path) != _files(made)


def test_it_is_as_large_as_was_asked_for(made: Path) -> None:
    records = [name for name in _files(made) if not name.endswith(("case.yaml", "board.yaml"))]
    assert len(records) == SIZE


def test_a_smaller_register_is_the_beginning_of_a_larger_one(made: Path, tmp_path: Path) -> None:
    generate(20, tmp_path)
    assert _files(tmp_path).items() <= _files(made).items()


def test_validate_finds_no_error(made: Path) -> None:
    found = json.loads(_say(made, "validate", "--format", "json"))
    assert [one for one in found if one["severity"] == "error"] == []


def test_no_deadline_is_doubtful(made: Path) -> None:
    # Only what the generator leaves out on purpose: dates, measures, evidence, leads, actions.
    found = {one["code"] for one in json.loads(_say(made, "validate", "--format", "json"))}
    assert found <= {"DUE301", "EVI401", "EVI408", "REF211", "SMART601", "SMART603", "SMART604"}


def test_every_standing_occurs(made: Path) -> None:
    counts = json.loads(_say(made, "status", "--format", "json"))["counts"]
    assert [standing for standing, number in counts.items() if number == 0] == []


def test_flags_of_deferral_and_reopening_occur(made: Path) -> None:
    actions = json.loads(_say(made, "status", "--format", "json"))["actions"]
    flags = {flag for action in actions for flag in action["flags"]}
    assert {"deferred", "extension-asked", "reopened", "ongoing", "evidence-offered", "quiet"} <= flags


@pytest.mark.slow
def test_the_benchmark_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["bench.py", "--quick"])
    assert bench() == 0
    assert "did not run" not in capsys.readouterr().out
