"""The thematic tool as a workbook: a cover, a sheet a theme, what is without action, the master copy."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path
from typing import IO

from xlsxwriter.exceptions import FileCreateError

from scrtrack.export.columns import COLUMNS, MASTER_COLUMNS, WITHOUT_ACTION_COLUMNS, Column
from scrtrack.export.cover import write_cover
from scrtrack.export.long_texts import LONG_TEXTS, Piece, add_long_texts, pieces_of
from scrtrack.export.looks import SIZE, Looks, make_looks
from scrtrack.export.page import set_page
from scrtrack.export.report import Cut, Written
from scrtrack.export.sheet_names import Mended, sheet_names, table_name
from scrtrack.export.stream import RowSheet, ToolWorkbook, row_cells
from scrtrack.export.tables import add_table
from scrtrack.export.tool import NO_THEME, Tool, by_theme, is_on_theme_sheet
from scrtrack.sheet import Style, Value, is_too_long, most_lines, row_height, row_lines, text_room, write_cell
from scrtrack.wording import long_date, plural

COVER, WITHOUT_ACTION, MASTER = "Cover", "Without action", "Master copy"
_TAKEN = (COVER, WITHOUT_ACTION, NO_THEME, MASTER, LONG_TEXTS)
_FLAGS = next(place for place, column in enumerate(COLUMNS) if column.heading == "FLAGS")
_STANDING = next(place for place, column in enumerate(COLUMNS) if column.heading == "STANDING")
_IN_FULL = f"Printed in full on the sheet {LONG_TEXTS}"


@dataclass(slots=True)
class _Book:
    """The workbook while it is made."""

    workbook: ToolWorkbook
    tool: Tool
    looks: Looks
    cut: list[Cut] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    def sheet(self, name: str) -> RowSheet:
        made: RowSheet = self.workbook.add_worksheet(name, worksheet_class=RowSheet)
        return made

    def table(self, name: str, table: str, columns: Sequence[Column], rows: int, empty: str) -> RowSheet:
        """A sheet for so many rows; where there is none, a sentence instead of a table."""
        sheet = self.sheet(name)
        set_page(sheet, self.tool, name, repeat_heading=rows > 0)
        if rows:
            add_table(sheet, table, columns, rows, self.looks)
        else:
            sheet.set_column(0, 0, 90)
            write_cell(sheet, 0, 0, empty, self.looks.line)
        return sheet


def write_xlsx(tool: Tool, stream: IO[bytes], folder: Path) -> Written:
    """Write the workbook; the folder is for what it needs meanwhile."""
    workbook = ToolWorkbook(stream, folder)
    book = _Book(workbook, tool, make_looks(workbook, tool.policy))
    _describe(workbook, tool)
    cover = book.sheet(COVER)
    themes, mended = _theme_sheets(book)
    _without_action(book)
    if None in (counts := by_theme(tool)):
        themes[None] = book.table(NO_THEME, "Actions_without_theme", COLUMNS, len(counts[None]), "")
    empty = f"There is no action in the register{_where(tool)}."
    master = book.table(MASTER, "Master_copy", MASTER_COLUMNS, len(tool.rows), empty)
    _fill(book, themes, master)
    if book.pieces:
        add_long_texts(book.sheet(LONG_TEXTS), book.pieces, tool, book.looks)
    write_cover(cover, tool, book.looks, tuple(book.cut), tuple(mended), has_long_texts=bool(book.pieces))
    _close(workbook)
    sheets = plural(len(tool.themes), "theme sheet")
    words = f"{plural(len(tool.active), 'active action')} on {sheets}, {plural(len(tool.rows), 'action')} in the master copy"
    return Written(words, tuple(book.cut), tuple(mended))


def _describe(workbook: ToolWorkbook, tool: Tool) -> None:
    """The document's properties; its date is that of the counts, so that the same input gives the same bytes."""
    workbook.set_properties(
        {
            "title": f"Thematic tool of {tool.digest.board}, {long_date(tool.digest.as_of)}"[:255],
            "subject": "Recommendations and actions of case reviews",
            "author": tool.digest.board[:255],
            "comments": "Made by scrtrack",
            "created": datetime.combine(tool.digest.as_of, time(12), UTC),
        }
    )


