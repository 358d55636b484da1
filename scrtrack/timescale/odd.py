"""Dates that are written as dates are not: what they may mean is understood, and suggested; never more."""

import difflib
from collections.abc import Callable
from datetime import date
from re import Match
from typing import NamedTuple

from scrtrack.timescale.names import DAY_WORD, DAY_WORDS, MONTH, MONTHS
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, compiled

_MONTH_NAMES = tuple(name for name in MONTHS if len(name) > 4)
_CLOSE = 0.82  # "feburay" is 0.93 like "february", "marsh" 0.80 like "march"
_LONGEST_NAME = 12


class Odd(NamedTuple):
    """One odd way of writing a date, and the usual way for it."""

    what: str
    pattern: str
    becomes: str | Callable[[Match[str]], str]
    example: Example


def _usual_month(match: Match[str]) -> str:
    return match["before"] + (_month_meant(match["word"]) or match["word"]) + match["after"]


def _joined_month(match: Match[str]) -> str:
    whole = match["start"] + match["end"]
    return whole if whole in MONTHS else match[0]


def _month_meant(word: str) -> str | None:
    """The month that a misspelt word may name."""
    if word in MONTHS or len(word) > _LONGEST_NAME:
        return None
    turned = [name for name in _MONTH_NAMES if sorted(name) == sorted(word) and name[0] == word[0]]
    near = turned or [n for n in difflib.get_close_matches(word, _MONTH_NAMES, 1, _CLOSE) if n[0] == word[0]]
    return near[0] if near else None


def _day_in_figures(match: Match[str]) -> str:
    return f"{DAY_WORDS[match['day'].replace('-', ' ')]} {match['month']}"


def _suggests(text: str, meant: date) -> Example:
    return Example(text, Kind.UNCLEAR, meant)


# In this order; each pattern sees what the ones above it left.
ODD: tuple[Odd, ...] = (
    Odd(
        "a month broken at the end of a line",
        r"\b(?P<start>[a-z]{3,7})- (?P<end>[a-z]{2,7})\b",
        _joined_month,
        _suggests("Septem- ber 2016", date(2016, 9, 30)),
    ),
    Odd(
        "a misspelt month beside a figure",
        r"(?P<before>\d(?:st|nd|rd|th)?[ .,/-]{0,2}(?:of )?)(?P<word>[a-z]{5,12})(?P<after>)\b",
        _usual_month,
        _suggests("30 Spetember 2016", date(2016, 9, 30)),
    ),
    Odd(
        "a misspelt month before a figure",
        r"(?P<before>)\b(?P<word>[a-z]{5,12})(?P<after>[ .,:'/-]{0,3}\d)",
        _usual_month,
        _suggests("Decmeber 2016", date(2016, 12, 31)),
    ),
    Odd(
        "the day in words",
        rf"\b(?P<day>{DAY_WORD})(?: day)?(?: of)? (?P<month>{MONTH})\b",
        _day_in_figures,
        _suggests("The twentieth June 2016", date(2016, 6, 20)),
    ),
    Odd(
        "a full stop or a comma behind the day",
        rf"\b(?P<d>\d{{1,2}}(?:st|nd|rd|th))[.,] ?(?=(?:of )?{MONTH}\b)",
        r"\g<d> ",
        _suggests("31st. March 2016", date(2016, 3, 31)),
    ),
    Odd(
        "a comma before the year in two figures",
        rf"(?P<before>\d(?:st|nd|rd|th)? (?:of )?{MONTH}) ?, ?(?P<y>\d\d)(?![\d:./])",
        r"\g<before> \g<y>",
        _suggests("31 March, 16", date(2016, 3, 31)),
    ),
    Odd(
        "a comma before a short year",
        rf"\b(?P<m>{MONTH}) ?, ?(?='\d\d\b)",
        r"\g<m> ",
        _suggests("April, '18", date(2018, 4, 30)),
    ),
    Odd(
        "end behind the month",
        rf"\b(?P<m>{MONTH}) end,? (?P<y>(?:19|20)\d\d)\b",
        r"end of \g<m> \g<y>",
        _suggests("March end 2015", date(2015, 3, 31)),
    ),
    Odd(
        "the end of year, and the year",
        r"\b(?:the )?end of (?:the )?year (?=(?:19|20)\d\d\b(?! ?[/-]))",
        "end of ",
        _suggests("End of year 2014", date(2014, 12, 31)),
    ),
    Odd(
        "marks between the month and the year",
        rf"\b(?P<m>{MONTH}) ?[:;.,=_/-]+ ?(?P<y>(?:19|20)\d\d)\b(?![./-]?\d)",
        r"\g<m> \g<y>",
        _suggests("June : 2016", date(2016, 6, 30)),
    ),
    Odd(
        "the year before the month",
        rf"(?<![\d/-])\b(?P<y>(?:19|20)\d\d)[ ,:/-]{{1,3}}(?P<m>{MONTH})\b(?! ?'?\d)",
        r"\g<m> \g<y>",
        _suggests("2016 June", date(2016, 6, 30)),
    ),
    Odd(
        "year, month and day with full stops",
        r"(?<![\d.])(?P<y>(?:19|20)\d\d)\.(?P<m>\d\d)\.(?P<d>\d\d)(?![.\d])",
        r"\g<y>-\g<m>-\g<d>",
        _suggests("2016.06.16", date(2016, 6, 16)),
    ),
    Odd(
        "hyphens in the end of a month",
        rf"\bend-of[- ](?=(?:the )?{MONTH}\b)",
        "end of ",
        _suggests("End-of-September 2016", date(2016, 9, 30)),
    ),
)


def usual(folded: str) -> str:
    """The folded words with every odd way of writing a date put in the usual way."""
    for odd in ODD:
        folded = compiled(odd.pattern).sub(odd.becomes, folded)
    return folded
