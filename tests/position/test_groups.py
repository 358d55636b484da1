"""What actions can be counted by."""

from typing import Any

import pytest

from scrtrack.position.ages import Age
from scrtrack.position.groups import By, aged, grouped
from tests.command import run
from tests.make import board, day, recommendation, register, shown_on

AS_OF = day("2026-11-22")
LATE = {"id": 1, "action": "Write guidance", "due": "2026-11-01", "lead": "Named Nurse"}
HELD = register(recommendation(actions=[LATE, {"id": 2, "action": "Ask"}]))


def names(by: By, *records: Any, **of: Any) -> list[str]:
    return list(grouped(shown_on(register(*records, of=board(**of)), AS_OF), by))


@pytest.mark.parametrize("by", list(By))
def test_counts_by_something_sum_to_the_whole(by: By) -> None:
    lines = run("status", "--by", by, "--as-of", "2026-11-22").out.splitlines()
    total = next(line for line in lines if line.lstrip().startswith("Total"))
    assert total.split()[1:] == ["28", "4", "5", "7", "2", "2", "4", "2", "1", "55"]


@pytest.mark.parametrize(
    ("by", "names"),
    [
        (By.AGENCY, ["Children's Social Care"]),
        (By.THEME, ["Practice"]),
        (By.CASE, ["Case Z"]),
        (By.LEAD, ["Named Nurse", "No lead officer"]),
        (By.STANDING, ["Overdue", "Undated"]),
        (By.RESPONSE, ["No response recorded"]),
        (By.PRIORITY, ["No priority"]),
        (By.AGE, ["0-3 months", "No date"]),
    ],
)
def test_groups_have_names(by: By, names: list[str]) -> None:
    assert list(grouped(shown_on(HELD, AS_OF), by)) == names


def test_ages_stand_with_the_oldest_first_and_what_has_none_last() -> None:
    dues = ["2026-11-01", "2027-01-31", "2025-01-31", None, "2026-04-30", "2026-08-01"]
    actions = [{"id": n, "action": "x"} | ({"due": due} if due else {}) for n, due in enumerate(dues, 1)]
    actions.append({"id": 7, "action": "x", "due": "2026-01-31", "completed": {"date": "2026-02-01"}})
    record = recommendation(actions=actions)
    assert names(By.AGE, record) == [
        "Over 12 months", "6-12 months", "3-6 months", "0-3 months", "First date not past", "No date", "Done or withdrawn",
    ]  # fmt: skip
    late = aged(shown_on(register(record), AS_OF))
    assert {age: [row.id for row in rows] for age, rows in late.items()} == {
        Age.OVER: ["Z-CSC-01.3"], Age.TWELVE: ["Z-CSC-01.5"], Age.SIX: ["Z-CSC-01.6"], Age.THREE: ["Z-CSC-01.1"],
    }  # fmt: skip


def test_priorities_and_responses_stand_in_the_order_of_their_lists() -> None:
    low = recommendation(actions=[LATE], priority="low", response={"decision": "in-part"})
    high = recommendation(id="Z-2", actions=[LATE], priority="high", response={"decision": "accepted"})
    later = {"decision": "not-accepted", "date": "2026-12-01"}
    none = recommendation(id="Z-3", actions=[LATE], response=later)
    assert names(By.PRIORITY, low, high, none) == ["High", "Low", "No priority"]
    assert names(By.RESPONSE, low, high, none) == ["Accepted", "Accepted in part", "No response recorded"]


def test_a_standing_is_called_as_the_board_calls_it() -> None:
    assert names(By.STANDING, recommendation(actions=[LATE]), legend={"overdue": {"label": "Late"}}) == [
        "Late"
    ]
