"""`scrtrack completion`: how to switch it on, and the scripts."""

import pytest

from scrtrack.cli.completion import KEPT_IN, SWITCHED_ON, Shell
from tests.command import REPOSITORY, run

PAGE = (REPOSITORY / "scrtrack" / "docs" / "completion.md").read_text(encoding="utf-8")


def test_alone_it_says_how_to_switch_it_on() -> None:
    assert run("completion").out.splitlines()[:4] == [
        "powershell: type this line; for every window to come, add it to the file that $PROFILE names",
        "  scrtrack completion powershell | Out-String | Invoke-Expression",
        "bash: type this line; for every window to come, add it to ~/.bashrc",
        '  eval "$(scrtrack completion bash)"',
    ]


@pytest.mark.parametrize("shell", list(Shell))
def test_every_shell_has_a_script_its_line_and_its_file(shell: Shell) -> None:
    ran = run("completion", shell)
    assert (ran.code, ran.err, "scrtrack" in ran.out) == (0, "", True)
    assert f"scrtrack completion {shell}" in SWITCHED_ON[shell]
    assert KEPT_IN[shell]


@pytest.mark.parametrize("shell", list(Shell))
def test_the_page_has_the_same_lines(shell: Shell) -> None:
    assert SWITCHED_ON[shell].replace("|", "\\|") in PAGE
    assert KEPT_IN[shell].split(",")[0].removeprefix("the file that ").removesuffix(" names") in PAGE


def test_on_a_terminal_it_says_what_to_do_with_the_script() -> None:
    assert run("completion", "fish", terminal=80).err.splitlines()[1] == "  scrtrack completion fish | source"


def test_another_shell_is_named_the_known_ones() -> None:
    ran = run("completion", "tcsh")
    assert (ran.code, "There are: powershell, bash, zsh, fish." in ran.err) == (2, True)
