"""What was put off, whole: from which first date, how often, asked by whom and why, agreed by whom and when."""

from collections.abc import Iterator, Sequence

from scrtrack.model.words import Flag
from scrtrack.position.digest import ActionRow
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Line, Part, Span, heading, line
from scrtrack.render.status.actions import MOST_ROWS
from scrtrack.render.status.commands import status_command
from scrtrack.standing.put_off import put_off
from scrtrack.wording.deferrals import deferral_words, how_often
from scrtrack.wording.text import one_line

TOLD_WHOLE = frozenset({Flag.DEFERRED, Flag.EXTENSION_ASKED})
"""The flags whose lists are told with every request for a later date."""


def put_off_whole(page: Position, rows: Sequence[ActionRow], *, whole: bool) -> Iterator[Part]:
    """Every action that was put off, or of which that is asked, most often first; with each request beneath."""
    of = sorted(
        (row for row in rows if not TOLD_WHOLE.isdisjoint(row.state.flags)),
        key=lambda row: (-row.state.deferrals, -(row.state.days_late_first or 0), row.id),
    )
    if not of:
        return
    yield BLANK
    yield heading(f"Put off, or asked to be ({len(of):,}), most often first")
    shown = of if whole else of[:MOST_ROWS]
    for row in shown:
        yield Line((Span(f"  {row.id}", whole=True), Span(f"  {_how_often(row)}")), hang=4)
        for one in put_off(row.state.facts):
            yield line(f"    {one_line(deferral_words(one.entry, one.decision, one.from_))}", hang=6)
    if len(shown) < len(of):
        yield line(
            f"  and {len(of) - len(shown):,} more: {status_command(page.wanted, '--flag deferred --flag extension-asked')}",
            hang=4,
        )


def _how_often(row: ActionRow) -> str:
    return how_often(row.state.deferrals, row.state.first_due, row.state.due)
