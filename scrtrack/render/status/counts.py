"""Counts by agency, theme, case or lead, as a table."""

from collections.abc import Iterator, Mapping

from scrtrack.model.words import Standing
from scrtrack.position.digest import ActionRow, count_standings
from scrtrack.render.parts import Column, Fit, Part, Table, label_of, shape_of
from scrtrack.standing.policy import Policy
from scrtrack.wording.labels import STANDINGS
from scrtrack.wording.text import one_line


def counts(heading: str, groups: Mapping[str, list[ActionRow]], policy: Policy) -> Iterator[Part]:
    """One row a group, one column a standing, and the sum."""
    columns = [
        Column(heading, fit=Fit.WRAPPED, least=10, good=24),
        *(_column(standing, policy) for standing in Standing),
        Column("Total", right=True, need=1),
    ]
    rows = [_row(one_line(name), rows) for name, rows in groups.items()]
    everything = [row for rows in groups.values() for row in rows]
    yield Table(tuple(columns), [*rows, _row("Total", everything)])


def _column(standing: Standing, policy: Policy) -> Column:
    mark = policy.legend[standing]
    return Column(
        STANDINGS[standing].short,
        right=True,
        need=2 + list(Standing).index(standing),
        short=shape_of(mark),
        meaning=label_of(mark).lower(),
    )


def _row(name: str, rows: list[ActionRow]) -> list[str]:
    return [name, *(f"{number:,}" for number in count_standings(rows).values()), f"{len(rows):,}"]
