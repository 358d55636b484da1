"""What `validate` has to show, whatever the form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from scrtrack.diagnostic import Diagnostic, Location, Severity

MANY = 100
FIRST_OF_EACH = 3


@dataclass(frozen=True, slots=True)
class DiagnosticsPage:
    """What `validate` has to show."""

    shown: Sequence[Diagnostic]
    """Sorted; files as they are to be shown. Of very many, the first few of each kind."""
    counts: Mapping[tuple[Severity, str], int]
    """How many there are in all, by severity and code."""
    files: int
    """How many files they are in."""
    records: int
    """How many recommendations were read."""
    skipped: Sequence[tuple[str, str]]
    """Rules that were not asked, each with the file that could not be read."""
    elsewhere: int
    """How many of them are in files that were not asked for, where a change in those that were can have caused them; but
    for what could not be read, which is always told."""
    in_other_files: Mapping[Severity, int]
    """How many more are in files that were not asked for."""
    of_other_codes: Mapping[Severity, int]
    """How many were found of codes that were not asked for."""
    unread: Sequence[str]
    """The files and folders that could not be read."""
    source_line: Callable[[Location], str | None]
    """The line of a file that a place lies in."""

    @property
    def left_out(self) -> int:
        """How many are not shown."""
        return sum(self.counts.values()) - len(self.shown)
