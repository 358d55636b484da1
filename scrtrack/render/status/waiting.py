"""What it is about an action that waits for the group: the date asked for, the evidence offered, the question put."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from scrtrack.model.evidence import Evidence
from scrtrack.model.facts import FactKind
from scrtrack.model.words import ToDecide
from scrtrack.position.digest import ActionRow
from scrtrack.render.parts import Cell, Column, Fit, Table
from scrtrack.standing.change import latest_test
from scrtrack.standing.put_off import put_off
from scrtrack.wording.dates import long_date
from scrtrack.wording.deferrals import deferral_words
from scrtrack.wording.facts import evidence_words
from scrtrack.wording.text import by_post, one_line

_COLUMNS = (
    Column("ID"),
    Column("Agency", need=3),
    Column("What it is about", fit=Fit.WRAPPED, least=24, good=44, weight=3, need=1),
    Column("Lead officer", fit=Fit.CUT, least=10, good=18, need=5, useful=True),
    Column("Action", fit=Fit.CUT, least=16, good=28, weight=2, need=2),
)


def waiting_table(kind: ToDecide, rows: Sequence[ActionRow]) -> Table:
    """A row an action, whole."""
    return Table(_COLUMNS, [_cells(kind, row) for row in rows])


def _cells(kind: ToDecide, row: ActionRow) -> list[Cell]:
    lead = one_line(row.action.lead) if row.action.lead else None
    about = "; ".join(one_line(text).rstrip(".") for text in _ABOUT[kind](row))
    return [row.id, row.agency, about or None, lead, one_line(row.action.action)]


def _asked_for(row: ActionRow) -> Iterator[str]:
    """The later dates that nobody has decided on."""
    requests = (one for one in put_off(row.state.facts) if one.decision is None)
    yield from (deferral_words(one.entry, None, None) for one in requests)


def _tested(row: ActionRow) -> Iterator[str]:
    test = latest_test(row.state.facts.seen)
    yield from () if test is None else (_dated(test),)


def _signed_off(row: ActionRow) -> Iterator[str]:
    sign_off = row.state.facts.sign_off
    if sign_off is not None:
        yield f"signed off on {long_date(sign_off.when)}{by_post(sign_off.who)}"


def _questions(row: ActionRow) -> Iterator[str]:
    """What was asked and is not answered."""
    facts = row.state.facts
    for fact in facts.of_kind(FactKind.CHALLENGED):
        if not facts.knows(FactKind.CHALLENGE_ANSWERED, fact.entry):
            yield f"{long_date(fact.when)}, {fact.entry.to} was asked{by_post(fact.who)}: {fact.entry.note}"


def _looked_at(row: ActionRow) -> Iterator[str]:
    """When it was to be looked at again, and which test was to be repeated."""
    review_on, test = row.action.review_on, latest_test(row.state.facts.seen)
    if review_on is not None:
        yield f"to be looked at again on {long_date(review_on.last)}"
    if test is not None:
        again = (
            f"; to be tested again by {long_date(test.review_by.last)}" if test.review_by is not None else ""
        )
        yield f"last tested {_dated(test)}{again}"


def _dated(evidence: Evidence) -> str:
    return f"{long_date(evidence.date)}, {evidence_words(evidence)}"


_ABOUT: Mapping[ToDecide, Callable[[ActionRow], Iterable[str]]] = {
    ToDecide.EXTENSIONS_ASKED: _asked_for,
    ToDecide.EVIDENCE_OFFERED: lambda row: map(_dated, row.state.facts.offered),
    ToDecide.NOT_SIGNED_OFF: lambda row: map(_dated, row.state.facts.seen),
    ToDecide.NOT_IMPROVED: _tested,
    ToDecide.REVIEWS_DUE: _looked_at,
    ToDecide.SIGNED_OFF_UNEVIDENCED: _signed_off,
    ToDecide.WITHOUT_ACTION: lambda _row: (),
    ToDecide.CHALLENGES_OPEN: _questions,
}
"""One row a kind."""
