"""The tables of the workbook: named, headed, filtered, their rows as tall as their texts."""

import io

import pytest
from openpyxl import load_workbook
from xlsxwriter import Workbook

from scrtrack.export.columns import COLUMNS
from scrtrack.export.xlsx.tables import add_row
from scrtrack.sheet.cells import WORKBOOK_OPTIONS
from tests.export.samples import book_of, mixed_register, one, tool_of

DURHAM = ["CASE", "AGENCY", "RECOMMENDATIONS", "ACTIONS", "TIMESCALE", "LEAD OFFICER", "PROGRESS EVIDENCE"]


def test_a_theme_sheet_has_durhams_headings_with_the_programs_around_them() -> None:
    [headings] = book_of(tool_of(one()))["Practice"].iter_rows(max_row=1, values_only=True)
    assert list(headings) == ["ID", *DURHAM, "STANDING", "DUE", "DAYS LATE", "FLAGS"]


def test_the_programs_headings_look_different() -> None:
    sheet = book_of(tool_of(one()))["Practice"]
    assert {cell.value: cell.fill.fgColor.rgb for cell in sheet[1]} == {
        column.heading: "FFD9D9D9" if column.derived else "FF1F3864" for column in COLUMNS
    }


@pytest.mark.parametrize("sheet", ["Practice", "Without action", "Master copy"])
def test_a_sheet_is_a_named_table_with_one_heading_in_sight(sheet: str) -> None:
    made = book_of(tool_of(mixed_register()))[sheet]
    [found] = made.tables.values()
    assert (found.ref, found.headerRowCount) == (made.dimensions, 1)
    assert found.autoFilter.ref == found.ref
    assert (made.freeze_panes, made.print_title_rows) == ("B2", "$1:$1")


def test_tables_are_named_after_their_themes() -> None:
    book = book_of(tool_of(mixed_register()))
    assert [name for sheet in book.worksheets[1:] for name in sheet.tables] == [
        "Actions_Practice",
        "Recommendations_without_action",
        "Actions_without_theme",
        "Master_copy",
    ]


def test_a_row_is_as_tall_as_it_was_measured() -> None:
    heights = [16.75, 42.25, 220.75, 409]
    stream = io.BytesIO()
    with Workbook(stream, WORKBOOK_OPTIONS) as workbook:
        sheet = workbook.add_worksheet()
        for row, height in enumerate(heights):
            add_row(sheet, row, [("x", workbook.add_format())], height)
    rows = load_workbook(stream).worksheets[0].row_dimensions
    assert [size.height for size in rows.values()] == heights