def _theme_sheets(book: _Book) -> tuple[dict[str | None, RowSheet], list[Mended]]:
    tool = book.tool
    rows = by_theme(tool)
    names, mended = sheet_names([theme.name for theme in tool.themes], _TAKEN)
    sheets: dict[str | None, RowSheet] = {}
    for theme, name in zip(tool.themes, names, strict=True):
        empty = f"No action on {theme.name} is active{_where(tool)}."
        sheets[theme.id] = book.table(
            name, table_name("Actions", theme.id), COLUMNS, len(rows[theme.id]), empty
        )
    return sheets, mended


def _where(tool: Tool) -> str:
    asked = f" ({tool.selection})" if tool.selection else ""
    return f" as of {long_date(tool.digest.as_of)}{asked}"


def _without_action(book: _Book) -> None:
    tool = book.tool
    empty = f"Every recommendation has an action, or rightly has none{_where(tool)}."
    name = "Recommendations_without_action"
    columns = WITHOUT_ACTION_COLUMNS
    sheet = book.table(WITHOUT_ACTION, name, columns, len(tool.without_action), empty)
    styles = [_look(book.looks, column) for column in columns]
    rooms = [text_room(column.width, SIZE) for column in columns]
    for record in tool.without_action:
        values = [column.of_recommendation(record, tool.names) for column in columns]
        height, _ = _measure(book, record.id, columns, values, rooms)
        sheet.add_row(row_cells(values, styles), height)


def _look(looks: Looks, column: Column) -> Style:
    if column.is_figure:
        return looks.figure
    return looks.note if column.derived else looks.text


def _fill(book: _Book, themes: dict[str | None, RowSheet], master: RowSheet) -> None:
    """Each action once into the master copy, and the active ones onto their theme's sheet."""
    names, looks, split = book.tool.names, book.looks, len(COLUMNS)
    rooms = [text_room(column.width, SIZE) for column in MASTER_COLUMNS]
    usual = [_look(looks, column) for column in MASTER_COLUMNS]
    styles = {
        standing: [*usual[:_STANDING], look, *usual[_STANDING + 1 :]]
        for standing, look in looks.standings.items()
    }
    for row in book.tool.rows:
        values = [column.value(row, names) for column in MASTER_COLUMNS]
        height, is_long = _measure(book, row.id, MASTER_COLUMNS, values, rooms)
        if is_long:
            values[_FLAGS] = "\n".join(filter(None, [str(values[_FLAGS]), _IN_FULL]))
        look = styles[row.standing]
        cells = row_cells(values[:split], look[:split])
        master.add_row(cells + row_cells(values[split:], look[split:], split), height)
        if is_on_theme_sheet(row):
            themes[book.tool.theme_of(row)].add_row(cells, height)


def _measure(
    book: _Book, id_: str, columns: Sequence[Column], values: Sequence[Value], rooms: Sequence[float]
) -> tuple[float, bool]:
    """A row's height, and whether it is too tall to be printed whole; texts too long are noted."""
    texts = [value if isinstance(value, str) else "" for value in values]
    lines = row_lines(texts, rooms)
    if lines <= most_lines(SIZE):
        return row_height(lines, SIZE), False
    for column, text, room in zip(columns, texts, rooms, strict=True):
        book.pieces += pieces_of(id_, column.heading, text, room)
        if is_too_long(text):
            book.cut.append(Cut(id_, column.heading, len(text)))
    return row_height(lines, SIZE), True


def _close(workbook: ToolWorkbook) -> None:
    try:
        workbook.close()
    except FileCreateError as error:
        # XlsxWriter wraps what the disk said.
        raise error.args[0] from error
