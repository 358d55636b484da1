"""The date that words may mean where they give none: shown, asked about, and never stored without a person."""

from datetime import date

from scrtrack.timescale.instead import MOVING
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.odd import usual
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, compiled, find, signs
from scrtrack.timescale.scan import Sentence, scan

# Of several dates, the one to keep to stands behind one of these.
KEPT_TO = rf"\b(?:by|now|{MOVING} to|{MOVING} from D to|extension (?:agreed )?to|agreed to) $"
# Not the day by which it is done, but of a look at it, or of when something was said of it.
SAID_OF_IT = r"\b(?:reviews?|reviewed|re-?audits?|updated?|monitor(?:ing)?|as at|from|agreed(?! to)|was|original)\b[^D]{0,24}$"
NOT_ALONE = signs(
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
)
"""What a date on its own counts from, or begins with; beside another date it may tell of a span."""
NOT_THE_DAY = signs(
    Sign(
        "a day or week of a month, the middle of it, or at the earliest",
        r"\b(?:first|second|third|last|1st|2nd|3rd) (?:week|monday|tuesday|wednesday|thursday|friday|half)\b|\bmid\b|\bminus\b"
        r"|\bearliest\b|\bno earlier\b",
        Example("First Monday in June 2012", Kind.UNCLEAR),
    ),
    Sign("either of two dates", r"\bD or D\b", Example("March 2015 or June 2015", Kind.UNCLEAR)),
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
    """The only date; of several the one that is kept to, or else the last, by which all is done."""
    if find(NOT_THE_DAY, sentence.marked):
        return None
    every = {span.due for span in sentence.spans}
    if len(every) > 1:
        return _of_several(sentence)
    return None if not every or find(NOT_ALONE, sentence.marked) else every.pop()


def _of_several(sentence: Sentence) -> date | None:
    places = [match.start() for match in compiled(rf"\b{Mark.DATE}\b").finditer(sentence.marked)]
    before = [sentence.marked[:place] for place in places]
    dated = list(zip(sentence.spans, before, strict=False))
    kept_to = {span.due for span, text in dated if find(KEPT_TO, text)}
    if len(kept_to) == 1:
        return kept_to.pop()
    to_do = [span.due for span, text in dated if not find(SAID_OF_IT, text)]
    return max(to_do, default=None)
