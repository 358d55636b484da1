"""The cover: whose tool it is, as of when, what is not known, the counts and their legend."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from scrtrack.export.report import Cut, Mended
from scrtrack.export.tool import MARKING, Tool, headline, other_recommendations, unknown_lines
from scrtrack.export.xlsx.cover_counts import write_ages, write_counts
from scrtrack.export.xlsx.cover_notes import NOT_READ_BACK, about_lines
from scrtrack.export.xlsx.cover_page import MEANING, NOT_ANSWERED, WHICH, CoverPage
from scrtrack.export.xlsx.cover_sheets import Listed, list_sheets
from scrtrack.export.xlsx.long_texts import LONG_TEXTS
from scrtrack.export.xlsx.page import set_page
from scrtrack.export.xlsx.tables import COVER, OTHERWISE, WITHOUT_ACTION
from scrtrack.model.words import Standing
from scrtrack.position.apart import apart_sentences
from scrtrack.position.decisions import to_decide
from scrtrack.position.digest import count_flags
from scrtrack.position.returns import returns
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import FLAGS, TO_DECIDE
from scrtrack.wording.returns import returns_heading, silence_words
from scrtrack.wording.sentences import named, without_action_words
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from xlsxwriter import Workbook


class About(NamedTuple):
    """What the cover tells of the workbook itself."""

    sheets: Sequence[Listed]
    cut: Sequence[Cut]
    mended: Sequence[Mended]


def write_cover(page: CoverPage, workbook: "Workbook", tool: Tool, about: About) -> None:
    """Fill the cover."""
    looks = page.looks
    set_page(page.sheet, tool, COVER, repeat_heading=False)
    page.line(f"{one_line(tool.digest.board)}: thematic tool", looks.title, 26)
    page.line(f"As of {long_date(tool.digest.as_of)}. {MARKING}.")
    page.line(headline(tool) + ".")
    if tool.position.selection:
        page.line(f"Only {tool.position.selection}.")
    page.line(NOT_READ_BACK)
    if unknown := unknown_lines(tool):
        page.section("What is not known", unknown)
    _legend(page, tool)
    list_sheets(page, about.sheets, tool.legend)
    _to_decide(page, tool)
    _returns(page, tool)
    write_ages(page, workbook, tool)
    write_counts(page, workbook, tool)
    _flags(page, tool)
    _recommendations(page, tool)
    has_long_texts = any(one.name == LONG_TEXTS for one in about.sheets)
    closes_at = tool.position.policy.closes_at
    lines = about_lines(closes_at, about.cut, about.mended, has_long_texts=has_long_texts)
    page.section("About this workbook", lines)
    page.sheet.set_h_pagebreaks(page.breaks)


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


def _recommendations(page: CoverPage, tool: Tool) -> None:
    number = without_action_words(len(tool.without_action))
    others = [
        f"{record.id} has no action of its own here: {why}."
        for record, why in other_recommendations(tool)
        if record.id not in tool.answers
    ]
    counts = Counter(one.label for one in tool.otherwise)
    said = [f"{number:,} {label.lower()}" for label, number in counts.items()]
    told = [f"{', '.join(said)}: see the sheet {OTHERWISE}."] * bool(said)
    page.section("Recommendations", [f"{number}: see the sheet {WITHOUT_ACTION}.", *told, *others])


def _returns(page: CoverPage, tool: Tool) -> None:
    """Who was asked for the last round and has not answered; nothing where no round is out."""
    found = returns(tool.position)
    if found is None:
        return
    heading = returns_heading(found.meeting, found.wanted, found.asked, len(found.waiting))
    page.section(heading, rows=len(found.waiting))
    page.table(
        "Not_answered",
        ["AGENCY", "ASKED ABOUT", NOT_ANSWERED],
        [
            [
                (one_line(tool.index.agency_name(one.agency)), page.looks.text),
                (one.asked, page.looks.number),
                (silence_words(one.rounds, one.last), page.looks.beside),
            ]
            for one in found.waiting
        ],
    )
