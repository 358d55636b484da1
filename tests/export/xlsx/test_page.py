"""How sheets are printed."""

import html
import io
import zipfile

import pytest

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
        assert header.startswith(f'&L&"Arial,Regular"&9{left}&C&"Arial,Regular"&9&"Arial,Bold"&11')
        assert len(header.encode("utf-16-le")) // 2 <= 255
    assert list(recwarn) == []


def test_a_theme_of_any_name_heads_its_pages_beside_any_board() -> None:
    names = [{"id": f"t-{n}", "name": name} for n, name in enumerate(["&" * 40, "👧" * 40, "1" * 40])]
    held = register(recommendation(), of=board(board="&" * 300, themes=names))
    headers = [sheet.oddHeader for sheet in book_of(tool_of(held)).worksheets[1:4]]
    titles = [header.center.text for header in headers if header is not None]
    assert titles == ["&" * 62, "👧" * 15, "1" * 31]
