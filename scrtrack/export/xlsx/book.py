"""The thematic tool as a workbook: a cover, a sheet a theme, what is without action, the master copy."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import IO, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from scrtrack.export.columns import (
    COLUMNS,
    MASTER_COLUMNS,
    OTHERWISE_COLUMNS,
    WITHOUT_ACTION_COLUMNS,
    Column,
)
from scrtrack.export.report import Cut, Written
from scrtrack.export.tool import Tool, by_theme
from scrtrack.export.xlsx.cover import About, write_cover
from scrtrack.export.xlsx.cover_page import CoverPage
from scrtrack.export.xlsx.cover_sheets import Listed, listed_actions, worst_of
from scrtrack.export.xlsx.long_texts import LONG_TEXTS, LongText, add_long_texts
from scrtrack.export.xlsx.looks import COLOURS, Looks, make_looks
from scrtrack.export.xlsx.page import (
    A3,
    A4,
    LAST_PRINTED,
    LAST_PRINTED_OF_MASTER,
    Paper,
    printed_columns,
    set_page,
)
from scrtrack.export.xlsx.rows import write_actions, write_recommendations
from scrtrack.export.xlsx.sheet_names import sheet_names, table_names
from scrtrack.export.xlsx.tables import BACK, COVER, OTHERWISE, WITHOUT_ACTION, add_table, link_to
from scrtrack.model.recommendation import Recommendation
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

MASTER = "Master copy"


class RecommendationSheet(NamedTuple):
    """A sheet of recommendations."""

    name: str
    table: str
    columns: Sequence[Column]
    records: Callable[[Tool], Sequence[Recommendation]]
    holds: str
    empty: str
    """What stands there instead of a table."""


_RECOMMENDATION_SHEETS = (
    RecommendationSheet(
        WITHOUT_ACTION,
        "Recommendations_without_action",
        WITHOUT_ACTION_COLUMNS,
        lambda tool: tool.without_action,
        "recommendations that nothing answers",
        "Every recommendation has an action, or rightly has none",
    ),
    RecommendationSheet(
        OTHERWISE,
        "Answered_otherwise",
        OTHERWISE_COLUMNS,
        lambda tool: [one.recommendation for one in tool.otherwise],
        "recommendations not accepted, accepted in part or in principle, met by another, or still to be answered",
        "Every recommendation was accepted and is acted on, or no answer is recorded",
    ),
)
_TAKEN = (COVER, *(one.name for one in _RECOMMENDATION_SHEETS), NO_THEME, MASTER, LONG_TEXTS)


@dataclass(frozen=True, slots=True)
class _Book:
    """The workbook while it is made."""

    workbook: Workbook
    tool: Tool
    looks: Looks
    listed: list[Listed]
    """The sheets, for the cover."""

    def table(self, listed: Listed, shape: "_Shape", empty: str = "") -> Worksheet:
        """A sheet for so many rows; where there is none, a sentence instead of a table."""
        sheet = self.workbook.add_worksheet(listed.name)
        self.listed.append(listed)
        if listed.worst is not None:
            sheet.set_tab_color(COLOURS[self.tool.position.policy.legend[listed.worst].colour][0])
        set_page(sheet, self.tool, listed.name, repeat_heading=listed.rows > 0, paper=shape.paper)
        if listed.rows:
            add_table(sheet, shape.table, shape.columns, listed.rows, self.looks)
            last = printed_columns(shape.columns, shape.printed_to, shape.paper) - 1
            sheet.print_area(0, 0, listed.rows, last)
        else:
            sheet.set_column(0, 0, 90)
            write_row(sheet, 0, [make_cell(empty, self.looks.line)])
            link_to(sheet, (1, 0), COVER, BACK, self.looks.link)
        return sheet


class _Shape(NamedTuple):
    """The table of a sheet, and its page."""

    table: str
    columns: Sequence[Column]
    printed_to: str = ""
    """The heading of the last column on paper; every column where there is none of that name."""
    paper: Paper = A4


def write_xlsx(tool: Tool, stream: IO[bytes]) -> Written:
    """Write the workbook."""
    workbook = Workbook(stream, deepcopy(WORKBOOK_OPTIONS))  # it writes into what it is given
    book = _Book(workbook, tool, make_looks(workbook, tool.position.policy), [])
    _describe(workbook, tool)
    cover = workbook.add_worksheet(COVER)
    names, mended = sheet_names([theme.name for theme in tool.themes], _TAKEN)
    themes = _theme_sheets(book, names)
    long = [text for one in _RECOMMENDATION_SHEETS for text in _fill_recommendations(book, one)]
    long += _fill_actions(book, themes)
    if long:
        book.listed.append(Listed(LONG_TEXTS, "texts that no row shows whole, in full", len(long), None))
        add_long_texts(workbook.add_worksheet(LONG_TEXTS), long, tool, book.looks)
    cut = tuple(_cuts(long))
    write_cover(CoverPage(cover, book.looks), workbook, tool, About(book.listed, cut, mended))
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
            listed_actions(name, "what is active", rows[theme.id]),
            _Shape(table, COLUMNS, LAST_PRINTED),
            f"No action on {one_line(theme.name)} is active{_where(tool)}.",
        )
        for theme, name, table in zip(tool.themes, names, tables, strict=True)
    }


def _where(tool: Tool) -> str:
    asked = f" ({tool.position.selection})" if tool.position.selection else ""
    return f" as of {long_date(tool.digest.as_of)}{asked}"


def _fill_recommendations(book: _Book, one: RecommendationSheet) -> list[LongText]:
    tool = book.tool
    records = one.records(tool)
    listed = Listed(one.name, one.holds, len(records), None)
    sheet = book.table(listed, _Shape(one.table, one.columns), f"{one.empty}{_where(tool)}.")
    return write_recommendations(records, one.columns, tool, book.looks, sheet)


def _fill_actions(book: _Book, themes: Mapping[str | None, Worksheet]) -> list[LongText]:
    """The rows of every theme, of those without one, and of the master copy."""
    tool = book.tool
    sheets = dict(themes)
    without = by_theme(tool).get(None)
    if without is not None:
        listed = listed_actions(NO_THEME, "what is active and has no theme of the board's", without)
        sheets[None] = book.table(listed, _Shape("Actions_without_theme", COLUMNS, LAST_PRINTED))
    master = book.table(
        Listed(MASTER, "every action, closed ones too; printed on A3", len(tool.rows), worst_of(tool.active)),
        _Shape("Master_copy", MASTER_COLUMNS, LAST_PRINTED_OF_MASTER, A3),
        f"There is no action in the register{_where(tool)}.",
    )
    return write_actions(tool, book.looks, master, sheets)


def _close(workbook: Workbook) -> None:
    try:
        workbook.close()
    except FileCreateError as error:
        # XlsxWriter wraps what the disk said.
        raise error.args[0] from error
