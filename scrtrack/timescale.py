"""How the words of a timescale are read: a due date where they give one, and never a guess."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from scrtrack.timescale_dates import number, scan
from scrtrack.timescale_judge import judge, none_note
from scrtrack.timescale_reading import Anchor, Kind, Offset, Precision, Timescale
from scrtrack.timescale_sentences import NOTHING, OFFSET
from scrtrack.timescale_words import GOES_ON, NUMBERS, RECURRENCE, compiled, find, fold, is_plain, may_go_on

__all__ = [
    "Anchor",
    "Kind",
    "Offset",
    "Precision",
    "Timescale",
    "read_timescale",
    "says_ongoing",
    "suggested_date",
]

_LONGEST = 1000
_HOW = {
    Precision.DAY: "It is due on that day.",
    Precision.MONTH: "A month means its last day.",
    Precision.SEASON: "A season means the last day of its last month.",
    Precision.QUARTER: "The quarter of that financial year, to its last day.",
    Precision.FINANCIAL_YEAR: "A financial year ends on 31 March.",
    Precision.ACADEMIC_YEAR: "An academic year ends on 31 August.",
    Precision.YEAR: "The end of a year means 31 December.",
}


def read_timescale(text: str) -> Timescale:
    """Read the words of a timescale; anything that is not plain is a question, never a guess."""
    if len(text) > _LONGEST:
        return Timescale(
            text, Kind.UNCLEAR, None, None, "Too long for a timescale: give the date on its own."
        )
    ongoing = says_ongoing(text)
    folded = fold(text)
    if not is_plain(text, folded):
        note = "It has figures or marks that cannot be relied on: type the date again."
        return Timescale(text, Kind.UNCLEAR, None, None, note, ongoing)
    if compiled(NOTHING).fullmatch(folded):
        return Timescale(text, Kind.NONE, None, None, none_note(folded), ongoing)
    sentence = scan(folded)
    offset = _offset(folded)
    kind, note = judge(sentence, offset)
    if kind is Kind.DATED:
        span = min(sentence.spans, key=lambda one: list(Precision).index(one.precision))
        return Timescale(text, kind, span.due, span.precision, _HOW[span.precision], ongoing)
    return Timescale(text, kind, None, None, note, ongoing, offset if kind is Kind.RELATIVE else None)


def says_ongoing(text: str) -> bool:
    """Whether the words say that it goes on or comes round again, whatever else they say."""
    return len(text) <= _LONGEST and may_go_on(text) and _goes_on(text)


@lru_cache(maxsize=1024)
def _goes_on(text: str) -> bool:
    folded = fold(text)
    return bool(find(GOES_ON, folded) or find(RECURRENCE, folded))


def suggested_date(reading: Timescale, anchors: Mapping[Anchor, date]) -> date | None:
    """The date a relative reading would have, counted from its anchor; for a person to accept."""
    offset = reading.offset
    if reading.kind is not Kind.RELATIVE or offset is None or offset.anchor not in anchors:
        return None
    anchor = anchors[offset.anchor]
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + offset.months, 12)
    try:
        day = min(anchor.day, monthrange(year, month + 1)[1])
        return date(year, month + 1, day) + timedelta(days=offset.days)
    except (ValueError, OverflowError):
        return None


def _offset(folded: str) -> Offset | None:
    match = compiled(OFFSET).fullmatch(folded.rstrip(" .,;:!"))
    if match is None:
        return None
    anchor = next((one for one in Anchor if match[one.value]), None)
    if anchor is None:
        return None
    if not match["amount"]:
        return Offset(anchor)
    amount = number(match["amount"], NUMBERS)
    unit = match["unit"][0] if not match["unit"].startswith("fort") else "f"
    per = {"d": (0, 1), "w": (0, 7), "f": (0, 14), "m": (1, 0), "y": (12, 0)}[unit]
    return Offset(anchor, months=amount * per[0], days=amount * per[1])
