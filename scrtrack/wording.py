"""The field's words for what is derived, and how dates and texts are written out."""

import re
from collections.abc import Mapping
from datetime import date

from scrtrack.model.values import PartialDate
from scrtrack.model.words import ClosesAt, EvidenceKind, Finding, Flag, ReviewKind, Standing

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

STANDING_MEANINGS: Mapping[Standing, str] = {
    Standing.OVERDUE: "not done, and past the date now agreed",
    Standing.UNEVIDENCED: "said to be done; the board has seen nothing that shows it",
    Standing.DUE_SOON: "not done, and due by {soon}",
    Standing.UNDATED: "not done, and no date to hold it to",
    Standing.NOT_YET_DUE: "not done, and due after {soon}",
    Standing.EVIDENCED: "done, and the board has seen what shows it",
    Standing.SIGNED_OFF: "done, shown, and signed off by the board",
    Standing.EMBEDDED: "done, and a later test shows that the change lasts",
    Standing.WITHDRAWN: "no longer to be done",
}

FLAG_LABELS: Mapping[Flag, tuple[str, str]] = {
    Flag.DEFERRED: ("Deferred", "put off with agreement"),
    Flag.EVIDENCE_OFFERED: ("Evidence offered", "the board has not looked at it yet"),
    Flag.EXTENSION_ASKED: ("Extension asked", "a later date is asked for; the group is to decide"),
    Flag.IMPACT_UNTESTED: ("Impact untested", "shown to be done; nothing shows what difference it made"),
    Flag.LATE_AGAINST_FIRST_DATE: ("Late against first date", "past the date first agreed"),
    Flag.NOT_IMPROVED: ("Not improved", "the latest test shows no improvement, and nothing follows"),
    Flag.ONGOING: ("Ongoing", "its words say that it goes on"),
    Flag.QUIET: ("Quiet", "no update for longer than {quiet} days"),
    Flag.REOPENED: ("Reopened", "was said to be done, and was not"),
    Flag.REVIEW_DUE: ("Review due", "the day to look at it again is past"),
    Flag.SIGNED_OFF_UNEVIDENCED: ("Signed off, unevidenced", "signed off, and nothing shows it"),
}

CLOSING_WORDS: Mapping[ClosesAt, str] = {
    ClosesAt.EVIDENCED: "An action is closed once the board has seen what shows it.",
    ClosesAt.SIGNED_OFF: "An action is closed once it is shown and the board has signed it off; until then it is active,"
    " even where it is embedded.",
    ClosesAt.EMBEDDED: "An action is closed once a later test shows that the change lasts and the board has signed it off.",
}

EVIDENCE_RUNGS: Mapping[EvidenceKind, str] = {
    EvidenceKind.DOCUMENT: "a document exists",
    EvidenceKind.TRAINING: "staff were trained",
    EvidenceKind.AUDIT: "an audit looked at whether it is used",
    EvidenceKind.RE_AUDIT: "a re-audit looked at whether it lasts",
    EvidenceKind.OUTCOME: "outcomes for children were looked at",
}

FINDING_WORDS: Mapping[Finding, str] = {
    Finding.IMPROVED: "improved",
    Finding.NO_CHANGE: "no change",
    Finding.WORSE: "worse",
}

REVIEW_NAMES: Mapping[ReviewKind, str] = {
    ReviewKind.SCR: "Serious Case Review",
    ReviewKind.LCSPR: "Local Child Safeguarding Practice Review",
    ReviewKind.SAR: "Safeguarding Adults Review",
    ReviewKind.DHR: "Domestic Homicide Review",
    ReviewKind.LEARNING_REVIEW: "learning review",
}

# What a terminal or a page would act on, or the eye would be misled by: control and direction characters.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def long_date(moment: date | PartialDate) -> str:
    """A date as board papers write it: 30 September 2026, or September 2026."""
    if isinstance(moment, PartialDate):
        if moment.is_month:
            return f"{MONTHS[moment.first.month - 1]} {moment.first.year}"
        moment = moment.first
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def short_date(moment: date) -> str:
    """A date for a narrow column: 30 Sep 2026."""
    return f"{moment.day:>2} {MONTHS[moment.month - 1][:3]} {moment.year}"


def plural(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 action, 2 actions."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often: once, twice, 3 times."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def one_line(text: str) -> str:
    """A text on one line, with nothing in it that a terminal would act on."""
    # Printable is what holds no control or direction character and no line break: nearly every text.
    plain = text.isprintable() and "  " not in text and text == text.strip()
    return text if plain else " ".join(visible(text).split())


def visible(text: str) -> str:
    """A text with control and direction characters made visible; line breaks and tabs stay."""
    return _UNSEEN.sub(
        lambda found: found.group() if found.group() in "\n\t" else _shown(found.group()), text
    )


def _shown(character: str) -> str:
    return f"<U+{ord(character):04X}>"


def soon_words(soon_until: date, next_meeting: date | None) -> str:
    """What soon means, for the legend."""
    if next_meeting == soon_until:
        return f"the next meeting, {long_date(soon_until)}"
    return long_date(soon_until)
