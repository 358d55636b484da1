"""The counts of the cover: by theme, agency and case, with charts; and how old is what is overdue."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from scrtrack.export.tool import Tool, is_on_theme_sheet
from scrtrack.export.xlsx.cover_charts import AGES_HEIGHT, Charted, add_ages, add_standings, height_of
from scrtrack.export.xlsx.cover_page import CoverPage
from scrtrack.export.xlsx.looks import Looks
from scrtrack.model.words import Standing
from scrtrack.position.ages import Age, age_of
from scrtrack.position.digest import ActionRow, count_standings, group
from scrtrack.sheet.cells import Style, Value
from scrtrack.wording.labels import NO_THEME
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MOST_BARS = 8
"""The most bars of a chart; where there are more, the last is all the others together."""
_AGES = (Age.THREE, Age.SIX, Age.TWELVE, Age.OVER)
_NOT_PAST = "first date not past"
"""A reopening, or a date agreed for earlier, can make an action overdue before its first date."""
_Groups = Mapping[str, Sequence[ActionRow]]
_Row = tuple[str, Sequence[ActionRow]]


class _Count(NamedTuple):
    """What actions are counted by."""

    heading: str
    table: str
    key: Callable[[ActionRow], str]
    name: Callable[[str], str]
    order: Sequence[str]
    others: str
    """What more than one of them are called; nothing where there is no chart."""
    lists_empty: bool = False


def _by(tool: Tool) -> list[_Count]:
    index = tool.index

    def theme_name(key: str) -> str:
        return index.theme_name(key) if key else NO_THEME

    def theme_of(row: ActionRow) -> str:
        return tool.theme_of(row) or ""

    themes = [theme.id for theme in tool.themes]
    return [
        _Count("THEME", "Counts_by_theme", theme_of, theme_name, themes, "themes", lists_empty=True),
        _Count(
            "AGENCY", "Counts_by_agency", lambda r: r.agency, index.agency_name, [*index.agencies], "agencies"
        ),
        _Count("CASE", "Counts_by_case", lambda r: r.case, index.case_title, [*index.cases], ""),
    ]


def write_counts(page: CoverPage, workbook: "Workbook", tool: Tool) -> None:
    """The actions by theme, agency and case."""
    for by in _by(tool):
        groups = _in_order(group(tool.digest.own, by.key), by)
        rows = [(by.name(key), actions) for key, actions in groups.items()]
        bars = [row for row in rows if row[1]] if by.others else []
        if len(bars) > MOST_BARS:
            _few(page, workbook, tool, by, bars)
            _all(page, tool, by, rows)
        else:
            first, top = _all(page, tool, by, rows, height_of(rows) if bars else 0)
            if bars:
                _chart(page, workbook, tool, by, Charted(first, top, rows))


def _in_order(found: _Groups, by: _Count) -> _Groups:
    ranks = {name: place for place, name in enumerate(by.order)}
    listed = by.order if by.lists_empty else ()
    keys = sorted({*found, *listed}, key=lambda name: (ranks.get(name, len(ranks)), name))
    return {key: found.get(key, ()) for key in keys}


def _all(page: CoverPage, tool: Tool, by: _Count, rows: Sequence[_Row], chart: float = 0) -> tuple[int, int]:
    """Every row, and their sum; gives the first row for a chart and the table's."""
    page.section(f"By {by.heading.lower()}", rows=len(rows) + 1, chart=chart)
    first = page.space(chart)
    top = page.row
    _table(page, tool, by.table, by.heading, rows)
    total = _count_cells("All", tool.digest.own, page.looks)
    looks = page.looks
    page.cells([(v, looks.total if column else looks.total_name) for column, (v, _) in enumerate(total)])
    return first, top


def _few(page: CoverPage, workbook: "Workbook", tool: Tool, by: _Count, bars: Sequence[_Row]) -> None:
    """Those with most overdue, and the others together, as a chart and a table of their own."""
    worst = sorted(bars, key=lambda bar: (-_overdue(bar[1]), -len(bar[1])))
    kept, others = worst[: MOST_BARS - 1], worst[MOST_BARS - 1 :]
    rows = [*kept, (f"and {len(others)} others", [action for _, actions in others for action in actions])]
    height = height_of(rows)
    page.section(f"The {len(kept)} {by.others} with most overdue", rows=len(rows), chart=height)
    first = page.space(height)
    top = page.row
    _table(page, tool, f"{by.table}_worst", by.heading, rows)
    _chart(page, workbook, tool, by, Charted(first, top, rows))


def _overdue(actions: Sequence[ActionRow]) -> int:
    return count_standings(actions)[Standing.OVERDUE]


def _chart(page: CoverPage, workbook: "Workbook", tool: Tool, by: _Count, charted: Charted) -> None:
    policy = tool.position.policy
    add_standings(
        page.sheet, workbook, f"Actions by {by.heading.lower()} and standing", charted, policy.legend
    )


def _table(page: CoverPage, tool: Tool, table: str, heading: str, rows: Sequence[_Row]) -> None:
    headings = [heading, *(tool.legend[standing] for standing in Standing), "ALL", "ACTIVE"]
    page.table(table, headings, [_count_cells(name, actions, page.looks) for name, actions in rows])


def _count_cells(name: str, rows: Sequence[ActionRow], looks: Looks) -> list[tuple[Value, Style]]:
    active = sum(is_on_theme_sheet(row) for row in rows)
    numbers = [*count_standings(rows).values(), len(rows), active]
    return [(one_line(name), looks.text), *((number, looks.number) for number in numbers)]


def write_ages(page: CoverPage, workbook: "Workbook", tool: Tool) -> None:
    """How long ago the first date of what is overdue was; nothing where nothing is overdue."""
    overdue = [row for row in tool.digest.own if row.standing is Standing.OVERDUE]
    if not overdue:
        return
    groups = group(overdue, lambda row: age_of(row, tool.as_of) or _NOT_PAST)
    rows = [(age.value, groups.get(age, [])) for age in _AGES]
    if _NOT_PAST in groups:
        rows.append((_NOT_PAST, groups[_NOT_PAST]))
    looks, height = page.looks, AGES_HEIGHT
    page.section("How old what is overdue is", rows=len(rows), chart=height)
    first = page.space(height)
    top = page.row
    headings = ["SINCE THE FIRST DATE", tool.legend[Standing.OVERDUE]]
    page.table("Overdue_by_age", headings, [[(n, looks.text), (len(them), looks.number)] for n, them in rows])
    mark = tool.position.policy.legend[Standing.OVERDUE]
    add_ages(page.sheet, workbook, Charted(first, top, rows), mark)
