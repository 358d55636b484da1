"""What to do next."""

from scrtrack.render.status.next_steps import next_steps
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page


def test_nothing_to_chase() -> None:
    assert shown(next_steps(status_page())) == ["", "Nothing to chase."]


def test_the_longest_overdue() -> None:
    page = status_page(recommendation(actions=[LATE]))
    assert shown(next_steps(page)) == [
        "",
        "What to do next",
        "  See the longest overdue in full: scrtrack show Z-CSC-01.1",
    ]


def test_what_has_a_day_to_look_again_is_not_told_to_be_given_a_date() -> None:
    page = status_page(recommendation(actions=[{"id": 1, "action": "Ask", "review_on": "2027-03-31"}]))
    assert shown(next_steps(page)) == ["", "Nothing to chase."]


def test_at_most_four_the_most_pressing_first() -> None:
    done = {"id": 2, "action": "Train", "completed": {"date": "2026-01-01"}}
    page = status_page(
        recommendation(actions=[LATE, done, {"id": 3, "action": "Ask"}]),
        recommendation(id="Z-CSC-02"),
        faults=1,
    )
    assert [text.partition(":")[0] for text in shown(next_steps(page))[2:]] == [
        "  Put right the files that could not be read",
        "  See the longest overdue in full",
        "  Ask for evidence of what is said to be done",
        "  Give each undated action a date, or a day to look at it again (due",
    ]


def test_a_command_is_not_broken() -> None:
    page = status_page(recommendation(actions=[LATE]))
    assert shown(next_steps(page), width=50)[2:] == [
        "  See the longest overdue in full:",
        "    scrtrack show Z-CSC-01.1",
    ]
