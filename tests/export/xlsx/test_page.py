"""How sheets are printed."""

import io
import zipfile

from tests.export.samples import book_of, mixed_register, tool_of, written
from tests.make import board, recommendation, register


def test_pages_are_a4_landscape_one_page_wide() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        page, properties = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
        assert (page.orientation, page.paperSize, page.fitToHeight) == ("landscape", 9, 0)
        assert properties is not None
        assert properties.fitToPage


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
    assert "&amp;9 5 &amp;&amp; 6 Towns&amp;C" in cover
