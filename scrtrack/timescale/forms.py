"""The forms in which a date is written."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from scrtrack.timescale.names import MONTH, SEASON, WEEKDAY
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, signs


class Shape(StrEnum):
    """What a form gives, and so how it is read."""

    DAY = "day"
    MONTH = "month"
    YEAR_MONTH = "year-month"
    QUARTER = "quarter"
    FINANCIAL_YEAR = "financial-year"
    ACADEMIC_YEAR = "academic-year"
    WINTER = "winter"
    SEASON = "season"
    END_OF_YEAR = "end-of-year"
    YEARLESS = "yearless"
    PAIR = "pair"
    YEAR = "year"
    NUMBER = "number"


class Form(NamedTuple):
    """One form of a date: what it gives, and its pattern."""

    what: str
    shape: Shape
    pattern: str
    example: Example


_END = r"(?:(?:the )?(?:very )?end[ -](?:of )?(?:the )?(?:month of )?)?"
_STOP = r"(?![a-z0-9])(?! ?[/.-] ?\d)(?! ?'\d)"
# Two figures at the end of a month are a year only where nothing follows that they could count.
_ALONE = (
    r"(?= ?(?:$|[-.,;:()\[\]/&¶A-Z\"]"
    r"|(?:and|at|by|for|in|with|via|ie|onwards?|to|until|or|if|subject|unless)\b))"
)
_Y4 = rf"(?P<y>\d{{4}}){_STOP}"
_YEAR = (
    rf"(?:(?: ?[-/.,(] ?| of | )?{_Y4}"
    rf"|(?P<gap>\.? |[-/.])?(?:' ?(?P<a>\d\d){_STOP}|(?P<b>\d\d){_STOP}{_ALONE}))"
)
_PAIR = rf"(?P<p>\d{{4}}|\d\d) ?[/-] ?(?P<q>\d{{4}}|\d\d){_STOP}"
_PAIR4 = rf"(?P<p>\d{{4}}) ?[/-] ?(?P<q>\d{{4}}|\d\d){_STOP}"
_FY = r"(?:(?:financial|fiscal)[ -]years?(?:[ -]end(?:ing)?)?|f/?y)"
_QUARTER = (
    r"(?:(?:quarter|qtr|q)\.?[ -]?(?P<n>\d|one|two|three|four)"
    r"|(?P<k>[1-4](?:st|nd|rd|th)|first|second|third|fourth) (?:quarter|qtr))"
)
_DAY = r"(?P<d>\d{1,2})(?: ?(?P<o>st|nd|rd|th))?"
_OF = r"(?:[-/]| of | )?"
_BEFORE = rf"(?:(?P<w>{WEEKDAY})(?:,? | ?- ?)(?:the )?)?"
_AFTER = rf"(?:,? ?[(]?(?P<w2>{WEEKDAY})\b[)]?)?"
_SHORT = r"(?P<d>\d{1,2}) ?(?P<x>[/.-]) ?(?P<m>\d{1,2}) ?(?P=x) ?(?:(?P<y>\d{4})|(?P<a>\d\d))"

# Tried in this order at the start of each word.
FORMS: tuple[Form, ...] = (
    Form(
        "a quarter, then its financial year",
        Shape.QUARTER,
        rf"{_END}{_QUARTER}[ ,:(-]*(?:of |in )?(?:the )?(?:{_FY} ?)?{_PAIR}(?: {_FY}\b)?",
        Example("Fourth quarter 2014/15", date(2015, 3, 31)),
    ),
    Form(
        "a financial year, then its quarter",
        Shape.QUARTER,
        rf"(?:{_FY} ?)?{_PAIR}(?: {_FY}\b)?[ ,:-]*{_QUARTER}(?![a-z0-9/])",
        Example("2013/14 Q3", date(2013, 12, 31)),
    ),
    Form(
        "an academic year",
        Shape.ACADEMIC_YEAR,
        rf"{_END}academic year(?: of| for| end| ending)? ?{_PAIR}",
        Example("Academic year 2015/16", date(2016, 8, 31)),
    ),
    Form(
        "an academic year, named after its figures",
        Shape.ACADEMIC_YEAR,
        rf"{_END}{_PAIR} academic year\b",
        Example("2014/15 academic year", date(2015, 8, 31)),
    ),
    Form(
        "a financial year",
        Shape.FINANCIAL_YEAR,
        rf"{_END}{_FY}(?: of| for)? ?{_PAIR}",
        Example("Financial year 2018-19", date(2019, 3, 31)),
    ),
    Form(
        "a financial year, named after its figures",
        Shape.FINANCIAL_YEAR,
        rf"{_END}{_PAIR} {_FY}\b",
        Example("End of the 2018/19 financial year", date(2019, 3, 31)),
    ),
    Form(
        "a winter with both its years",
        Shape.WINTER,
        rf"{_END}winter(?: of)? {_PAIR4}",
        Example("Winter 2015/16", date(2016, 2, 29)),
    ),
    Form(
        "a season",
        Shape.SEASON,
        rf"{_END}(?P<s>{SEASON})(?: of| in)?{_YEAR}",
        Example("End of summer 2016", date(2016, 8, 31)),
    ),
    Form(
        "the end of a year",
        Shape.END_OF_YEAR,
        r"(?<!year )(?<!year-)(?:the )?(?:end|close)(?:[ -]of)?(?: the)?(?: calendar year)?[ -]" + _Y4,
        Example("By the end of 2015", date(2015, 12, 31)),
    ),
    Form(
        "a calendar year end",
        Shape.END_OF_YEAR,
        rf"calendar year end(?:ing)? {_Y4}",
        Example("Calendar year end 2015", date(2015, 12, 31)),
    ),
    Form(
        "a day, a month and a year",
        Shape.DAY,
        rf"{_BEFORE}{_END}{_DAY}{_OF}(?P<m>{MONTH}){_YEAR}{_AFTER}",
        Example("Wednesday 1 April 2015", date(2015, 4, 1)),
    ),
    Form(
        "a day, a month and a year, with the same mark and blanks between",
        Shape.DAY,
        rf"{_BEFORE}{_DAY}(?P<x> [-/] )(?P<m>{MONTH})(?P=x){_Y4}{_AFTER}",
        Example("1 / April / 2015", date(2015, 4, 1)),
    ),
    Form(
        "a day, a month and a year, with full stops",
        Shape.DAY,
        rf"{_BEFORE}{_DAY}\.(?P<m>{MONTH})\.{_YEAR}{_AFTER}",
        Example("1.Apr.15", date(2015, 4, 1)),
    ),
    Form(
        "a month, then the day, then the year",
        Shape.DAY,
        rf"{_BEFORE}{_END}(?P<m>{MONTH})\.? (?:the )?{_DAY},? ?(?<=[ ,]){_Y4}{_AFTER}",
        Example("April 30th, 2015", date(2015, 4, 30)),
    ),
    Form(
        "a month and a year",
        Shape.MONTH,
        rf"{_END}(?P<m>{MONTH}){_YEAR}",
        Example("September 2026", date(2026, 9, 30)),
    ),
    Form(
        "a day and a month without a year",
        Shape.YEARLESS,
        rf"{_END}{_DAY}{_OF}(?P<m>{MONTH})(?![a-z])",
        Example("1 April to 30 April 2015", Kind.UNCLEAR),
    ),
    Form(
        "a month without a year",
        Shape.YEARLESS,
        rf"{_END}(?P<m>{MONTH})\.?(?: (?P<d>\d{{1,2}})(?:st|nd|rd|th))?(?![a-z])",
        Example("Begun March", Kind.STARTED),
    ),
    Form(
        "figures: day, month, year",
        Shape.DAY,
        rf"{_BEFORE}{_END}{_SHORT}{_STOP}{_AFTER}",
        Example("By 31/12/2016", date(2016, 12, 31)),
    ),
    Form(
        "figures with spaces between",
        Shape.DAY,
        rf"{_BEFORE}(?P<d>\d\d) (?P<m>\d\d) {_Y4}{_AFTER}",
        Example("01 04 2015", date(2015, 4, 1)),
    ),
    Form(
        "figures: year, month, day",
        Shape.DAY,
        rf"{_BEFORE}(?P<y>\d{{4}})(?P<x>[/-])(?P<m>\d{{1,2}})(?P=x)(?P<d>\d{{1,2}}){_STOP}{_AFTER}",
        Example("2015-04-01", date(2015, 4, 1)),
    ),
    Form(
        "figures: month, year",
        Shape.MONTH,
        rf"{_END}(?P<m>\d{{1,2}})(?: ?/ ?|[.-]){_Y4}",
        Example("04/2015", date(2015, 4, 30)),
    ),
    Form(
        "figures: year, month",
        Shape.YEAR_MONTH,
        rf"{_END}(?P<y>\d{{4}})-(?P<m>\d\d){_STOP}",
        Example("2015-04", date(2015, 4, 30)),
    ),
    Form(
        "two years, and no word for which",
        Shape.PAIR,
        _PAIR4,
        Example("Municipal year 2015/16", Kind.UNCLEAR),
    ),
    Form("a year alone", Shape.YEAR, _Y4, Example("Ongoing, review 2016", Kind.ONGOING)),
    Form(
        "any other number",
        Shape.NUMBER,
        r"\d+(?: ?[./:-] ?\d+)*",
        Example("Version 2.1 March 2015", Kind.UNCLEAR),
    ),
)

_LABELS = (
    "phase|stage|level|year|action|band|tier|recs?|recommendations?|module|part|version|ver|v|sections?|sec"
    "|appendix|annex|group|item|nos?|number|point|para|paragraphs?|step|page|chapter|table|cohort|wave|round"
    "|tranche|objective|priority|ks|ref|reference|theme|finding|lesson|case|child|sibling|standard|scr|see|per"
    "|team|service|grade|session|week|day|month|room|ward|q|qtr|quarter|sprint|article|schedule|form|unit|strand|task|milestone"
    "|s|p|pp|pg|reg|regs|art|ch|issue|document|file|message|pack|sample|hub|edition|paper|letter|circular|bulletin"
)
# "Phase 1 March 2015" is March, or the first; a number behind one of these is no day.
LABEL = signs(
    Sign(
        "a word for what is numbered",
        rf"(?<!financial )(?<!academic )\b(?:{_LABELS})(?: |#|\.(?=\d|$))*$",
        Example("Phase 1 March 2015", Kind.UNCLEAR),
    ),
    Sign(
        "the same in short, with a full stop",
        r"\b(?:recs?|nos?|sec|para|ref|ver|v|s|p|pp|pg|regs?|art|ch)\. $",
        Example("Rec. 3 May 2015", Kind.UNCLEAR),
    ),
    Sign(
        "a sign that joins it to what stands before",
        r"[a-z0-9)][/#-]$|[a-z]$",
        Example("A3 May 2015", Kind.UNCLEAR),
    ),
)
