"""What `status` and `validate` have to show, for tests of how it is shown."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from scrtrack.diagnostic import Diagnostic, Location, Rule, Severity
from scrtrack.model.board import Board
from scrtrack.model.recommendation import Recommendation
from scrtrack.position.position import Position
from scrtrack.position.selection import Selection
from scrtrack.render.diagnostics.page import DiagnosticsPage
from scrtrack.render.lines import lines_for
from scrtrack.render.parts import Part
from scrtrack.render.screen import Screen
from tests import make

AS_OF = make.day("2026-11-22")
LATE = {"id": 1, "action": "Write guidance", "due": "2026-11-01", "lead": "Named Nurse"}


def shown(parts: Iterable[Part], width: int | None = None) -> list[str]:
    """The lines of parts in a pipe, or on a terminal of a width."""
    return list(lines_for(Screen(width=width, colour=False), parts))


def status_page(
    *records: Recommendation, of: Board | None = None, wanted: Selection | None = None, **facts: Any
) -> Position:
    """The position of a register of these records."""
    return make.shown_on(make.register(*records, of=of), AS_OF, wanted, **facts)


def diagnostic(
    code: str = "DUE301", severity: Severity = Severity.WARNING, line: int = 4, *, may_quote: bool = True
) -> Diagnostic:
    """One diagnostic in one file."""
    place = Location("recommendations/z/Z-1.yaml", line, 6)
    rule = Rule(code, severity, "Something is wrong.", may_quote)
    return rule.at(place, "Z-1.1 has no due date: agree one", "Z-1.1")


def diagnostics_page(*found: Diagnostic, text: str = "due: soon", **facts: Any) -> DiagnosticsPage:
    """The page of these diagnostics."""
    usual: dict[str, Any] = {
        "shown": found,
        "counts": Counter((one.severity, one.code) for one in found),
        "files": len({one.location.file for one in found}),
        "records": 55,
        "skipped": (),
        "elsewhere": 0,
        "in_other_files": {},
        "of_other_codes": {},
        "unread": (),
        "source_line": lambda place: text,
    }
    return DiagnosticsPage(**(usual | facts))
