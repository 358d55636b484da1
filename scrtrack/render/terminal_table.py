"""A table as wide as a terminal: the columns that stand, their headings, and the rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rich.table import Table as RichTable
from rich.text import Text

from scrtrack.render.breaks import breaks, cut
from scrtrack.render.columns import column_widths, comfortable, shown_columns
from scrtrack.render.parts import Column, Fit, Table
from scrtrack.render.screen import Screen


@dataclass(frozen=True, slots=True)
class Fitted:
    """A column that stands, its place in the rows, and its width."""

    column: Column
    place: int
    width: int


def fitted(table: Table, cells: Sequence[Sequence[Text]], screen: Screen, room: int) -> list[Fitted]:
    """The columns that stand in a room so wide."""
    there = [
        n
        for n, column in enumerate(table.columns)
        if not column.optional or any(row[n] is not None for row in table.rows)
    ]
    columns = [table.columns[n] for n in there]
    widest = [max((row[n].cell_len for row in cells), default=0) for n in there]
    if not comfortable(columns, _naturals(columns, widest), room, table.gap):
        columns = [_shortened(column, screen) for column in columns]
    naturals = _naturals(columns, widest)
    kept = shown_columns(columns, naturals, room, table.gap)
    columns = [columns[n] for n in kept]
    widths = column_widths(columns, [naturals[n] for n in kept], room, table.gap)
    return [Fitted(c, there[n], width) for c, n, width in zip(columns, kept, widths, strict=True)]


def _shortened(column: Column, screen: Screen) -> Column:
    if column.short is None:
        return column
    return replace(column, heading=column.short.text_for(unicode=screen.unicode).strip())


def _naturals(columns: Sequence[Column], widest: Sequence[int]) -> list[int]:
    return [
        max(column.at_least, cells, _heading_width(column))
        for column, cells in zip(columns, widest, strict=True)
    ]


def _heading_width(column: Column) -> int:
    """Numbers are narrow: the heading above them may stand on two lines."""
    if column.right:
        return max(map(len, column.heading.split(" ")))
    return len(column.heading)


def grid(columns: Sequence[Fitted], cells: Sequence[Sequence[Text]], gap: int, screen: Screen) -> RichTable:
    """The headings and the rows, for rich to lay out."""
    table = RichTable(box=None, show_header=False, show_edge=False, pad_edge=False, padding=(0, gap, 0, 0))
    for one in columns:
        table.add_column(width=one.width, justify="right" if one.column.right else "left", overflow="fold")
    for heading in _headings(columns):
        table.add_row(*heading)
    for row in cells:
        table.add_row(*(_fitting(row[one.place], one, screen) for one in columns))
    return table


def _fitting(text: Text, one: Fitted, screen: Screen) -> Text:
    return cut(text, one.width, screen.ellipsis) if one.column.fit is Fit.CUT else text


def _headings(columns: Sequence[Fitted]) -> Iterator[list[Text]]:
    """As many rows as the longest needs; the others stand on the lowest."""
    stacks = [_stack(one.column.heading, one.width) for one in columns]
    height = max(map(len, stacks)) if any(one.column.heading for one in columns) else 0
    for level in range(height, 0, -1):
        yield [Text.assemble((stack[-level] if level <= len(stack) else "", "bold")) for stack in stacks]


def _stack(heading: str, width: int) -> list[str]:
    places = [0, *breaks(heading, width, 0), len(heading)]
    return [heading[start:end].strip() for start, end in pairwise(places)]
