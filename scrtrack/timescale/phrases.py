"""The phrases around a date: each is replaced by its mark, or by the plain words for it."""

from datetime import date
from functools import cache
from re import Pattern
from typing import NamedTuple

from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import COUNT, MONTH, UNIT
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.recurrence import GOES_ON, RECURRENCE
from scrtrack.timescale.rows import Example, Sign, compiled, signs


class Phrase(NamedTuple):
    """A phrase that is understood, and what is written in its place."""

    what: str
    pattern: str
    becomes: str
    example: Example


_CLOCK = r"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?"
_CLOCK24 = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
_HALF = r"[ap]\.?m\b\.?"
_UNTIMED = r"(?<![\w.:/-])"
_UNCOUNTED = r"(?<![\w.,/-])"
_PERCENT = r" ?(?:%(?!\d)|per ?cent\b)"
_COUNTED = (
    "staff|sessions?|cases?|case files|schools?|practitioners?|workers?|social workers|nurses|midwives|gps|audits?"
    "|files|workshops?|events?|courses?|briefings?|people|delegates|professionals|managers?|teams|records|places"
)
_POINTER = r"(?:section|sec|actions?|para|paragraph|point|item|rec|recommendations?|page|appendix|objective|no|number)"

AT_ONCE = signs(
    Sign(
        "immediate",
        r"\b(?:(?:for|with) )?immediate(?:ly)?\b(?: (?:effect|action|implementation)\b)?",
        Example("With immediate effect", Kind.IMMEDIATE),
    ),
    Sign(
        "as soon as possible",
        r"\basap\b|\ba\.s\.a\.p\b\.?|\bas soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical)\b",
        Example("ASAP", Kind.IMMEDIATE),
    ),
    Sign(
        "straight away",
        r"\bstraight ?away\b|\bright away\b|\bforthwith\b|\burgent(?:ly)?\b|\bat once\b|\bwithout delay\b",
        Example("Forthwith", Kind.IMMEDIATE),
    ),
    Sign("now, and no more", r"^now$", Example("Now", Kind.IMMEDIATE)),
)

