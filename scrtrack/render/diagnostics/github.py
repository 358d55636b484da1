"""Diagnostics as GitHub's annotations, after the ordinary text."""

from collections.abc import Iterator, Mapping

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.render.diagnostics.page import DiagnosticsPage
from scrtrack.render.diagnostics.text import text_lines
from scrtrack.render.screen import Screen
from scrtrack.wording.text import plural
from scrtrack.wording.unseen import visible

# GitHub shows ten errors, ten warnings and ten notices of a step, and drops the rest without a word.
_MOST_ANNOTATIONS = 10
LEVELS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def github_lines(page: DiagnosticsPage, screen: Screen) -> Iterator[str]:
    """The ordinary text, then the first annotations of each level, and a notice of the rest."""
    yield from text_lines(page, screen)
    left_out = page.left_out
    for severity in Severity:
        some = [diagnostic for diagnostic in page.shown if diagnostic.severity is severity]
        most = _MOST_ANNOTATIONS if severity is not Severity.NOTE else _MOST_ANNOTATIONS - 1
        left_out += max(0, len(some) - most)
        yield from map(_annotation, some[:most])
    if left_out:
        yield f"::notice title=scrtrack::{plural(left_out, 'more diagnostic')} in the log of this step"


def _annotation(diagnostic: Diagnostic) -> str:
    place = diagnostic.location
    where = f"file={_property(place.file)},line={place.line},col={place.column},title={diagnostic.code}"
    return f"::{LEVELS[diagnostic.severity]} {where}::{_message(diagnostic.message)}"


def _message(text: str) -> str:
    return visible(text, keep="\r").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
