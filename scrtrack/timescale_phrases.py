"""The phrases around a date: each is replaced by a capital, which folded text cannot hold."""

from functools import cache
from re import Pattern

from scrtrack.timescale_words import COUNT, GOES_ON, MONTH, RECURRENCE, UNIT, compiled

# T a time of day, R a recurrence, G "ongoing", I "immediate", L a length of time, F a reference, C a count,
# P a percentage that is less than the aim.
# What is read as a date is replaced too: D a date, X an impossible date, U part of a date, N a number.

_CLOCK = r"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?"
_CLOCK24 = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
_HALF = r"[ap]\.?m\b\.?"
_UNTIMED = r"(?<![\w.:/-])"
_IMMEDIATE = (
    r"\b(?:(?:for|with) )?immediate(?:ly)?\b(?: (?:effect|action|implementation)\b)?|\basap\b|\ba\.s\.a\.p\b\.?"
    r"|\bas soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical)\b|\bstraight ?away\b"
    r"|\bright away\b|\bforthwith\b|\burgent(?:ly)?\b|\bat once\b|\bwithout delay\b|^now$"
)
_UNCOUNTED = r"(?<![\w.,/-])"
_PERCENT = r" ?(?:%(?!\d)|per ?cent\b)"
_COUNTED = (
    "staff|sessions?|cases?|case files|schools?|practitioners?|workers?|social workers|nurses|midwives|gps|audits?"
    "|files|workshops?|events?|courses?|briefings?|people|delegates|professionals|managers?|teams|records|places"
)
_POINTER = r"(?:section|sec|actions?|para|paragraph|point|item|rec|recommendations?|page|appendix|objective|no|number)"
_SEE = (
    rf"\b(?:see(?: also)?|refer to|as per|cf\.?|ref:?) (?:{_POINTER}\.? ?)*[a-z]?\d+[a-z]?(?:\.\d+)*[a-z]?"
    rf"(?![\w/-])(?! ?(?:st |nd |rd |th )?(?:of )?{MONTH})(?:(?: and |, ?| & )\d+(?:\.\d+)+)*"
)
_AUDIT = r"\bs(?:ection|ec)?\.? ?(?:11|17|47|157|175)(?= (?:audits?|enquir|returns?|assessments?|self|duties|report))"
_LENGTH = (
    rf"(?<![\w./])(?:{COUNT}|few|couple of|several)(?:(?: ?- ?| to | or | ?/ ?){COUNT})?[ -]?"
    rf"(?:calendar |working |school |full )?{UNIT}\b'?"
)
_AND_ON = (
    r"(?:\b(?:and|then|with|at least) |, )*\b[RG]\b"
    r"(?:[ ,]*(?:(?:reviews?|audits?|monitoring|reports?|updates?) |and )?(?:thereafter|after that|from then on))?"
)
_LABELS = (
    "phase|stage|level|year|action|band|tier|recs?|recommendations?|module|part|version|ver|v|sections?|sec"
    "|appendix|annex|group|item|nos?|number|point|para|paragraphs?|step|page|chapter|table|cohort|wave|round"
    "|tranche|objective|priority|ks|ref|reference|theme|finding|lesson|case|child|sibling|standard|scr|see|per"
    "|session|week|day|month|room|ward|q|qtr|quarter|sprint|article|schedule|form|unit|strand|task|milestone"
    "|s|p|pp|pg|reg|regs|art|ch"
)
# "Phase 1 March 2015" is March, or the first; a number behind one of these is no day.
LABEL = (
    rf"(?:(?<!financial )(?<!academic )\b(?:{_LABELS})(?: |#|\.(?=\d|$))*"
    r"|\b(?:recs?|nos?|sec|para|ref|ver|v|s|p|pp|pg|regs?|art|ch)\. |[a-z0-9)][/#-]|[a-z])$"
)

# In this order; each pattern sees what the ones above it left.
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"\bi\.? ?e\b\.?(?: that is)?", "ie"),
    (r"\bthat is to say\b", "ie"),
    (r"\blook(?:ed|ing)?[ -]after\b", "lookedafter"),
    (r"\bup[ -]to[ -]date\b", "current"),
    (r"\bno further actions?\b(?: (?:is |are )?(?:required|needed|necessary))?", "nfa"),
    (r"\bbut (?=(?:by )?(?:no|not) later than)", ""),
    (
        r"\b(?:by )?(?:at the latest by|the latest by|latest by|no later than|not later than|on or before)\b",
        "by",
    ),
    (r",? ?\b(?:at the (?:very )?latest|latest)\b(?! (?:version|guidance|draft|policy))", ""),
    (r"\bbefore (?=(?:the )?end of\b)", "by "),
    (r"\bend date\b", "date"),
    (rf"\b(?:end of the month|end of month|month end)[ ,:(-]*(?={MONTH})", "end of "),
    (rf"\b(?:{COUNT}|1800)? ?[oO]'clock\b", "T"),
    (r"(?<=\d)t(?=\d\d:\d\d)", " "),
    (rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK} ?(?:{_HALF})? ?(?:-|to) ?)?{_CLOCK} ?{_HALF}(?![\w:/])", "T"),
    (
        rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK24} ?(?:-|to) ?)?{_CLOCK24}(?: ?(?:hrs?|hours|h))?(?![\w:/+-])",
        "T",
    ),
    (rf"{_UNTIMED}(?:at )?(?:[01]\d|2[0-3])[.:]?[0-5]\d ?(?:hrs|hours|h)(?![\w:/])", "T"),
    (r"\bat (?:[01]?\d|2[0-3])\.[0-5]\d(?![\w.:/])", "T"),
    (rf"{_UNTIMED}(?:(?:by|at) )?(?:12 )?(?:noon|midday|midnight)\b", "T"),
    (
        r"\b(?:by )?(?:the )?(?:close|end) of (?:play|business|(?:the )?(?:working )?day)\b|\b(?:cob|cop|eod)\b",
        "T",
    ),
    (RECURRENCE, "R"),
    (GOES_ON, "G"),
    (_IMMEDIATE, "I"),
    (_SEE, "F"),
    (_AUDIT, "act"),
    (_LENGTH, "L"),
    (rf"{_UNCOUNTED}100{_PERCENT}", "all "),
    (rf"{_UNCOUNTED}9\d{_PERCENT}", "C "),  # to reach so many is the aim; fewer are a part
    (rf"{_UNCOUNTED}\d{{1,3}}{_PERCENT}", "P "),
    (rf"{_UNCOUNTED}\d{{1,3}} (?=(?:{_COUNTED})\b)", "C "),
    (_AND_ON, " G "),
)


@cache
def _phrases() -> tuple[tuple[Pattern[str], str], ...]:
    return tuple((compiled(pattern), mark) for pattern, mark in _PHRASES)


def mark_phrases(folded: str) -> str:
    """The folded words with every phrase that is understood replaced by its mark."""
    for pattern, mark in _phrases():
        folded = pattern.sub(mark, folded)
    return " ".join(folded.split())
