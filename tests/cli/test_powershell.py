"""What PowerShell asks and is told. The script itself runs nowhere but there: it is read here for its promises."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_completing import WORDS as LINES
from tests.cli.test_completing import asked
from tests.command import REPOSITORY, Ran, run


def ask(words: str, begun: str) -> Ran:
    """What it is told; as PowerShell does it, a variable of no characters is not set at all."""
    variables = {"_SCRTRACK_WORDS": words.replace(" ", "\n")} | ({"_SCRTRACK_WORD": begun} if begun else {})
    return asked("powershell_complete", None, **variables)


def words(ran: Ran) -> list[str]:
    return [one["value"] for one in json.loads(ran.out)]


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _ in LINES])
def test_the_words_that_fit(line: str, expected: str) -> None:
    ran = ask(*line.rsplit(" ", 1))
    assert (ran.code, ran.err) == (0, "")
    assert words(ran)[: len(expected.split())] == expected.split()


def test_each_with_what_is_said_beside_it() -> None:
    assert json.loads(ask("scrtrack status --agency", "csc").out) == [
        {"value": "csc", "about": "Children's Social Care"}
    ]
    assert json.loads(ask("scrtrack show", "Z-POL-02").out)[0] == {"value": "Z-POL-02", "about": "Z-POL-02"}


def test_the_answer_is_in_ascii_whatever_stands_in_the_register(tmp_path: Path) -> None:
    board = "format: 1\nboard: B\nagencies: [{id: csc, name: Zoë’s}]\n"
    (tmp_path / "board.yaml").write_text(board, encoding="utf-8")
    ran = ask(f"scrtrack status --register {tmp_path} --agency", "")
    assert (ran.out.isascii(), json.loads(ran.out)) == (True, [{"value": "csc", "about": "Zoë’s"}])


def test_a_path_of_windows_keeps_its_backslashes(tmp_path: Path) -> None:
    folder = tmp_path / "a\\b c"
    folder.mkdir()
    (folder / "board.yaml").write_text("format: 1\nboard: B\nagencies: [{id: csc, name: C}]\n")
    typed = "\n".join(["scrtrack", "status", "--register", str(folder), "--agency"])
    assert words(asked("powershell_complete", _SCRTRACK_WORDS=typed)) == ["csc"]


def test_a_quotation_mark_that_was_begun_is_no_part_of_the_word() -> None:
    assert words(ask("scrtrack show", "'Z-POL")) == ["Z-POL-01", "Z-POL-02"]


@pytest.mark.parametrize(
    ("line", "begun"),
    [("scrtrack validate", "rec"), ("scrtrack status --register", "rec"), ("scrtrack nonsense", "x")],
)
def test_files_are_left_to_powershell_and_nothing_is_an_empty_list(line: str, begun: str) -> None:
    assert ask(line, begun).out in ("[]\n", "")


def test_the_script_names_the_program_and_its_variables() -> None:
    script = run("completion", "powershell").out
    assert script.startswith("Register-ArgumentCompleter -Native -CommandName 'scrtrack', 'scrtrack.exe' ")
    for name in ("_SCRTRACK_COMPLETE", "_SCRTRACK_WORDS", "_SCRTRACK_WORD"):
        assert script.count(f"$env:{name} = ") == 2  # set, and set back
    assert "%" not in script


def test_the_script_is_in_ascii_and_its_brackets_are_closed() -> None:
    script = run("completion", "powershell").out
    assert script.isascii()
    assert [script.count(sign) for sign in "({["] == [script.count(sign) for sign in ")}]"]


def test_the_script_is_what_click_gives_for_it() -> None:
    assert asked("powershell_source").out == run("completion", "powershell").out


PWSH = shutil.which("pwsh") or shutil.which("powershell")


@pytest.mark.skipif(PWSH is None, reason="PowerShell is not installed here")
@pytest.mark.parametrize(("line", "expected"), LINES[:5], ids=[line for line, _ in LINES[:5]])
def test_really_in_powershell(line: str, expected: str) -> None:
    script = (
        "scrtrack completion powershell | Out-String | Invoke-Expression; "
        f"(TabExpansion2 '{line}' {len(line)}).CompletionMatches | ForEach-Object {{ $_.CompletionText }}"
    )
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [str(PWSH), "-NoProfile", "-Command", script],
        cwd=REPOSITORY,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split()[: len(expected.split())] == expected.split(), done.stderr
