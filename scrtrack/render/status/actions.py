"""The actions of one standing, as a table: what is needed to chase them comes first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from scrtrack.model.words import Flag, Standing
from scrtrack.position.digest import ActionRow, worst_first
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Cell, Column, Fit, Line, Part, Span, Table, label_of, shape_of
from scrtrack.render.status.commands import status_command
from scrtrack.wording.dates import long_date, short_date
from scrtrack.wording.text import by_post, one_line

MOST_ROWS = 40
"""How many rows of a table a terminal shows, unless they were asked for by name."""

_LEAD = Column("Lead officer", fit=Fit.CUT, least=10, good=18, weight=2, need=2)
_FLAGS = Column("Flags", fit=Fit.CUT, good=20, need=9, useful=True, optional=True)
_ACTION = Column("Action", fit=Fit.CUT, least=12, good=26, weight=3, need=3)
_DATED = (
    Column("ID"),
    Column("Agency", need=5, useful=True),
    Column("Due", right=True, need=1),
    Column("Days late", right=True, optional=True, need=1),
    Column("From first", right=True, optional=True, need=6, useful=True),
    Column("First date", right=True, optional=True, need=7, useful=True),
    _LEAD,
    Column("Timescale", fit=Fit.CUT, good=20, need=8, useful=True),
    _FLAGS,
    _ACTION,
)
# How late an action is tells its date too; they stand in the order of the days from the first date.
_OVERDUE_NEEDS = {"Due": 4, "From first": 5}
_OVERDUE = tuple(
    replace(column, need=_OVERDUE_NEEDS[column.heading], useful=False)
    if column.heading in _OVERDUE_NEEDS
    else column
    for column in _DATED
)
_UNDATED = (
    Column("ID"),
    Column("Agency", need=5, useful=True),
    _LEAD,
    Column("Timescale", fit=Fit.CUT, least=10, good=18, need=4),
    _FLAGS,
    _ACTION,
)
_WITHDRAWN = (
    *_DATED[:2],
    Column("Replaced by", need=2),
    Column("Withdrawn, by whom and why", fit=Fit.WRAPPED, least=24, good=36, need=1),
    Column("First date", right=True, need=7, useful=True),
    _LEAD,
    _ACTION,
)
_COLUMNS = {Standing.OVERDUE: _OVERDUE, Standing.UNDATED: _UNDATED, Standing.WITHDRAWN: _WITHDRAWN}


def actions(page: Position, standing: Standing, of: Sequence[ActionRow], *, whole: bool) -> Iterator[Part]:
    """A heading and those that stand so; of many, a terminal shows the first unless the whole is wanted."""
    rows = [row for row in of if row.standing is standing]
    if page.flags:
        rows = [row for row in rows if not set(page.flags).isdisjoint(row.state.flags)]
    if not rows:
        return
    mark = page.policy.legend[standing]
    order = ", worst first: by the days since the first date" if standing is Standing.OVERDUE else ""
    title = f" {label_of(mark)} ({len(rows):,}){order}"
    yield BLANK
    yield Line((shape_of(mark, bold=True), Span(title, bold=True, colour=mark.colour)), hang=2)
    yield Table(
        _COLUMNS.get(standing, _DATED),
        [_cells(row, of=standing) for row in _in_order(rows, standing)],
        most=None if whole else MOST_ROWS,
        others=status_command(page.wanted, f"--standing {standing}"),
    )


def _in_order(rows: list[ActionRow], standing: Standing) -> list[ActionRow]:
    if standing is Standing.OVERDUE:
        return worst_first(rows)
    return sorted(rows, key=lambda row: (row.state.due or date.max, row.id))


def _cells(row: ActionRow, of: Standing) -> list[Cell]:
    """The cells of a row in the table of one standing."""
    lead, action = one_line(row.action.lead) if row.action.lead else None, one_line(row.action.action)
    if of is Standing.WITHDRAWN:
        first = short_date(row.state.first_due) if row.state.first_due else None
        return [row.id, row.agency, row.state.facts.replaced_by, _withdrawn(row), first, lead, action]
    return [
        row.id,
        row.agency,
        *([] if of is Standing.UNDATED else _dates(row)),
        lead,
        one_line(row.action.timescale) if row.action.timescale else None,
        ", ".join(_flags(row)) or None,
        action,
    ]


def _withdrawn(row: ActionRow) -> str:
    entry = row.action.withdrawn
    return (
        one_line(f"{long_date(entry.date)}{by_post(entry.by)}: {entry.reason}") if entry is not None else ""
    )


def _dates(row: ActionRow) -> list[Cell]:
    derived = row.state
    return [
        short_date(derived.due) if derived.due else None,
        f"{derived.days_late:,}" if derived.days_late else None,
        f"{derived.days_late_first:,}" if derived.days_late_first else None,
        short_date(derived.first_due) if derived.first_due else None,
    ]


def _flags(row: ActionRow) -> list[Flag]:
    """What is overdue is late against its first date too: that need not be said of each."""
    said = (Standing.OVERDUE, Flag.LATE_AGAINST_FIRST_DATE)
    return [flag for flag in row.state.flags if (row.standing, flag) != said]
