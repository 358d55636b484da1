"""The quarterly round: who was asked and has not answered."""

from typing import Any

import pytest

from scrtrack.model.register import Filed
from scrtrack.model.round import Round
from scrtrack.model.words import Standing
from scrtrack.position.returns import Returns, Waiting, returns
from scrtrack.position.selection import Selection
from tests.make import board, day, held_round, recommendation, register, shown_on, with_rounds

BOARD = board(agencies=[{"id": key, "name": key} for key in ("csc", "police", "nhs")])
ASKED = {"actions": ["Z-CSC-01.1"]}


def held(
    meeting: str, *answers: tuple[str, str], asked: tuple[str, ...] = ("police", "csc"), **facts: Any
) -> Filed[Round]:
    said = [{"date": when, "agency": agency} for when, agency in answers]
    return held_round(
        meeting, **({"sent": None, "asked": dict.fromkeys(asked, ASKED), "answered": said} | facts)
    )


def on(when: str, *rounds: Filed[Round], **wanted: Any) -> Returns | None:
    of = with_rounds(register(recommendation(actions=[{"id": 1, "action": "Act"}]), of=BOARD), *rounds)
    return returns(shown_on(of, day(when), Selection(**wanted)))


def silent(when: str, *rounds: Filed[Round], **wanted: Any) -> list[tuple[str, int]]:
    found = on(when, *rounds, **wanted)
    assert found is not None
    return [(one.agency, one.rounds) for one in found.waiting]


JULY = held("2026-07-15", ("2026-06-25", "csc"), sent="2026-06-15")
OCTOBER = held("2026-10-14", ("2026-09-25", "csc"), sent="2026-09-14", wanted="2026-09-30")


def test_where_no_round_is_there_nothing_is_told() -> None:
    assert on("2026-11-22") is None


def test_a_meeting_in_the_first_days_of_the_calendar_is_no_fault() -> None:
    assert silent("0001-01-20", held("0001-01-15")) == [("csc", 1), ("police", 1)]


def test_who_has_not_answered_and_for_how_many_rounds() -> None:
    assert on("2026-10-01", OCTOBER, JULY) == Returns(
        day("2026-10-14"), day("2026-09-30"), 2, (Waiting("police", 1, 2, None),)
    )


def test_before_it_went_out_the_round_before_counts() -> None:
    found = on("2026-09-13", JULY, OCTOBER)
    assert found is not None
    assert found.meeting == day("2026-07-15")


def test_without_its_day_it_goes_out_when_the_board_asks() -> None:
    unsent = held("2026-10-14")
    assert on("2026-09-13", unsent) is None
    assert silent("2026-09-14", unsent) == [("csc", 1), ("police", 1)]


@pytest.mark.parametrize(
    ("when", "waiting"), [("2026-09-24", [("police", 2), ("csc", 1)]), ("2026-09-25", [("police", 2)])]
)
def test_an_answer_counts_from_its_day_and_the_longest_silent_stands_first(
    when: str, waiting: list[tuple[str, int]]
) -> None:
    assert silent(when, JULY, OCTOBER) == waiting


def test_a_round_in_which_it_was_not_asked_breaks_nothing() -> None:
    first = held("2026-04-15", sent="2026-03-15")
    without = held("2026-07-15", asked=("csc",), sent="2026-06-15")
    assert silent("2026-10-01", first, without, OCTOBER) == [("police", 2)]


def test_when_it_last_answered() -> None:
    first = held("2026-07-15", ("2026-06-30", "police"), ("2026-06-20", "police"), sent="2026-06-15")
    found = on("2026-10-01", first, OCTOBER)
    assert found is not None
    assert found.waiting == (Waiting("police", 1, 1, day("2026-06-30")),)


@pytest.mark.parametrize(("answered", "refused", "waits"), [(0, 1, True), (1, 1, False), (0, 0, False)])
def test_a_return_of_which_nothing_could_be_taken_in_is_no_answer(
    answered: int, refused: int, waits: bool
) -> None:
    back = {"date": "2026-09-20", "agency": "csc", "answered": answered, "refused": refused}
    found = held("2026-10-14", asked=("csc",), sent="2026-09-14", answered=[back])
    assert silent("2026-10-01", found) == ([("csc", 1)] if waits else [])


def test_all_have_answered() -> None:
    assert (
        silent("2026-10-01", held("2026-10-14", ("2026-09-20", "csc"), asked=("csc",), sent="2026-09-14"))
        == []
    )


@pytest.mark.parametrize(("when", "is_told"), [("2027-01-14", True), ("2027-01-15", False)])
def test_until_the_group_has_met_again(when: str, is_told: bool) -> None:
    assert (on(when, OCTOBER) is not None) is is_told


def test_only_the_agencies_that_are_asked_for() -> None:
    assert silent("2026-10-01", JULY, OCTOBER, agencies=frozenset({"csc"})) == []
    assert silent("2026-10-01", JULY, OCTOBER, agencies=frozenset({"police"})) == [("police", 2)]
    assert silent("2026-10-01", JULY, OCTOBER, themes=frozenset({"practice"})) == [("police", 2)]
    assert on("2026-10-01", OCTOBER, themes=frozenset({"training"})) is None
    assert on("2026-10-01", OCTOBER, agencies=frozenset({"nhs"})) is None
    assert on("2026-10-01", OCTOBER, standings=frozenset({Standing.OVERDUE})) is None


def test_two_files_of_one_meeting_are_one_round() -> None:
    assert silent("2026-10-01", OCTOBER, held("2026-10-14", sent="2026-09-14")) == [("police", 1)]
