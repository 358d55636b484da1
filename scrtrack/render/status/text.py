"""`status` as an officer reads it: the counts, then what to act on, then what to do next."""

from collections.abc import Iterator, Sequence

from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import Standing
from scrtrack.position.digest import ActionRow, count_flags
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading
from scrtrack.render.status.actions import actions
from scrtrack.render.status.decide import decide, decide_whole, without_action_table
from scrtrack.render.status.headline import headline
from scrtrack.render.status.next_steps import next_steps
from scrtrack.render.status.put_off import TOLD_WHOLE, put_off_whole
from scrtrack.render.status.responses import responses
from scrtrack.render.status.returns import returns_of
from scrtrack.wording.labels import FLAGS, STANDINGS

_FLAGS = (Column(), Column(fit=Fit.WRAPPED))


def status(page: Position) -> Iterator[Part]:
    """The whole page."""
    yield from headline(page)
    if page.is_empty:
        return
    if page.wanted.to_decide:
        yield from decide_whole(page)
        yield from next_steps(page)
        return
    yield from _lists(page, known=True)
    if not _is_by_name(page):
        yield from decide(page)
        yield from returns_of(page)
        yield from put_off_whole(page, [row for row in page.digest.own if _is_open(row)], whole=False)
        yield from responses(page)
    elif not TOLD_WHOLE.isdisjoint(page.flags):
        yield from put_off_whole(page, page.digest.own, whole=True)
    # Nobody can act on what is not known up to the day: it does not bury what is late now.
    not_known = list(_lists(page, known=False))
    if not_known:
        yield BLANK
        yield heading("Of cases that are not known up to today")
        yield from not_known
    if not _is_by_name(page):
        yield from _flags(page)
    yield from next_steps(page)


def _is_by_name(page: Position) -> bool:
    return bool(page.flags or page.listed)


def _is_open(row: ActionRow) -> bool:
    return row.state.facts.completed is None and row.state.facts.withdrawn is None


def _lists(page: Position, *, known: bool) -> Iterator[Part]:
    """The lists that were asked for, of the cases that are known up to the day or of the others."""
    rows = [row for row in page.digest.own if page.is_known(row.case) is known]
    asked = page.listed or (tuple(Standing) if page.flags else None)
    for standing in asked or [standing for standing in Standing if STANDINGS[standing].chased]:
        yield from actions(page, standing, rows, whole=_is_by_name(page))
    if not _is_by_name(page):
        yield from _without_action([r for r in page.digest.without_action if page.is_known(r.case) is known])


def _without_action(records: Sequence[Recommendation]) -> Iterator[Part]:
    if not records:
        return
    yield BLANK
    yield heading(f"Recommendations without action ({len(records):,})")
    yield without_action_table(records)


def _flags(page: Position) -> Iterator[Part]:
    numbers = {flag: number for flag, number in count_flags(page.digest.own).items() if number}
    if not numbers:
        return
    yield BLANK
    yield heading("Flags, beside the standing (scrtrack status --flag NAME lists the actions)")
    width = max(len(f"{number:,}") for number in numbers.values())
    rows = [
        (f"{number:>{width},} {flag}", FLAGS[flag].meaning.format(quiet=page.policy.quiet_days))
        for flag, number in numbers.items()
    ]
    yield Table(_FLAGS, rows)
