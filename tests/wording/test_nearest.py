"""The known name that is nearest to one that is not known."""

import pytest

from scrtrack.wording.nearest import meant, nearest

MANY = {f"Z-CSC-{number}" for number in range(5000)}


def test_the_nearest_or_none() -> None:
    assert (nearest("Overdue", ["overdue", "undated"]), nearest("zzz", ["overdue"])) == ("overdue", None)


def test_none_at_all() -> None:
    assert meant("x", []) == "check the spelling"


def test_few_are_listed() -> None:
    assert meant("x", ["police", "csc"]) == "known are csc, police"


@pytest.mark.parametrize(("number", "is_listed"), [(12, True), (13, False)])
def test_a_dozen_are_listed_and_no_more(number: int, is_listed: bool) -> None:
    assert (meant("x", [f"QQ-{n}" for n in range(number)]) != "check the spelling") is is_listed


@pytest.mark.parametrize(
    "slip", ["polcie", "pollce", "poolice", "polic", "olice", "policee", "policey"], ids=str
)
def test_one_slip_is_found(slip: str) -> None:
    assert meant(slip, ["csc", "police"]) == "did you mean police?"


@pytest.mark.parametrize("wanted", ["Police", "POLICE", "policing", "police-service"])
def test_among_few_likeness_is_enough(wanted: str) -> None:
    assert meant(wanted, ["csc", "police"]) == "did you mean police?"


def test_one_slip_goes_before_likeness() -> None:
    assert meant("Z-CSC-10", ["Z-CSC-02", "Z-CSC-01"]) == "did you mean Z-CSC-01?"


def test_a_slip_at_the_end_goes_before_one_at_the_start() -> None:
    assert meant("Z-CSC-1", ["Y-CSC-1", "Z-CSC-2"]) == "did you mean Z-CSC-2?"


def test_among_thousands_one_slip_is_found() -> None:
    assert meant("Z-CSC-5000", MANY) == "did you mean Z-CSC-500?"
    assert meant("Z-CSF-17", MANY) == "did you mean Z-CSC-17?"


def test_among_thousands_likeness_is_not_looked_for() -> None:
    assert meant("Q-LSCB-1", MANY) == "check the spelling"
