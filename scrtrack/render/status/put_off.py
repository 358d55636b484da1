"""What was put off, whole: from which first date, how often, asked by whom and why, agreed by whom and when."""

from collections.abc import Iterator, Sequence

from scrtrack.model.words import Flag
from scrtrack.position.digest import ActionRow
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Cell, Column, Fit, Part, Table, heading
from scrtrack.render.status.actions import MOST_ROWS
from scrtrack.render.status.commands import status_command
from scrtrack.standing.put_off import PutOff, put_off
from scrtrack.wording.dates import short_date
from scrtrack.wording.deferrals import deferral_words
from scrtrack.wording.text import one_line, times

TOLD_WHOLE = frozenset({Flag.DEFERRED, Flag.EXTENSION_ASKED})
"""The flags whose lists are told with every request for a later date."""
_COLUMNS = (
    Column("ID"),
    Column("Put off", need=2),
    Column("First date", right=True, need=3),
    Column("Each request, and what was decided", fit=Fit.WRAPPED, least=24, good=40, need=1),
)


def put_off_whole(page: Position, rows: Sequence[ActionRow], *, whole: bool) -> Iterator[Part]:
    """Every action that was put off, or of which that is asked, most often first; a row a request."""
    of = sorted(
        (row for row in rows if not TOLD_WHOLE.isdisjoint(row.state.flags)),
        key=lambda row: (-row.state.deferrals, -(row.state.days_late_first or 0), row.id),
    )
    if not of:
        return
    yield BLANK
    yield heading(f"Put off, or asked to be ({len(of):,}), most often first")
    yield Table(
        _COLUMNS,
        [_cells(row, one) for row in of for one in put_off(row.state.facts)],
        most=None if whole else MOST_ROWS,
        others=status_command(page.wanted, "--flag deferred --flag extension-asked"),
    )


def _cells(row: ActionRow, one: PutOff) -> list[Cell]:
    derived = row.state
    return [
        row.id,
        times(derived.deferrals) if derived.deferrals else "not yet",
        short_date(derived.first_due) if derived.first_due else None,
        one_line(deferral_words(one.entry, one.decision, one.from_)),
    ]
