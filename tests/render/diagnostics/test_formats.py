"""The forms in which diagnostics are written."""

import pytest

from scrtrack.render.diagnostics.formats import FORMATS, Format
from scrtrack.render.screen import Screen
from tests.render.pages import diagnostic, diagnostics_page


def test_every_format_has_a_row() -> None:
    assert list(FORMATS) == list(Format)


@pytest.mark.parametrize("form", list(Format))
def test_every_format_names_the_place_and_the_code(form: Format) -> None:
    text = "\n".join(FORMATS[form](diagnostics_page(diagnostic()), Screen(width=None, colour=False)))
    assert "recommendations/z/Z-1.yaml" in text
    assert "DUE301" in text
