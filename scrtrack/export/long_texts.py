"""Texts that no row can show whole, printed in full on a sheet of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrtrack.export.columns import Column
from scrtrack.export.looks import SIZE, Looks
from scrtrack.export.page import set_page
from scrtrack.export.stream import RowSheet, row_cells
from scrtrack.export.tables import add_table
from scrtrack.sheet import most_lines, row_height, text_lines, text_pieces, text_room

if TYPE_CHECKING:
    from scrtrack.export.tool import Tool

LONG_TEXTS = "Long texts"
_WIDTH = 150
_ROOM = text_room(_WIDTH, SIZE)
_LINES = 24
"""A piece: few enough lines that two or three fit on a page."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a long text."""

    id: str
    heading: str
    part: str
    text: str


_COLUMNS: tuple[Column, ...] = tuple(
    Column(heading, width, lambda _row, _names: None, derived=True)
    for heading, width in (("ID", 13), ("COLUMN", 20), ("PART", 10), ("TEXT", _WIDTH))
)


def pieces_of(id_: str, heading: str, text: str, room: float) -> list[Piece]:
    """The pieces of a text that its own column cannot show whole; none where it can."""
    if not text or text_lines(text, room) <= most_lines(SIZE):
        return []
    pieces = text_pieces(text, _ROOM, _LINES)
    return [Piece(id_, heading, f"{n} of {len(pieces)}", piece) for n, piece in enumerate(pieces, 1)]


def add_long_texts(sheet: RowSheet, pieces: Sequence[Piece], tool: "Tool", looks: Looks) -> None:
    """Fill the sheet, in the order of the master copy."""
    set_page(sheet, tool, LONG_TEXTS, repeat_heading=True)
    add_table(sheet, "Long_texts", _COLUMNS, len(pieces), looks)
    styles = [looks.note, looks.note, looks.note, looks.text]
    for piece in pieces:
        cells = row_cells([piece.id, piece.heading, piece.part, piece.text], styles)
        sheet.add_row(cells, row_height(text_lines(piece.text, _ROOM), SIZE))
