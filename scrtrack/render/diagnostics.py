"""Diagnostics as people read them: one line each, the place in the file beneath it, and a sum."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.model.words import Colour
from scrtrack.render.screen import Screen
from scrtrack.wording import one_line, plural, visible

MANY = 100
_FIRST_OF_EACH = 3
_EXCERPT = 96
_COLOURS = {Severity.ERROR: Colour.RED, Severity.WARNING: Colour.AMBER, Severity.NOTE: Colour.BLUE}


@dataclass(frozen=True, slots=True)
class Findings:
    """What `validate` has to show."""

    diagnostics: Sequence[Diagnostic]
    """Sorted; files as they are to be shown."""
    records: int
    """How many recommendations were read."""
    skipped: Sequence[tuple[str, str]]
    """Rules that were not asked, each with the file that could not be read."""
    source_line: Callable[[Location], str | None]
    """The line of a file that a place lies in."""


def findings_lines(found: Findings, screen: Screen, *, every: bool) -> Iterator[str]:
    """Every diagnostic with its line; of very many, the first few of each kind."""
    shown = found.diagnostics if every or len(found.diagnostics) <= MANY else _first_few(found.diagnostics)
    file = ""
    for diagnostic in shown:
        if file and diagnostic.location.file != file:
            yield ""
        file = diagnostic.location.file
        yield _headline(diagnostic, screen)
        yield from _excerpt(diagnostic.location, found, screen)
    if shown:
        yield ""
    yield from _sum(found, screen, left_out=len(found.diagnostics) - len(shown))


def _headline(diagnostic: Diagnostic, screen: Screen) -> str:
    severity = screen.tinted(str(diagnostic.severity), _COLOURS[diagnostic.severity])
    return f"{place_of(diagnostic.location)}: {severity} {diagnostic.code} {one_line(diagnostic.message)}"


def place_of(location: Location) -> str:
    """A place as editors and terminals understand it: file:line:column."""
    return f"{one_line(location.file)}:{location.line}:{location.column}"


def _excerpt(place: Location, found: Findings, screen: Screen) -> Iterator[str]:
    line = found.source_line(place)
    if line is None or not line.strip():
        return
    start = max(0, place.column - 1 - _EXCERPT // 2) if len(line) > _EXCERPT else 0
    part = line[start : start + _EXCERPT]
    before = visible(part[: place.column - 1 - start].replace("\t", " "))
    text = visible(part.replace("\t", " "))
    left = screen.ellipsis if start else ""
    right = screen.ellipsis if start + _EXCERPT < len(line) else ""
    yield f"{place.line:>6} | {left}{text}{right}"
    yield f"{'':>6} | {' ' * (len(left) + _cells(before))}^"


def _cells(text: str) -> int:
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _first_few(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    seen: Counter[str] = Counter()
    few = []
    for diagnostic in diagnostics:
        seen[diagnostic.code] += 1
        if seen[diagnostic.code] <= _FIRST_OF_EACH:
            few.append(diagnostic)
    return few


def _sum(found: Findings, screen: Screen, *, left_out: int) -> Iterator[str]:
    if left_out:
        yield f"Only the first {_FIRST_OF_EACH} of each kind are shown; {left_out:,} more with --all."
        yield from _by_code(found.diagnostics)
    yield summary(found)
    for file in sorted({file for _, file in found.skipped}):
        codes = ", ".join(code for code, needed in found.skipped if needed == file)
        yield from screen.wrapped(f"Not checked, since {file} could not be read: {codes}.", "  ")
    if found.diagnostics:
        first = min(found.diagnostics, key=lambda diagnostic: diagnostic.severity.rank)
        yield f"What a code means, and how to put it right: scrtrack explain {first.code}"


def _by_code(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    counts = Counter((diagnostic.severity.rank, diagnostic.code) for diagnostic in diagnostics)
    for (rank, code), number in sorted(counts.items()):
        yield f"  {number:>7,}  {list(Severity)[rank]:<7}  {code}"


def summary(found: Findings) -> str:
    """One sentence: how many of what, in how many files."""
    records = plural(found.records, "recommendation")
    if not found.diagnostics:
        return f"{records} checked: nothing to put right."
    counts = Counter(diagnostic.severity for diagnostic in found.diagnostics)
    files = len({diagnostic.location.file for diagnostic in found.diagnostics})
    several = ", ".join(plural(counts[severity], str(severity)) for severity in Severity)
    return f"{records} checked: {several}, in {plural(files, 'file')}."
