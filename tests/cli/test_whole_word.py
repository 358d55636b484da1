"""A value that was begun behind an equals sign."""

import json

import pytest

from tests.cli.test_completing import ask, in_shell, installed
from tests.cli.test_powershell import ask as ask_powershell


@pytest.mark.parametrize(
    ("shell", "expected"), [("zsh", "plain\n--case=example-z\n_\n"), ("fish", "plain,--case=example-z\n")]
)
def test_the_option_stays_before_it(shell: str, expected: str) -> None:
    assert ask("scrtrack status --case=ex", shell).out == expected


def test_in_powershell_too() -> None:
    found = json.loads(ask_powershell("scrtrack status", "--case=ex").out)
    assert [one["value"] for one in found] == ["--case=example-z"]


def test_another_word_with_an_equals_sign_is_left_alone() -> None:
    assert ask("scrtrack show a=b", "fish").out == "\n"


@installed("fish")
def test_really_in_fish() -> None:
    script = "scrtrack completion fish | source; complete -C $argv[1]"
    assert in_shell("fish", "--no-config", "-c", script, "scrtrack status --case=ex") == ["--case=example-z"]
