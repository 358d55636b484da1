"""The phrases around a date: each is replaced by its mark, or by the plain words for it."""

from datetime import date
from functools import cache
from re import Pattern

from scrtrack.timescale.clock import CLOCK
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import COUNT, MONTH, UNIT
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.recurrence import GOES_ON, RECURRENCE
from scrtrack.timescale.rows import Example, Phrase, Sign, compiled, signs

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
        "new, of what is to be made",
        r"\bnew (?=(?:policy|policies|procedures?|protocols?|pathways?|process(?:es)?|systems?|forms?|templates?|tools?"
        r"|training|programmes?|strategy|framework|service)\b)",
        "",
        Example("New policy in place by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "groups and papers of two or more words",
        r"\b(?:task and finish|working) (?=groups?\b)|\bcase (?=(?:files?|notes|records?)\b)"
        r"|\bterms of (?=reference\b)|\b(?:domestic (?:abuse|violence)|neglect) (?=(?:policy|strategy|training|pathway"
        r"|protocol|procedures?|toolkit|campaign|guidance)\b)",
        "",
        Example("Working group by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "another audit",
        r"\bre-?audit\b",
        "audit",
        Example("Re-audit in Sept 2013", date(2013, 9, 30)),
    ),
    Phrase(
        "may, which is no month",
        r"(?:(?<=[a-z] )|(?<=[a-z], ))(?<!\bin )(?<!\bby )(?<!\bof )(?<!\bend )(?<!\bto )(?<!early )(?<!late )(?<!mid )(?<!or )"
        r"(?<!and )(?<!until )(?<!from )(?<!since )(?<!during )(?<!before )(?<!after )(?<!for )(?<!next )(?<!this )"
        r"(?<!every )(?<!each )(?<!st )(?<!nd )(?<!rd )(?<!th )may (?=(?!and\b|or\b|to\b|at\b|for\b|if\b|but\b|with\b|half\b)[a-z])",
        "might ",
        Example("We may extend this, 12 June 2015", Kind.UNCLEAR, date(2015, 6, 12)),
    ),
    Phrase(
        "up to date, which is no date",
        r"\bup[ -]to[ -]date\b",
        "current",
        Example("Up to date policy by April 2015", Kind.UNCLEAR, date(2015, 4, 30)),
    ),
    Phrase(
        "no further action, which is no doubt",
        r"\bno further actions?\b(?: (?:is |are )?(?:required|needed|necessary))?",
        "nfa",
        Example("Completed, no further action required", Kind.DONE),
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
        r",? ?\b(?:at (?:the )?(?:very )?latest|latest)\b(?! (?:version|guidance|draft|policy))",
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
    *CLOCK,
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
        "none of them",
        rf"{_UNCOUNTED}0 (?=(?:{_COUNTED})\b)",
        f"{Mark.SHARE} ",
        Example("0 audits by March 2015", Kind.UNCLEAR),
    ),
    Phrase(
        "so many of them",
        rf"{_UNCOUNTED}\d{{1,3}} (?=(?:{_COUNTED})\b)",
        f"{Mark.COUNT} ",
        Example("Train 20 staff by April 2015", date(2015, 4, 30)),
    ),
    Phrase(
        "and so on from then",
        r"(?:(?:\b(?:and|then|with|at least) |, )*\bG\b|(?:\b(?:and|then|with|at least) |, )+\bR\b"
        r"|\bR\b(?=(?: (?:reviews?|audits?|monitoring|reports?|updates?))? (?:thereafter|after that|from then on)))"
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
