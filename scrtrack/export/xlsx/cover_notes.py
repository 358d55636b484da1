"""What the cover says about the workbook itself."""

from collections.abc import Sequence

from scrtrack.export.columns import COLUMNS, MASTER_COLUMNS
from scrtrack.export.report import Cut, Mended
from scrtrack.export.xlsx.page import A3, A4, LAST_PRINTED, LAST_PRINTED_OF_MASTER, printed_columns
from scrtrack.model.words import ClosesAt
from scrtrack.wording.labels import CLOSING_WORDS
from scrtrack.wording.text import one_line

_COLUMN_NOTE = (
    "Dark headings are the tool's own seven columns. Light headings in italics are scrtrack's, taken or worked out from"
    " the register (ID, STANDING, DUE, DAYS LATE, FLAGS, and all that follows in the master copy)."
)
NOT_READ_BACK = (
    "Nothing that is typed into this workbook is read back. To change something, change the register's own files, and"
    " export again."
)


def about_lines(
    closes_at: ClosesAt, cut: Sequence[Cut], mended: Sequence[Mended], *, has_long_texts: bool
) -> list[str]:
    """What a reader needs to know of the columns, the sheets, and what had to be changed."""
    lines = [
        _COLUMN_NOTE,
        "A theme's sheet shows what is active: not yet closed, or to be looked at again. The master copy shows everything.",
        CLOSING_WORDS[closes_at],
        _paper_note(),
        "The name of a sheet above leads to it; the heading ID on a sheet leads back here.",
        "TIMESCALE holds the words agreed, DUE the date that now holds, FIRST DUE the date first agreed.",
    ]
    if has_long_texts:
        lines.append(
            "A text too long for its row is printed in full on the sheet Long texts; its row says so under FLAGS."
        )
    lines += [
        f"{entry.id}, {entry.heading}: cut, for a cell holds 32,767 characters and the text has {entry.characters:,};"
        " the sheet Long texts has all of it."
        for entry in cut
    ]
    lines += [
        f"The sheet of the theme {one_line(m.name)} is called {m.sheet}: Excel refuses the name."
        for m in mended
    ]
    return lines


def _paper_note() -> str:
    theme = COLUMNS[printed_columns(COLUMNS, LAST_PRINTED, A4) - 1].heading
    master = MASTER_COLUMNS[printed_columns(MASTER_COLUMNS, LAST_PRINTED_OF_MASTER, A3) - 1].heading
    return f"On paper the sheets of the themes end with {theme}, the master copy with {master}; the rest is on the screen."
