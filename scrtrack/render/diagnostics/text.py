"""Diagnostics as people read them: one line each, the place in the file beneath it, and a sum."""

from collections import Counter
from collections.abc import Iterator, Mapping

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.model.words import Colour
from scrtrack.reading.file_rules import FILE_RULES, READ_ALL_THE_SAME
from scrtrack.render.diagnostics.page import FIRST_OF_EACH, DiagnosticsPage
from scrtrack.render.lines import lines_for
from scrtrack.render.parts import BLANK, Excerpt, Line, Part, Span, line, step
from scrtrack.render.screen import Screen
from scrtrack.wording.sentences import unread_words
from scrtrack.wording.text import first_capital, one_line, plural

_KEEPS_FROM_CHECKING = {rule.code for rule in FILE_RULES if rule not in READ_ALL_THE_SAME}
COLOURS = {Severity.ERROR: Colour.RED, Severity.WARNING: Colour.AMBER, Severity.NOTE: Colour.BLUE}


def text_lines(page: DiagnosticsPage, screen: Screen) -> Iterator[str]:
    """Every diagnostic to be shown with its line, and how many there are, as a screen shows them."""
    return lines_for(screen, diagnostics(page))


def diagnostics(page: DiagnosticsPage) -> Iterator[Part]:
    """Every diagnostic to be shown with its line, and how many there are."""
    file = ""
    for diagnostic in page.shown:
        if file and diagnostic.location.file != file:
            yield BLANK
        file = diagnostic.location.file
        yield _headline(diagnostic)
        if diagnostic.rule.may_quote:
            yield from _excerpt(diagnostic.location, page)
    if page.shown:
        yield BLANK
    yield from _sum(page)


def _headline(diagnostic: Diagnostic) -> Line:
    severity = Span(str(diagnostic.severity), colour=COLOURS[diagnostic.severity])
    place = Span(f"{place_of(diagnostic.location)}: ")
    return Line((place, severity, Span(f" {diagnostic.code} {one_line(diagnostic.message)}")), hang=4)


def place_of(location: Location) -> str:
    """A place as editors and terminals understand it: file:line:column."""
    file = one_line(location.file)
    # At the beginning of a line a log would take it for a command; this is the same path.
    return f"{'./' if file.startswith('::') else ''}{file}:{location.line}:{location.column}"


def _excerpt(place: Location, page: DiagnosticsPage) -> Iterator[Excerpt]:
    text = page.source_line(place)
    if text is not None and text.strip():
        yield Excerpt(text, place.line, place.column)


def _sum(page: DiagnosticsPage) -> Iterator[Part]:
    if page.left_out:
        yield line(
            f"Only the first {FIRST_OF_EACH} of each kind are shown; {page.left_out:,} more with --all.", 2
        )
        kinds = sorted(page.counts.items(), key=lambda pair: (pair[0][0].rank, pair[0][1]))
        for (severity, code), number in kinds:
            yield line(f"  {number:>7,}  {severity:<7}  {code}")
    yield line(summary(page), hang=2)
    yield from map(line, _beside(page))
    if any(code in _KEEPS_FROM_CHECKING for _, code in page.counts):
        yield line("What could not be read was not checked further: validate again when it is put right.", 2)
    for file in sorted({file for _, file in page.skipped}):
        codes = ", ".join(code for code, needed in page.skipped if needed == file)
        yield line(one_line(f"Not checked, since {file} could not be read: {codes}."), hang=2)
    if page.shown:
        first = min(page.shown, key=lambda diagnostic: diagnostic.severity.rank)
        yield step("What a code means, and how to put it right: ", f"scrtrack explain {first.code}")


def summary(page: DiagnosticsPage) -> str:
    """One sentence: how many of what, in how many files."""
    checked = f"{plural(page.records, 'recommendation')} checked"
    if page.unread:
        checked += f", {unread_words(page.unread)}"
    if not page.counts:
        is_all = not page.in_other_files and not page.of_other_codes and not page.unread
        return f"{checked}: nothing {'to put right' if is_all else 'of what was asked for'}."
    by_severity = Counter[Severity]()
    for (severity, _), number in page.counts.items():
        by_severity[severity] += number
    several = ", ".join(plural(by_severity[severity], str(severity)) for severity in Severity)
    return f"{checked}: {several}, in {plural(page.files, 'file')}."


def _beside(page: DiagnosticsPage) -> Iterator[str]:
    """What is not where it was asked for, or was not asked for."""
    if page.elsewhere:
        of_them, it = (
            ("One of them stands", "it")
            if page.elsewhere == 1
            else (f"{page.elsewhere:,} of them stand", "them")
        )
        yield (
            f"{of_them} in files that were not asked for:"
            f" a change in those that were, or a deleted file, can have caused {it}."
        )
    if page.in_other_files:
        yield first_capital(others_words(page.in_other_files))
    if page.of_other_codes:
        yield f"Not asked for, of other codes: {_several(page.of_other_codes)}. Without options all is shown."


def others_words(numbers: Mapping[Severity, int]) -> str:
    """How many more there are in other files, and how to see them."""
    return f"not asked for, in other files: {_several(numbers)}. `scrtrack validate` shows them."


def _several(numbers: Mapping[Severity, int]) -> str:
    return ", ".join(
        plural(numbers[severity], str(severity)) for severity in Severity if numbers.get(severity)
    )
