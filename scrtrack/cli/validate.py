"""`scrtrack validate`: everything that is wrong, at its line, in words that tell what to do."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import click

from scrtrack.cli.checked import chosen, files_asked_for, register_for, shown_path
from scrtrack.cli.codes import complete_codes
from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import (
    Colour,
    as_of_option,
    at_a_path,
    color_option,
    many_option,
    read_as_of,
    register_option,
    word_option,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.cli.paths import read_path
from scrtrack.cli.streams import say
from scrtrack.cli.write import output_screen, write_lines
from scrtrack.diagnostic import Diagnostic, Location, Place, Severity
from scrtrack.disk.tree import Folder, Tree
from scrtrack.reading.loaded import Loaded
from scrtrack.render.diagnostics.formats import FORMATS, Format
from scrtrack.render.diagnostics.page import FIRST_OF_EACH, MANY, DiagnosticsPage
from scrtrack.render.diagnostics.text import others_words
from scrtrack.rules.catalogue import CHECKS, diagnose
from scrtrack.rules.engine.across import can_come_from_elsewhere
from scrtrack.rules.engine.board import is_always_told
from scrtrack.rules.engine.context import context_of
from scrtrack.rules.engine.run import first_of_each, located, skipped
from scrtrack.store.load import load
from scrtrack.store.places import Places, SourceLines


@click.command(
    cls=Command,
    examples=[
        ("scrtrack validate", "check everything"),
        ("scrtrack validate recommendations/example-z", "show the faults of one case"),
        ("scrtrack validate recommendations/board.yaml", "and what a change there can have broken"),
        ('scrtrack validate --select "DUE,EVI401"', "of some rules alone"),
    ],
)
@click.argument(
    "paths",
    cls=Argument,
    nargs=-1,
    type=read_path,
    metavar="[PATH]...",
    about="Show only these files or folders, and errors that a change in them can have caused elsewhere; all is checked.",
    shell_complete=at_a_path("file"),
)
@register_option
@as_of_option
@word_option(
    "--format",
    "format_",
    words=Format,
    default=Format.TEXT,
    about="text, json, or GitHub's annotations.",
)
@many_option(
    "--select", "CODES", "Only these codes or families, such as DUE,EVI401.", complete=complete_codes
)
@many_option("--ignore", "CODES", "Not these codes or families.", complete=complete_codes)
@word_option("--fail-on", words=Severity, default=Severity.ERROR, about="Exit with 1 from this severity on.")
@click.option("--all", "every", is_flag=True, help="Show all, however many.")
@color_option
def validate(
    paths: tuple[Path, ...],
    register: Path | None,
    as_of: str | None,
    format_: Format,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: Severity,
    every: bool,
    color: Colour,
) -> int:
    """Check every record, and say what is wrong and what to do."""
    keep, day = chosen(select, ignore), read_as_of(as_of)
    root = register_for(register, paths)
    wanted = files_asked_for(root, paths)
    tree = Folder(root)
    loaded = load(tree)
    context = context_of(loaded, day)
    found = diagnose(loaded.problems, context)
    asked = _asked_for(found, keep, wanted)
    kept = [*asked.there, *asked.from_elsewhere]
    page = DiagnosticsPage(
        shown=_located(tree, root, kept, every=every or format_ is Format.JSON),
        counts=Counter((one.severity, one.code) for one in kept),
        files=len({one.file for one in kept}),
        records=len(loaded.index.register.recommendations),
        skipped=skipped(CHECKS, context.unread),
        elsewhere=sum(not is_always_told(one.code) for one in asked.from_elsewhere),
        in_other_files=Counter(one.severity for one in asked.in_other_files),
        of_other_codes=Counter(one.severity for one in found if not keep(one.code)),
        unread=loaded.unread,
        source_line=_source_line(tree, root),
    )
    write_lines(FORMATS[format_](page, output_screen(color)))
    _say_what_json_cannot(page, format_)
    return _exit_code(loaded, kept, fail_on)


class _AskedFor(NamedTuple):
    """What was found of the codes that were asked for."""

    there: list[Diagnostic]
    """In the files that were asked for."""
    from_elsewhere: list[Diagnostic]
    """In other files, where what was asked for can have caused it."""
    in_other_files: list[Diagnostic]
    """The rest."""


def _asked_for(
    found: list[Diagnostic], keep: Callable[[str], bool], wanted: Callable[[str], bool]
) -> _AskedFor:
    asked = _AskedFor([], [], [])
    for one in found:
        if not keep(one.code):
            continue
        if wanted(one.file):
            asked.there.append(one)
        elif can_come_from_elsewhere(one, wanted):
            asked.from_elsewhere.append(one)
        else:
            asked.in_other_files.append(one)
    return asked


def _located(tree: Tree, root: Path, kept: list[Diagnostic], *, every: bool) -> list[Diagnostic]:
    """What is to be shown, with its places; files as they are seen from here."""
    # Looking a place up costs as much as reading its file: of very many, only what is shown is looked up.
    few = kept if every or len(kept) <= MANY else first_of_each(kept, FIRST_OF_EACH)
    prefix = shown_path(root)
    places = Places(tree)

    def locate(place: Place) -> Location:
        found = places.locate(place)
        return Location(f"{prefix}{found.file}", found.line, found.column)

    return located(few, locate)


def _source_line(tree: Tree, root: Path) -> Callable[[Location], str | None]:
    lines, prefix = SourceLines(tree), shown_path(root)
    return lambda place: lines.line(place.file.removeprefix(prefix), place.line)


def _say_what_json_cannot(page: DiagnosticsPage, format_: Format) -> None:
    """In a list of diagnostics there is no place for what was not checked, and what was not asked for."""
    if format_ is not Format.JSON:
        return
    if page.skipped:
        left_out = ", ".join(f"{code} ({file} could not be read)" for code, file in page.skipped)
        say(f"scrtrack: not checked: {left_out}")
    if page.in_other_files.get(Severity.ERROR):
        say(f"scrtrack: {others_words(page.in_other_files)}")


def _exit_code(loaded: Loaded, kept: list[Diagnostic], fail_on: Severity) -> int:
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    shown = {diagnostic.code for diagnostic in kept}
    if any(problem.code not in shown for problem in loaded.problems):
        say("scrtrack: some files could not be read; `scrtrack validate --select FILE` shows them")
    if loaded.problems or any(diagnostic.severity.rank <= fail_on.rank for diagnostic in kept):
        return FOUND
    return SOUND
