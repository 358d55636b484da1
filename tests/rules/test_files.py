"""What the loader found: told once, at its place, in its words."""

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.rules import files
from scrtrack.rules.catalogue import RULES
from scrtrack.store import problem
from tests.make import recommendation, register
from tests.rules.asked import diagnostics

LOST = Diagnostic(
    "FILE105", Severity.ERROR, "cannot be read here", Location("z/Z-CSC-09.yaml", 7, 3), "Z-CSC-09"
)
SOUND = register(recommendation(response={"decision": "not-accepted"}))


def test_nothing_found_is_nothing_told() -> None:
    assert diagnostics(SOUND) == []


def test_it_is_told_as_it_was_found() -> None:
    assert diagnostics(SOUND, loader_found=[LOST], unread=["z/Z-CSC-09.yaml"]) == [LOST]


def test_two_of_one_kind_are_both_told() -> None:
    other = Diagnostic("FILE105", Severity.ERROR, "cannot be read here", Location("z/Z-CSC-10.yaml", 1, 1))
    assert diagnostics(SOUND, loader_found=[other, LOST]) == [LOST, other]


def test_the_loader_and_the_manual_know_the_same_codes() -> None:
    found = {value for value in vars(problem).values() if isinstance(value, str) and value.startswith("FILE")}
    assert found == {check.rule.code for check in files.CHECKS}


def test_what_cannot_be_read_is_always_an_error() -> None:
    assert {rule.severity for rule in RULES if rule.code.startswith("FILE")} == {Severity.ERROR}
