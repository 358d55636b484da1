"""Everything that happened to an action, in the order of its dates."""

from typing import Any

from scrtrack.render.history import history_of
from tests.make import action


def told(**facts: Any) -> list[str]:
    return [f"{entry.moment}: {entry.words}" for entry in history_of(action(**facts))]


def test_nothing_happened_yet() -> None:
    assert told(due="2026-09-30", review_on="2027-01-01") == []


def test_the_oldest_comes_first_whatever_list_it_stands_in() -> None:
    asked = {"to": "2026-12-31", "asked": "2026-09-01", "agreed": "2026-09-10", "agreed_by": "Group"}
    assert told(
        updates=[{"date": "2026-10-01", "by": "Lead", "note": "Begun"}],
        deferrals=[asked],
        completed={"date": "2026-09-05"},
    ) == [
        "2026-09-01: 31 December 2026 asked for",
        "2026-09-05: said to be done",
        "2026-09-10: put off to 31 December 2026, agreed by Group",
        "2026-10-01: update by Lead: Begun",
    ]


def test_a_challenge_and_its_answer_stand_at_their_own_dates() -> None:
    answered = {"answered": "2026-07-01", "answer": "Staff changes"}
    challenge = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}
    update = {"date": "2026-06-15", "by": "Lead", "note": "Begun"}
    assert told(challenges=[challenge | answered], updates=[update]) == [
        "2026-06-01: Head of Service was asked by Chair to account for it: Why?",
        "2026-06-15: update by Lead: Begun",
        "2026-07-01: answered by Head of Service: Staff changes",
    ]


def test_of_one_day_being_added_comes_first_and_withdrawal_last() -> None:
    day = {"date": "2026-04-02", "by": "Group"}
    facts = {"withdrawn": day | {"reason": "merged"}, "updates": [day | {"note": "Begun"}]}
    assert told(added="2026-04-02", **facts) == [
        "2026-04-02: added to the plan",
        "2026-04-02: update by Group: Begun",
        "2026-04-02: withdrawn by Group: merged",
    ]


def test_a_month_stands_at_its_first_day_and_is_shown_as_a_month() -> None:
    seen = {"date": "2026-04-02", "by": "Lead", "note": "Begun"}
    assert told(added="2026-04", updates=[seen])[0] == "2026-04: added to the plan"


def test_a_decision_of_a_month_comes_after_what_was_asked() -> None:
    asked = {"to": "2026-12-31", "asked": "2026-08-23", "agreed": "2026-08"}
    assert told(deferrals=[asked], completed={"date": "2026-08-10"}) == [
        "2026-08-10: said to be done",
        "2026-08-23: 31 December 2026 asked for",
        "2026-08: put off to 31 December 2026, agreed",
    ]
