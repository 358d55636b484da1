"""Counts by agency, theme, case or lead, as a table."""

from collections.abc import Iterator, Mapping

from scrtrack.digest import ActionRow, count_standings
from scrtrack.model.words import Standing
from scrtrack.policy import Policy
from scrtrack.render.parts import Column, Fit, Part, Table, label_of, shape_of
from scrtrack.wording import one_line

_SHORT: Mapping[Standing, str] = {
    Standing.OVERDUE: "Over",
    Standing.UNEVIDENCED: "Unevid",
    Standing.DUE_SOON: "Soon",
    Standing.UNDATED: "Undated",
    Standing.NOT_YET_DUE: "Later",
    Standing.EVIDENCED: "Evid",
    Standing.SIGNED_OFF: "Signed",
    Standing.EMBEDDED: "Embed",
    Standing.WITHDRAWN: "Withdr",
}


def counts(heading: str, groups: Mapping[str, list[ActionRow]], policy: Policy) -> Iterator[Part]:
    """One row a group, one column a standing, and the sum."""
    columns = [
        Column(heading, fit=Fit.CUT, least=10, good=24),
        *(_column(standing, policy) for standing in Standing),
        Column("Total", right=True, need=1),
    ]
    rows = [_row(one_line(name), rows) for name, rows in groups.items()]
    everything = [row for rows in groups.values() for row in rows]
    yield Table(tuple(columns), [*rows, _row("Total", everything)])


def _column(standing: Standing, policy: Policy) -> Column:
    mark = policy.legend[standing]
    return Column(
        _SHORT[standing],
        right=True,
        need=2 + list(Standing).index(standing),
        short=shape_of(mark),
        meaning=label_of(mark).lower(),
    )


def _row(name: str, rows: list[ActionRow]) -> list[str]:
    return [name, *(f"{number:,}" for number in count_standings(rows).values()), f"{len(rows):,}"]
