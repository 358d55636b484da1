"""What was put off, whole, as it was known on a day."""

from typing import Any

from scrtrack.standing.put_off import put_off
from tests.make import day
from tests.standing.asked import REOPENED, known_on

FIRST = {"to": "2026-06-30", "asked": "2026-03-01", "agreed": "2026-03-10", "agreed_by": "Group"}
SECOND = {"to": "2026-12-31", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_to": "2026-09-30"}
REFUSED = {"to": "2027-03-31", "asked": "2026-09-01", "refused": "2026-09-10", "refused_by": "Group"}


def told(on: str, *deferrals: dict[str, Any], **facts: Any) -> list[tuple[str, str | None, str | None]]:
    """The date asked for, the date that it moved, and the kind of decision."""
    requests = put_off(known_on(on, deferrals=deferrals, **facts))
    return [
        (str(one.entry.to), str(one.from_) if one.from_ else None, one.decision and one.decision.kind)
        for one in requests
    ]


def test_nothing_was() -> None:
    assert told("2026-12-01", due="2026-03-31") == []


def test_each_from_the_date_that_held_before() -> None:
    assert told("2026-12-01", FIRST, SECOND, REFUSED, due="2026-03-31") == [
        ("2026-06-30", "2026-03-31", "deferral-agreed"),
        ("2026-12-31", "2026-06-30", "deferral-agreed"),
        ("2027-03-31", None, "deferral-refused"),
    ]


def test_before_a_decision_it_was_open_and_before_it_was_asked_not_there() -> None:
    assert told("2026-06-05", FIRST, SECOND, due="2026-03-31") == [
        ("2026-06-30", "2026-03-31", "deferral-agreed"),
        ("2026-12-31", None, None),
    ]
    assert told("2026-02-28", FIRST, due="2026-03-31") == []


def test_an_action_without_a_date_was_given_one() -> None:
    assert told("2026-12-01", FIRST, SECOND) == [
        ("2026-06-30", None, "deferral-agreed"),
        ("2026-12-31", "2026-06-30", "deferral-agreed"),
    ]


def test_a_reopening_between_them_moves_the_date_too() -> None:
    later = {"to": "2027-06-30", "asked": "2026-12-01", "agreed": "2026-12-10"}
    assert told("2026-12-31", later, **REOPENED) == [("2027-06-30", "2026-12-31", "deferral-agreed")]


def test_what_takes_the_place_of_what_is_withdrawn() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged", "instead": "Z-CSC-02.1"}
    assert known_on("2026-05-01", withdrawn=gone).replaced_by == "Z-CSC-02.1"
    assert known_on("2026-04-30", withdrawn=gone).replaced_by is None
    assert known_on("2026-05-01").dues == ()
    assert known_on("2026-05-01", due="2026-03").due == day("2026-03-31")
