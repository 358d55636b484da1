"""How sheets are printed."""

import html
import io
import zipfile
from typing import Any

import pytest

from scrtrack.export.columns import Column
from scrtrack.export.xlsx import page
from scrtrack.export.xlsx.page import printed_columns
from tests.export.samples import book_of, mixed_register, tool_of, written
from tests.make import board, recommendation, register

A4, A3 = 9, 8
WIDTHS = {A4: 29.7, A3: 42.0}
"""In centimetres, of a page on its side."""


def test_pages_lie_on_their_side_one_page_wide_the_master_copy_on_a3() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        setup, properties = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
        paper = A3 if sheet.title == "Master copy" else A4
        assert (setup.orientation, setup.paperSize, setup.fitToHeight) == ("landscape", paper, 0)
        assert properties is not None
        assert properties.fitToPage


def printed(sheet: Any) -> list[str]:
    """The headings of the columns on paper."""
    area = sheet.print_area.rpartition("!")[2].replace("$", "")
    return [str(cell.value) for cell in sheet[area][0]]


def effective_size(sheet: Any, columns: int) -> float:
    """The size of the smallest text on paper, from the file's own widths, margins and page."""
    margins, widths = sheet.page_margins, [0.0] * columns
    for size in sheet.column_dimensions.values():
        for column in range(size.min, min(size.max, columns) + 1):
            widths[column - 1] = size.width
    points = sum(int(width * 7 + 0.5) for width in widths) * 0.75
    room = (WIDTHS[sheet.page_setup.paperSize] / 2.54 - margins.left - margins.right) * 72
    sizes = [
        cell.font.sz for row in sheet.iter_rows(max_col=columns) for cell in row if cell.value is not None
    ]
    return float(min(sizes)) * min(int(100 * room / points), 100) / 100


def test_a_theme_sheet_is_printed_up_to_due() -> None:
    for sheet in ("Practice", "No theme yet"):
        assert printed(book_of(tool_of(mixed_register()))[sheet]) == [
            "ID", "CASE", "AGENCY", "RECOMMENDATIONS", "ACTIONS", "TIMESCALE", "LEAD OFFICER", "PROGRESS EVIDENCE",
            "STANDING", "DUE",
        ]  # fmt: skip


def test_the_master_copy_is_printed_as_far_as_it_can_be_read() -> None:
    sheet = book_of(tool_of(mixed_register()))["Master copy"]
    there = printed(sheet)
    assert there == [str(cell.value) for cell in sheet[1]][: len(there)]
    assert {"PROGRESS EVIDENCE", "STANDING", "DUE", "DAYS LATE", "FLAGS"} <= set(there)


def test_everything_is_printed_at_8_points_or_more() -> None:
    of = mixed_register()
    records = [filed.record for filed in of.recommendations]
    held = register(*records, recommendation(id="Z-9", actions=[{"id": 1, "action": "word " * 900}]))
    book = book_of(tool_of(held))
    assert book.sheetnames[-1] == "Long texts"
    for sheet in book.worksheets:
        columns = len(printed(sheet)) if sheet.print_area else sheet.max_column
        assert effective_size(sheet, columns) >= 8, sheet.title


def test_columns_that_cannot_be_read_stay_on_the_screen() -> None:
    columns = [Column(heading, 60, lambda r, t: None) for heading in ("A", "B", "C", "D", "E")]
    assert printed_columns(columns, "B", page.A4) == 2
    assert printed_columns(columns, "E", page.A4) == 3
    assert printed_columns(columns, "E", page.A3) == 4
    assert printed_columns(columns, "none of that name", page.A3) == 4
    assert printed_columns([Column("A", 500, lambda r, t: None)], "A", page.A4) == 1


def test_pages_are_headed_and_numbered() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        header, footer = sheet.oddHeader, sheet.oddFooter
        assert header is not None
        assert footer is not None
        assert [part.text for part in (header.left, header.center, header.right)] == [
            "Test Board",
            sheet.title,
            "as of 22 November 2026",
        ]
        assert footer.center.text == "Contains information about children: keep confidential"
        assert footer.right.text == "Page &P of &N"


def test_a_board_called_with_an_ampersand_prints_as_it_is() -> None:
    content = written(tool_of(register(recommendation(), of=board(board="5 & 6 Towns"))))[0]
    cover = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert "&amp;11 5 &amp;&amp; 6 Towns&amp;C" in cover


NAMES = {
    "ampersands": ("&" * 300, "&" * 78 + "…"),
    "commands": ('&L&P&"Arial"&K00', '&&L&&P&&"Arial"&&K00'),
    "formula": ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    "long": ("Any & Town [A]: B / C * ? " * 20, "Any && Town [A]: B / C * ? Any && Town [A]: B / C * ? Any && Town [A]: B / C * …"),
    "beyond": ("👧" * 200, "👧" * 39 + "…"),
    "lines": ("Any\ntown\t1", "Any town 1"),
    "turned": ("A\u202eB", "A<U+202E>B"),
    "figures": ("2026", " 2026"),
}  # fmt: skip


@pytest.mark.parametrize("name", list(NAMES))
def test_a_board_of_any_name_heads_every_page(name: str, recwarn: pytest.WarningsRecorder) -> None:
    called, left = NAMES[name]
    content = written(tool_of(register(recommendation(), of=board(board=called))))[0]
    book = zipfile.ZipFile(io.BytesIO(content))
    for sheet in [one for one in book.namelist() if one.startswith("xl/worksheets/sheet")]:
        header = html.unescape(
            book.read(sheet).decode().partition("<oddHeader>")[2].partition("</oddHeader>")[0]
        )
        assert header.startswith(f'&L&"Arial,Regular"&11{left}&C&"Arial,Regular"&11&"Arial,Bold"&13')
        assert len(header.encode("utf-16-le")) // 2 <= 255
    assert list(recwarn) == []


def test_a_theme_of_any_name_heads_its_pages_beside_any_board() -> None:
    names = [{"id": f"t-{n}", "name": name} for n, name in enumerate(["&" * 40, "👧" * 40, "1" * 40])]
    held = register(recommendation(), of=board(board="&" * 300, themes=names))
    headers = [sheet.oddHeader for sheet in book_of(tool_of(held)).worksheets[1:4]]
    titles = [header.center.text for header in headers if header is not None]
    assert titles == ["&" * 62, "👧" * 15, "1" * 31]
