"""`scrtrack validate FILE...`: what a change in these files, or a deleted one, breaks in others; as a hook calls it."""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import REPOSITORY, Ran, run

BASE = REPOSITORY / "tests" / "records" / "base"
A_CSC_01, A_CSC_02, A_POL_01 = (f"example-a/{name}.yaml" for name in ("A-CSC-01", "A-CSC-02", "A-POL-01"))


@pytest.fixture(name="register")
def _register(tmp_path: Path) -> Path:
    """A sound register of three recommendations, one of which repeats another."""
    shutil.copytree(BASE, tmp_path / "recommendations")
    return tmp_path / "recommendations"


def change(register: Path, name: str, *, was: str, now: str) -> None:
    text = (register / name).read_text(encoding="utf-8")
    assert was in text
    (register / name).write_text(text.replace(was, now), encoding="utf-8")


def validate(register: Path, *arguments: str) -> Ran:
    typed = [f"recommendations/{one}" if one.endswith((".yaml", "example-a")) else one for one in arguments]
    return run("validate", *typed, "--as-of", "2026-11-22", cwd=register.parent)


def found(ran: Ran) -> list[tuple[str, str, int]]:
    """Of a run in JSON: code, file and line of each."""
    listed = json.loads(ran.out)
    return [(one["code"], one["file"].removeprefix("recommendations/"), one["line"]) for one in listed]


def without_police(register: Path) -> None:
    change(register, "board.yaml", was="  - {id: police, name: Police}\n", now="")


def test_a_sound_register_stays_silent(register: Path) -> None:
    assert validate(register, A_CSC_01) == Ran(0, "3 recommendations checked: nothing to put right.\n", "")


class TestAnAgencyDeleted:
    def test_each_record_that_names_it_is_shown_at_its_line_and_fails(self, register: Path) -> None:
        without_police(register)
        ran = validate(register, "board.yaml", "--format", "json")
        assert (ran.code, found(ran)) == (1, [("REF203", A_CSC_01, 13), ("REF203", A_POL_01, 6)])

    def test_it_is_said_that_they_stand_elsewhere(self, register: Path) -> None:
        without_police(register)
        ran = validate(register, "board.yaml")
        assert ran.out.splitlines()[-3:] == [
            "3 recommendations checked: 2 errors, 0 warnings, 0 notes, in 2 files.",
            "2 of them stand in files that were not asked for: a change in those that were, or a deleted file, can have caused them.",
            "What a code means, and how to put it right: scrtrack explain REF203",
        ]

    def test_github_annotates_them_where_they_stand(self, register: Path) -> None:
        without_police(register)
        lines = validate(register, "board.yaml", "--format", "github").out.splitlines()
        assert [line.partition("::A-")[0] for line in lines if line.startswith("::")] == [
            "::error file=recommendations/example-a/A-CSC-01.yaml,line=13,col=12,title=REF203",
            "::error file=recommendations/example-a/A-POL-01.yaml,line=6,col=9,title=REF203",
        ]

    @pytest.mark.parametrize("choice", ["--ignore=REF203", "--select=DUE"])
    def test_codes_that_were_not_asked_for_do_not_fail(self, register: Path, choice: str) -> None:
        without_police(register)
        assert validate(register, "board.yaml", choice, "--format", "json") == Ran(0, "[]\n", "")


class TestARecordDeleted:
    def test_what_names_it_is_shown_though_nobody_gives_the_deleted_file(self, register: Path) -> None:
        (register / A_CSC_01).unlink()
        ran = validate(register, A_CSC_02, "--format", "json")
        assert (ran.code, found(ran)) == (1, [("REF207", A_POL_01, 10)])

    def test_so_it_is_where_the_whole_case_is_given(self, register: Path) -> None:
        (register / A_CSC_01).unlink()
        assert found(validate(register, "example-a", "--format", "json")) == [("REF207", A_POL_01, 10)]

    def test_its_own_name_is_refused_and_it_is_said_what_to_do(self, register: Path) -> None:
        (register / A_CSC_01).unlink()
        ran = validate(register, A_CSC_02, "example-a/A-CSC-77.yaml", "--format", "json")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == (
            "scrtrack: there is no file or folder recommendations/example-a/A-CSC-77.yaml\n"
            "  What to do: check the name; leave out a file that was deleted, since what names it is found all the same.\n"
        )


@pytest.mark.parametrize(("name", "code"), [("board.yaml", "FILE118"), ("example-a/case.yaml", "REF206")])
def test_the_board_s_file_or_a_case_s_deleted(register: Path, name: str, code: str) -> None:
    (register / name).unlink()
    ran = validate(register, A_CSC_02, "--format", "json")
    assert (ran.code, found(ran)) == (1, [(code, name, 1)])


def test_an_id_taken_by_a_new_file_is_told_at_the_old_one(register: Path) -> None:
    (register / "example-a" / "A-CSC-03.yaml").write_bytes((register / A_CSC_01).read_bytes())
    (register / A_CSC_01).rename(register / "example-a" / "A-CSC-09.yaml")
    ran = validate(register, "example-a/A-CSC-03.yaml", "--format", "json")
    assert (ran.code, [code for code, _, _ in found(ran)]) == (1, ["REF202"])


