"""The answer to a recommendation: a decision, or a reply that is owed."""

from typing import Any

import pytest

from scrtrack.rules.responses import no_decision, reply_owed
from tests.rules.asked import SOUND, ask, register_with

ASKED = ask(no_decision, reply_owed)


def said(as_of: str = "2026-11-22", **response: Any) -> list[str]:
    return [code for code, _ in ASKED.said(register_with(SOUND, response=response), as_of)]


@pytest.mark.parametrize("decision", ["accepted", "in-principle", "in-part", "not-accepted"])
def test_a_decision_is_an_answer(decision: str) -> None:
    assert said(decision=decision, due="2026-01-01") == []


@pytest.mark.parametrize(("as_of", "codes"), [("2026-11-30", []), ("2026-12-01", ["UPD509"])])
def test_a_reply_is_owed_from_the_day_after(as_of: str, codes: list[str]) -> None:
    assert said(as_of, due="2026-11") == codes


def test_what_is_owed_is_said_with_its_day() -> None:
    assert ASKED.message(register_with(SOUND, response={"due": "2026-09-01"})) == (
        "Z-CSC-01: a reply was owed by 1 September 2026, and none is recorded: ask for it"
    )


def test_neither_decision_nor_day() -> None:
    assert ASKED.message(register_with(SOUND, response={"by": "Chair"})) == (
        "Z-CSC-01 has a response without a decision:"
        " say what was decided (`decision:`), or by when it is to be said (`due:`)"
    )
    assert said() == ["UPD508"]


def test_the_day_of_a_decision_that_is_not_there() -> None:
    record = register_with(SOUND, response={"date": "2026-10-01", "reason": "r", "due": "2026-09-01"})
    assert ASKED.message(record) == (
        "Z-CSC-01 has a response without a decision:"
        " add `decision:`; while the reply is owed, leave out `date:` or `reason:`"
    )


def test_nothing_is_owed_to_a_board_that_gave_the_case_away() -> None:
    gone = {"transferred": {"date": "2026-04-01", "to": "North Board"}}
    record = register_with(SOUND, response={"due": "2026-09-01"}, case_facts=gone)
    assert ASKED.said(record) == []
