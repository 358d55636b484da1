"""How old what is not done has become: months since the date first agreed, at every edge."""

from typing import Any

import pytest

from scrtrack.position.ages import Age, age_of, months_later
from tests.make import day, recommendation, register, shown_on


def aged_on(on: str, **facts: Any) -> Age | None:
    held = register(recommendation(actions=[{"id": 1, "action": "x"} | facts]))
    (row,) = shown_on(held, day(on)).digest.rows
    return age_of(row, day(on))


@pytest.mark.parametrize(
    ("on", "age"),
    [
        ("2025-11-30", None),
        ("2025-12-01", Age.THREE),
        ("2026-02-28", Age.THREE),
        ("2026-03-01", Age.SIX),
        ("2026-05-30", Age.SIX),
        ("2026-05-31", Age.TWELVE),
        ("2026-11-30", Age.TWELVE),
        ("2026-12-01", Age.OVER),
    ],
)
def test_from_the_first_date(on: str, age: Age | None) -> None:
    assert aged_on(on, due="2025-11-30") is age


def test_what_was_put_off_ages_from_its_first_date() -> None:
    agreed = {"to": "2027-06-30", "asked": "2025-11-01", "agreed": "2025-11-10"}
    assert aged_on("2026-12-01", due="2025-11-30", deferrals=[agreed]) is Age.OVER


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"due": "2025-01-01", "completed": {"date": "2026-01-01"}},
        {"due": "2025-01-01", "withdrawn": {"date": "2026-01-01", "by": "Group", "reason": "r"}},
    ],
)
def test_undated_done_and_withdrawn_have_none(facts: dict[str, Any]) -> None:
    assert aged_on("2026-11-22", **facts) is None


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2025-11-30", 3, "2026-02-28"),
        ("2023-11-30", 3, "2024-02-29"),
        ("2026-12-31", 12, "2027-12-31"),
        ("9999-11-30", 3, "9999-02-28"),
    ],
)
def test_months_later(start: str, months: int, end: str) -> None:
    assert months_later(day(start), months) == day(end)
