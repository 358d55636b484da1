"""What an editor is told of one value."""

import re
from calendar import monthrange
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft7Validator

from scrtrack.model.values import Day, Horizon, Number, RecordDate, RecordId, Slug, Text
from scrtrack.store.schema.values import SCHEMAS, literal, one_of


def schema_of(kind: Any) -> dict[str, Any]:
    return next(schema for known, schema in SCHEMAS if known == kind)


def fits(kind: Any, value: Any) -> bool:
    return bool(Draft7Validator(schema_of(kind)).is_valid(value))


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024, 2100, 9999])
def test_every_day_fits_and_no_other(year: int) -> None:
    pattern = re.compile(schema_of(Day)["pattern"])
    for month in range(14):
        for day in range(33):
            is_there = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
            assert bool(pattern.search(f"{year}-{month:02}-{day:02}")) is is_there


def test_the_first_and_the_last_day_that_there_is() -> None:
    assert [fits(Day, str(day)) for day in (date.min, date.max, "0000-01-01")] == [True, True, False]


def test_a_month_fits_where_a_date_is_meant_and_not_where_a_day_is() -> None:
    assert (fits(RecordDate, "2026-09"), fits(Day, "2026-09")) == (True, False)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Text, 5),
        (Text, 23.2),
        (Number, "30"),
        (Number, 30),
        (Slug, 101),
        (Horizon, "next-meeting"),
        (bool, "yes"),
    ],
)
def test_what_the_program_reads_fits(kind: Any, value: Any) -> None:
    assert fits(kind, value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [(Text, " "), (Text, None), (Text, ["a"]), (Number, 0), (Number, "030"), (Number, 1.5), (Slug, "nul"), (Slug, "A"),
     (RecordId, "CON"), (Horizon, "never"), (bool, "perhaps")],
)  # fmt: skip
def test_what_the_program_refuses_does_not(kind: Any, value: Any) -> None:
    assert not fits(kind, value)


def test_a_word_of_a_list_has_its_sentence() -> None:
    assert one_of(["csc", "police"], ["Social Care.", "Police."]) == {
        "type": "string",
        "enum": ["csc", "police"],
        "enumDescriptions": ["Social Care.", "Police."],
        "errorMessage": "write csc or police",
    }


def test_an_id_of_digits_may_be_read_as_a_number() -> None:
    assert one_of(["101", "007"], ["NHS 101", "Bond"])["enum"] == ["101", "007", 101]


def test_the_one_value_that_may_stand_fits_in_quotes_or_without() -> None:
    found = Draft7Validator(literal("1"))
    assert [found.is_valid(value) for value in (1, "1", 2, "01")] == [True, True, False, False]
