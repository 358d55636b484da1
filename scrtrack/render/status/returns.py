"""Who was asked for the next meeting, or the last, and has not answered; for how many rounds."""

from collections.abc import Iterator

from scrtrack.position.position import Position
from scrtrack.position.returns import Returns, Waiting, returns
from scrtrack.render.parts import BLANK, Cell, Column, Fit, Part, Table, heading, line
from scrtrack.wording.returns import returns_heading, silence_words

_COLUMNS = (
    Column("Agency"),
    Column("Name", fit=Fit.CUT, least=12, good=30, need=2),
    Column("Asked about", right=True, need=3),
    Column("Not answered", fit=Fit.WRAPPED, least=20, need=1),
)


def returns_of(page: Position) -> Iterator[Part]:
    """A heading with how many have answered, and a row for each that has not; nothing where no round is out."""
    found = returns(page)
    if found is None:
        return
    yield BLANK
    yield heading(_heading(found))
    if not found.waiting:
        yield line("  Every agency that was asked has answered.")
        return
    yield Table(_COLUMNS, [_cells(one, page) for one in found.waiting])


def _heading(found: Returns) -> str:
    return returns_heading(found.meeting, found.wanted, found.asked, len(found.waiting))


def _cells(one: Waiting, page: Position) -> list[Cell]:
    name = page.index.agency_name(one.agency)
    return [one.agency, name, f"{one.asked:,}", silence_words(one.rounds, one.last)]
