"""What the group has to decide: a line a kind on the page, and whole where it is asked for."""

from collections.abc import Iterator, Sequence

from scrtrack.model.recommendation import Recommendation
from scrtrack.position.decisions import Decision, to_decide
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading, line, step
from scrtrack.render.status.actions import MOST_ROWS
from scrtrack.render.status.commands import status_command
from scrtrack.render.status.waiting import waiting_table
from scrtrack.wording.labels import TO_DECIDE, WITHOUT_ACTION
from scrtrack.wording.sentences import named
from scrtrack.wording.text import one_line

_KINDS = (Column(), Column(fit=Fit.WRAPPED))
_WITHOUT_ACTION = (
    Column("ID"),
    Column("Agency", need=2),
    Column("Number", fit=Fit.CUT, least=6, good=12, need=3, useful=True),
    Column("Recommendation", fit=Fit.CUT, good=28, weight=3, need=1),
)


def decide(page: Position) -> Iterator[Part]:
    """How much waits, kind by kind, with the ids."""
    waiting = [one for one in to_decide(page) if one.ids]
    if not waiting:
        return
    yield BLANK
    yield heading("For the group to decide")
    width = max(len(f"{len(one.ids):,}") for one in waiting)
    yield Table(
        _KINDS,
        [(f"{len(one.ids):>{width},} {TO_DECIDE[one.kind].heading}", named(one.ids)) for one in waiting],
    )
    yield step("  See each, with what is to be decided: ", status_command(page.wanted, "--decide"))


def decide_whole(page: Position) -> Iterator[Part]:
    """Every kind with what is to be done about it, and all that waits."""
    for one in to_decide(page):
        if one.ids:
            label = TO_DECIDE[one.kind]
            yield BLANK
            yield heading(f"{label.heading} ({len(one.ids):,}): {label.what_to_do}")
            yield line(f"  Write it down as {label.keys}", hang=4)
            yield from _waiting(one)


def _waiting(one: Decision) -> Iterator[Part]:
    if one.rows:
        yield waiting_table(one.kind, one.rows)
    if one.recommendations:
        yield without_action_table([each.recommendation for each in one.recommendations], most=None)
        for why in dict.fromkeys(each.why for each in one.recommendations):
            ids = [each.recommendation.id for each in one.recommendations if each.why is why]
            yield line(f"  {named(ids)}: {WITHOUT_ACTION[why]}.", hang=4)


def without_action_table(records: Sequence[Recommendation], most: int | None = MOST_ROWS) -> Table:
    """Recommendations without action, one a row."""
    rows = [
        (r.id, r.agency, one_line(r.number) if r.number else None, one_line(r.recommendation))
        for r in records
    ]
    return Table(_WITHOUT_ACTION, rows, most=most, others="scrtrack status --decide lists all")
