"""The thematic tool as a workbook: a cover, a sheet a theme, what is without action, the master copy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import IO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from scrtrack.export.columns import COLUMNS, MASTER_COLUMNS, WITHOUT_ACTION_COLUMNS, Column
from scrtrack.export.report import Cut, Written
from scrtrack.export.tool import Tool, by_theme
from scrtrack.export.xlsx.cover import write_cover
from scrtrack.export.xlsx.long_texts import LONG_TEXTS, LongText, add_long_texts
from scrtrack.export.xlsx.looks import Looks, make_looks
from scrtrack.export.xlsx.page import set_page
from scrtrack.export.xlsx.rows import write_actions, write_without_action
from scrtrack.export.xlsx.sheet_names import sheet_names, table_names
from scrtrack.export.xlsx.tables import add_table
from scrtrack.sheet.cells import (
    WORKBOOK_OPTIONS,
    cell_text,
    is_too_long,
    make_cell,
    units,
    whole_text,
    write_row,
)
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import NO_THEME
from scrtrack.wording.text import one_line, plural

COVER, WITHOUT_ACTION, MASTER = "Cover", "Without action", "Master copy"
_TAKEN = (COVER, WITHOUT_ACTION, NO_THEME, MASTER, LONG_TEXTS)


@dataclass(frozen=True, slots=True)
class _Book:
    """The workbook while it is made."""

    workbook: Workbook
    tool: Tool
    looks: Looks

    def sheet(self, name: str) -> Worksheet:
        return self.workbook.add_worksheet(name)

    def table(self, name: str, table: str, columns: Sequence[Column], rows: int, empty: str) -> Worksheet:
        """A sheet for so many rows; where there is none, a sentence instead of a table."""
        sheet = self.sheet(name)
        set_page(sheet, self.tool, name, repeat_heading=rows > 0)
        if rows:
            add_table(sheet, table, columns, rows, self.looks)
        else:
            sheet.set_column(0, 0, 90)
            write_row(sheet, 0, [make_cell(empty, self.looks.line)])
        return sheet


def write_xlsx(tool: Tool, stream: IO[bytes]) -> Written:
    """Write the workbook."""
    workbook = Workbook(stream, WORKBOOK_OPTIONS)
    book = _Book(workbook, tool, make_looks(workbook, tool.position.policy))
    _describe(workbook, tool)
    cover = book.sheet(COVER)
    names, mended = sheet_names([theme.name for theme in tool.themes], _TAKEN)
    themes = _theme_sheets(book, names)
    long = _fill_without_action(book)
    long += _fill_actions(book, themes)
    if long:
        add_long_texts(book.sheet(LONG_TEXTS), long, tool, book.looks)
    cut = tuple(_cuts(long))
    write_cover(cover, tool, book.looks, cut, mended, has_long_texts=bool(long))
    _close(workbook)
    sheets = plural(len(tool.themes), "theme sheet")
    words = f"{plural(len(tool.active), 'active action')} on {sheets}, {plural(len(tool.rows), 'action')} in the master copy"
    return Written(words, cut, tuple(mended))


def _cuts(long: Iterable[LongText]) -> Iterator[Cut]:
    """Which of the long texts their cells cannot hold whole; counted as Excel counts, after what it cannot hold."""
    for entry in long:
        whole = whole_text(entry.text)
        if is_too_long(whole):
            yield Cut(entry.id, entry.heading, units(whole))


def _describe(workbook: Workbook, tool: Tool) -> None:
    """The document's properties; its date is that of the counts, so that the same input gives the same bytes."""
    board = one_line(cell_text(tool.digest.board))
    workbook.set_properties(
        {
            "title": f"Thematic tool of {board[:200]}, {long_date(tool.digest.as_of)}",
            "subject": "Recommendations and actions of case reviews",
            "author": board[:255],
            "comments": "Made by scrtrack",
            "created": datetime.combine(tool.digest.as_of, time(12), UTC),
        }
    )


def _theme_sheets(book: _Book, names: Sequence[str]) -> dict[str | None, Worksheet]:
    """A sheet a theme, in the board's order."""
    tool = book.tool
    rows = by_theme(tool)
    tables = table_names("Actions", [theme.id for theme in tool.themes])
    return {
        theme.id: book.table(
            name,
            table,
            COLUMNS,
            len(rows[theme.id]),
            f"No action on {one_line(theme.name)} is active{_where(tool)}.",
        )
        for theme, name, table in zip(tool.themes, names, tables, strict=True)
    }


def _where(tool: Tool) -> str:
    asked = f" ({tool.position.selection})" if tool.position.selection else ""
    return f" as of {long_date(tool.digest.as_of)}{asked}"


def _fill_without_action(book: _Book) -> list[LongText]:
    tool = book.tool
    empty = f"Every recommendation has an action, or rightly has none{_where(tool)}."
    name, rows = "Recommendations_without_action", len(tool.without_action)
    sheet = book.table(WITHOUT_ACTION, name, WITHOUT_ACTION_COLUMNS, rows, empty)
    return write_without_action(tool, book.looks, sheet)


def _fill_actions(book: _Book, themes: Mapping[str | None, Worksheet]) -> list[LongText]:
    """The rows of every theme, of those without one, and of the master copy."""
    tool = book.tool
    sheets = dict(themes)
    without = by_theme(tool).get(None)
    if without is not None:
        sheets[None] = book.table(NO_THEME, "Actions_without_theme", COLUMNS, len(without), "")
    empty = f"There is no action in the register{_where(tool)}."
    master = book.table(MASTER, "Master_copy", MASTER_COLUMNS, len(tool.rows), empty)
    return write_actions(tool, book.looks, master, sheets)


def _close(workbook: Workbook) -> None:
    try:
        workbook.close()
    except FileCreateError as error:
        # XlsxWriter wraps what the disk said.
        raise error.args[0] from error
