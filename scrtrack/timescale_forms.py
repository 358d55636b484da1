"""The forms in which a date is written."""

from functools import cache
from re import Pattern

from scrtrack.timescale_words import MONTH, SEASON, WEEKDAY, compiled

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
_BEFORE = rf"(?:(?P<w>{WEEKDAY})(?:,? | ?- ?)(?:the )?)?"
_AFTER = rf"(?:,? ?[(]?(?P<w2>{WEEKDAY})\b[)]?)?"
_SHORT = r"(?P<d>\d{1,2}) ?(?P<x>[/.-]) ?(?P<m>\d{1,2}) ?(?P=x) ?(?:(?P<y>\d{4})|(?P<a>\d\d))"

# Tried in this order at the start of each word.
_FORMS: tuple[tuple[str, str], ...] = (
    ("quarter", rf"{_END}{_QUARTER}[ ,:(-]*(?:of |in )?(?:the )?(?:{_FY} ?)?{_PAIR}(?: {_FY}\b)?"),
    ("quarter", rf"(?:{_FY} ?)?{_PAIR}(?: {_FY}\b)?[ ,:-]*{_QUARTER}(?![a-z0-9/])"),
    ("academic", rf"{_END}academic year(?: of| for| end| ending)? ?{_PAIR}"),
    ("academic", rf"{_END}{_PAIR} academic year\b"),
    ("financial", rf"{_END}{_FY}(?: of| for)? ?{_PAIR}"),
    ("financial", rf"{_END}{_PAIR} {_FY}\b"),
    ("winter", rf"{_END}winter(?: of)? {_PAIR4}"),
    ("season", rf"{_END}(?P<s>{SEASON})(?: of| in)?{_YEAR}"),
    (
        "end-year",
        r"(?<!year )(?<!year-)(?:the )?(?:end|close)(?:[ -]of)?(?: the)?(?: calendar year)?[ -]" + _Y4,
    ),
    ("end-year", rf"calendar year end(?:ing)? {_Y4}"),
    ("day", rf"{_BEFORE}{_END}{_DAY}(?: ?[-/] ?| of | )?(?P<m>{MONTH}){_YEAR}{_AFTER}"),
    ("day", rf"{_BEFORE}{_DAY}\.(?P<m>{MONTH})\.{_YEAR}{_AFTER}"),
    ("day", rf"{_BEFORE}{_END}(?P<m>{MONTH})\.? (?:the )?{_DAY},? ?(?<=[ ,]){_Y4}{_AFTER}"),
    ("month", rf"{_END}(?P<m>{MONTH}){_YEAR}"),
    ("yearless", rf"{_END}{_DAY}(?: ?[-/] ?| of | )?(?P<m>{MONTH})(?![a-z])"),
    ("yearless", rf"{_END}(?P<m>{MONTH})\.?(?: (?P<d>\d{{1,2}})(?:st|nd|rd|th))?(?![a-z])"),
    ("day", rf"{_BEFORE}{_END}{_SHORT}{_STOP}{_AFTER}"),
    ("day", rf"{_BEFORE}(?P<d>\d\d) (?P<m>\d\d) {_Y4}{_AFTER}"),
    ("day", rf"{_BEFORE}(?P<y>\d{{4}})(?P<x>[/-])(?P<m>\d{{1,2}})(?P=x)(?P<d>\d{{1,2}}){_STOP}{_AFTER}"),
    ("month", rf"{_END}(?P<m>\d{{1,2}})(?: ?/ ?|[.-]){_Y4}"),
    ("year-month", rf"{_END}(?P<y>\d{{4}})-(?P<m>\d\d){_STOP}"),
    ("pair", _PAIR4),
    ("year", _Y4),
    ("number", r"\d+(?: ?[./:-] ?\d+)*"),
)


@cache
def forms() -> tuple[tuple[str, Pattern[str]], ...]:
    """Each form with its name, in the order in which they are tried."""
    return tuple((name, compiled(pattern)) for name, pattern in _FORMS)
