"""A table as wide as a terminal."""

from collections.abc import Sequence

from scrtrack.render.parts import Cell, Column, Fit, Span, Table
from scrtrack.render.screen import Screen
from scrtrack.render.terminal import terminal_lines
from scrtrack.render.terminal_table import fitted
from scrtrack.render.terminal_text import text_of

COLUMNS = (
    Column("ID"),
    Column("Days late", right=True, optional=True),
    Column("Action", fit=Fit.CUT),
)


def lines(width: int, *rows: Sequence[Cell], columns: tuple[Column, ...] = COLUMNS) -> list[str]:
    return list(terminal_lines([Table(columns, rows)], Screen(width=width, colour=False), width))


def test_what_is_too_long_is_cut_visibly() -> None:
    assert lines(40, ["Z-1.1", "3", "Write guidance for every team in the service"]) == [
        "         Days",
        "  ID     late  Action",
        "  Z-1.1     3  Write guidance for every…",
    ]


def test_what_fits_is_not_cut() -> None:
    assert lines(40, ["Z-1.1", "3", "Write guidance"])[2] == "  Z-1.1     3  Write guidance"


def test_a_column_with_nothing_in_it_is_left_out() -> None:
    assert lines(40, ["Z-1.1", None, "Write"]) == ["  ID     Action", "  Z-1.1  Write"]


def test_an_id_is_never_cut() -> None:
    assert lines(40, ["SAFEGUARDING-BOARD-OF-A-COUNTY-01.1", None, "Write guidance at last"]) == [
        "  ID                   Action",
        "  SAFEGUARDING-BOARD-  Write guidance a…",
        "  OF-A-COUNTY-01.1",
    ]


def test_short_headings_where_the_whole_ones_take_too_much_room() -> None:
    over = Column("Overdue", right=True, short=Span("▲", plain="!!"), meaning="overdue", need=1)
    columns = (Column("Agency", fit=Fit.CUT, good=30), over)
    row = ["Children's Social Care in the county", "12"]
    assert lines(41, row, columns=columns) == [
        "  Agency                          Overdue",
        "  Children's Social Care in the…       12",
        "",
        "  Overdue: overdue",
    ]
    assert lines(40, row, columns=columns) == [
        "  Agency                               ▲",
        "  Children's Social Care in the cou…  12",
        "",
        "  ▲: overdue",
    ]


def test_the_places_of_the_columns_that_stand() -> None:
    screen = Screen(width=40, colour=False)
    row = ["Z-1.1", None, "Write"]
    table = Table(COLUMNS, [row])
    stand = fitted(table, [[text_of(cell, screen) for cell in row]], screen, 38)
    assert [(one.place, one.width) for one in stand] == [(0, 5), (2, 6)]
