"""Who was asked for a meeting and has not answered."""

from scrtrack.render.status.returns import returns_of
from tests.make import held_round, recommendation, register, shown_on, with_rounds
from tests.render.pages import AS_OF, shown, status_page


def lines(*answered: str) -> list[str]:
    said = [{"date": "2026-09-25", "agency": agency} for agency in answered]
    asked = {"csc": {"actions": ["Z-CSC-01.1"]}, "police": {"recommendations": ["Z-CSC-01"]}}
    of = with_rounds(register(recommendation()), held_round(asked=asked, answered=said))
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
