"""Diagnostics as a JSON list, for other programs."""

from collections.abc import Iterator

from scrtrack.render.diagnostics.page import DiagnosticsPage
from scrtrack.render.screen import Screen
from scrtrack.wording.json_text import json_text


def json_lines(page: DiagnosticsPage, screen: Screen) -> Iterator[str]:
    """A list of every diagnostic, however many; the same on every screen."""
    yield json_text(
        [
            {
                "code": diagnostic.code,
                "severity": str(diagnostic.severity),
                "file": diagnostic.location.file,
                "line": diagnostic.location.line,
                "column": diagnostic.location.column,
                "message": diagnostic.message,
                "id": diagnostic.id,
            }
            for diagnostic in page.shown
        ],
    )
