"""Diagnostics for other programs: a JSON list, and GitHub's annotations."""

import json
from collections.abc import Callable, Iterator, Mapping

from scrtrack.diagnostic import Severity
from scrtrack.render.diagnostics import Findings, findings_lines
from scrtrack.render.screen import Screen
from scrtrack.wording import plural

# GitHub shows ten errors, ten warnings and ten notices of a step, and drops the rest without a word.
_MOST_ANNOTATIONS = 10
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def json_lines(found: Findings, screen: Screen) -> Iterator[str]:
    """A list of every diagnostic, however many."""
    yield json.dumps(
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
            for diagnostic in found.shown
        ],
        ensure_ascii=False,
        indent=2,
    )


def github_lines(found: Findings, screen: Screen) -> Iterator[str]:
    """The ordinary text, then the first annotations of each level, and a notice of the rest."""
    yield from findings_lines(found, screen)
    left_out = found.left_out
    for severity in Severity:
        some = [diagnostic for diagnostic in found.shown if diagnostic.severity is severity]
        most = _MOST_ANNOTATIONS if severity is not Severity.NOTE else _MOST_ANNOTATIONS - 1
        left_out += max(0, len(some) - most)
        for diagnostic in some[:most]:
            place = diagnostic.location
            where = (
                f"file={_property(place.file)},line={place.line},col={place.column},title={diagnostic.code}"
            )
            yield f"::{_LEVELS[severity]} {where}::{_message(diagnostic.message)}"
    if left_out:
        yield f"::notice title=scrtrack::{plural(left_out, 'more diagnostic')} in the log of this step"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[..., Iterator[str]]] = {
    "text": findings_lines,
    "json": json_lines,
    "github": github_lines,
}
