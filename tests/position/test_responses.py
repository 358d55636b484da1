"""Recommendations that are answered otherwise than by accepting them and acting on them."""

from typing import Any

import pytest

from scrtrack.model.recommendation import Recommendation
from scrtrack.position.responses import answered_otherwise
from scrtrack.position.selection import Selection
from tests.make import board, case, day, recommendation, register, shown_on

DAY = day("2026-11-22")
ACT = {"id": 1, "action": "Act"}
OTHER = recommendation(id="Z-OTHER", actions=[ACT])
GONE = {"withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "r"}}


def told(*records: Recommendation, on: str = "2026-11-22", **more: Any) -> list[tuple[str, str]]:
    shown = shown_on(register(*records, **more), day(on))
    return [(one.recommendation.id, str(one.how)) for one in answered_otherwise(shown)]


def record(number: int, **facts: Any) -> Recommendation:
    return recommendation(id=f"Z-{number}", **facts)


def test_accepted_or_not_answered_are_not_told() -> None:
    assert told(record(1, response={"decision": "accepted"}, actions=[ACT]), record(2)) == []


def test_in_the_order_of_the_answers_then_of_the_files() -> None:
    owed = record(1, response={"due": "2026-12-31"})
    met = record(2, met_by=["Z-OTHER.1"], response={"decision": "accepted"})
    records = [
        record(n, response={"decision": d})
        for n, d in ((3, "in-principle"), (4, "in-part"), (5, "not-accepted"))
    ]
    also = record(6, response={"decision": "not-accepted"})
    assert told(owed, met, *records, also, OTHER) == [
        ("Z-5", "not-accepted"),
        ("Z-6", "not-accepted"),
        ("Z-4", "in-part"),
        ("Z-3", "in-principle"),
        ("Z-2", "met-by-another"),
        ("Z-1", "reply-owed"),
    ]


@pytest.mark.parametrize(
    ("on", "how"), [("2026-05-31", [("Z-1", "reply-owed")]), ("2026-06-01", [("Z-1", "not-accepted")])]
)
def test_an_answer_counts_from_its_day(on: str, how: list[tuple[str, str]]) -> None:
    response = {"decision": "not-accepted", "date": "2026-06-01", "due": "2026-06-30"}
    assert told(record(1, response=response), on=on) == how


class TestMetByAnother:
    def test_an_action_of_its_own_answers_it(self) -> None:
        assert told(record(1, met_by=["Z-OTHER.1"], actions=[ACT]), OTHER) == []
        assert told(record(1, met_by=["Z-OTHER.1"], actions=[ACT | GONE]), OTHER) == [
            ("Z-1", "met-by-another")
        ]

    @pytest.mark.parametrize("other", ["Z-OTHER.2", "Z-NOWHERE.1"])
    def test_by_what_is_withdrawn_or_nowhere_is_no_answer(self, other: str) -> None:
        gone = recommendation(id="Z-OTHER", actions=[ACT, ACT | {"id": 2} | GONE])
        assert told(record(1, met_by=[other]), gone) == []


REGULATOR = board(
    agencies=[{"id": "csc", "name": "Social Care"}, {"id": "gmc", "name": "Regulator", "outside": True}]
)


def test_what_is_not_the_boards_to_chase_is_told_after_the_rest_and_marked() -> None:
    refused = {"response": {"decision": "not-accepted"}}
    held = register(record(1, agency="gmc", **refused), record(2, **refused), of=REGULATOR)
    assert [(one.recommendation.id, one.label) for one in answered_otherwise(shown_on(held, DAY))] == [
        ("Z-2", "Not accepted"),
        ("Z-1", "Not accepted (agency outside the board)"),
    ]


def test_the_answer_to_what_another_board_has_now_is_told_and_marked() -> None:
    owed = record(1, response={"due": "2026-12-31"})
    held = register(owed, cases=(case(transferred={"date": "2026-01-01", "to": "North"}),))
    assert [one.label for one in answered_otherwise(shown_on(held, DAY))] == ["Reply owed (case transferred)"]


def test_what_has_an_action_of_the_boards_own_is_not_marked() -> None:
    mixed = record(1, agency="gmc", response={"decision": "in-part"}, actions=[ACT | {"agency": "csc"}])
    held = register(mixed, of=REGULATOR)
    assert [one.label for one in answered_otherwise(shown_on(held, DAY))] == ["Accepted in part"]


def test_met_by_are_only_those_that_stand_on_the_day() -> None:
    gone = recommendation(id="Z-GONE", actions=[ACT | GONE])
    met = record(1, met_by=["Z-GONE.1", "Z-OTHER.1", "Z-NOWHERE.1"])
    [one] = answered_otherwise(shown_on(register(met, OTHER, gone), DAY))
    assert one.met_by == ("Z-OTHER.1",)


def test_only_what_is_asked_for() -> None:
    held = register(record(1, theme="training", response={"decision": "in-part"}))
    assert not answered_otherwise(
        shown_on(held, day("2026-11-22"), Selection(themes=frozenset({"practice"})))
    )
