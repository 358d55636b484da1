"""The rows of the workbook, read back cell by cell."""

import io
import zipfile
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scrtrack.export.columns import MASTER_COLUMNS
from scrtrack.sheet.cells import cell_text
from tests.export.samples import book_of, mixed_register, moment, one, table, tool_of, written
from tests.make import recommendation, register


def test_a_row_in_full() -> None:
    facts = {
        "timescale": "September 2026",
        "due": "2026-09-30",
        "lead": "Service Manager",
        "with": ["police"],
    }
    [row] = table(
        book_of(tool_of(one(**facts, updates=[{"date": "2026-07-01", "by": "Lead", "note": "Begun"}]))),
        "Practice",
    )
    assert row == {
        "ID": "Z-CSC-01.1",
        "CASE": "Case Z",
        "AGENCY": "Children's Social Care, with police",
        "RECOMMENDATIONS": "Listen",
        "ACTIONS": "Write guidance",
        "TIMESCALE": "September 2026",
        "LEAD OFFICER": "Service Manager",
        "PROGRESS EVIDENCE": "1 July 2026, Lead: Begun",
        "STANDING": "▲ Overdue",
        "DUE": date(2026, 9, 30),
        "DAYS LATE": 53,
        "FLAGS": "Late against first date\nQuiet",
    }


def test_the_master_copy_holds_each_action_once() -> None:
    rows = table(book_of(tool_of(mixed_register())), "Master copy")
    assert sorted(str(row["ID"]) for row in rows) == [*(f"Z-1.{n}" for n in range(1, 10)), "Z-2.1", "Z-4.1"]


def test_what_is_apart_or_closed_is_in_the_master_copy_alone_and_marked() -> None:
    book = book_of(tool_of(mixed_register()))
    counted = {row["ID"]: row["COUNTED"] for row in table(book, "Master copy")}
    assert counted["Z-2.1"] == "Apart: agency outside the board"
    assert [key for key, where in counted.items() if where == "Closed"] == ["Z-1.7", "Z-1.8", "Z-1.9"]
    active = [row["ID"] for sheet in ["Practice", "No theme yet"] for row in table(book, sheet)]
    assert sorted(map(str, active)) == sorted(str(key) for key, where in counted.items() if where == "Active")


def test_every_cell_of_the_master_copy_is_the_registers() -> None:
    tool = tool_of(mixed_register())
    rows = table(book_of(tool), "Master copy")
    expected = [
        {column.heading: column.value(row, tool) or None for column in MASTER_COLUMNS} for row in tool.rows
    ]
    assert [{key: value or None for key, value in row.items()} for row in rows] == expected


def test_a_theme_the_board_does_not_have_is_no_theme_yet() -> None:
    book = book_of(tool_of(register(recommendation(theme="gone", actions=[{"id": 1, "action": "Do"}]))))
    assert [row["ID"] for row in table(book, "No theme yet")] == ["Z-CSC-01.1"]
    assert table(book, "Master copy")[0]["THEME"] == "gone"


def test_dates_are_dates() -> None:
    sheet = book_of(tool_of(one(due="2026-09-30")))["Master copy"]
    cells = {str(heading.value): cell for heading, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (cells["DUE"].value, cells["DUE"].number_format) == (moment(2026, 9, 30), "d mmm yyyy")
    assert cells["FIRST DUE"].value == moment(2026, 9, 30)


def test_recommendations_without_action_have_their_sheet() -> None:
    [row] = table(book_of(tool_of(mixed_register())), "Without action")
    assert row == {
        "ID": "Z-3",
        "CASE": "Case Z",
        "AGENCY": "Social Care",
        "RECOMMENDATIONS": "Listen",
        "THEME": "Practice",
        "NUMBER": None,
    }


def test_standing_is_told_in_word_and_shape_before_colour() -> None:
    rows = table(book_of(tool_of(mixed_register())), "Master copy")
    assert {str(row["STANDING"]) for row in rows} == {
        "▲ Overdue",
        "◇ Unevidenced",
        "■ Due soon",
        "○ Undated",
        "□ Not yet due",
        "◆ Evidenced",
        "● Signed off",
        "★ Embedded",
        "× Withdrawn",
    }


@pytest.mark.parametrize(
    "text",
    ["=cmd|' /C calc'!A0", "+44", "-5 %", "@x", "<r>x</r>", "‫עברית‬ 👩‍👧", "a & b <c>"],
)
def test_nasty_texts_come_back_exactly(text: str) -> None:
    [row] = table(book_of(tool_of(one(action=text))), "Master copy")
    assert row["ACTIONS"] == text


def test_a_text_that_looks_like_an_escape_of_excels_is_escaped() -> None:
    content = written(tool_of(one(action="_x000D_ is kept")))[0]
    strings = zipfile.ZipFile(io.BytesIO(content)).read("xl/sharedStrings.xml").decode()
    assert "<t>_x005F_x000D_ is kept</t>" in strings


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: bool(text.strip())))
@example("a\r\nb \x0b\tc")
def test_every_text_comes_back_as_a_cell_can_hold_it(text: str) -> None:
    held = one(action=text)
    kept = held.recommendations[0].record.actions[0].action
    [row] = table(book_of(tool_of(held)), "Practice")
    assert row["ACTIONS"] == cell_text(kept)
