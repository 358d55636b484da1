"""Everyday words for standings and flags."""

import pytest

from scrtrack.cli.everyday import meant_by
from scrtrack.model.words import Flag, Standing
from tests.command import run


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("late", "overdue"),
        ("Late", "overdue"),
        ("past_due", "overdue"),
        ("no date", "undated"),
        ("closed", "signed-off"),
        ("cancelled", "withdrawn"),
        ("overdu", "overdue"),
        ("Not yet due", "not-yet-due"),
        ("open", None),
        ("done", None),
        ("postponed", None),
    ],
)
def test_a_standing(typed: str, meant: str | None) -> None:
    assert meant_by(typed, list(Standing)) == meant


@pytest.mark.parametrize(("typed", "meant"), [("postponed", "deferred"), ("open", None), ("late", None)])
def test_a_flag(typed: str, meant: str | None) -> None:
    assert meant_by(typed, list(Flag)) == meant


@pytest.mark.parametrize("option", ["--standing", "--fail-on"])
def test_it_is_what_is_named(option: str) -> None:
    ran = run("status", option, "late")
    assert (ran.code, "'late' is not known: did you mean overdue? There are: " in ran.err) == (2, True)
