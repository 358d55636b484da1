"""How sheets are printed: A4 landscape, one page wide, headed and numbered."""

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from scrtrack.export.tool import MARKING, Tool
from scrtrack.sheet.cells import cell_text, units
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_CENTIMETRE = 1 / 2.54
_BOARD, _TITLE = 80, 62
"""How much of a header these take at most: it holds 255 in all, 99 of which are the date and how it looks."""


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
        _running(_short(tool.digest.board, _BOARD), f'&"Arial,Bold"&11{_short(title, _TITLE)}', as_of),
        options,
    )
    sheet.set_footer(_running("", MARKING, "Page &P of &N"), options)


def _running(left: str, centre: str, right: str) -> str:
    return f'&L&"Arial,Regular"&9{left}&C&"Arial,Regular"&9{centre}&R&"Arial,Regular"&9{right}'


def _short(text: str, most: int) -> str:
    """A text in a header, where & begins a command; at most so many units as it is written, for a header holds 255."""
    signs = [sign.replace("&", "&&") for sign in one_line(cell_text(text))]
    ends = list(accumulate(units(sign) for sign in signs))
    if ends and ends[-1] > most:
        signs = [*signs[: bisect_right(ends, most - 1)], "…"]
    # After a font size a digit would make the size larger: a space keeps them apart.
    return (" " if signs and signs[0].isdigit() else "") + "".join(signs)
