"""A page of lines and small tables, one below the other: what the cover is written on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scrtrack.export.xlsx.looks import Looks
from scrtrack.export.xlsx.tables import HEADING_HEIGHT, link_to, table_options
from scrtrack.model.words import Standing
from scrtrack.sheet.cells import Style, Value, make_cell, write_row
from scrtrack.sheet.measure import SIZE, row_height, row_lines, text_pieces, text_room

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MEANING = "MEANING"
WHICH = "WHICH"
HOLDS = "HOLDS"
NOT_ANSWERED = "SILENT FOR"
RUNNING_ON = (MEANING, WHICH, HOLDS, NOT_ANSWERED)
"""The headings of last columns whose texts run on over the empty cells beside the table."""

_FIRST_WIDTH, _WIDTH = 34, 13.5
_COLUMNS = len(Standing) + 3
_NAME_ROOM, _OTHER_ROOM = text_room(_FIRST_WIDTH, SIZE), text_room(_WIDTH, SIZE)
_BOLD = 0.96
"""How much less bold text a column takes."""
_BESIDE = 7
"""How many columns a meaning runs on over."""
_LINE = 14
_PAGE = 590
"""How much goes on a printed page, in points of the sheet."""
CHART_WIDTH = 1_180
"""In pixels: a little less than the page is wide."""
_PIXEL = 0.75
"""In points."""
_LINE_ROOM = text_room(_FIRST_WIDTH + _WIDTH * (_COLUMNS - 1) - 8, SIZE)


class CoverPage:
    """Where on the cover the next line goes."""

    def __init__(self, sheet: "Worksheet", looks: Looks) -> None:
        sheet.set_column(0, 0, _FIRST_WIDTH)
        sheet.set_column(1, _COLUMNS - 1, _WIDTH)
        sheet.hide_gridlines(2)
        self.sheet = sheet
        self.looks = looks
        self.row = 0
        self.used = 0.0
        """How much of the printed page is full, in points."""
        self.breaks: list[int] = []

    def line(self, text: str, style: Style | None = None, height: float = _LINE) -> None:
        """A sentence across the page, on as many rows as it needs."""
        for piece in text_pieces(text, _LINE_ROOM, 1):
            write_row(self.sheet, self.row, [make_cell(piece.rstrip(), style or self.looks.line)])
            self._next(height)

    def section(self, title: str, lines: Sequence[str] = (), rows: int = 0, chart: float = 0) -> None:
        """A heading with its lines; how many rows of a table and pixels of a chart follow, to be kept on one page."""
        needed = 2 * _LINE + HEADING_HEIGHT * (rows > 0) + _LINE * (rows + len(lines)) + chart * _PIXEL
        if needed <= _PAGE < self.used + needed:
            self.breaks.append(self.row)
            self.used = 0
        else:
            self._next(_LINE)
        self.line(title, self.looks.section, 20)
        for text in lines:
            self.line(text)

    def space(self, pixels: float) -> int:
        """Empty rows for a chart; gives the first."""
        first, end = self.row, self.used + pixels * _PIXEL
        while self.used < end:
            self._next(_LINE)
        return first

    def table(
        self,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[tuple[Value, Style]]],
        links: Sequence[str] = (),
    ) -> None:
        """An Excel table; nothing where it has no rows. Its first cells may lead to sheets."""
        if not rows:
            return
        heading = self.looks.headings[False]
        options = table_options(name, [(text, heading) for text in headings])
        last = self.row + len(rows)
        self.sheet.add_table(self.row, 0, last, len(headings) - 1, {**options, "autofilter": False})
        for column in range(len(headings), _BESIDE if headings[-1] in RUNNING_ON else 0):
            self.sheet.write_blank(self.row, column, None, self.looks.bar)
        self._next(_heading_height(headings))
        for place, cells in enumerate(rows):
            self.cells(cells)
            if links:
                link_to(self.sheet, (self.row - 1, 0), links[place], str(cells[0][0]), self.looks.link)

    def cells(self, cells: Sequence[tuple[Value, Style]]) -> None:
        """One row of cells, as tall as they need; what runs on beside a table takes one line."""
        write_row(self.sheet, self.row, [make_cell(value, style) for value, style in cells])
        # A word of a standing stands in bold.
        texts = [v if isinstance(v, str) and style is not self.looks.beside else "" for v, style in cells]
        rooms = [_NAME_ROOM, *[_OTHER_ROOM * _BOLD] * (len(cells) - 1)]
        self._next(max(_LINE, row_height(row_lines(texts, rooms), SIZE)))

    def _next(self, height: float) -> None:
        # Points would be rounded to whole pixels.
        self.sheet.set_row_pixels(self.row, height / _PIXEL)
        self.row += 1
        self.used += height


def _heading_height(headings: Sequence[str]) -> float:
    """As tall as the headings need."""
    rooms = [_NAME_ROOM, *[_OTHER_ROOM] * (len(headings) - 1)]
    return row_height(row_lines(headings, [room * _BOLD for room in rooms]), SIZE)
