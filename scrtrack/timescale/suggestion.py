"""The date that words may mean where they give none: shown, asked about, and never stored without a person."""

from datetime import date

from scrtrack.timescale.instead import MOVING
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.odd import usual
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, compiled, find, signs
from scrtrack.timescale.scan import Sentence, scan

# Of several dates, the one to keep to stands behind one of these.
KEPT_TO = rf"\b(?:by|now|{MOVING} to|{MOVING} from D to) $"
NOT_THE_DAY = signs(
    Sign(
        "before a day, since it, or from its beginning",
        r"\b(?:before|prior to|start of|beginning of|after|following|since|until|from)(?: the)? D(?! to D)",
        Example("Before March 2016", Kind.UNCLEAR),
    ),
    Sign(
        "so long before or after a day",
        r"\bL (?:of|from|after|before|following)\b[^D]*D",
        Example("Within 3 months of 12 May 2015", Kind.UNCLEAR),
    ),
    Sign("a date in pieces", r"^(?:by )?N,? ?D|D N\b", Example("3 1 March 2015", Kind.UNCLEAR)),
    Sign(
        "a day in the life of a child",
        r"\b(?:dob|d\.o\.b|(?:date|day) of (?:birth|death)|born|died)\b",
        Example("Date of birth 12/3/05", Kind.UNCLEAR),
    ),
    Sign(
        "what is not to be done any more",
        r"\b(?:cancelled|withdrawn|superseded|nfa|no further|no longer|not applicable|n/a)\b",
        Example("Cancelled March 2015", Kind.UNCLEAR),
    ),
)


def may_be(folded: str, sentence: Sentence) -> date | None:
    """The date that the words may mean: as they are written, or as they are usually written."""
    written = usual(folded)
    return _suggestion(sentence if written == folded else scan(written))


def _suggestion(sentence: Sentence) -> date | None:
    """The date that the words may mean: the only one, or the only one with a "by" or "moved to" before it."""
    if find(NOT_THE_DAY, sentence.marked):
        return None
    every = {span.due for span in sentence.spans}
    if len(every) > 1:
        places = [match.start() for match in compiled(rf"\b{Mark.DATE}\b").finditer(sentence.marked)]
        tied = [find(KEPT_TO, sentence.marked[:place]) is not None for place in places]
        every = {span.due for span, is_tied in zip(sentence.spans, tied, strict=False) if is_tied}
    return every.pop() if len(every) == 1 else None
