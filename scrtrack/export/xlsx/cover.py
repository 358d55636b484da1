"""The cover: whose tool it is, as of when, what is not known, the counts and their legend."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from scrtrack.export.report import Cut, Mended
from scrtrack.export.tool import (
    MARKING,
    Tool,
    headline,
    is_on_theme_sheet,
    other_recommendations,
    unknown_lines,
)
from scrtrack.export.xlsx.cover_notes import about_lines
from scrtrack.export.xlsx.cover_page import MEANING, WHICH, CoverPage
from scrtrack.export.xlsx.looks import Looks
from scrtrack.export.xlsx.page import set_page
from scrtrack.model.words import Standing
from scrtrack.position.apart import apart_sentences
from scrtrack.position.decisions import to_decide
from scrtrack.position.digest import ActionRow, count_flags, count_standings, group
from scrtrack.sheet.cells import Style, Value
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import FLAGS, NO_THEME, TO_DECIDE
from scrtrack.wording.sentences import named, without_action_words
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


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
    page = CoverPage(sheet, looks)
    page.line(f"{one_line(tool.digest.board)}: thematic tool", looks.title, 26)
    page.line(f"As of {long_date(tool.digest.as_of)}. {MARKING}.")
    page.line(headline(tool) + ".")
    if tool.position.selection:
        page.line(f"Only {tool.position.selection}.")
    if unknown := unknown_lines(tool):
        page.section("What is not known", unknown)
    _legend(page, tool)
    _to_decide(page, tool)
    _counts(page, tool)
    _flags(page, tool)
    _recommendations(page, tool)
    lines = about_lines(tool.position.policy.closes_at, cut, mended, has_long_texts=has_long_texts)
    page.section("About this workbook", lines)
    sheet.set_h_pagebreaks(page.breaks)


def _legend(page: CoverPage, tool: Tool) -> None:
    """Every standing in word, shape and colour, how many there are, and what it means."""
    policy = tool.position.policy
    looks, counts = page.looks, tool.digest.counts
    page.section("How the actions stand", rows=len(Standing))
    page.table(
        "Standings",
        ["STANDING", "ACTIONS", MEANING],
        [
            [
                (tool.legend[standing], looks.standings[standing]),
                (counts[standing], looks.number),
                (policy.meaning(standing, tool.as_of), looks.beside),
            ]
            for standing in Standing
        ],
    )
    for sentence in apart_sentences(tool.position):
        page.line(sentence)


def _to_decide(page: CoverPage, tool: Tool) -> None:
    """What waits for the group, kind by kind, with the ids."""
    looks = page.looks
    waiting = [one for one in to_decide(tool.position) if one.ids]
    if waiting:
        page.section("For the group to decide", rows=len(waiting))
    page.table(
        "To_decide",
        ["TO DECIDE", "NUMBER", WHICH],
        [
            [
                (TO_DECIDE[one.kind].heading, looks.text),
                (len(one.ids), looks.number),
                (named(one.ids), looks.beside),
            ]
            for one in waiting
        ],
    )


def _flags(page: CoverPage, tool: Tool) -> None:
    looks = page.looks
    flags = {flag: number for flag, number in count_flags(tool.digest.own).items() if number}
    if flags:
        page.section("Flags, beside the standing", rows=len(flags))
    page.table(
        "Flags",
        ["FLAG", "ACTIONS", MEANING],
        [
            [
                (FLAGS[flag].label, looks.text),
                (number, looks.number),
                (FLAGS[flag].meaning.format(quiet=tool.position.policy.quiet_days), looks.beside),
            ]
            for flag, number in flags.items()
        ],
    )


def _counts(page: CoverPage, tool: Tool) -> None:
    index, looks = tool.index, page.looks
    own = tool.digest.own
    keys: list[tuple[str, str, Callable[[ActionRow], str], list[str]]] = [
        ("THEME", "Counts_by_theme", lambda row: tool.theme_of(row) or "", [t.id for t in tool.themes]),
        ("AGENCY", "Counts_by_agency", lambda row: row.agency, list(index.agencies)),
        ("CASE", "Counts_by_case", lambda row: row.case, list(index.cases)),
    ]
    names: dict[str, Callable[[str], str]] = {
        "THEME": lambda key: index.theme_name(key) if key else NO_THEME,
        "AGENCY": index.agency_name,
        "CASE": index.case_title,
    }
    for heading, table, key, order in keys:
        groups = group(own, key)
        ranks = {name: place for place, name in enumerate(order)}
        listed = order if heading == "THEME" else []
        found = sorted({*groups, *listed}, key=lambda name: (ranks.get(name, len(ranks)), name))
        page.section(f"By {heading.lower()}", rows=len(found) + 1)
        headings = [heading, *(tool.legend[standing] for standing in Standing), "ALL", "ACTIVE"]
        page.table(
            table,
            headings,
            [_count_cells(names[heading](name), groups.get(name, []), looks) for name in found],
        )
        total = _count_cells("All", own, looks)
        page.cells(
            [(value, looks.total if column else looks.total_name) for column, (value, _) in enumerate(total)]
        )


def _count_cells(name: str, rows: Sequence[ActionRow], looks: Looks) -> list[tuple[Value, Style]]:
    active = sum(is_on_theme_sheet(row) for row in rows)
    numbers = [*count_standings(rows).values(), len(rows), active]
    return [(one_line(name), looks.text), *((number, looks.number) for number in numbers)]


def _recommendations(page: CoverPage, tool: Tool) -> None:
    number = without_action_words(len(tool.without_action))
    others = [
        f"{record.id} has no action of its own here: {why}." for record, why in other_recommendations(tool)
    ]
    page.section("Recommendations", [f"{number}: see the sheet Without action.", *others])
