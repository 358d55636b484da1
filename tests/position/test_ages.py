"""How old what is not done has become."""

import pytest

from scrtrack.position.ages import Age, age_of
from tests.make import day, recommendation, register, shown_on


@pytest.mark.parametrize(
    "as_of, age",
    [
        ("2026-03-31", None),
        ("2026-04-01", Age.THREE),
        ("2026-06-30", Age.THREE),
        ("2026-07-01", Age.SIX),
        ("2026-09-30", Age.SIX),
        ("2027-03-31", Age.TWELVE),
        ("2027-04-01", Age.OVER),
    ],
)
def test_months_since_the_first_date(as_of: str, age: Age | None) -> None:
    held = register(recommendation(actions=[{"id": 1, "action": "Do", "due": "2026-03-31"}]))
    [row] = shown_on(held, day(as_of)).digest.rows
    assert age_of(row, day(as_of)) is age
