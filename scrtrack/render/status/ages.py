"""What is past its first date and not done, by how long: with priority and with agency, each with its sums."""

from collections.abc import Iterator, Mapping

from scrtrack.position.ages import Age
from scrtrack.position.digest import ActionRow
from scrtrack.position.groups import By, aged, grouped
from scrtrack.position.position import Position
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading
from scrtrack.wording.text import one_line


def ages(page: Position) -> Iterator[Part]:
    """A table with priorities and one with agencies, an age a column; nothing where nothing is late."""
    late = aged(page)
    if not any(late.values()):
        return
    for by in (By.PRIORITY, By.AGENCY):
        yield BLANK
        yield heading(f"Past the first date and not done: months since it, by {by}")
        yield _table(by, late, grouped(page, by))


def _table(by: By, late: Mapping[Age, list[ActionRow]], groups: Mapping[str, list[ActionRow]]) -> Table:
    columns = (
        Column(by.capitalize(), fit=Fit.CUT, least=10, good=24),
        *(Column(age.removesuffix(" months").capitalize(), right=True) for age in Age),
        Column("Total", right=True),
    )
    ids = {age: {row.id for row in rows} for age, rows in late.items()}
    rows = []
    for name, of in groups.items():
        numbers = [sum(row.id in ids[age] for row in of) for age in Age]
        if any(numbers):
            rows.append(_row(one_line(name), numbers))
    return Table(columns, [*rows, _row("Total", [len(ids[age]) for age in Age])])


def _row(name: str, numbers: list[int]) -> list[str]:
    return [name, *(f"{number:,}" for number in numbers), f"{sum(numbers):,}"]
