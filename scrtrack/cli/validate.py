"""`scrtrack validate`: everything that is wrong, at its line, in words that tell what to do."""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import click

from scrtrack.cli.checked import chosen, files_asked_for, register_for, shown_path
from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import (
    Colour,
    as_of_option,
    color_option,
    many_option,
    read_as_of,
    register_option,
    wants_colour,
    word_option,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.diagnostic import Found, Severity
from scrtrack.render.diagnostics.formats import FORMATS, Format
from scrtrack.render.diagnostics.page import FIRST_OF_EACH, MANY, DiagnosticsPage
from scrtrack.render.screen import stdout_screen
from scrtrack.rules.context import context_of
from scrtrack.rules.run import ask, first_of_each, placed
from scrtrack.store.load import Loaded, load
from scrtrack.store.places import Places, SourceLines


@click.command(cls=Command)
@click.argument(
    "paths",
    cls=Argument,
    nargs=-1,
    type=Path,
    metavar="[PATH]...",
    kind="list[Path]",
    about="Show only these files or folders; all is checked.",
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
@many_option("--select", "CODES", "Only these codes or families, such as DUE,EVI401.")
@many_option("--ignore", "CODES", "Not these codes or families.")
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
    root = register_for(register, paths)
    wanted = files_asked_for(root, paths)
    keep = chosen(select, ignore)
    loaded = load(root)
    context = context_of(
        loaded.register, read_as_of(as_of), loaded.diagnostics, loaded.unread, loaded.folders
    )
    asked = ask(loaded.register, context)
    kept = [one for one in asked.found if keep(one.code) and wanted(one.file)]
    _write(loaded, kept, asked.skipped, format_, color, every=every or format_ is Format.JSON)
    return _exit_code(loaded, kept, fail_on)


def _write(
    loaded: Loaded,
    kept: list[Found],
    skipped: tuple[tuple[str, str], ...],
    format_: Format,
    color: Colour,
    *,
    every: bool,
) -> None:
    # Looking a place up costs as much as reading its file: of very many, only what is shown is looked up.
    few = kept if every or len(kept) <= MANY else first_of_each(kept, FIRST_OF_EACH)
    prefix = shown_path(loaded.root)
    diagnostics = placed(few, Places(loaded.root).locate)
    lines = SourceLines(loaded.root)
    page = DiagnosticsPage(
        shown=[
            replace(d, location=replace(d.location, file=f"{prefix}{d.location.file}")) for d in diagnostics
        ],
        counts=Counter((one.severity, one.code) for one in kept),
        files=len({one.file for one in kept}),
        records=len(loaded.register.recommendations),
        skipped=skipped,
        source_line=lambda place: lines.line(place.file.removeprefix(prefix), place.line),
    )
    screen = stdout_screen(colour=wants_colour(color, sys.stdout.isatty()))
    for line in FORMATS[format_](page, screen):
        print(line)  # noqa: T201
    if format_ is Format.JSON and skipped:
        left_out = ", ".join(f"{code} ({file} could not be read)" for code, file in skipped)
        click.echo(f"scrtrack: not checked: {left_out}", err=True)


def _exit_code(loaded: Loaded, kept: list[Found], fail_on: Severity) -> int:
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    shown = {diagnostic.code for diagnostic in kept}
    if any(diagnostic.code not in shown for diagnostic in loaded.diagnostics):
        click.echo(
            "scrtrack: some files could not be read; `scrtrack validate --select FILE` shows them", err=True
        )
    if loaded.diagnostics or any(diagnostic.severity.rank <= fail_on.rank for diagnostic in kept):
        return FOUND
    return SOUND
