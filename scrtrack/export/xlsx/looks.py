"""How the workbook looks: fonts, colours, borders. Word and shape say it first; colour comes last."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrtrack.model.words import Colour, Standing
from scrtrack.sheet.cells import Style, make_style
from scrtrack.sheet.measure import SIZE
from scrtrack.standing.policy import Policy

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

COLOURS: Mapping[Colour, tuple[str, str]] = {
    Colour.RED: ("#F8D7DA", "#7A0010"),
    Colour.AMBER: ("#FFE3BA", "#5C3600"),
    Colour.YELLOW: ("#FFF8C5", "#4D4400"),
    Colour.GREEN: ("#D4EDDA", "#0B4A1E"),
    Colour.BLUE: ("#D6E4F5", "#0B2E5C"),
    Colour.PURPLE: ("#E8DAF0", "#4A1260"),
    Colour.GREY: ("#E4E4E4", "#333333"),
    Colour.WHITE: ("#FFFFFF", "#1A1A1A"),
}
"""Fill and text; a test holds each pair to a contrast of 4.5 to 1."""
HEADINGS: Mapping[bool, tuple[str, str]] = {False: ("#1F3864", "#FFFFFF"), True: ("#D9D9D9", "#1A1A1A")}
"""Fill and text of Durham's headings, and of the program's own."""
_LINES, _LINK = "#BFBFBF", "#0B4FA8"


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a workbook, each made once."""

    text: Style
    note: Style
    """The program's own columns."""
    figure: Style
    """A number among them."""
    number: Style
    total: Style
    total_name: Style
    title: Style
    section: Style
    line: Style
    beside: Style
    """A line beside a table's cells."""
    headings: Mapping[bool, "Format"]
    home: "Format"
    """The first heading of a sheet, which leads to the cover."""
    link: "Format"
    bar: "Format"
    """A heading's colour, running on."""
    standings: Mapping[Standing, Style]


def make_looks(workbook: "Workbook", policy: Policy) -> Looks:
    """The styles for a board's legend."""
    font = {"font_name": "Arial", "font_size": SIZE}
    cell = {**font, "text_wrap": True, "valign": "top", "align": "left", "border": 1, "border_color": _LINES}
    figure = {**cell, "align": "right", "indent": 1, "num_format": "#,##0", "text_wrap": False}
    styles = {colour: make_style(workbook, **cell, **_fill(*COLOURS[colour]), bold=True) for colour in Colour}
    return Looks(
        text=make_style(workbook, **cell),
        note=make_style(workbook, **cell, **_fill("#F7F7F7", "#1A1A1A")),
        figure=make_style(workbook, **figure, **_fill("#F7F7F7", "#1A1A1A")),
        number=make_style(workbook, **figure),
        total=make_style(workbook, **{**figure, "bold": True, "top": 2}),
        total_name=make_style(workbook, **{**cell, "bold": True, "top": 2}),
        title=make_style(workbook, **{**font, "font_size": 16, "bold": True}),
        section=make_style(
            workbook, **{**font, "font_size": 12, "bold": True, "font_color": HEADINGS[False][0]}
        ),
        line=make_style(workbook, **font),
        beside=make_style(workbook, **font, valign="top", align="left", indent=1),
        home=workbook.add_format(
            {
                **cell,
                **_fill(*HEADINGS[True]),
                "bold": True,
                "valign": "vcenter",
                "italic": True,
                "underline": 1,
            }
        ),
        link=workbook.add_format({**cell, "font_color": _LINK, "underline": 1}),
        bar=workbook.add_format(_fill(*HEADINGS[False])),
        headings={
            derived: workbook.add_format(
                {**cell, **_fill(*pair), "bold": True, "valign": "vcenter", "italic": derived}
            )
            for derived, pair in HEADINGS.items()
        },
        standings={standing: styles[mark.colour] for standing, mark in policy.legend.items()},
    )


def _fill(fill: str, text: str) -> dict[str, object]:
    return {"bg_color": fill, "font_color": text, "pattern": 1}
