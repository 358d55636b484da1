"""Who was asked for a meeting and has not answered."""

from dataclasses import replace

from pydantic import TypeAdapter

from scrtrack.model.register import Filed
from scrtrack.model.round import Round
from scrtrack.render.status.returns import returns_of
from tests.make import recommendation, register, shown_on
from tests.render.pages import AS_OF, shown, status_page


def lines(*answered: str) -> list[str]:
    said = [{"date": "2026-09-25", "agency": agency} for agency in answered]
    asked = {"csc": {"actions": ["Z-CSC-01.1"]}, "police": {"recommendations": ["Z-CSC-01"]}}
    made = {"meeting": "2026-10-14", "sent": "2026-09-14", "asked": asked, "answered": said}
    held = TypeAdapter(Round).validate_python(made)
    of = replace(register(recommendation()), rounds=(Filed("rounds/2026-10-14.yaml", held),))
    return shown(returns_of(shown_on(of, AS_OF)))


def test_no_round_is_out() -> None:
    assert shown(returns_of(status_page(recommendation()))) == []


def test_those_that_have_not() -> None:
    assert lines("csc") == [
        "",
        "Returns for the meeting of 14 October 2026: 1 of 2 agencies answered",
        "  Agency  Name    Asked about  Not answered",
        "  police  police            1  this round; never answered yet",
    ]


def test_all_have() -> None:
    assert lines("csc", "police")[-1] == "  Every agency that was asked has answered."
