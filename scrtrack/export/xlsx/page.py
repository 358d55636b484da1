"""How sheets are printed: landscape, one page wide, at a size that can be read, headed and numbered."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from scrtrack.export.columns import Column
from scrtrack.export.tool import MARKING, Tool
from scrtrack.sheet.cells import cell_text, units
from scrtrack.sheet.measure import SIZE
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_CENTIMETRE = 1 / 2.54
_MARGIN = 1
"""At the left and right, in centimetres."""
SMALLEST = 8
"""The smallest size in points at which texts are printed."""
LAST_PRINTED, LAST_PRINTED_OF_MASTER = "DUE", "COUNTED"
"""The headings of the last columns on paper; what stands to the right of them is on the screen alone."""
_HEADER = {"header_margin": 0.8 * _CENTIMETRE, "footer_margin": 0.6 * _CENTIMETRE}
_PIXEL = 2.54 / 96
"""In centimetres."""
_BOARD, _TITLE = 80, 62
"""How much of a header these take at most: it holds 255 in all, 103 of which are the date and how it looks."""


class Paper(NamedTuple):
    """A size of paper."""

    code: int
    """Excel's number for it."""
    width: float
    """Of a page that lies on its side, in centimetres."""


A4, A3 = Paper(9, 29.7), Paper(8, 42)


def printed_size(widths: Sequence[float], paper: Paper) -> float:
    """The size at which texts are printed where columns of these widths fill the page's width, in points."""
    pixels = sum(int(7 * width + 0.5) + 5 for width in widths)
    # Excel shrinks by whole hundredths.
    hundredths = int(100 * (paper.width - 2 * _MARGIN) / (pixels * _PIXEL))
    return SIZE * min(hundredths, 100) / 100


def printed_columns(columns: Sequence[Column], last: str, paper: Paper) -> int:
    """How many columns go on paper: up to this heading, as far as they can be read."""
    number = next((place for place, column in enumerate(columns, 1) if column.heading == last), len(columns))
    widths = [column.width for column in columns[:number]]
    return next(n for n in range(number, 0, -1) if n == 1 or printed_size(widths[:n], paper) >= SMALLEST)


def set_page(sheet: "Worksheet", tool: Tool, title: str, *, repeat_heading: bool, paper: Paper = A4) -> None:
    """The page of a sheet."""
    sheet.set_landscape()
    sheet.set_paper(paper.code)
    side = _MARGIN * _CENTIMETRE
    sheet.set_margins(left=side, right=side, top=1.8 * _CENTIMETRE, bottom=1.5 * _CENTIMETRE)
    sheet.fit_to_pages(1, 0)
    if repeat_heading:
        sheet.repeat_rows(0)
    as_of = f"as of {long_date(tool.digest.as_of)}"
    sheet.set_header(
        _running(_short(tool.digest.board, _BOARD), f'&"Arial,Bold"&13{_short(title, _TITLE)}', as_of),
        _HEADER,
    )
    set_footer(sheet)


def set_footer(sheet: "Worksheet", note: str = "") -> None:
    """The foot of each page, with a note for its reader."""
    sheet.set_footer(_running(note, MARKING, "Page &P of &N"), _HEADER)


def _running(left: str, centre: str, right: str) -> str:
    # They shrink with the sheet.
    return f'&L&"Arial,Regular"&11{left}&C&"Arial,Regular"&11{centre}&R&"Arial,Regular"&11{right}'


def _short(text: str, most: int) -> str:
    """A text in a header, where & begins a command; at most so many units as it is written, for a header holds 255."""
    signs = [sign.replace("&", "&&") for sign in one_line(cell_text(text))]
    ends = list(accumulate(units(sign) for sign in signs))
    if ends and ends[-1] > most:
        signs = [*signs[: bisect_right(ends, most - 1)], "…"]
    # After a font size a digit would make the size larger: a space keeps them apart.
    return (" " if signs and signs[0].isdigit() else "") + "".join(signs)