# In this order; each pattern sees what the ones above it left.
PHRASES: tuple[Phrase, ...] = (
    Phrase(
        "ie",
        r"\bi\.? ?e\b\.?(?: that is)?",
        "ie",
        Example("Within 6 months i.e. by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "that is to say",
        r"\bthat is to say\b",
        "ie",
        Example("Within 6 months, that is to say by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "a child in care",
        r"\blook(?:ed|ing)?[ -]after\b",
        "lookedafter",
        Example("Looked After Children pathway by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "up to date, which is no date",
        r"\bup[ -]to[ -]date\b",
        "current",
        Example("Up to date policy by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "no further action, which is no doubt",
        r"\bno further actions?\b(?: (?:is |are )?(?:required|needed|necessary))?",
        "nfa",
        Example("No further action required, April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "but no later than: the but",
        r"\bbut (?=(?:by )?(?:no|not) later than)",
        "",
        Example("ASAP but no later than April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "no later than",
        r"\b(?:by )?(?:at the latest by|the latest by|latest by|no later than|not later than|on or before)\b",
        "by",
        Example("Not later than March 2015", date(2015, 3, 31)),
    ),
    Phrase(
        "at the latest",
        r",? ?\b(?:at the (?:very )?latest|latest)\b(?! (?:version|guidance|draft|policy))",
        "",
        Example("By Dec 2012 at latest", date(2012, 12, 31)),
    ),
    Phrase(
        "before the end of",
        r"\bbefore (?=(?:the )?end of\b)",
        "by ",
        Example("Before the end of April 2015", date(2015, 4, 30)),
    ),
    Phrase("the end date", r"\bend date\b", "date", Example("End date: 31 March 2016", date(2016, 3, 31))),
    Phrase(
        "the end of the month, which is named behind it",
        rf"\b(?:end of the month|end of month|month end)[ ,:(-]*(?={MONTH})",
        "end of ",
        Example("End of month April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "o'clock",
        rf"\b(?:{COUNT}|1800)? ?o'clock\b",
        Mark.TIME,
        Example("1 April 2015, 5 o'clock", date(2015, 4, 1)),
    ),
    Phrase(
        "the T between a date and its time",
        r"(?<=\d)t(?=\d\d:\d\d)",
        " ",
        Example("2015-03-31T10:00", date(2015, 3, 31)),
    ),
    Phrase(
        "5pm",
        rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK} ?(?:{_HALF})? ?(?:-|to) ?)?{_CLOCK} ?{_HALF}(?![\w:/])",
        Mark.TIME,
        Example("1 April 2015 at 10.30am", date(2015, 4, 1)),
    ),
    Phrase(
        "17:00",
        rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK24} ?(?:-|to) ?)?{_CLOCK24}(?: ?(?:hrs?|hours|h))?(?![\w:/+-])",
        Mark.TIME,
        Example("1 April 2015, 17:00", date(2015, 4, 1)),
    ),
    Phrase(
        "1700 hours",
        rf"{_UNTIMED}(?:at )?(?:[01]\d|2[0-3])[.:]?[0-5]\d ?(?:hrs|hours|h)(?![\w:/])",
        Mark.TIME,
        Example("31/03/2015 1730hrs", date(2015, 3, 31)),
    ),
    Phrase(
        "at 17.00",
        r"\bat (?:[01]?\d|2[0-3])\.[0-5]\d(?![\w.:/])",
        Mark.TIME,
        Example("31/03/2015 at 17.30", date(2015, 3, 31)),
    ),
    Phrase(
        "noon",
        rf"{_UNTIMED}(?:(?:by|at) )?(?:12 )?(?:noon|midday|midnight)\b",
        Mark.TIME,
        Example("12 noon on 1 April 2015", date(2015, 4, 1)),
    ),
    Phrase(
        "the close of play",
        r"\b(?:by )?(?:the )?(?:close|end) of (?:play|business|(?:the )?(?:working )?day)\b|\b(?:cob|cop|eod)\b",
        Mark.TIME,
        Example("1 April 2015 by close of play", date(2015, 4, 1)),
    ),
    Phrase(
        "how often it comes round",
        RECURRENCE.pattern,
        Mark.RECURRENCE,
        Example("January 2015 & monthly", date(2015, 1, 31)),
    ),
    Phrase(
        "that it goes on",
        GOES_ON.pattern,
        Mark.GOES_ON,
        Example("September 2020 - ongoing", date(2020, 9, 30)),
    ),
    Phrase("at once", AT_ONCE.pattern, Mark.AT_ONCE, Example("Immediate - March 2013", date(2013, 3, 31))),
    Phrase(
        "see 8.5.1",
        rf"\b(?:see(?: also)?|refer to|as per|cf\.?|ref:?) (?:{_POINTER}\.? ?)*[a-z]?\d+[a-z]?(?:\.\d+)*[a-z]?"
        rf"(?![\w/-])(?! ?(?:st |nd |rd |th )?(?:of )?{MONTH})(?:(?: and |, ?| & )\d+(?:\.\d+)+)*",
        Mark.POINTER,
        Example("April 2015 (see 8.5.2)", date(2015, 4, 30)),
    ),
    Phrase(
        "a section of an Act, as in section 11 audit",
        r"\bs(?:ection|ec)?\.? ?(?:11|17|47|157|175)(?= (?:audits?|enquir|returns?|assessments?|self|duties|report))",
        "act",
        Example("Section 11 audit by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "a length of time",
        rf"(?<![\w./])(?:{COUNT}|few|couple of|several)(?:(?: ?- ?| to | or | ?/ ?){COUNT})?[ -]?"
        rf"(?:calendar |working |school |full )?{UNIT}\b'?",
        Mark.LENGTH,
        Example("6 months (by June 2015)", date(2015, 6, 30)),
    ),
    Phrase(
        "all of them",
        rf"{_UNCOUNTED}100{_PERCENT}",
        "all ",
        Example("100% of staff by March 2014", date(2014, 3, 31)),
    ),
    # To reach nine in ten is the aim; fewer are a part.
    Phrase(
        "nine in ten or more",
        rf"{_UNCOUNTED}9\d{_PERCENT}",
        f"{Mark.COUNT} ",
        Example("90% of staff trained by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "a smaller share",
        rf"{_UNCOUNTED}\d{{1,3}}{_PERCENT}",
        f"{Mark.SHARE} ",
        Example("50% completed March 2014", Kind.UNCLEAR),
    ),
    Phrase(
        "so many of them",
        rf"{_UNCOUNTED}\d{{1,3}} (?=(?:{_COUNTED})\b)",
        f"{Mark.COUNT} ",
        Example("Train 20 staff by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "and so on from then",
        r"(?:\b(?:and|then|with|at least) |, )*\b[RG]\b"
        r"(?:[ ,]*(?:(?:reviews?|audits?|monitoring|reports?|updates?) |and )?(?:thereafter|after that|from then on))?",
        f" {Mark.GOES_ON} ",
        Example("April 2015 and quarterly thereafter", date(2015, 4, 30)),
    ),
)


@cache
def _compiled() -> tuple[tuple[Pattern[str], str], ...]:
    return tuple((compiled(phrase.pattern), phrase.becomes) for phrase in PHRASES)


def mark_phrases(folded: str) -> str:
    """The folded words with every phrase that is understood replaced by its mark."""
    for pattern, becomes in _compiled():
        folded = pattern.sub(becomes, folded)
    return " ".join(folded.split())
