"""Diagnostics as a JSON list."""

import json

from scrtrack.render.diagnostics.json import json_lines
from scrtrack.render.screen import Screen
from tests.render.pages import diagnostic, diagnostics_page

SCREEN = Screen(width=60, colour=True)


def test_nothing_found_is_an_empty_list() -> None:
    assert list(json_lines(diagnostics_page(), SCREEN)) == ["[]"]


def test_a_diagnostic() -> None:
    assert json.loads("".join(json_lines(diagnostics_page(diagnostic()), SCREEN))) == [
        {
            "code": "DUE301",
            "severity": "warning",
            "file": "recommendations/z/Z-1.yaml",
            "line": 4,
            "column": 6,
            "message": "Z-1.1 has no due date: agree one",
            "id": "Z-1.1",
        }
    ]
