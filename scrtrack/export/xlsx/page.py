"""How sheets are printed: A4 landscape, one page wide, headed and numbered."""

from typing import TYPE_CHECKING

from scrtrack.export.tool import MARKING, Tool
from scrtrack.sheet.cells import cell_text
from scrtrack.wording.dates import long_date

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_CENTIMETRE = 1 / 2.54


def set_page(sheet: "Worksheet", tool: Tool, title: str, *, repeat_heading: bool) -> None:
    """The page of a sheet."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=_CENTIMETRE, right=_CENTIMETRE, top=1.8 * _CENTIMETRE, bottom=1.5 * _CENTIMETRE)
    sheet.fit_to_pages(1, 0)
    if repeat_heading:
        sheet.repeat_rows(0)
    as_of = f"as of {long_date(tool.digest.as_of)}"
    options = {"header_margin": 0.8 * _CENTIMETRE, "footer_margin": 0.6 * _CENTIMETRE}
    sheet.set_header(
        _running(_short(tool.digest.board, 80), f'&"Arial,Bold"&11{_short(title, 60)}', as_of), options
    )
    sheet.set_footer(_running("", MARKING, "Page &P of &N"), options)


def _running(left: str, centre: str, right: str) -> str:
    return f'&L&"Arial,Regular"&9{left}&C&"Arial,Regular"&9{centre}&R&"Arial,Regular"&9{right}'


def _short(text: str, most: int) -> str:
    """A text in a header, where & begins a command and there is little room."""
    plain = " ".join(cell_text(text).split())
    cut = plain if len(plain) <= most else plain[: most - 1] + "…"
    # After a font size a digit would make the size larger: a space keeps them apart.
    return (" " if cut[:1].isdigit() else "") + cut.replace("&", "&&")
