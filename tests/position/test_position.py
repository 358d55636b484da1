"""A position: one value with everything that is known of the register on a day."""

from scrtrack.model.index import Repeated
from scrtrack.model.words import Flag, Standing
from scrtrack.position.selection import Selection
from tests.make import case, day, recommendation, register, shown_on

AS_OF = day("2026-11-22")
LATE = {"id": 1, "action": "Write guidance", "due": "2026-11-01", "lead": "Named Nurse"}
HELD = register(recommendation(actions=[LATE, {"id": 2, "action": "Ask"}]))


def test_of_nothing_there_is_nothing() -> None:
    shown = shown_on(register(), AS_OF)
    assert (shown.digest.rows, shown.selection, shown.listed, shown.flags) == ((), "", (), ())
    assert (shown.unread, shown.faults, shown.repeated, shown.known_until) == ((), 0, {}, {})


def test_an_id_that_two_share_is_a_fault_too() -> None:
    twice = register(recommendation(), recommendation(), recommendation(id="Z-CSC-02"))
    assert (shown_on(twice, AS_OF).faults, shown_on(twice, AS_OF).all_faults) == (0, 1)
    assert shown_on(twice, AS_OF, faults=2).all_faults == 3
    assert shown_on(HELD, AS_OF).all_faults == 0


def test_it_answers_for_its_day() -> None:
    assert shown_on(HELD, AS_OF).as_of == AS_OF


def test_it_holds_the_part_that_was_asked_for() -> None:
    wanted = Selection(
        standings=frozenset({Standing.OVERDUE}), flags=frozenset({Flag.LATE_AGAINST_FIRST_DATE})
    )
    shown = shown_on(HELD, AS_OF, wanted)
    assert [row.id for row in shown.digest.rows] == ["Z-CSC-01.1"]
    assert (shown.listed, shown.flags) == ((Standing.OVERDUE,), (Flag.LATE_AGAINST_FIRST_DATE,))
    assert shown.selection == "standing overdue; flag late-against-first-date"


def test_a_case_of_which_nothing_is_known_after_a_day_is_named() -> None:
    held = register(recommendation(), cases=(case(known_until="2016-06"),))
    assert shown_on(held, day("2016-06-30")).known_until == {}
    assert shown_on(held, day("2016-07-01")).known_until == {"z": day("2016-06-30")}


def test_two_cases_with_one_id_are_named() -> None:
    shown = shown_on(register(recommendation(), cases=(case(), case())), AS_OF)
    assert shown.repeated == {Repeated.CASE: ("z",)}
