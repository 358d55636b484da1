"""What the cover says about the workbook itself."""

from collections.abc import Sequence

from scrtrack.export.report import Cut, Mended
from scrtrack.model.words import ClosesAt
from scrtrack.wording.labels import CLOSING_WORDS
from scrtrack.wording.text import one_line

_COLUMN_NOTE = (
    "Dark headings are the tool's own seven columns. Light headings in italics are scrtrack's, taken or worked out from"
    " the register (ID, STANDING, DUE, DAYS LATE, FLAGS, and all that follows in the master copy)."
)


def about_lines(
    closes_at: ClosesAt, cut: Sequence[Cut], mended: Sequence[Mended], *, has_long_texts: bool
) -> list[str]:
    """What a reader needs to know of the columns, the sheets, and what had to be changed."""
    lines = [
        _COLUMN_NOTE,
        "A theme's sheet shows what is active: not yet closed, or to be looked at again. The master copy shows everything.",
        CLOSING_WORDS[closes_at],
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
