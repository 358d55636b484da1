"""The small words of a timescale: months, numbers, recurrences, and the folding that makes them plain."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from re import Match, Pattern


# Patterns are tried on folded text: lower case, single spaces, plain dashes.
@cache
def compiled(pattern: str) -> Pattern[str]:
    """The pattern, compiled at its first use."""
    return re.compile(pattern)


def find(pattern: str, text: str) -> Match[str] | None:
    """The first place where the text has the pattern."""
    return compiled(pattern).search(text)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any one of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def _numbered(names: str, start: int) -> dict[str, int]:
    return {name: number for number, same in enumerate(names.split("|"), start) for name in same.split()}


MONTHS: Mapping[str, int] = _numbered(
    """january jan janurary januray janury | february feb febuary feburary februrary febraury | march mar
    | april apr apirl aprill | may | june jun | july jul | august aug agust augst
    | september sept sep septmber septemeber setember sepember sepetember | october oct ocotber octber ocober
    | november nov novemeber novmber novemebr | december dec decemeber decmber decemebr""",
    1,
)
WEEKDAYS: Mapping[str, int] = _numbered(
    """monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu | friday fri
    | saturday sat | sunday sun""",
    0,
)
NUMBERS: Mapping[str, int] = _numbered(
    "a an one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve", 1
) | {"eighteen": 18, "twenty four": 24, "twenty-four": 24}
QUARTERS: Mapping[str, int] = _numbered("one first | two second | three third | four fourth", 1)
ORDINALS: Mapping[int, str] = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

MONTH, WEEKDAY = any_of(MONTHS), any_of(WEEKDAYS)
COUNT = rf"(?:{any_of(NUMBERS)}|\d{{1,3}})"
SEASON = "(?:spring|summer|autumn|winter)"
UNIT = r"(?:hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|terms?|years?|yrs?)"

_FOLDING = {
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-"),
    **dict.fromkeys(map(ord, "‘’ʼ`´′‛＇"), "'"),
    **dict.fromkeys(map(ord, "“”„«»″"), '"'),
    **dict.fromkeys(map(ord, "•·●▪◦‣∙"), ";"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f")),
}
_OVERRIDES = "[\u202a-\u202e\u2066-\u2069]"  # marks that turn the writing round

_NOT_OVER = r"(?<!\bnot )(?<!no longer )"
RECURRENCE = (
    rf"{_NOT_OVER}(?:\b(?:on )?(?:an? )?(?:at least )?(?:(?:once|twice|{COUNT})[ -]?)?"
    r"(?:(?:bi|tri|semi|half)[ -]?)?"
    r"(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?|biennial(?:ly)?)\b(?: basis\b)?"
    rf"|\b(?:once|twice|thrice|{COUNT} ?(?:times|x)) ?(?:an?|per|each|every|in every|/) ?{UNIT}\b"
    r"|\b(?:at |on |in |per )?(?:every|each|per)"
    rf"(?: other| single|(?: {COUNT}(?:(?: ?- ?| to ){COUNT})?))?"
    r"(?: (?:school|working|calendar|financial|academic|board|lscb|team|staff))?"
    rf" (?:{UNIT}|annum|meetings?|supervision|{MONTH}|{SEASON}|{WEEKDAY})\b)"
)
GOES_ON = (
    rf"{_NOT_OVER}\b(?:on ?-? ?going\b|(?:continuous(?:ly)?|continuing|continual)\b(?! professional)"
    r"|continually\b|continues\b|(?:to|will) continue\b|regularly\b|(?:on )?a regular basis\b|rolling\b"
    r"|business as usual\b|bau\b|standing (?:agenda )?item\b|year[ -]round\b|throughout the year\b)"
)
_MAY_GO_ON = (  # whatever goes on or recurs holds one of these
    "going|continu|regular|rolling|usual|bau|standing|round|throughout"
    "|[^u]ly|annual|biennial|every|each|per|once|twice|thrice|times|x"
)


def may_go_on(text: str) -> bool:
    """Whether it is worth looking for a recurrence; plain words are told apart at once."""
    return not text.isascii() or find(_MAY_GO_ON, text.lower()) is not None


def fold(text: str) -> str:
    """The text in lower case and single spaces, with plain dashes and quotation marks."""
    text = unicodedata.normalize("NFKC", text.translate(_FOLDING)).translate(_FOLDING).casefold()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    # A line break behind a figure ends it ("Group 1", then "March 2015"); any other is a space.
    text = re.sub(r"(?<=\d)[^\S\r\n]*[\r\n\v\f\x85\u2028]\s*", " ¶ ", text)
    return " ".join(text.split()).lstrip("* ")


def is_plain(text: str, folded: str) -> bool:
    """Whether no figure or mark in the text was lost or made up in the folding."""
    if text.isascii():
        return True
    text = text.translate(_FOLDING)
    odd = any(
        not c.isascii() and (c.isnumeric() or unicodedata.category(c)[0] == "M")
        for c in unicodedata.normalize("NFC", text)
    )
    figures = sum(c.isdigit() for c in text)
    return not odd and not re.search(_OVERRIDES, text) and figures == sum(c.isdigit() for c in folded)
