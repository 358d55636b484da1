"""What is shown, as plain values: lines, tables and excerpts; how they look is the printers' business."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from scrtrack.model.words import Colour
from scrtrack.standing.policy import Mark
from scrtrack.wording.text import one_line


class Span(NamedTuple):
    """A piece of a line; its text is never read as markup."""

    text: str
    bold: bool = False
    colour: Colour | None = None
    plain: str | None = None
    """What stands for it where only plain characters can be shown."""
    whole: bool = False
    """Not broken at its spaces: a command to be copied."""

    def text_for(self, *, unicode: bool) -> str:
        """Its text, as far as the output can show it."""
        return self.text if unicode or self.plain is None else self.plain


class Line(NamedTuple):
    """One line; a terminal breaks it where it is too long."""

    spans: tuple[Span, ...] = ()
    hang: int = 0
    """How far in its further lines stand, where it is broken."""


class Excerpt(NamedTuple):
    """A line of a file with a mark under a place in it; line and column count from 1."""

    text: str
    line: int
    column: int


class Fit(StrEnum):
    """What a terminal does with a column that is wider than its room."""

    WHOLE = "whole"
    """Nothing in it is ever cut: it goes on beneath, but only where it takes too much of the screen."""
    CUT = "cut"
    """Cut, visibly."""
    WRAPPED = "wrapped"
    """Goes on beneath, word by word."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; a pipe shows every one whole."""

    heading: str = ""
    right: bool = False
    """Numbers stand to the right."""
    fit: Fit = Fit.WHOLE
    least: int = 16
    """How narrow a column that is cut or wrapped may be."""
    good: int = 16
    """How wide it is to be before columns that are only useful get room."""
    weight: int = 1
    """How much of the room that is left it takes, beside others that are cut or wrapped."""
    need: int = 0
    """Its place when a terminal is too narrow for all: the lowest stays longest."""
    useful: bool = False
    """Shown on a terminal only where the others have room enough."""
    optional: bool = False
    """Left out on a terminal where no row has anything in it."""
    at_least: int = 0
    """How wide it is, whatever stands in it."""
    short: Span | None = None
    """Its heading where the whole ones take too much room."""
    meaning: str = ""
    """What its heading stands for; said beneath the table."""


Cell = str | Line | None
"""A text, a line with looks, or nothing, for which a dash stands."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in columns; without headings where no column has one."""

    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    indent: int = 2
    gap: int = 2
    most: int | None = None
    """How many rows a terminal shows."""
    others: str = ""
    """What shows the rest."""

    @property
    def has_headings(self) -> bool:
        """Whether any column has a heading."""
        return any(column.heading for column in self.columns)


Part = Line | Table | Excerpt

BLANK = Line()


def line(text: str, hang: int = 0) -> Line:
    """A plain line."""
    return Line((Span(text),), hang)


def heading(text: str) -> Line:
    """A bold line."""
    return Line((Span(text, bold=True),), hang=2)


def step(words: str, command: str) -> Line:
    """A line that tells what to do, and the command for it, which is not broken."""
    return Line((Span(words), Span(command, whole=True)), hang=4)


def shape_of(mark: Mark, *, bold: bool = False) -> Span:
    """A standing's shape."""
    return Span(mark.shape, bold=bold, colour=mark.colour, plain=mark.plain_shape)


def label_of(mark: Mark) -> str:
    """The board's word for a standing."""
    return one_line(mark.label)


def meanings(columns: Sequence[tuple[str, str]]) -> Line:
    """What the headings of a table stand for."""
    said = [f"{heading}: {meaning}" for heading, meaning in columns]
    ends = [";"] * (len(said) - 1) + [""]
    spans = [Span(f"{text}{end}", whole=True) for text, end in zip(said, ends, strict=True)]
    return Line((Span(" "), *(piece for span in spans for piece in (Span(" "), span))), hang=2)
