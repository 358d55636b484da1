"""Which id may be meant by one that is not known."""

from datetime import date
from typing import Any

import pytest

from scrtrack.model.register import Filed, Register
from scrtrack.rules.engine.context import Context, context_of
from scrtrack.rules.engine.ids import ids_to_ask, lacks, meant_but_for, misnamed_files
from tests.make import board, loaded, recommendation

ACT = {"id": 1, "action": "Act"}


def filed(file: str, **facts: Any) -> Filed[Any]:
    return Filed(file, recommendation(**({"actions": [ACT]} | facts)))


REGISTER = Register(
    board=board(agencies=[{"id": "csc", "name": "CSC"}, {"id": "police", "name": "Police"}]),
    recommendations=(
        filed("z/Z-CSC-01.yaml"),
        filed(
            "z/Z-POL-01.yaml", id="Z-POL-01", agency="police", actions=[ACT, ACT | {"id": 2, "agency": "csc"}]
        ),
        filed("z/Z-CSC-07.yaml", id="Z-CSC-08"),
        filed("z/Z-CSC-08.yaml", id="Z-CSC-08"),
        filed("z/Z-CSC-05.yaml", id="Z-CSC-5"),
    ),
)


def context() -> Context:
    return context_of(loaded(REGISTER), date(2026, 11, 22))


def test_a_file_called_after_an_id_in_which_another_records_stands() -> None:
    misnamed = misnamed_files(context())
    assert misnamed == {"Z-CSC-07"}
    assert not lacks("Z-CSC-07", context(), misnamed)
    assert not lacks("Z-CSC-07.1", context(), misnamed)
    assert lacks("Z-CSC-09.1", context(), misnamed)


@pytest.mark.parametrize("more", [[], [f"Z-FAR-{number:03}" for number in range(100, 200)]])
def test_the_records_own_id_is_never_meant(more: list[str]) -> None:
    known = dict.fromkeys(["Z-CSC-01.1", "Z-CSC-01.2", *more])
    assert meant_but_for("Z-CSC-01.9", known, {"Z-CSC-01.1"}) == "did you mean Z-CSC-01.2?"


@pytest.mark.parametrize(
    ("agency", "kind", "expected"),
    [
        ("csc", "actions", {"Z-CSC-01.1", "Z-CSC-08.1", "Z-CSC-5.1", "Z-POL-01.2"}),
        ("police", "actions", {"Z-POL-01.1"}),
        ("csc", "recommendations", {"Z-CSC-01", "Z-CSC-08", "Z-CSC-5", "Z-POL-01"}),
        ("police", "recommendations", {"Z-POL-01"}),
        ("zzz", "recommendations", {"Z-CSC-01", "Z-CSC-08", "Z-CSC-5", "Z-POL-01"}),
    ],
)
def test_an_agency_is_asked_about_its_own(agency: str, kind: str, expected: set[str]) -> None:
    assert ids_to_ask(agency, kind, context()) == expected
