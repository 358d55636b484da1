"""Charts of the cover, drawn from the tables beneath them, in the colours of the board's legend."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from scrtrack.export.xlsx.cover_page import CHART_WIDTH
from scrtrack.export.xlsx.looks import COLOURS
from scrtrack.export.xlsx.tables import COVER
from scrtrack.model.words import Standing
from scrtrack.position.digest import ActionRow, count_standings
from scrtrack.sheet.cells import cell_text
from scrtrack.sheet.measure import SIZE
from scrtrack.standing.policy import Mark
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart
    from xlsxwriter.worksheet import Worksheet

AGES_HEIGHT = 220
_AROUND, _BAR, _LONG_BAR = 90, 34, 46
_LONG = 36
"""Letters of a name that stand on one line beside its bar."""
_FONT = {"name": "Arial", "size": SIZE}
# A number that is nought is not written into its bar.
_LABELS = {"value": True, "num_format": "#,##0;;", "font": _FONT}
_NAMES = {"num_font": _FONT, "interval_unit": 1, "line": {"color": "#7F7F7F"}, "major_tick_mark": "none"}
# Each bar has its number written into it.
_NUMBERS = {"visible": False, "major_gridlines": {"visible": False}}
_HATCHED = (
    "light_upward_diagonal",
    "light_downward_diagonal",
    "light_horizontal",
    "light_vertical",
    "small_grid",
)
"""For standings whose colour another standing has already."""


class Charted(NamedTuple):
    """Where a chart stands, and what it shows."""

    first: int
    """The row that it begins on."""
    top: int
    """The row of the headings of its table."""
    rows: Sequence[tuple[str, Sequence[ActionRow]]]

    def range(self, column: int) -> list[str | int]:
        """A column of the table, without its heading."""
        return [COVER, self.top + 1, column, self.top + len(self.rows), column]


def height_of(rows: Sequence[tuple[str, Sequence[ActionRow]]]) -> int:
    """How tall a chart of these bars is, in pixels: names on two lines would else be left out, each second one."""
    is_long = any(len(name) > _LONG for name, _ in rows)
    return _AROUND + (_LONG_BAR if is_long else _BAR) * len(rows)


def add_standings(
    sheet: "Worksheet", workbook: "Workbook", title: str, charted: Charted, legend: Mapping[Standing, Mark]
) -> None:
    """Stacked bars: how many actions of each row stand how."""
    chart = workbook.add_chart({"type": "bar", "subtype": "stacked"})
    counts = count_standings(action for _, actions in charted.rows for action in actions)
    fills = standing_fills(legend)
    for column, standing in enumerate(Standing, 1):
        if counts[standing]:
            chart.add_series({**_series(charted, column), **fills[standing], "gap": 40})
    # Excel draws the first bar at the bottom.
    chart.set_y_axis({**_NAMES, "reverse": True, "major_gridlines": {"visible": False}})
    chart.set_x_axis(_NUMBERS)
    chart.set_legend({"position": "bottom", "font": _FONT})
    told = "; ".join(_told(name, actions, legend) for name, actions in charted.rows)
    _place(sheet, chart, title, charted, height_of(charted.rows), f"Stacked bars. {told}")


def add_ages(sheet: "Worksheet", workbook: "Workbook", charted: Charted, mark: Mark) -> None:
    """Columns: how many overdue actions are how old."""
    chart = workbook.add_chart({"type": "column"})
    chart.add_series({**_series(charted, 1), **_plain(mark), "gap": 60})
    chart.set_x_axis(_NAMES)
    chart.set_y_axis(_NUMBERS)
    chart.set_legend({"none": True})
    told = "; ".join(f"{name}: {len(actions):,}" for name, actions in charted.rows)
    title = f"{one_line(mark.label)[:60]} actions, by time since the first date"
    _place(sheet, chart, title, charted, AGES_HEIGHT, f"Columns. {told}", CHART_WIDTH // 2)


def standing_fills(legend: Mapping[Standing, Mark]) -> dict[Standing, dict[str, object]]:
    """How each standing's bars look: its colour, and hatched where another has it already."""
    fills: dict[Standing, dict[str, object]] = {}
    used: dict[object, int] = {}
    for standing in Standing:
        mark = legend[standing]
        fill, text = COLOURS[mark.colour]
        before = used.get(mark.colour, 0)
        used[mark.colour] = before + 1
        hatch = {"pattern": _HATCHED[(before - 1) % len(_HATCHED)], "fg_color": text, "bg_color": fill}
        fills[standing] = {"border": _plain(mark)["border"], "pattern": hatch} if before else _plain(mark)
    return fills


def _plain(mark: Mark) -> dict[str, object]:
    fill, text = COLOURS[mark.colour]
    return {"fill": {"color": fill}, "border": {"color": text, "width": 0.75}}


def _series(charted: Charted, column: int) -> dict[str, object]:
    return {
        "name": [COVER, charted.top, column],
        "categories": charted.range(0),
        "values": charted.range(column),
        "data_labels": _LABELS,
    }


def _told(name: str, actions: Sequence[ActionRow], legend: Mapping[Standing, Mark]) -> str:
    counts = [f"{n:,} {legend[s].label}" for s, n in count_standings(actions).items() if n]
    return f"{name}: {', '.join(counts) or 'none'}"


def _place(
    sheet: "Worksheet",
    chart: "Chart",
    title: str,
    charted: Charted,
    height: int,
    told: str,
    width: int = CHART_WIDTH,
) -> None:
    chart.set_title({"name": title, "overlay": False, "name_font": {**_FONT, "size": 12, "bold": True}})
    chart.set_size({"width": width, "height": height - 8})
    chart.set_chartarea({"border": {"none": True}})
    description = one_line(cell_text(f"{title}. {told}. The table beneath has the same numbers."))
    sheet.insert_chart(charted.first, 0, chart, {"description": description, "object_position": 2})
