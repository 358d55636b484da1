"""The dates in the words of a timescale: found, read, and marked."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from re import Match

from scrtrack import timescale_words as words
from scrtrack.timescale_forms import forms
from scrtrack.timescale_phrases import LABEL, mark_phrases
from scrtrack.timescale_reading import Precision


@dataclass(frozen=True, slots=True)
class Span:
    """A date that was read: the last day of what the words name."""

    due: date
    precision: Precision


@dataclass(frozen=True, slots=True)
class Flaw:
    """What looks like a date and cannot be relied on."""

    mark: str  # X impossible, U part of a date, N a number
    note: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words, and the dates that were found in them."""

    folded: str
    marked: str  # the folded words, with what was understood replaced by its capital
    spans: tuple[Span, ...]
    flaws: tuple[Flaw, ...]


_NO_YEAR = Flaw("U", "There is no year: ask which is meant.")
_YEARS = Flaw("U", "The two years do not follow each other: ask which year is meant.")
IMPOSSIBLE = Flaw("X", "There is no such date: ask which is meant.")
_NUMBER = Flaw("N", "A number is left over that may be part of the date: ask.")


def scan(folded: str) -> Sentence:
    """The folded words with the dates in them read."""
    alone = _date_alone(folded)
    if alone is not None:
        return alone
    text = mark_phrases(folded)
    marked: list[str] = []
    found: list[Span | Flaw] = []
    position = 0
    while position < len(text):
        part, length = _form_at(text, position) if text[position].isalnum() else (None, 1)
        if part is None:
            marked.append(text[position : position + length])
        else:
            found.append(part)
            marked.append("D" if isinstance(part, Span) else part.mark)
        position += length
    joined = re.sub(r"\bthe (?=D)", "", " ".join("".join(marked).split()))
    spans = tuple(part for part in found if isinstance(part, Span))
    return Sentence(folded, joined, spans, tuple(part for part in found if isinstance(part, Flaw)))


def _date_alone(folded: str) -> Sentence | None:
    """A date with nothing beside it but `by`, as most are: there are no phrases to look for."""
    lead = "by " if folded.startswith("by ") else ""
    start = len(lead)
    if start == len(folded) or not folded[start].isalnum():
        return None
    part, length = _form_at(folded, start)
    if isinstance(part, Span) and start + length == len(folded):
        return Sentence(folded, f"{lead}D", (part,), ())
    return None


def _form_at(text: str, start: int) -> tuple[Span | Flaw | None, int]:
    for name, pattern in forms():
        match = pattern.match(text, start)
        if match is None:
            continue
        guarded = text[start].isdigit() and name not in ("number", "year", "pair")
        if guarded and words.find(LABEL, text[max(0, start - 24) : start]):
            continue
        return _READERS[name](match), match.end() - start
    word = words.compiled(r"[a-z]+|[^a-z]").match(text, start)
    return None, len(word[0]) if word else 1


def _year(match: Match[str]) -> int | None:
    parts = match.groupdict()
    if parts.get("y"):
        year = int(parts["y"])
        return year if 1990 <= year <= 2099 else None
    short = int(parts.get("a") or parts.get("b") or 99)
    return 2000 + short if short <= 68 else None


def number(value: str, names: Mapping[str, int]) -> int:
    """The number in figures or in words; 0 where it is neither."""
    return int(value) if value.isdigit() else names.get(value, 0)


def _read_day(match: Match[str]) -> Span | Flaw:
    parts = match.groupdict()
    day, month, year = int(parts["d"]), number(parts["m"], words.MONTHS), _year(match)
    ending = parts.get("o")
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return IMPOSSIBLE
    if year is None:
        return Flaw("U", "The year is not one that can be meant: ask.")
    if ending and ending != words.ORDINALS.get(day, "th"):
        return Flaw("U", "The day is not written as any day is: ask which is meant.")
    due = date(year, month, day)
    for name in (parts.get("w"), parts.get("w2")):
        if name and words.WEEKDAYS[name] != due.weekday():
            return Flaw("U", "The day of the week is not that of the date: ask which is meant.")
    return Span(due, Precision.DAY)


