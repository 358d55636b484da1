"""What the program has to say about a register: one diagnostic a fault, each with its place."""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for, and its manual page."""

    code: str
    severity: Severity
    page: str
    """What it finds (the first line), why, how to put it right, and an example that breaks it."""

    @property
    def heading(self) -> str:
        """The first line of its page."""
        return self.page.partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file; line and column count from 1, columns in characters."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that is wrong, where it is, and what to do about it."""

    code: str
    severity: Severity
    message: str
    location: Location
    id: str | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """File, then place, then code."""
        place = self.location
        return (place.file, place.line, place.column, self.code, self.message)


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule yields: where, what, and of which record."""

    address: Address
    message: str
    id: str | None = None
    location: Location | None = None
    """Known already where the loader found it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A fault with its rule's code and the severity that the board gives it; its place is not looked up yet."""

    code: str
    severity: Severity
    fault: Fault

    @property
    def file(self) -> str:
        """Path below the register's folder."""
        return self.fault.address.file

    @property
    def id(self) -> str | None:
        """The record's id."""
        return self.fault.id

    @property
    def sort_key(self) -> tuple[str, tuple[tuple[int, str], ...], str, str]:
        """File, then the keys that lead to it, then code: the same for the same faults."""
        keys = tuple((key, "") if isinstance(key, int) else (-1, key) for key in self.fault.address.keys)
        return (self.file, keys, self.code, self.fault.message)
