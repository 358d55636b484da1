"""Texts that no row can show whole, printed in full on a sheet of their own."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrtrack.export.columns import Column
from scrtrack.export.xlsx.looks import Looks
from scrtrack.export.xlsx.page import set_page
from scrtrack.export.xlsx.tables import add_row, add_table
from scrtrack.sheet.cells import make_cell
from scrtrack.sheet.measure import SIZE, most_lines, row_height, row_lines, text_lines, text_pieces, text_room

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from scrtrack.export.tool import Tool

LONG_TEXTS = "Long texts"
_WIDTH = 136
_ROOM = text_room(_WIDTH, SIZE)
_LINES = 24
"""A piece: few enough lines that two or three fit on a page."""


@dataclass(frozen=True, slots=True)
class LongText:
    """A text that its own column cannot show whole."""

    id: str
    heading: str
    text: str


_COLUMNS: tuple[Column, ...] = tuple(
    Column(heading, width, lambda _row, _tool: None, derived=True)
    for heading, width in (("ID", 13.5), ("COLUMN", 25), ("PART", 10), ("TEXT", _WIDTH))
)
_ROOMS = [text_room(column.width, SIZE) for column in _COLUMNS]


def is_too_tall(text: str, room: float) -> bool:
    """Whether the tallest row cannot show a text whole."""
    return text_lines(text, room) > most_lines(SIZE)


def pieces_of(text: str) -> list[str]:
    """A text in the pieces in which it is printed."""
    return text_pieces(text, _ROOM, _LINES)


def add_long_texts(sheet: "Worksheet", texts: Iterable[LongText], tool: "Tool", looks: Looks) -> None:
    """Fill the sheet, in the order of the master copy."""
    rows = [
        ((text.id, text.heading, f"{n} of {len(pieces)}"), piece)
        for text in texts
        for pieces in [pieces_of(text.text)]
        for n, piece in enumerate(pieces, 1)
    ]
    set_page(sheet, tool, LONG_TEXTS, repeat_heading=True)
    add_table(sheet, "Long_texts", _COLUMNS, len(rows), looks)
    for place, (where, piece) in enumerate(rows, 1):
        cells = [*(make_cell(word, looks.note) for word in where), make_cell(piece, looks.text)]
        add_row(sheet, place, cells, row_height(row_lines([*where, piece], _ROOMS), SIZE))
