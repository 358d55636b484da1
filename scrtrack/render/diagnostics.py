"""Diagnostics as people read them: one line each, the place in the file beneath it, and a sum."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.model.words import Colour
from scrtrack.render.screen import Screen
from scrtrack.wording import one_line, plural, visible

MANY = 100
FIRST_OF_EACH = 3
_EXCERPT = 96
# A text that may be shortened is checked as it is; where board.yaml is missing, that is said rule by rule.
_READ_ALL_THE_SAME = ("FILE111", "FILE118")
_COLOURS = {Severity.ERROR: Colour.RED, Severity.WARNING: Colour.AMBER, Severity.NOTE: Colour.BLUE}


@dataclass(frozen=True, slots=True)
class Findings:
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
    source_line: Callable[[Location], str | None]
    """The line of a file that a place lies in."""

    @property
    def left_out(self) -> int:
        """How many are not shown."""
        return sum(self.counts.values()) - len(self.shown)


def findings_lines(found: Findings, screen: Screen) -> Iterator[str]:
    """Every diagnostic to be shown with its line, and how many there are."""
    file = ""
    for diagnostic in found.shown:
        if file and diagnostic.location.file != file:
            yield ""
        file = diagnostic.location.file
        yield _headline(diagnostic, screen)
        yield from _excerpt(diagnostic.location, found, screen)
    if found.shown:
        yield ""
    yield from _sum(found, screen)


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


def _sum(found: Findings, screen: Screen) -> Iterator[str]:
    if found.left_out:
        yield f"Only the first {FIRST_OF_EACH} of each kind are shown; {found.left_out:,} more with --all."
        for (severity, code), number in sorted(
            found.counts.items(), key=lambda pair: (pair[0][0].rank, pair[0][1])
        ):
            yield f"  {number:>7,}  {severity:<7}  {code}"
    yield summary(found)
    if any(_keeps_from_checking(code) for _, code in found.counts):
        yield "What could not be read was not checked further: validate again when it is put right."
    for file in sorted({file for _, file in found.skipped}):
        codes = ", ".join(code for code, needed in found.skipped if needed == file)
        yield from screen.wrapped(f"Not checked, since {file} could not be read: {codes}.", "  ")
    if found.shown:
        first = min(found.shown, key=lambda diagnostic: diagnostic.severity.rank)
        yield f"What a code means, and how to put it right: scrtrack explain {first.code}"


def _keeps_from_checking(code: str) -> bool:
    return code.startswith("FILE") and code not in _READ_ALL_THE_SAME


def summary(found: Findings) -> str:
    """One sentence: how many of what, in how many files."""
    records = plural(found.records, "recommendation")
    if not found.counts:
        return f"{records} checked: nothing to put right."
    by_severity = Counter[Severity]()
    for (severity, _), number in found.counts.items():
        by_severity[severity] += number
    several = ", ".join(plural(by_severity[severity], str(severity)) for severity in Severity)
    return f"{records} checked: {several}, in {plural(found.files, 'file')}."