class TestErrorsThatAnotherFileCannotHaveCaused:
    @pytest.fixture(autouse=True)
    def _an_error_in_one_record(self, register: Path) -> None:
        change(register, A_CSC_02, was="due: 2026-09-30", now="due: 2026-09-29")

    def test_they_are_counted_and_do_not_fail(self, register: Path) -> None:
        assert validate(register, A_CSC_01) == Ran(
            0,
            "3 recommendations checked: nothing of what was asked for.\n"
            "Not asked for, in other files: 1 error. `scrtrack validate` shows them.\n",
            "",
        )

    def test_in_json_they_are_counted_beside_the_list(self, register: Path) -> None:
        assert validate(register, A_CSC_01, "--format", "json") == Ran(
            0, "[]\n", "scrtrack: not asked for, in other files: 1 error. `scrtrack validate` shows them.\n"
        )

    @pytest.mark.parametrize("given", ["board.yaml", "example-a/case.yaml"])
    def test_with_what_holds_for_all_records_below_they_fail(self, register: Path, given: str) -> None:
        ran = validate(register, given, "--format", "json")
        assert (ran.code, found(ran)) == (1, [("DUE302", A_CSC_02, 15)])


class TestWarningsElsewhere:
    @pytest.fixture(autouse=True)
    def _a_warning_in_one_record(self, register: Path) -> None:
        change(register, A_CSC_02, was="        reason: Two posts in the team are vacant.\n", now="")

    @pytest.mark.parametrize("given", ["board.yaml", A_CSC_01])
    def test_they_are_counted_and_fail_nowhere(self, register: Path, given: str) -> None:
        ran = validate(register, given, "--fail-on", "warning")
        assert (ran.code, ran.out.splitlines()[1]) == (
            0,
            "Not asked for, in other files: 1 warning. `scrtrack validate` shows them.",
        )

    def test_a_board_that_makes_an_error_of_them_hears_of_them(self, register: Path) -> None:
        change(register, "board.yaml", was="meetings:", now="rules: {DUE308: error}\nmeetings:")
        ran = validate(register, "board.yaml", "--format", "json")
        assert (ran.code, [code for code, _, _ in found(ran)]) == (1, ["DUE308"])


def test_what_cannot_be_read_elsewhere_is_shown(register: Path) -> None:
    (register / A_CSC_02).write_text("id: A-CSC-02\nx: a: b\n", encoding="utf-8")
    ran = validate(register, A_CSC_01, "--format", "json")
    assert (ran.code, found(ran)) == (1, [("FILE105", A_CSC_02, 2)])
    assert "can have caused" not in validate(register, A_CSC_01).out


def hooks_of_the_page() -> list[str]:
    """The hooks for git alone that the page gives."""
    page = (REPOSITORY / "scrtrack" / "docs" / "validate.md").read_text(encoding="utf-8")
    blocks = [textwrap.dedent(block) for block in page.split("\n\n") if block.startswith("    #!/bin/sh\n")]
    return [f"{block.rstrip()}\n" for block in blocks]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None or os.name == "nt", reason="git and a shell are not there")
class TestHooks:
    """Each hook of the page, in a repository of git."""

    @pytest.fixture(params=[0, 1])
    def git(self, register: Path, request: pytest.FixtureRequest) -> Callable[..., int]:
        folder = register.parent
        programs = folder / "programs"
        programs.mkdir()
        (programs / "scrtrack").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m scrtrack "$@"\n')
        names = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
        names |= {key.replace("AUTHOR", "COMMITTER"): value for key, value in names.items()}
        paths = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(REPOSITORY)}
        known = {**os.environ, **names, **paths, "SCRTRACK_AS_OF": "2026-11-22"}

        def call(*arguments: str) -> int:
            command = ["git", "-c", f"core.hooksPath={folder / 'hooks'}", *arguments]
            return subprocess.run(command, cwd=folder, env=known, capture_output=True, check=False).returncode

        assert call("init") == 0
        (folder / "hooks").mkdir()
        (folder / "hooks" / "pre-commit").write_text(hooks_of_the_page()[request.param])
        for program in (programs / "scrtrack", folder / "hooks" / "pre-commit"):
            program.chmod(0o755)
        assert (call("add", "recommendations"), call("commit", "-m", "begun")) == (0, 0)
        return call

    def test_a_sound_change_is_committed(self, register: Path, git: Callable[..., int]) -> None:
        change(register, A_CSC_02, was="Two posts", now="Three posts")
        assert git("commit", "-a", "-m", "changed") == 0

    def test_a_deleted_record_that_another_names_is_not(
        self, register: Path, git: Callable[..., int]
    ) -> None:
        (register / A_CSC_01).unlink()
        assert git("commit", "-a", "-m", "deleted") == 1

    def test_nor_is_it_beside_a_change(self, register: Path, git: Callable[..., int]) -> None:
        change(register, A_CSC_02, was="Two posts", now="Three posts")
        (register / A_CSC_01).unlink()
        assert git("commit", "-a", "-m", "deleted and changed") == 1

    def test_nor_is_an_agency_taken_out(self, register: Path, git: Callable[..., int]) -> None:
        without_police(register)
        assert git("commit", "-a", "-m", "taken out") == 1
