"""Dates in the words of evidence: whether what they name was still to come when the evidence is dated."""

import re
from datetime import date

from scrtrack.model.values import PartialDate
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Precision

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
DATE = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{_MONTH},? 20\d\d|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? 20\d\d"
    r"|\d{1,2}[/.]\d{1,2}[/.]20\d\d|20\d\d-\d\d-\d\d)\b"
)
_A_DATE = re.compile(DATE, re.IGNORECASE)
# What records that something took place: it cannot be there before its day.
_RECORD = (
    r"(?:minutes|notes|attendance(?: lists?| sheets?| registers?| records?)?|(?:re-?)?audits?|surveys?|(?:dip[- ])?samples?"
    r"|results?|findings|evaluations?|feedback|certificates?|training|workshops?|sessions?|briefings?)"
)
_BETWEEN = (
    r"(?: (?!(?:until|till|to|by|for|next|reviews?|expir\w+|valid|through|before|plans?|calendar|programme|timetable"
    r"|schedule|rota|materials?|slides|pack|dates?|tool|form|template)\b)[\w'’&/-]+){0,9}?"
)
_OF_A_DAY = re.compile(
    rf"^(?:the |an? |our |draft )?(?:[\w'’-]+ ){{0,3}}?(?:{_RECORD}{_BETWEEN}|(?:[\w'’-]+ )?reports?)"
    rf",? ?(?:\(|[-–] )?(?:of |dated |on |held on |in |from )?(?P<date>{DATE})",
    re.IGNORECASE,
)


def names_a_later_day(reference: str, day: PartialDate) -> date | None:
    """The day of what a reference names, such as a meeting's minutes, where it is later than the evidence."""
    if "20" not in reference or not _A_DATE.search(reference):
        return None
    found = _OF_A_DAY.search(reference)
    return _later(found["date"], day) if found is not None else None


def is_to_come(words: str, day: PartialDate | None) -> bool:
    """Whether words of a plan name no day, or one that was still to come on the day of the evidence."""
    found = _A_DATE.search(words)
    return found is None or day is None or _later(found.group(), day) is not None


def _later(words: str, day: PartialDate) -> date | None:
    reading = read_timescale(words)
    if reading.due is None or reading.precision not in (Precision.DAY, Precision.MONTH):
        return None
    first = reading.due if reading.precision is Precision.DAY else reading.due.replace(day=1)
    return first if first > day.last else None
