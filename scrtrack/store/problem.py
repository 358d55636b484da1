"""What the loader finds wrong with a file: a code, a place, and a plain sentence."""

from dataclasses import dataclass

from scrtrack.diagnostic import Diagnostic, Location, Severity

UNREADABLE = "FILE101"
ENCODING = "FILE102"
CONTROL = "FILE103"
TOO_LARGE = "FILE104"
NOT_YAML = "FILE105"
TOO_CLEVER = "FILE106"
EMPTY = "FILE107"
DUPLICATE_KEY = "FILE108"
CONFLICT = "FILE109"
NO_BREAK_SPACE = "FILE110"
LOST_TEXT = "FILE111"
UNKNOWN_KEY = "FILE112"
MISSING_KEY = "FILE113"
WRONG_VALUE = "FILE114"
IMPOSSIBLE_DATE = "FILE115"
LINK = "FILE116"
OUT_OF_PLACE = "FILE117"
NO_BOARD = "FILE118"


@dataclass(eq=False)
class Problem(Exception):  # noqa: N818
    """One thing wrong with a file; line and column count from 1.

    Raised inside the store alone, and caught there: outside it is a diagnostic.
    """

    code: str
    message: str
    line: int = 1
    column: int = 1
    record_id: str | None = None

    def diagnostic(self, file: str) -> Diagnostic:
        """The diagnostic for a file."""
        place = Location(file, self.line, self.column)
        return Diagnostic(self.code, Severity.ERROR, self.message, place, self.record_id)
