"""The workbook, read back cell by cell."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scrtrack.export.columns import MASTER_COLUMNS
from scrtrack.selection import Selection
from scrtrack.sheet import cell_text
from tests.export.samples import AS_OF, book_of, mixed_register, moment, one, table, tool_of, written
from tests.make import board, recommendation, register

DURHAM = ["CASE", "AGENCY", "RECOMMENDATIONS", "ACTIONS", "TIMESCALE", "LEAD OFFICER", "PROGRESS EVIDENCE"]
THEMES = [
    "Communication",
    "Management",
    "Performance Management",
    "Practice",
    "Procedures",
    "Recording",
    "Training",
]


def test_the_sheets_follow_the_board() -> None:
    assert book_of(tool_of(one())).sheetnames == ["Cover", *THEMES, "Without action", "Master copy"]


def test_a_sheet_for_no_theme_is_there_where_it_is_needed() -> None:
    book = book_of(tool_of(mixed_register()))
    assert book.sheetnames == ["Cover", *THEMES, "Without action", "No theme yet", "Master copy"]
    assert [row["ID"] for row in table(book, "No theme yet")] == ["Z-4.1"]


def test_a_theme_the_board_does_not_have_is_no_theme_yet() -> None:
    book = book_of(tool_of(register(recommendation(theme="gone", actions=[{"id": 1, "action": "Do"}]))))
    assert [row["ID"] for row in table(book, "No theme yet")] == ["Z-CSC-01.1"]
    assert table(book, "Master copy")[0]["THEME"] == "gone"


def test_a_theme_sheet_has_durhams_headings_with_the_programs_around_them() -> None:
    [headings] = book_of(tool_of(one()))["Practice"].iter_rows(max_row=1, values_only=True)
    assert list(headings) == ["ID", *DURHAM, "STANDING", "DUE", "DAYS LATE", "FLAGS"]


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
    active = [row["ID"] for sheet in [*THEMES[3:4], "No theme yet"] for row in table(book, sheet)]
    assert sorted(map(str, active)) == sorted(str(key) for key, where in counted.items() if where == "Active")


def test_every_cell_of_the_master_copy_is_the_registers() -> None:
    tool = tool_of(mixed_register())
    rows = table(book_of(tool), "Master copy")
    expected = [
        {column.heading: column.value(row, tool.names) or None for column in MASTER_COLUMNS}
        for row in tool.rows
    ]
    assert [{key: value or None for key, value in row.items()} for row in rows] == expected


def test_dates_are_dates() -> None:
    sheet = book_of(tool_of(one(due="2026-09-30")))["Master copy"]
    cells = {str(heading.value): cell for heading, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (cells["DUE"].value, cells["DUE"].number_format) == (moment(2026, 9, 30), "d mmm yyyy")
    assert cells["FIRST DUE"].value == moment(2026, 9, 30)


def test_an_empty_theme_has_a_sentence_instead_of_a_table() -> None:
    sheet = book_of(tool_of(one()))["Training"]
    assert sheet["A1"].value == "No action on Training is active as of 22 November 2026."
    assert (sheet.dimensions, dict(sheet.tables)) == ("A1:A1", {})


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


def test_only_the_themes_asked_for_have_sheets() -> None:
    asked = frozenset({"training"})
    book = book_of(tool_of(one(), wanted=Selection(themes=asked), themes=asked, selection="theme training"))
    assert book.sheetnames == ["Cover", "Training", "Without action", "Master copy"]
    assert (
        book["Training"]["A1"].value
        == "No action on Training is active as of 22 November 2026 (theme training)."
    )


@pytest.mark.parametrize(
    "text",
    ["=cmd|' /C calc'!A0", "+44", "-5 %", "@x", "<r>x</r>", "_x000D_ is kept", "‫עברית‬ 👩‍👧", "a & b <c>"],
)
def test_nasty_texts_come_back_exactly(text: str) -> None:
    [row] = table(book_of(tool_of(one(action=text))), "Master copy")
    assert row["ACTIONS"] == text


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: bool(text.strip())))
@example("a\r\nb \x0b\tc")
def test_every_text_comes_back_as_a_cell_can_hold_it(text: str) -> None:
    held = one(action=text)
    kept = held.recommendations[0].record.actions[0].action
    [row] = table(book_of(tool_of(held)), "Practice")
    assert row["ACTIONS"] == cell_text(kept)


def test_names_that_excel_refuses_are_mended_and_named() -> None:
    names = [
        "History",
        "Communication between all the agencies: a",
        "Communication between all the agencies: b",
    ]
    themes = [{"id": f"t{n}", "name": name} for n, name in enumerate(names)]
    held = register(recommendation(theme="t0", actions=[{"id": 1, "action": "Do"}]), of=board(themes=themes))
    tool = tool_of(held)
    assert [mended.sheet for mended in written(tool)[1].mended] == [
        "History (2)",
        "Communication between all the a",
        "Communication between all t (2)",
    ]
    book = book_of(tool)
    assert [row["ID"] for row in table(book, "History (2)")] == ["Z-CSC-01.1"]
    assert any(
        "History is called History (2)" in str(row[0]) for row in book["Cover"].iter_rows(values_only=True)
    )


def test_what_was_written_is_told() -> None:
    assert (
        written(tool_of(mixed_register()))[1].words
        == "7 active actions on 7 theme sheets, 11 actions in the master copy"
    )
    assert tool_of(mixed_register()).digest.as_of == AS_OF
