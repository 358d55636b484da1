"""Dates, texts, ids and whole numbers: read strictly, never repaired."""

from datetime import date, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from scrtrack.model.values import (
    RESERVED_NAMES,
    ActionId,
    AnyId,
    Count,
    Day,
    Horizon,
    Number,
    PartialDate,
    RecordDate,
    RecordId,
    Slug,
    Text,
    read_date,
    read_day,
)

LEAP_DAY = date(2028, 2, 29)


def read(kind: Any, value: Any) -> Any:
    """What such a value is read as."""
    return TypeAdapter(kind).validate_python(value)


def fault(kind: Any, value: Any) -> str:
    """Why such a value is refused."""
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    return caught.value.errors()[0]["type"]


class TestDates:
    def test_a_day(self) -> None:
        assert read_date("2028-02-29") == PartialDate(LEAP_DAY, LEAP_DAY)
        assert (read_date("2028-02-29").is_month, str(read_date("2028-02-29"))) == (False, "2028-02-29")

    @pytest.mark.parametrize(
        ("text", "last"), [("2027-02", 28), ("2028-02", 29), ("2026-04", 30), ("2026-12", 31)]
    )
    def test_a_month_is_any_of_its_days(self, text: str, last: int) -> None:
        found = read_date(text)
        assert (found.first.day, found.last.day, found.is_month, str(found)) == (1, last, True, text)

    @pytest.mark.parametrize(
        ("text", "other", "first"),
        [
            ("2026-08", None, "2026-08-01"),
            ("2026-08", "2026-08-01", "2026-08-01"),
            ("2026-08", "2026-08-23", "2026-08-23"),
            ("2026-08", "2026-08-31", "2026-08-31"),
            ("2026-08", "2026-09-01", "2026-08-01"),
            ("2026-08", "2026-07-31", "2026-08-01"),
            ("2026-08-10", "2026-08-23", "2026-08-10"),
        ],
    )
    def test_a_month_is_no_earlier_than_what_it_follows(
        self, text: str, other: str | None, first: str
    ) -> None:
        after = date.fromisoformat(other) if other else None
        assert read_date(text).not_before(after).isoformat() == first

    @pytest.mark.parametrize("text", ["2027-02-29", "2026-13", "2026-00", "2026-04-31", "0000-01-01"])
    def test_one_that_does_not_exist_is_refused(self, text: str) -> None:
        with pytest.raises(PydanticCustomError, match="there is no such date"):
            read_date(text)

    @pytest.mark.parametrize(
        "text",
        ["", "2026", "31/03/2026", "2026-3-1", "20260301", "2026-03-01T00:00", " 2026-03-01", "2026-03-01\n",
         "2026-W10-1", "٢٠٢٦-٠٣-٠١", "March 2026"],
    )  # fmt: skip
    def test_anything_else_is_no_date(self, text: str) -> None:
        with pytest.raises(PydanticCustomError, match="not a date"):
            read_date(text)

    def test_where_a_day_is_needed_a_month_will_not_do(self) -> None:
        assert read_day("2028-02-29") == LEAP_DAY
        with pytest.raises(PydanticCustomError, match="a month where the day is needed"):
            read_day("2028-02")

    def test_a_fact_s_date_is_read_from_text_or_taken_as_it_is(self) -> None:
        assert read(RecordDate, "2028-02") is read(RecordDate, read_date("2028-02"))
        assert [fault(RecordDate, value) for value in (20280229, LEAP_DAY, None)] == ["not_a_date"] * 3
        assert fault(RecordDate, "2027-02-29") == "impossible_date"

    def test_a_day_is_read_from_text_or_taken_as_it_is(self) -> None:
        assert (read(Day, "2028-02-29"), read(Day, LEAP_DAY)) == (LEAP_DAY, LEAP_DAY)
        assert (fault(Day, "2028-02"), fault(Day, 20217600), fault(Day, None)) == (
            "not_a_day", "not_a_date", "not_a_date",
        )  # fmt: skip

    def test_a_day_with_an_hour_is_no_day(self) -> None:
        # Nor could the one be compared with the other.
        assert fault(Day, datetime(2028, 2, 29)) == "not_a_date"  # noqa: DTZ001


