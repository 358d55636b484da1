"""A page of lines and small tables, one below the other."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from openpyxl import load_workbook
from xlsxwriter import Workbook

from scrtrack.export.xlsx.cover_page import MEANING, CoverPage
from scrtrack.export.xlsx.looks import make_looks
from scrtrack.sheet.cells import WORKBOOK_OPTIONS, Style, Value
from tests.make import policy

Cells = list[list[tuple[Value, Style]]]


def written(fill: Callable[[CoverPage], None]) -> tuple[Any, CoverPage]:
    """The sheet that a page makes, read back, and the page."""
    stream = io.BytesIO()
    with Workbook(stream, WORKBOOK_OPTIONS) as workbook:
        page = CoverPage(workbook.add_worksheet(), make_looks(workbook, policy()))
        fill(page)
    return load_workbook(stream).worksheets[0], page


def texts(sheet: Any) -> Iterator[list[Any]]:
    """The cells of each row, as far as there are any."""
    for row in sheet.iter_rows(values_only=True):
        yield [value for value in row if value is not None]


def rows(page: CoverPage, *names: str) -> Cells:
    return [[(name, page.looks.text), (7, page.looks.number)] for name in names]


def test_an_empty_page_is_empty() -> None:
    sheet, page = written(lambda page: None)
    assert (sheet["A1"].value, page.row, page.used, page.breaks) == (None, 0, 0, [])
    assert (sheet.column_dimensions["A"].width > 34, sheet.sheet_view.showGridLines) == (True, False)


def test_lines_stand_below_each_other() -> None:
    def fill(page: CoverPage) -> None:
        page.line("Test Board: thematic tool", page.looks.title, 26)
        page.line("As of 22 November 2026.")

    sheet, page = written(fill)
    assert list(texts(sheet)) == [["Test Board: thematic tool"], ["As of 22 November 2026."]]
    assert (sheet.row_dimensions[1].height, sheet["A1"].font.sz, sheet["A2"].font.sz) == (26, 16, 10.5)
    assert (page.row, page.used) == (2, 40)


def test_a_long_line_goes_on_below() -> None:
    text = "word " * 80 + "end"
    sheet, page = written(lambda page: page.line(text))
    assert " ".join(row[0] for row in texts(sheet)) == text
    assert page.row == 3


def test_a_section_has_room_above_it() -> None:
    sheet, _ = written(lambda page: page.section("What is not known", ["Something", "Something else"]))
    assert list(texts(sheet)) == [[], ["What is not known"], ["Something"], ["Something else"]]
    assert (sheet["A2"].font.b, sheet.row_dimensions[2].height) == (True, 20)


@pytest.mark.parametrize(("lines", "breaks"), [(3, []), (35, [35])])
def test_a_section_that_has_no_room_goes_on_the_next_page(lines: int, breaks: list[int]) -> None:
    def fill(page: CoverPage) -> None:
        for number in range(lines):
            page.line(str(number))
        page.section("Flags", rows=5)

    sheet, page = written(fill)
    assert page.breaks == breaks
    assert page.used == (20 if breaks else 4 * 14 + 20)
    assert sheet.cell(lines + (1 if breaks else 2), 1).value == "Flags"


def test_a_section_longer_than_a_page_starts_where_it_is() -> None:
    def fill(page: CoverPage) -> None:
        page.line("Above")
        page.section("By case", rows=60)

    assert written(fill)[1].breaks == []


class TestTable:
    def test_without_rows_there_is_none(self) -> None:
        sheet, page = written(lambda page: page.table("Flags", ["FLAG", "ACTIONS"], []))
        assert (dict(sheet.tables), page.row) == ({}, 0)

    def test_it_is_named_headed_and_cannot_be_filtered(self) -> None:
        sheet, _ = written(
            lambda page: page.table("Flags", ["FLAG", "ACTIONS"], rows(page, "Quiet", "Ongoing"))
        )
        assert list(texts(sheet)) == [["FLAG", "ACTIONS"], ["Quiet", 7], ["Ongoing", 7]]
        table = sheet.tables["Flags"]
        assert (table.ref, table.autoFilter) == ("A1:B3", None)

    def test_it_stands_below_what_is_there(self) -> None:
        def fill(page: CoverPage) -> None:
            page.line("Above")
            page.table("Flags", ["FLAG", "ACTIONS"], rows(page, "Quiet"))
            page.line("Below")

        sheet, _ = written(fill)
        assert sheet.tables["Flags"].ref == "A2:B3"
        assert list(texts(sheet)) == [["Above"], ["FLAG", "ACTIONS"], ["Quiet", 7], ["Below"]]

    @pytest.mark.parametrize(("last", "filled"), [(MEANING, "FF1F3864"), ("ACTIONS", "00000000")])
    def test_the_heading_of_a_meaning_runs_on_beside_it(self, last: str, filled: str) -> None:
        sheet, _ = written(lambda page: page.table("Flags", ["FLAG", last], rows(page, "Quiet")))
        assert {sheet.cell(1, column).fill.fgColor.rgb for column in range(3, 8)} == {filled}
        assert sheet.cell(1, 8).fill.fgColor.rgb == "00000000"

    def test_a_row_is_as_tall_as_its_name_needs(self) -> None:
        long = "A theme with a name that takes several lines " * 3
        sheet, _ = written(lambda page: page.table("Themes", ["THEME", "ALL"], rows(page, "Short", long)))
        heights = [sheet.row_dimensions[row].height for row in (2, 3)]
        assert (heights[0], heights[1] > 40) == (14, True)


def test_a_row_is_as_tall_as_any_of_its_cells_needs() -> None:
    def fill(page: CoverPage) -> None:
        page.cells([("Name", page.looks.text), ("One", page.looks.text)])
        page.cells([("Name", page.looks.text), ("more than one", page.looks.text)])
        page.cells(
            [("Name", page.looks.text), ("a meaning that runs on beside the table", page.looks.beside)]
        )

    sheet, _ = written(fill)
    assert [sheet.row_dimensions[row].height for row in (1, 2, 3)] == [14, 26.1, 14]


def test_one_row_of_cells() -> None:
    sheet, _ = written(lambda page: page.cells([("All", page.looks.total_name), (53, page.looks.total)]))
    assert list(texts(sheet)) == [["All", 53]]
    assert sheet["B1"].font.b


def test_room_for_a_chart_is_empty_rows() -> None:
    def fill(page: CoverPage) -> None:
        page.line("Above")
        assert page.space(100) == 1
        page.line("Below")

    sheet, page = written(fill)
    assert [row[0] for row in texts(sheet) if row] == ["Above", "Below"]
    assert (page.row, page.used) == (8, 8 * 14)


def test_a_chart_and_its_table_go_on_the_next_page_together() -> None:
    def fill(page: CoverPage) -> None:
        for number in range(20):
            page.line(str(number))
        page.section("By theme", rows=7, chart=300)

    assert written(fill)[1].breaks == [20]


def test_the_first_cells_of_a_table_may_lead_to_sheets() -> None:
    def fill(page: CoverPage) -> None:
        page.table("Sheets", ["SHEET", "ROWS"], rows(page, "It's 100%", "B"), links=["It's 100%", "B"])

    sheet, _ = written(fill)
    assert [cell.hyperlink.location for cell in (sheet["A2"], sheet["A3"])] == ["'It''s 100%'!A1", "'B'!A1"]
    assert sheet["A2"].value == "It's 100%"
