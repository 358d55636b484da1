"""What the program has to say about a register: one diagnostic a fault, from the loader or a rule to the page."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias, assert_never

from scrtrack.model.address import Address


class Severity(StrEnum):
    """How serious a diagnostic is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the most serious."""
        return list(Severity).index(self)


class Location(NamedTuple):
    """A place in a file; line and column count from 1, columns in characters."""

    file: str
    line: int = 1
    column: int = 1


Place: TypeAlias = Address | Location
"""Where something is: by keys until it is to be shown, then by line and column."""


class Related(NamedTuple):
    """Another place that a diagnostic speaks of, such as the record that a copy was made from."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for, and its manual page."""

    code: str
    severity: Severity
    page: str
    """What it finds (the first line), why, how to put it right, and an example that breaks it."""
    may_quote: bool = True
    """Whether the line that it speaks of may be shown; never where that is what should not be there."""
    across: bool = False
    """Whether a change in another record, or its deletion, can cause it."""

    @property
    def heading(self) -> str:
        """The first line of its page."""
        return self.page.partition("\n")[0]

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code.rstrip("0123456789")

    def at(self, place: Place, message: str, id: str | None = None, *related: Related) -> "Diagnostic":  # noqa: A002
        """A diagnostic of this rule."""
        return Diagnostic(self, self.severity, message, place, id, related)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong, where it is, and what to do about it."""

    rule: Rule
    severity: Severity
    """As the board sees it."""
    message: str
    place: Place
    id: str | None = None
    """Of the record that it speaks of."""
    related: tuple[Related, ...] = ()

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def file(self) -> str:
        """Path below the register's folder."""
        return self.place.file

    @property
    def location(self) -> Location:
        """Its line and column; the start of its file where they are not looked up."""
        match self.place:
            case Location():
                return self.place
            case Address():
                return Location(self.place.file)
            case _:
                assert_never(self.place)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """File, then place, then code."""
        place = self.location
        return place.file, place.line, place.column, self.code, self.message
