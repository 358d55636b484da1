"""The rows of the tables: an action's or a recommendation's cells, as tall as its texts need."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING

from scrtrack.export.columns import COLUMNS, MASTER_COLUMNS, Column
from scrtrack.export.tool import Tool, is_on_theme_sheet
from scrtrack.export.xlsx.long_texts import LONG_TEXTS, LongText, is_too_tall
from scrtrack.export.xlsx.looks import Looks
from scrtrack.export.xlsx.page import set_footer
from scrtrack.export.xlsx.tables import add_row
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Standing
from scrtrack.sheet.cells import Style, Value, make_cell
from scrtrack.sheet.measure import SIZE, most_lines, row_height, row_lines, text_room

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_FLAGS = next(place for place, column in enumerate(COLUMNS) if column.heading == "FLAGS")
_STANDING = next(place for place, column in enumerate(COLUMNS) if column.heading == "STANDING")
_CUT_SHORT = f"Cut off at its row's end: see {LONG_TEXTS}"
_IN_FULL = f"Printed in full on the sheet {LONG_TEXTS}"


def write_actions(
    tool: Tool, looks: Looks, master: "Worksheet", themes: Mapping[str | None, "Worksheet"]
) -> list[LongText]:
    """Each action once into the master copy, and the active ones onto their theme's sheet; gives the long texts."""
    styles = {standing: _action_styles(looks, standing) for standing in Standing}
    rooms, shown = _rooms(MASTER_COLUMNS), len(COLUMNS)
    places = {theme: count(1) for theme in themes}
    found: list[LongText] = []
    for place, row in enumerate(tool.rows, 1):
        values = [column.value(row, tool) for column in MASTER_COLUMNS]
        texts = _texts(values)
        theirs = row_lines(texts[:shown], rooms[:shown])
        lines = max(theirs, row_lines(texts[shown:], rooms[shown:]))
        if lines > most_lines(SIZE):
            found += _long_texts(row.id, MASTER_COLUMNS, values, rooms)
            values[_FLAGS] = "\n".join(filter(None, [str(values[_FLAGS]), _IN_FULL]))
        cells = [make_cell(value, style) for value, style in zip(values, styles[row.standing], strict=True)]
        add_row(master, place, cells, row_height(lines, SIZE))
        if is_on_theme_sheet(row):
            theme = tool.theme_of(row)
            if theirs > most_lines(SIZE):
                # FLAGS, which says so on the screen, is not on paper.
                set_footer(themes[theme], _CUT_SHORT)
            add_row(themes[theme], next(places[theme]), cells[:shown], row_height(theirs, SIZE))
    return found


def write_recommendations(
    records: Sequence[Recommendation], columns: Sequence[Column], tool: Tool, looks: Looks, sheet: "Worksheet"
) -> list[LongText]:
    """Each of these recommendations; gives the long texts."""
    styles = [_style(looks, column) for column in columns]
    rooms = _rooms(columns)
    found: list[LongText] = []
    for place, record in enumerate(records, 1):
        values = [column.of_recommendation(record, tool) for column in columns]
        cells = [make_cell(value, style) for value, style in zip(values, styles, strict=True)]
        add_row(sheet, place, cells, row_height(row_lines(_texts(values), rooms), SIZE))
        found += _long_texts(record.id, columns, values, rooms)
    return found


def _style(looks: Looks, column: Column) -> Style:
    if column.is_figure:
        return looks.figure
    return looks.note if column.derived else looks.text


def _action_styles(looks: Looks, standing: Standing) -> list[Style]:
    styles = [_style(looks, column) for column in MASTER_COLUMNS]
    styles[_STANDING] = looks.standings[standing]
    return styles


def _rooms(columns: Sequence[Column]) -> list[float]:
    return [text_room(column.width, SIZE) for column in columns]


def _texts(values: Sequence[Value]) -> list[str]:
    return [value if isinstance(value, str) else "" for value in values]


def _long_texts(
    id_: str, columns: Sequence[Column], values: Sequence[Value], rooms: Sequence[float]
) -> list[LongText]:
    return [
        LongText(id_, column.heading, text)
        for column, text, room in zip(columns, _texts(values), rooms, strict=True)
        if text and is_too_tall(text, room)
    ]
