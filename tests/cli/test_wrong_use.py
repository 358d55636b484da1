"""What is said where a command line is wrong."""

import pytest

from tests.command import run


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("status --nope", "No such option: --nope"),
        ("status --form json", "No such option: --form (Possible options: --color, --format)"),
        ("zzz", "No such command 'zzz'."),
        ("stat", "No such command 'stat'. Did you mean 'status'?"),
        ("--", "Missing command."),
        ("show", "Missing argument 'ID...'."),
        ("timescale", "Missing argument 'WORDS...'."),
        ("export", "Missing option '--output' / '-o'."),
        ("explain a b c", "Got unexpected extra argument(s) (b c)"),
        ("status --by Case", "Invalid value for '--by': 'Case' is not known: did you mean case? There are: agency, theme, case, lead, standing, response, priority, age."),
        ("status --by qqq", "Invalid value for '--by': 'qqq' is not known. There are: agency, theme, case, lead, standing, response, priority, age."),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_last(typed: str, said: str) -> None:
    ran = run(*typed.split())
    assert (ran.code, ran.out, ran.err.splitlines()[-1]) == (2, "", f"Error: {said}")


def test_the_usage_stands_first() -> None:
    usage, advice, gap, _ = run("show", "-x").err.splitlines()
    assert usage.endswith("scrtrack show [OPTIONS] {ID...}...")
    assert (advice.endswith("scrtrack show -h' for help."), gap) == (True, "")


@pytest.mark.parametrize("typed", ["--version=1", "status --case", "schema --check=1"])
def test_a_word_an_option_does_not_take_or_lacks_needs_no_usage(typed: str) -> None:
    ran = run(*typed.split())
    assert (ran.code, len(ran.err.splitlines())) == (2, 1)
