"""The cover: whose tool it is, as of when, what is not known, the counts and their legend."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from scrtrack.digest import ActionRow, count_flags, count_standings, group
from scrtrack.export.cover_notes import about_lines
from scrtrack.export.looks import SIZE, Looks
from scrtrack.export.page import MARKING, set_page
from scrtrack.export.report import Cut
from scrtrack.export.sheet_names import Mended
from scrtrack.export.tables import STYLE
from scrtrack.export.tool import (
    NO_THEME,
    Tool,
    headline,
    is_on_theme_sheet,
    other_recommendations,
    unknown_lines,
)
from scrtrack.model.words import Standing
from scrtrack.sheet import Style, Value, row_height, text_lines, text_pieces, text_room, write_cell
from scrtrack.wording import (
    FLAG_LABELS,
    STANDING_MEANINGS,
    long_date,
    one_line,
    plural,
    soon_words,
)

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_FIRST_WIDTH, _WIDTH = 36, 11.5
_COLUMNS = len(Standing) + 3
_NAME_ROOM = text_room(_FIRST_WIDTH, SIZE)
_MEANING, _BESIDE = "MEANING", 7
_LINE, _HEADING = 14.5, 32
_PAGE = 540
"""How much goes on a printed page, in points of the sheet."""
_LINE_ROOM = text_room(_FIRST_WIDTH + _WIDTH * (_COLUMNS - 1) - 8, SIZE)


class _Page:
    """Where on the cover the next line goes."""

    def __init__(self, sheet: "Worksheet", looks: Looks) -> None:
        self.sheet = sheet
        self.looks = looks
        self.row = 0
        self.used = 0.0
        """How much of the printed page is full, in points."""
        self.breaks: list[int] = []

    def line(self, text: str, style: Style | None = None, height: float = _LINE) -> None:
        """A sentence across the page, on as many rows as it needs."""
        for piece in text_pieces(text, _LINE_ROOM, 1):
            write_cell(self.sheet, self.row, 0, piece.rstrip(), style or self.looks.line)
            self._next(height)

    def section(self, title: str, lines: Sequence[str] = (), rows: int = 0) -> None:
        """A heading with its lines; `rows` is how many rows of a table follow, to be kept on one page."""
        needed = 2 * _LINE + _HEADING * (rows > 0) + _LINE * (rows + len(lines))
        if needed <= _PAGE < self.used + needed:
            self.breaks.append(self.row)
            self.used = 0
        else:
            self._next(_LINE)
        self.line(title, self.looks.section, 20)
        for text in lines:
            self.line(text)

    def table(
        self, name: str, headings: Sequence[str], rows: Sequence[Sequence[tuple[Value, Style]]]
    ) -> None:
        """An Excel table; nothing where it has no rows."""
        if not rows:
            return
        heading = self.looks.headings[False]
        self.sheet.add_table(
            self.row,
            0,
            self.row + len(rows),
            len(headings) - 1,
            {
                "name": name,
                "style": STYLE,
                "autofilter": False,
                "columns": [{"header": text, "header_format": heading} for text in headings],
            },
        )
        for column in range(len(headings), _BESIDE if headings[-1] == _MEANING else 0):
            # A meaning runs on over the empty columns beside the table: so does its heading.
            self.sheet.write_blank(self.row, column, None, self.looks.bar)
        self._next(_HEADING)
        for cells in rows:
            self.cells(cells)

    def cells(self, cells: Sequence[tuple[Value, Style]]) -> None:
        """One row of cells, as tall as its name needs."""
        for column, (value, style) in enumerate(cells):
            write_cell(self.sheet, self.row, column, value, style)
        self._next(max(_LINE, row_height(text_lines(str(cells[0][0]), _NAME_ROOM), SIZE)))

    def _next(self, height: float) -> None:
        self.sheet.set_row(self.row, height)
        self.row += 1
        self.used += height


def write_cover(
    sheet: "Worksheet",
    tool: Tool,
    looks: Looks,
    cut: Sequence[Cut],
    mended: Sequence[Mended],
    *,
    has_long_texts: bool,
) -> None:
    """Fill the cover."""
    set_page(sheet, tool, "Cover", repeat_heading=False)
    sheet.set_column(0, 0, _FIRST_WIDTH)
    sheet.set_column(1, _COLUMNS - 1, _WIDTH)
    sheet.hide_gridlines(2)
    page = _Page(sheet, looks)
    page.line(f"{one_line(tool.digest.board)}: thematic tool", looks.title, 26)
    page.line(f"As of {long_date(tool.digest.as_of)}. {MARKING}.")
    page.line(headline(tool) + ".")
    if tool.selection:
        page.line(f"Only {tool.selection}.")
    if unknown := unknown_lines(tool):
        page.section("What is not known", unknown)
    _legend(page, tool)
    _counts(page, tool)
    _flags(page, tool)
    _recommendations(page, tool)
    lines = about_lines(tool.policy.closes_at, cut, mended, has_long_texts=has_long_texts)
    page.section("About this workbook", lines)
    sheet.set_h_pagebreaks(page.breaks)


def _legend(page: _Page, tool: Tool) -> None:
    """Every standing in word, shape and colour, how many there are, and what it means."""
    as_of, policy = tool.digest.as_of, tool.policy
    soon = soon_words(policy.soon_until(as_of), policy.next_meeting(as_of))
    looks, counts = page.looks, tool.digest.counts
    page.section("How the actions stand", rows=len(Standing))
    page.table(
        "Standings",
        ["STANDING", "ACTIONS", _MEANING],
        [
            [
                (tool.names.legend[standing], looks.standings[standing]),
                (counts[standing], looks.number),
                (STANDING_MEANINGS[standing].format(soon=soon), looks.beside),
            ]
            for standing in Standing
        ],
    )
    for why, rows in tool.digest.apart.items():
        if rows:
            several = count_standings(rows).items()
            words = ", ".join(f"{number} {policy.legend[s].label.lower()}" for s, number in several if number)
            page.line(
                f"Counted apart ({why}): {plural(len(rows), 'action')}, in the master copy alone ({words})."
            )


def _flags(page: _Page, tool: Tool) -> None:
    looks = page.looks
    flags = {flag: number for flag, number in count_flags(tool.digest.own).items() if number}
    if flags:
        page.section("Flags, beside the standing", rows=len(flags))
    page.table(
        "Flags",
        ["FLAG", "ACTIONS", _MEANING],
        [
            [
                (FLAG_LABELS[flag][0], looks.text),
                (number, looks.number),
                (FLAG_LABELS[flag][1].format(quiet=tool.policy.quiet_days), looks.beside),
            ]
            for flag, number in flags.items()
        ],
    )


def _counts(page: _Page, tool: Tool) -> None:
    names, looks = tool.names, page.looks
    own = tool.digest.own
    keys: list[tuple[str, str, Callable[[ActionRow], str], list[str]]] = [
        ("THEME", "Counts_by_theme", lambda row: tool.theme_of(row) or "", [t.id for t in tool.themes]),
        ("AGENCY", "Counts_by_agency", lambda row: row.agency, list(names.agencies)),
        ("CASE", "Counts_by_case", lambda row: row.case, list(names.cases)),
    ]
    words = {"THEME": {**names.themes, "": NO_THEME}, "AGENCY": names.agencies, "CASE": names.cases}
    for heading, table, key, order in keys:
        groups = group(own, key)
        ranks = {name: place for place, name in enumerate(order)}
        listed = order if heading == "THEME" else []
        found = sorted({*groups, *listed}, key=lambda name: (ranks.get(name, len(ranks)), name))
        page.section(f"By {heading.lower()}", rows=len(found) + 1)
        headings = [heading, *(names.legend[standing] for standing in Standing), "ALL", "ACTIVE"]
        page.table(
            table,
            headings,
            [_count_cells(words[heading].get(name, name), groups.get(name, []), looks) for name in found],
        )
        total = _count_cells("All", own, looks)
        page.cells(
            [(value, looks.total if column else looks.total_name) for column, (value, _) in enumerate(total)]
        )


def _count_cells(name: str, rows: Sequence[ActionRow], looks: Looks) -> list[tuple[Value, Style]]:
    active = sum(is_on_theme_sheet(row) for row in rows)
    numbers = [*count_standings(rows).values(), len(rows), active]
    return [(one_line(name), looks.text), *((number, looks.number) for number in numbers)]


def _recommendations(page: _Page, tool: Tool) -> None:
    number = plural(len(tool.without_action), "recommendation")
    others = [
        f"{record.id} has no action of its own here: {why}." for record, why in other_recommendations(tool)
    ]
    page.section("Recommendations", [f"{number} without action: see the sheet Without action.", *others])
