"""How words complete: by click's own variables, without a shell, and in the shells that are installed here."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import REGISTER, REPOSITORY, Ran, run, run_process

WORDS = [
    ("scrtrack stat", "status"),
    ("scrtrack show Z-CSC-0", "Z-CSC-01 Z-CSC-02 Z-CSC-03 Z-CSC-04"),
    ("scrtrack show Z-OV-06.", "Z-OV-06.1 Z-OV-06.2"),
    ("scrtrack status --case ", "child-b1 example-z"),
    ("scrtrack status --agency z-c", "z-csc z-ccg"),
    ("scrtrack export --theme pr", "practice procedures"),
    ("scrtrack status --standing due", "due-soon"),
    ("scrtrack status --fail-on over", "overdue"),
    ("scrtrack status --flag re", "reopened review-due"),
    ("scrtrack status --by ca", "case"),
    ("scrtrack status --over", "--overdue"),
    ("scrtrack explain EVI40", "EVI401 EVI402 EVI403 EVI404 EVI405 EVI406 EVI407 EVI408 EVI409"),
    ("scrtrack validate --select DUE,fil", "DUE,FILE DUE,FILE101"),
    ("scrtrack help reg", "register"),
    ("scrtrack completion p", "powershell"),
    ("scrtrack show --register recommendations Z-POL", "Z-POL-01 Z-POL-02"),
]
NOTHING = [
    "scrtrack nonsense ",
    "scrtrack show --register nowhere Z-",
    "scrtrack status --agency --case z",
    "scrtrack timescale Sept",
    "scrtrack status --as-of 20",
    "scrtrack show Z-NOPE-",
]


def ask(line: str, shell: str = "bash", cwd: Path | None = None, **more: str) -> Ran:
    """What a shell is told of a line; bash and zsh count the word that was begun, fish names it."""
    words = line.split(" ")
    number = words[-1] if shell == "fish" else str(len(words) - 1)
    return asked(f"{shell}_complete", cwd, COMP_WORDS=line, COMP_CWORD=number, **more)


def asked(what: str, cwd: Path | None = None, **variables: str) -> Ran:
    """What the program answers to these variables, in this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"_SCRTRACK_COMPLETE": what, **variables}.items():
            patch.setenv(name, value)
        return run(cwd=cwd)


def first(found: list[str], expected: str) -> list[str]:
    """As many as are expected: of a long list only its beginning is written down."""
    return found[: len(expected.split())]


@pytest.mark.parametrize(("line", "expected"), WORDS, ids=[line for line, _ in WORDS])
def test_bash(line: str, expected: str) -> None:
    ran = ask(line)
    assert (ran.code, ran.err) == (0, "")
    assert first(ran.out.splitlines(), expected) == [f"plain,{word}" for word in expected.split()]


def test_zsh_is_told_what_each_is() -> None:
    assert ask("scrtrack status --agency csc", "zsh").out.splitlines() == [
        "plain",
        "csc",
        "Children's Social Care",
    ]


def test_fish_too() -> None:
    assert ask("scrtrack status --agency csc", "fish").out == "plain,csc\tChildren's Social Care\n"


@pytest.mark.parametrize("line", NOTHING)
def test_where_something_is_wrong_nothing_is_offered_and_nothing_said(line: str) -> None:
    ran = ask(line)
    assert (ran.code, ran.out.strip(), ran.err) == (0, "", "")


def test_what_is_wrong_elsewhere_in_the_line_does_not_matter() -> None:
    assert ask("scrtrack status --as-of never --nope --case ex").out == "plain,example-z\n"


def test_no_register_is_nothing_to_offer(tmp_path: Path) -> None:
    assert ask("scrtrack show Z-", cwd=tmp_path) == Ran(0, "", "")


def test_the_register_is_found_as_the_command_finds_it(tmp_path: Path) -> None:
    expected = "plain,Z-POL-01\nplain,Z-POL-02\n"
    assert ask("scrtrack show Z-POL", cwd=REGISTER / "child-b1").out == expected
    variables = {"COMP_WORDS": "scrtrack show Z-POL", "COMP_CWORD": "2", "SCRTRACK_REGISTER": str(REGISTER)}
    ran = run_process(cwd=tmp_path, _SCRTRACK_COMPLETE="bash_complete", **variables)
    assert (ran.code, ran.out.replace("\r\n", "\n"), ran.err) == (0, expected, "")


def test_files_and_folders_are_left_to_the_shell() -> None:
    assert ask("scrtrack validate rec").out == "file,rec\n"
    assert ask("scrtrack status --register rec").out == "dir,rec\n"


def test_an_unknown_shell_is_told_nothing() -> None:
    assert asked("tcsh_complete") == Ran(1, "", "")


def test_a_fault_in_the_program_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "recommendations").write_text("no folder")
    (tmp_path / "board.yaml").mkdir()
    assert ask("scrtrack status --agency ", cwd=tmp_path) == Ran(0, "", "")


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_nothing_is_written(tmp_path: Path) -> None:
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    before = fingerprint(tmp_path)
    for line, _ in WORDS:
        ask(line, cwd=tmp_path)
    assert fingerprint(tmp_path) == before


def in_shell(*command: str) -> list[str]:
    """What a shell completes when it has run the script; the program is the one of these tests."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        command,
        cwd=REPOSITORY,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.split("\n")[:-1]


def installed(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed here")


@installed("bash")
@pytest.mark.skipif(sys.platform == "win32", reason="bash on Windows is another system's")
@pytest.mark.parametrize(("line", "expected"), WORDS[:5], ids=[line for line, _ in WORDS[:5]])
def test_really_in_bash(line: str, expected: str) -> None:
    script = """
        eval "$(scrtrack completion bash)"
        IFS=' ' read -r -a COMP_WORDS <<< "$1"; [ "${1: -1}" != ' ' ] || COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _scrtrack_completion scrtrack; printf '%s\\n' "${COMPREPLY[@]}"
    """
    found = in_shell("bash", "--norc", "-c", script, "bash", line)
    assert first(found, expected) == expected.split()


@installed("zsh")
@pytest.mark.parametrize(("line", "expected"), WORDS[:5], ids=[line for line, _ in WORDS[:5]])
def test_really_in_zsh(line: str, expected: str) -> None:
    # The line editor is not there without a terminal: what would be handed to it is printed instead.
    script = """
        compdef() { : }; compadd() { print -rl -- $completions }
        _describe() { print -rl -- ${completions_with_descriptions%%:*} }
        eval "$(scrtrack completion zsh)"
        words=("${(@s: :)1}"); CURRENT=$#words
        _scrtrack_completion
    """
    found = in_shell("zsh", "-f", "-c", script, "zsh", line)
    assert first(sorted(found), expected) == sorted(expected.split())


@installed("fish")
@pytest.mark.parametrize(("line", "expected"), WORDS[:5], ids=[line for line, _ in WORDS[:5]])
def test_really_in_fish(line: str, expected: str) -> None:
    script = "scrtrack completion fish | source; complete -C $argv[1]"
    found = [one.partition("\t")[0] for one in in_shell("fish", "--no-config", "-c", script, line)]
    assert first(sorted(found), expected) == sorted(expected.split())