class TestNumbers:
    @pytest.mark.parametrize("value", ["1", "14", "99999", 1, 99999])
    def test_a_whole_number(self, value: str | int) -> None:
        assert read(Number, value) == int(value)

    @pytest.mark.parametrize(
        "value", ["0", "-1", "01", "1.0", "1,000", "100000", "1e3", "one", "", " 1", "1\n", "١",
                  0, -1, 100000, True, 1.0, None, [1]],
    )  # fmt: skip
    def test_anything_else_is_refused(self, value: object) -> None:
        assert fault(Number, value) == "not_a_number"

    @pytest.mark.parametrize("value", ["0", 0, "1", 1])
    def test_a_count_may_be_none_at_all(self, value: str | int) -> None:
        assert read(Count, value) == int(value)

    @pytest.mark.parametrize("value", ["00", "-1", "", -1, False, 0.0, None])
    def test_but_nothing_else(self, value: object) -> None:
        assert fault(Count, value) == "not_a_number"

    def test_a_horizon_is_a_number_of_days_or_the_next_meeting(self) -> None:
        assert (read(Horizon, "28"), read(Horizon, "next-meeting")) == (28, "next-meeting")
        assert [fault(Horizon, value) for value in ("0", "meeting", "", None)] == ["not_a_number"] * 4


class TestTexts:
    def test_a_text_stands_without_the_blanks_around_it(self) -> None:
        assert read(Text, " Named Nurse\n") == "Named Nurse"
        assert read(Text, "first\n\n  second") == "first\n\n  second"

    @pytest.mark.parametrize("value", ["", " ", "\n\t ", "\u00a0"])
    def test_blanks_alone_are_no_text(self, value: str) -> None:
        assert fault(Text, value) == "string_too_short"

    @pytest.mark.parametrize("value", [1, None, ["a"]])
    def test_nor_is_what_is_no_text(self, value: object) -> None:
        assert fault(Text, value) == "string_type"


GOOD: list[tuple[Any, list[str]]] = [
    (Slug, ["csc", "child-b1", "1", "a" * 64, "console"]),
    (RecordId, ["Z", "B1-CSC-01", "A" * 64, "Z-CON-1"]),
    (ActionId, ["Z.1", "B1-CSC-01.99999"]),
    (AnyId, ["Z", "B1-CSC-01", "B1-CSC-01.2"]),
]
BAD: list[tuple[Any, list[str]]] = [
    (Slug, ["", "CSC", "child_b1", "-a", "a-", "a--b", "a b", "é", "a/b", "..", "a\n"]),
    (RecordId, ["", "z", "1A", "-A", "A-", "A--B", "A.1", "A/B", "A\n", "É"]),
    (ActionId, ["", "Z", "Z.0", "Z.01", "Z.100000", "z.1", "Z.1.1", "Z. 1", "Z.1\n"]),
    (AnyId, ["", "z", "Z.", "Z.0", "Z.1.1", "Z\n"]),
]
KINDS = ["Slug", "RecordId", "ActionId", "AnyId"]


class TestIds:
    @pytest.mark.parametrize(("kind", "texts"), GOOD, ids=KINDS)
    def test_one_is_taken_as_it_is(self, kind: Any, texts: list[str]) -> None:
        assert [read(kind, text) for text in texts] == texts

    @pytest.mark.parametrize(("kind", "texts"), BAD, ids=KINDS)
    def test_anything_else_is_refused(self, kind: Any, texts: list[str]) -> None:
        assert {fault(kind, text) for text in texts} == {"string_pattern_mismatch"}

    @pytest.mark.parametrize(("kind", "text"), [(Slug, "a" * 65), (RecordId, "A" * 65), (AnyId, "A" * 71)])
    def test_one_that_no_file_could_be_named_after_is_refused(self, kind: Any, text: str) -> None:
        assert fault(kind, text) == "string_too_long"

    @pytest.mark.parametrize("name", RESERVED_NAMES)
    def test_a_name_that_windows_keeps_is_refused(self, name: str) -> None:
        assert (fault(Slug, name), fault(RecordId, name.upper())) == ("reserved_name", "reserved_name")

    def test_windows_keeps_its_devices_names(self) -> None:
        assert (len(RESERVED_NAMES), {"con", "prn", "aux", "nul", "com1", "lpt9"} <= set(RESERVED_NAMES)) == (
            24,
            True,
        )
