"""What is in no count, in words."""

from scrtrack.position.apart import apart_sentences
from scrtrack.position.selection import Selection
from tests.make import board, case, day, recommendation, register, shown_on

AS_OF = day("2026-11-22")
LATE = {"id": 1, "action": "a", "due": "2026-01-31"}
NOT_ACCEPTED = {"decision": "not-accepted"}
OUTSIDE = board(
    agencies=[{"id": "csc", "name": "Social Care"}, {"id": "gmc", "name": "Regulator", "outside": True}]
)


def test_of_nothing_apart_nothing_is_said() -> None:
    assert list(apart_sentences(shown_on(register(recommendation(actions=[LATE])), AS_OF))) == []


def test_an_agency_outside_and_a_case_that_another_board_has() -> None:
    held = register(
        recommendation(agency="gmc", actions=[LATE, {"id": 2, "action": "b"}]),
        recommendation(id="Y-1", case="y", actions=[LATE]),
        of=OUTSIDE,
        cases=(case(), case(id="y", transferred={"to": "Other Board", "date": "2026-02-01"})),
    )
    assert list(apart_sentences(shown_on(held, AS_OF))) == [
        "Counted apart: 2 actions of agencies that are not the board's to chase (1 overdue, 1 undated).",
        "Counted apart: 1 action of cases that another board took over (1 overdue).",
    ]


def test_a_plan_that_was_not_agreed_by_the_day() -> None:
    held = register(recommendation(actions=[LATE]), cases=(case(plan={"agreed": "2026-03-01"}),))
    early = day("2026-02-28")
    assert list(apart_sentences(shown_on(held, early))) == [
        "Not counted yet: 1 action of a plan not agreed by 28 February 2026."
    ]
    assert list(apart_sentences(shown_on(held, day("2026-03-01")))) == []
    assert list(apart_sentences(shown_on(held, early, Selection(agencies=frozenset({"ccg"}))))) == []


def test_recommendations_that_nothing_answers_and_that_are_in_no_list() -> None:
    held = register(
        recommendation(agency="gmc"),
        recommendation(id="Z-2", agency="gmc", response=NOT_ACCEPTED),
        of=OUTSIDE,
    )
    assert list(apart_sentences(shown_on(held, day("2026-11-22")))) == [
        "Counted apart: 1 recommendation without action, of agencies that are not the board's to chase."
    ]
