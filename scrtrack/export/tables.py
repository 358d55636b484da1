"""A sheet of rows as an Excel table: named, with one row of headings that stays in sight."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scrtrack.export.columns import Column
from scrtrack.export.looks import Looks

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

STYLE = "Table Style Light 1"
_HEADING_HEIGHT = 32


def add_table(sheet: "Worksheet", name: str, columns: Sequence[Column], rows: int, looks: Looks) -> None:
    """The headings, widths, filters and frozen panes for so many rows from row 2 on."""
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    sheet.set_row(0, _HEADING_HEIGHT)
    sheet.freeze_panes(1, 1)
    sheet.add_table(
        0,
        0,
        rows,
        len(columns) - 1,
        {
            "name": name,
            "style": STYLE,
            "columns": [
                {"header": column.heading, "header_format": looks.headings[column.derived]}
                for column in columns
            ],
        },
    )
