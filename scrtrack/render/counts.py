"""Counts by agency, theme, case or lead, as a table."""

from collections.abc import Iterator, Mapping

from scrtrack.digest import ActionRow, count_standings
from scrtrack.model.words import Standing
from scrtrack.policy import Policy
from scrtrack.render.screen import Screen
from scrtrack.render.table import Column, table_lines
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


def counts_lines(
    heading: str, groups: Mapping[str, list[ActionRow]], policy: Policy, screen: Screen
) -> Iterator[str]:
    """One row a group, one column a standing, and the sum."""
    columns = [
        Column(heading, stretches=True),
        *(Column(_SHORT[standing], right=True) for standing in Standing),
        Column("Total", right=True),
    ]
    rows = [_row(one_line(name), rows) for name, rows in groups.items()]
    everything = [row for rows in groups.values() for row in rows]
    yield from table_lines(screen, columns, [*rows, _row("Total", everything)])
    yield ""
    legend = "; ".join(f"{_SHORT[s]}: {policy.legend[s].label.lower()}" for s in Standing)
    yield from screen.wrapped(legend, "  ", "  ")


def _row(name: str, rows: list[ActionRow]) -> list[str]:
    return [name, *(f"{number:,}" for number in count_standings(rows).values()), f"{len(rows):,}"]
