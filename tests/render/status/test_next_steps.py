"""What to do next."""

from typing import Any

from scrtrack.model.words import Standing
from scrtrack.position.decisions import only_to_decide
from scrtrack.position.selection import Selection
from scrtrack.render.status.next_steps import next_steps
from tests.make import held_round, recommendation, register, shown_on, with_rounds
from tests.render.pages import AS_OF, LATE, shown, status_page

DONE = {"id": 2, "action": "Train", "completed": {"date": "2026-10-01"}}
ASKED = {"to": "2027-06-30", "asked": "2026-10-01", "asked_by": "Head", "reason": "Posts are vacant"}


def steps(*actions: dict[str, Any], wanted: Selection | None = None, **facts: Any) -> list[str]:
    return shown(next_steps(status_page(recommendation(actions=list(actions)), wanted=wanted, **facts)))


def test_nothing_to_chase() -> None:
    assert shown(next_steps(status_page())) == ["", "Nothing to chase, and nothing to decide."]


def test_the_longest_overdue() -> None:
    assert steps(LATE) == [
        "",
        "What to do next",
        "  See the longest overdue in full: scrtrack show Z-CSC-01.1",
    ]


def test_agencies_that_have_not_answered_are_asked() -> None:
    asked = {"csc": {"recommendations": ["Z-CSC-01"]}, "police": {"recommendations": ["Z-CSC-01"]}}
    for answered, step in (
        ("csc", "  Ask for the return of police"),
        ("nhs", "  Ask for the returns of csc, police"),
    ):
        held = held_round(asked=asked, answered=[{"date": "2026-09-25", "agency": answered}])
        of = with_rounds(register(recommendation(actions=[LATE])), held)
        assert shown(next_steps(shown_on(of, AS_OF)))[-1] == step


def test_at_most_four_the_most_pressing_first() -> None:
    late = LATE | {"deferrals": [ASKED]}
    assert [
        text.partition(":")[0] for text in steps(late, DONE, {"id": 3, "action": "Ask"}, faults=1)[2:]
    ] == [
        "  Put right the files that could not be read",
        "  See the longest overdue in full",
        "  Put before the group what waits for it (1)",
        "  Ask for evidence of what is said to be done",
    ]


def test_an_undated_action_with_a_day_to_look_at_it_again_needs_no_date() -> None:
    undated = {"id": 1, "action": "Keep it up", "timescale": "Ongoing"}
    assert "  Give each undated action a date, or a day to look at it again (due: or review_on:)" in steps(
        undated
    )
    assert steps(undated | {"review_on": "2027-03-31"})[-1] == "Nothing to chase, and nothing to decide."


def test_what_waits_for_the_group_is_never_nothing_to_chase() -> None:
    decided = {"id": 1, "action": "Train", "due": "2028-01-31", "deferrals": [ASKED]}
    assert steps(decided)[2:] == ["  Put before the group what waits for it (1): scrtrack status --decide"]


def test_on_the_screen_for_the_group_it_is_not_sent_there_again() -> None:
    decided = {"id": 1, "action": "Train", "due": "2028-01-31", "deferrals": [ASKED]}
    page = only_to_decide(status_page(recommendation(actions=[decided])))
    assert shown(next_steps(page))[2:] == ["  Take each to the group, and write down what it decides"]


def test_what_the_screen_shows_is_not_advised_again() -> None:
    wanted = Selection(standings=frozenset({Standing.UNEVIDENCED}))
    assert steps(DONE, wanted=wanted)[2:] == ["  Ask for evidence of what is said to be done"]


def test_a_command_is_not_broken() -> None:
    page = status_page(recommendation(actions=[LATE]))
    assert shown(next_steps(page), width=50)[2:] == [
        "  See the longest overdue in full:",
        "    scrtrack show Z-CSC-01.1",
    ]
