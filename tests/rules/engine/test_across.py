"""Errors in files that were not asked for: what a change elsewhere can cause is declared, and nothing is forgotten."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Rule, Severity
from scrtrack.disk.tree import Folder
from scrtrack.rules.catalogue import RULES, diagnose
from scrtrack.rules.engine.across import can_come_from_elsewhere
from scrtrack.rules.engine.board import is_always_told
from scrtrack.rules.engine.context import context_of
from scrtrack.store.load import load
from tests.command import REGISTER, REPOSITORY, run
from tests.rules.test_examples import BROKEN, code_of, register_of

AS_OF = date(2026, 11, 22)
RECORD = "example-a/A-CSC-01.yaml"


def found(code: str = "DUE302", severity: Severity = Severity.ERROR, *, across: bool = False) -> Diagnostic:
    return Rule(code, severity, "Something is wrong.", across=across).at(Location(RECORD), "wrong")


@pytest.mark.parametrize(
    ("one", "given", "can"),
    [
        (found(), "example-a/A-CSC-02.yaml", False),
        (found(across=True), "example-b/B-CSC-01.yaml", True),
        (found(severity=Severity.WARNING, across=True), "board.yaml", False),
        (found(), "board.yaml", True),
        (found(), "example-a/case.yaml", True),
        (found(), "example-b/case.yaml", False),
        (found("FILE105"), "example-b/B-CSC-01.yaml", True),
    ],
)
def test_what_can_come_from_elsewhere(one: Diagnostic, given: str, can: bool) -> None:
    assert can_come_from_elsewhere(one, lambda file: file == given) is can


def test_which_rules_look_from_one_record_to_another() -> None:
    assert [rule.code for rule in RULES if rule.across] == [
        *("DUE305", "DUE306", "DUE319"),
        *(f"REF{n}" for n in (201, 202, 203, 204, 205, 206, 207, 208, 209, 211, 212, 214, 215, 216, 217, 218, 219, 220)),
    ]  # fmt: skip


def test_the_page_names_the_rules_that_count_everywhere() -> None:
    page = (REPOSITORY / "scrtrack" / "docs" / "validate.md").read_text(encoding="utf-8")
    words = "every rule REF2xx but REF210 and REF213; DUE305, DUE306 and DUE319"
    codes = [rule.code for rule in RULES if rule.family == "REF" and not rule.across]
    assert (words in page, codes) == (True, ["REF210", "REF213"])


def said(register: Path) -> dict[tuple[str, str, str | None], Diagnostic]:
    loaded = load(Folder(register))
    return {(d.code, d.file, d.id): d for d in diagnose(loaded.problems, context_of(loaded, AS_OF))}


def undeclared(register: Path, gone: Path) -> list[tuple[str, str, str | None]]:
    """What the deletion of a file brings out in others, though no rule says that it can; the file is put back."""
    before, content = said(register), gone.read_bytes()
    gone.unlink()
    after = said(register)
    gone.write_bytes(content)
    new = (one for key, one in after.items() if key not in before)
    return [(d.code, d.file, d.id) for d in new if not d.rule.across and not is_always_told(d.code)]


def records_of(register: Path) -> list[Path]:
    """The files of recommendations and rounds: of a board.yaml or case.yaml that is gone its own rule tells."""
    files = (path for path in register.glob("*/*.yaml") if path.name != "case.yaml" and not path.is_symlink())
    return sorted(path for path in files if path.is_file())


def test_nothing_that_a_deletion_brings_out_in_the_demonstration_is_undeclared(tmp_path: Path) -> None:
    register = tmp_path / "recommendations"
    shutil.copytree(REGISTER, register)
    few = [path for path in records_of(register) if path.parent.name != "child-b1" or "OV" in path.name]
    assert [found for path in few for found in undeclared(register, path)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BROKEN)
def test_nothing_that_a_deletion_brings_out_in_an_example_is_undeclared(name: str, tmp_path: Path) -> None:
    register = register_of("broken", name, tmp_path) / "recommendations"
    assert [found for path in records_of(register) for found in undeclared(register, path)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BROKEN)
def test_a_hook_that_gives_only_what_changed_fails_as_the_whole_does(name: str, tmp_path: Path) -> None:
    register = register_of("broken", name, tmp_path / "after") / "recommendations"
    before = register_of("base", "", tmp_path / "before") / "recommendations"
    changed = [
        str(path)
        for path in sorted(register.rglob("*"))
        if _differs(path, before / path.relative_to(register))
    ]
    # Nothing is given where a file is only gone: then all is checked.
    ran = run("validate", *changed, "--register", str(register), "--as-of", AS_OF.isoformat())
    severity = next(rule.severity for rule in RULES if rule.code == code_of(name))
    assert (ran.code, code_of(name) in ran.out) == (int(severity is Severity.ERROR), True)


def _differs(path: Path, other: Path) -> bool:
    if path.is_dir():
        return not other.is_dir() and not any(path.iterdir())
    return not other.is_file() or path.is_symlink() or path.read_bytes() != other.read_bytes()
