"""Recommendations that are answered otherwise than by an action: not accepted, in part, met by another; with reasons."""

from collections.abc import Iterator
from datetime import date

from scrtrack.position.position import Position
from scrtrack.position.responses import OtherAnswer, answered_otherwise
from scrtrack.render.parts import BLANK, Cell, Column, Fit, Part, Table, heading
from scrtrack.wording.responses import otherwise_words
from scrtrack.wording.text import one_line

_COLUMNS = (
    Column("ID"),
    Column("Agency", need=2),
    Column("Answer", need=1),
    Column("Decided, by whom and why", fit=Fit.WRAPPED, least=24, good=40, weight=3),
    Column("Recommendation", fit=Fit.CUT, least=16, good=28, weight=2, need=3, useful=True),
)


def responses(page: Position) -> Iterator[Part]:
    """A heading and a row each; nothing where all is accepted and acted on."""
    found = answered_otherwise(page)
    if not found:
        return
    yield BLANK
    yield heading(
        f"Answered otherwise ({len(found):,}): not accepted, in part, in principle, met by another, or owed"
    )
    yield Table(_COLUMNS, [_cells(one, page.as_of) for one in found])


def _cells(one: OtherAnswer, as_of: date) -> list[Cell]:
    record = one.recommendation
    return [
        record.id,
        record.agency,
        one.label,
        one_line(otherwise_words(record, one.how, one.met_by, as_of)) or None,
        one_line(record.recommendation),
    ]
