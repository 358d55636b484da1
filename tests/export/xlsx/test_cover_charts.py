"""The charts of the cover: what they are drawn from, what they are called, and what is said of them."""

import io
import re
import zipfile
from typing import Any

from scrtrack.export.xlsx.cover_charts import height_of, standing_fills
from scrtrack.model.register import Register
from scrtrack.model.words import Colour, Standing
from tests.export.samples import mixed_register, one, tool_of, written
from tests.make import board, policy, recommendation, register


def parts(held: Register, name: str) -> list[str]:
    """The parts of the workbook whose names begin so."""
    archive = zipfile.ZipFile(io.BytesIO(written(tool_of(held))[0]))
    names = sorted(n for n in archive.namelist() if n.startswith(name) and n.endswith(".xml"))
    return [archive.read(n).decode() for n in names]


def titles(held: Register) -> list[str]:
    return ["".join(re.findall("<a:t>(.*?)</a:t>", part)) for part in parts(held, "xl/charts/")]


def many(agencies: int, **facts: Any) -> Register:
    names = [{"id": f"a-{n}", "name": f"Agency {n}"} for n in range(agencies)]
    records = [
        recommendation(id=f"Z-{n}", agency=f"a-{n}", actions=[{"id": 1, "action": "Do", **facts}])
        for n in range(agencies)
    ]
    return register(*records, of=board(agencies=names))


def test_there_are_three_with_short_titles() -> None:
    assert titles(mixed_register()) == [
        "Overdue actions, by time since the first date",
        "Actions by theme and standing",
        "Actions by agency and standing",
    ]
    assert all(len(title.split()) <= 10 for title in titles(mixed_register()))


def test_an_empty_register_has_none() -> None:
    assert titles(register()) == []


def test_where_nothing_is_overdue_there_is_none_of_ages() -> None:
    assert titles(one(due="2027-12-01")) == [
        "Actions by theme and standing",
        "Actions by agency and standing",
    ]


def test_each_is_described_with_its_numbers() -> None:
    [drawing] = parts(one(due="2026-09-30"), "xl/drawings/drawing")
    last = "The table beneath has the same numbers."
    told = [
        "Overdue actions, by time since the first date. Columns.",
        " 0-3 months: 1; 3-6 months: 0; 6-12 months: 0; over 12 months: 0. ",
        "Actions by theme and standing. Stacked bars. Communication: none; Management: none; Performance",
        " Management: none; Practice: 1 Overdue; Procedures: none; Recording: none; Training: none. ",
        "Actions by agency and standing. Stacked bars. Children's Social Care: 1 Overdue. ",
    ]
    found = re.findall('descr="(.*?)"', drawing)
    assert found == ["".join(told[:2]) + last, "".join(told[2:4]) + last, told[4] + last]


def test_a_standing_that_no_action_has_is_not_in_the_legend() -> None:
    chart = parts(one(due="2026-09-30"), "xl/charts/")[1]
    assert chart.count("<c:ser>") == 1
    assert "F8D7DA" in chart


def test_the_agencies_with_most_overdue_are_drawn_and_the_others_together() -> None:
    chart = parts(many(12, due="2026-03-31"), "xl/charts/")[2]
    [names] = set(re.findall("<c:cat>(.*?)</c:cat>", chart))
    assert re.findall("<c:v>(.*?)</c:v>", names) == [*(f"Agency {n}" for n in range(7)), "and 5 others"]


def test_a_colour_that_another_standing_has_is_hatched() -> None:
    fills = standing_fills(policy().legend)
    assert "pattern" not in fills[Standing.EVIDENCED]
    assert fills[Standing.SIGNED_OFF]["pattern"] == {
        "pattern": "light_upward_diagonal",
        "fg_color": "#0B4A1E",
        "bg_color": "#D4EDDA",
    }


def test_a_board_of_one_colour_has_a_hatching_each() -> None:
    legend = {standing: mark._replace(colour=Colour.GREY) for standing, mark in policy().legend.items()}
    assert len({str(fill) for fill in standing_fills(legend).values()}) == 6


def test_more_bars_need_more_height() -> None:
    short, long = [("Police", ())] * 3, [("Safeguarding Children Partnership of the area", ())] * 3
    assert height_of(short) < height_of(short * 2) < 450
    assert height_of(short) < height_of(long) == 90 + 3 * 46
