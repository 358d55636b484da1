"""`status` as an officer reads it: the counts, then what to act on, then what to do next."""

from collections.abc import Iterator

from scrtrack.model.words import Standing
from scrtrack.position.digest import count_flags
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading
from scrtrack.render.status.actions import MOST_ROWS, actions
from scrtrack.render.status.headline import headline
from scrtrack.render.status.next_steps import next_steps
from scrtrack.wording.labels import FLAGS, STANDINGS
from scrtrack.wording.text import one_line

_WITHOUT_ACTION = (
    Column("ID"),
    Column("Agency", need=2),
    Column("Number", fit=Fit.CUT, least=6, good=12, need=3, useful=True),
    Column("Recommendation", fit=Fit.CUT, good=28, weight=3, need=1),
)
_FLAGS = (Column(), Column(fit=Fit.WRAPPED))


def status(page: Position) -> Iterator[Part]:
    """The whole page."""
    yield from headline(page)
    if page.flags or page.listed:
        for standing in page.listed or tuple(Standing):
            yield from actions(page, standing, whole=True)
    else:
        for standing in Standing:
            if STANDINGS[standing].chased:
                yield from actions(page, standing, whole=False)
        yield from _without_action(page)
        yield from _flags(page)
    yield from next_steps(page)


def _without_action(page: Position) -> Iterator[Part]:
    records = page.digest.without_action
    if not records:
        return
    yield BLANK
    yield heading(f"Recommendations without action ({len(records):,})")
    rows = [
        (r.id, r.agency, one_line(r.number) if r.number else None, one_line(r.recommendation))
        for r in records
    ]
    yield Table(_WITHOUT_ACTION, rows, most=MOST_ROWS, others="scrtrack status --format json lists all")


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