def _read_month(match: Match[str]) -> Span | Flaw:
    parts = match.groupdict()
    month, year = number(parts["m"], words.MONTHS), _year(match)
    if not 1 <= month <= 12:
        return IMPOSSIBLE
    if year is None:
        return Flaw("U", "The year is not one that can be meant: ask.")
    last = monthrange(year, month)[1]
    if (
        parts.get("b")
        and parts.get("gap") not in ("-", "/")
        and int(parts["b"]) in (last, 28, 29)[: 3 if month == 2 else 1]
    ):
        return Flaw("U", "The number may be the last day of the month or a year: ask which is meant.")
    return Span(date(year, month, last), Precision.MONTH)


def _read_year_month(match: Match[str]) -> Span | Flaw:
    follows = int(match["m"]) == (int(match["y"]) + 1) % 100
    return Flaw("U", "It may be a month or a pair of years: ask.") if follows else _read_month(match)


def _second_year(match: Match[str]) -> int | None:
    first, second = match["p"], match["q"]
    start = int(first) + (2000 if len(first) == 2 else 0)
    whole = len(second) == 4 and len(first) == 4
    follows = int(second) == start + 1 if whole else len(second) == 2 and int(second) == (start + 1) % 100
    return start + 1 if follows and 1990 <= start <= 2098 else None


def _read_quarter(match: Match[str]) -> Span | Flaw:
    name = match["n"] or match["k"]
    quarter, second = number(name[:1] if name[0].isdigit() else name, words.QUARTERS), _second_year(match)
    if second is None or not 1 <= quarter <= 4:
        return _YEARS if second is None else Flaw("U", "A year has four quarters: ask which is meant.")
    year, month = (second, 3) if quarter == 4 else (second - 1, 3 + 3 * quarter)
    return Span(date(year, month, monthrange(year, month)[1]), Precision.QUARTER)


def _read_pair(month: int, precision: Precision) -> Callable[[Match[str]], Span | Flaw]:
    def read(match: Match[str]) -> Span | Flaw:
        year = _second_year(match)
        return Span(date(year, month, monthrange(year, month)[1]), precision) if year else _YEARS

    return read


def _read_season(match: Match[str]) -> Span | Flaw:
    year, month = _year(match), {"spring": 5, "summer": 8, "autumn": 11}.get(match["s"])
    if year is None or month is None:
        return Flaw("U", "A winter falls in two years: ask which is meant, or write it as 2015/16.")
    return Span(date(year, month, monthrange(year, month)[1]), Precision.SEASON)


def _read_end_year(match: Match[str]) -> Span | Flaw:
    year = _year(match)
    return Span(date(year, 12, 31), Precision.YEAR) if year else _NUMBER


def _flawed(flaw: Flaw) -> Callable[[Match[str]], Span | Flaw]:
    return lambda match: flaw


def _read_yearless(match: Match[str]) -> Span | Flaw:
    day = int(match["d"] or 1)
    return _NO_YEAR if 1 <= day <= monthrange(2000, words.MONTHS[match["m"]])[1] else IMPOSSIBLE


_READERS: Mapping[str, Callable[[Match[str]], Span | Flaw]] = {
    "day": _read_day,
    "month": _read_month,
    "year-month": _read_year_month,
    "quarter": _read_quarter,
    "financial": _read_pair(3, Precision.FINANCIAL_YEAR),
    "academic": _read_pair(8, Precision.ACADEMIC_YEAR),
    "winter": _read_pair(2, Precision.SEASON),
    "season": _read_season,
    "end-year": _read_end_year,
    "yearless": _read_yearless,
    "pair": _flawed(Flaw("U", "The two years may be financial or academic: ask which is meant.")),
    "year": _flawed(Flaw("U", "A year alone gives no day or month: ask which is meant.")),
    "number": _flawed(_NUMBER),
}
