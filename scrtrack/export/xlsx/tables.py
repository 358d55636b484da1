"""A sheet of rows as an Excel table: named, with one row of headings that stays in sight."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from scrtrack.export.columns import Column
from scrtrack.export.xlsx.looks import Looks
from scrtrack.sheet.cells import Cell, write_row

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

COVER, WITHOUT_ACTION, OTHERWISE = "Cover", "Without action", "Answered otherwise"
BACK = "Back to the cover"
HEADING_HEIGHT = 32
_STYLE = "Table Style Light 1"
_PIXEL = 0.75
"""In points."""


def table_options(name: str, headings: Iterable[tuple[str, "Format"]]) -> dict[str, object]:
    """What makes a range a table of this name."""
    columns = [{"header": text, "header_format": look} for text, look in headings]
    return {"name": name, "style": _STYLE, "columns": columns}


def add_table(sheet: "Worksheet", name: str, columns: Sequence[Column], rows: int, looks: Looks) -> None:
    """The headings, widths, filters and frozen panes for so many rows from row 2 on."""
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    sheet.set_row_pixels(0, HEADING_HEIGHT / _PIXEL)
    sheet.freeze_panes(1, 1)
    headings = [(column.heading, looks.headings[column.derived]) for column in columns]
    sheet.add_table(0, 0, rows, len(columns) - 1, table_options(name, headings))
    link_to(sheet, (0, 0), COVER, columns[0].heading, looks.home, tip=BACK)


def link_to(
    sheet: "Worksheet", place: tuple[int, int], name: str, text: str, look: "Format", tip: str | None = None
) -> None:
    """A cell that leads to another sheet's beginning."""
    quoted = name.replace("'", "''")
    sheet.write_url(*place, f"internal:'{quoted}'!A1", look, text, tip)


def add_row(sheet: "Worksheet", row: int, cells: Iterable[Cell], height: float) -> None:
    """One row under the headings, the first of which is row 1; its height is in points."""
    # Points would be rounded to whole pixels.
    sheet.set_row_pixels(row, height / _PIXEL)
    write_row(sheet, row, cells)
