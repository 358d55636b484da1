"""How the words of a timescale are read: a due date where they give one, and never a guess."""

from collections.abc import Mapping
from datetime import date

from scrtrack.timescale.folding import LONGEST, fold, is_plain
from scrtrack.timescale.notes import HOW_READ
from scrtrack.timescale.nothing import is_nothing, none_note
from scrtrack.timescale.offset import counted, offset
from scrtrack.timescale.reading import Anchor, Kind, Timescale
from scrtrack.timescale.recurrence import says_ongoing
from scrtrack.timescale.scan import scan
from scrtrack.timescale.suggestion import may_be
from scrtrack.timescale.verdict import judge

_TOO_LONG = "Too long for a timescale: give the date on its own."
_UNUSUAL = "It is not written as dates are: ask whether that is the date."
_NOT_PLAIN = "It has figures or marks that cannot be relied on: type the date again."

# What is done, or counts from something else, suggests no day to keep to.
_MAY_SUGGEST = frozenset({Kind.UNCLEAR, Kind.CONDITIONAL, Kind.REFERENCE})


def read_timescale(text: str) -> Timescale:
    """Read the words of a timescale; anything that is not plain is a question, never a guess."""
    if len(text) > LONGEST:
        return Timescale(text, Kind.UNCLEAR, note=_TOO_LONG)
    ongoing = says_ongoing(text)
    folded = fold(text)
    if not is_plain(text, folded):
        return Timescale(text, Kind.UNCLEAR, note=_NOT_PLAIN, ongoing=ongoing)
    if is_nothing(folded):
        return Timescale(text, Kind.NONE, note=none_note(folded), ongoing=ongoing)
    return _weighed(text, folded, ongoing=ongoing)


def _weighed(text: str, folded: str, *, ongoing: bool) -> Timescale:
    """The reading of plain words. Here alone it is decided whether a date that was read is due."""
    sentence = scan(folded)
    verdict = judge(sentence)
    if verdict.kind is Kind.DATED:
        span = sentence.narrowest
        note = HOW_READ[span.precision]
        return Timescale(text, Kind.DATED, span.due, note=note, precision=span.precision, ongoing=ongoing)
    counts = offset(folded) if verdict.kind is Kind.RELATIVE else None
    perhaps = may_be(folded, sentence) if verdict.kind in _MAY_SUGGEST else None
    is_unusual = perhaps is not None and not sentence.spans and verdict.kind is Kind.UNCLEAR
    note = _UNUSUAL if is_unusual else verdict.note
    return Timescale(text, verdict.kind, suggests=perhaps, note=note, ongoing=ongoing, offset=counts)


def suggested_date(reading: Timescale, anchors: Mapping[Anchor, date]) -> date | None:
    """The date a relative reading would have, counted from its anchor; for a person to accept."""
    counts = reading.offset
    if reading.kind is not Kind.RELATIVE or counts is None or counts.anchor not in anchors:
        return None
    return counted(counts, anchors[counts.anchor])
