"""What sheets there are: a line each on the cover, with a link and the worst standing, which colours its tab."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from scrtrack.export.xlsx.cover_page import HOLDS, CoverPage
from scrtrack.model.words import Standing
from scrtrack.position.digest import ActionRow

TAB_NOTE = "A tab has the colour of the worst standing among the active actions on its sheet, as above."


class Listed(NamedTuple):
    """A sheet, as the cover lists it."""

    name: str
    holds: str
    rows: int
    worst: Standing | None
    """Of the active actions on it."""


def worst_of(actions: Sequence[ActionRow]) -> Standing | None:
    """The worst standing there is among actions."""
    order = list(Standing)
    return min((row.standing for row in actions), key=order.index, default=None)


def listed_actions(name: str, holds: str, active: Sequence[ActionRow]) -> Listed:
    """A sheet of active actions."""
    return Listed(name, holds, len(active), worst_of(active))


def list_sheets(page: CoverPage, listed: Sequence[Listed], legend: Mapping[Standing, str]) -> None:
    """The table of the sheets, each name a link."""
    looks = page.looks
    page.section("The sheets", rows=len(listed) + 1)
    page.table(
        "Sheets",
        ["SHEET", "ROWS", "WORST", HOLDS],
        [
            [
                (one.name, looks.text),
                (one.rows, looks.number),
                (legend[one.worst], looks.standings[one.worst]) if one.worst else (None, looks.text),
                (one.holds, looks.beside),
            ]
            for one in listed
        ],
        links=[one.name for one in listed],
    )
    page.line(TAB_NOTE)
