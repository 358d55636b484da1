"""What `validate` has to show."""

from scrtrack.diagnostic import Severity
from tests.render.pages import diagnostic, diagnostics_page


def test_nothing_is_left_out() -> None:
    assert diagnostics_page(diagnostic()).left_out == 0


def test_of_very_many_some_are_left_out() -> None:
    assert diagnostics_page(diagnostic(), counts={(Severity.WARNING, "DUE301"): 120}).left_out == 119
