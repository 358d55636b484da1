"""The counts of the cover, which its charts are drawn from."""

from typing import Any

from scrtrack.model.register import Register
from tests.export.samples import book_of, mixed_register, one, tool_of
from tests.export.xlsx.test_cover_charts import many
from tests.make import register


def tables(held: Register) -> dict[str, list[list[Any]]]:
    """The tables of the cover, by their names."""
    cover = book_of(tool_of(held))["Cover"]
    return {
        table.name: [[cell.value for cell in row] for row in cover[table.ref]]
        for table in cover.tables.values()
    }


def test_the_age_of_what_is_overdue() -> None:
    assert tables(one(due="2026-07-31"))["Overdue_by_age"] == [
        ["SINCE THE FIRST DATE", "▲ Overdue"],
        ["0-3 months", 0],
        ["3-6 months", 1],
        ["6-12 months", 0],
        ["over 12 months", 0],
    ]


def test_what_is_overdue_before_its_first_date_has_no_age() -> None:
    sooner = {
        "to": "2026-10-31",
        "asked": "2026-02-01",
        "asked_by": "Lead",
        "reason": "r",
        "agreed": "2026-03-01",
    }
    assert tables(one(due="2027-07-31", deferrals=[sooner]))["Overdue_by_age"][1:] == [
        ["0-3 months", 0],
        ["3-6 months", 0],
        ["6-12 months", 0],
        ["over 12 months", 0],
        ["first date not past", 1],
    ]


def test_the_ages_are_of_everything_that_is_overdue() -> None:
    held = tables(mixed_register())
    [overdue] = [row[1] for row in held["Standings"] if row[0] == "▲ Overdue"]
    assert sum(row[1] for row in held["Overdue_by_age"][1:]) == overdue


def test_nothing_overdue_has_no_ages() -> None:
    assert "Overdue_by_age" not in tables(one(due="2027-12-01"))


def test_few_agencies_have_one_table() -> None:
    assert [name for name in tables(many(8)) if "agency" in name] == ["Counts_by_agency"]


def test_of_many_agencies_those_with_most_overdue_have_a_table_of_their_own() -> None:
    held = tables(many(12, due="2026-03-31"))
    assert [row[0] for row in held["Counts_by_agency_worst"][1:]] == [
        *(f"Agency {n}" for n in range(7)),
        "and 5 others",
    ]
    assert held["Counts_by_agency_worst"][-1][1:3] == [5, 0]
    assert len(held["Counts_by_agency"]) == 13


def test_an_empty_register_has_its_themes_and_nothing_else() -> None:
    held = tables(register())
    assert [row[0] for row in held["Counts_by_theme"][1:3]] == ["Communication", "Management"]
    assert "Counts_by_agency" not in held
