"""The rows that the tables are made of: each has an example, and the example is its test."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from re import Match, Pattern
from typing import NamedTuple

from scrtrack.timescale.reading import Kind


# A row is a tuple with names: at the start of the program it costs an eighth of a dataclass.
class Example(NamedTuple):
    """Words that show a row at work, and what the whole of them is read as: a due date, or a kind."""

    text: str
    reads: date | Kind
    suggests: date | None = None
    """The date that it suggests, where a row is about that."""


class Sign(NamedTuple):
    """One way in which the words show something."""

    what: str
    pattern: str
    example: Example


class Phrase(NamedTuple):
    """A phrase that is understood, and what is written in its place."""

    what: str
    pattern: str
    becomes: str
    example: Example


@dataclass(frozen=True, eq=False)
class Signs:
    """All the ways in which the words show one thing, in the order in which they are tried."""

    rows: tuple[Sign, ...]

    @property
    def pattern(self) -> str:
        """A pattern for any of them."""
        return "|".join(row.pattern for row in self.rows)


class Words(NamedTuple):
    """Words that matter for one reason."""

    why: str
    words: frozenset[str]
    example: Example


def signs(*rows: Sign) -> Signs:
    """A table of signs."""
    return Signs(rows)


def words(why: str, text: str, example: Example) -> Words:
    """A row of words, which are written in one text."""
    return Words(why, frozenset(text.split()), example)


def all_words(*tables: Iterable[Words]) -> frozenset[str]:
    """Every word of the tables."""
    return frozenset(word for table in tables for row in table for word in row.words)


@cache
def compiled(pattern: str | Signs) -> Pattern[str]:
    """The pattern, compiled at its first use."""
    return re.compile(pattern if isinstance(pattern, str) else pattern.pattern)


def find(pattern: str | Signs, text: str) -> Match[str] | None:
    """The first place where the text has it."""
    return compiled(pattern).search(text)


def without(pattern: str | Signs, text: str, instead: str = "") -> str:
    """The text with every such place taken out, or replaced."""
    return compiled(pattern).sub(instead, text)


def any_of(names: Iterable[str]) -> str:
    """A pattern for any one of the names, the longest first."""
    return "(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")"
