"""`scrtrack validate`: everything that is wrong, at its line, in words that tell what to do."""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrtrack.cli.options import AsOfOption, Colour, ColourOption, RegisterOption, read_as_of, wants_colour
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.diagnostic import Severity

if TYPE_CHECKING:
    from scrtrack.diagnostic import Found
    from scrtrack.store.load import Loaded


class Format(StrEnum):
    """How to write the diagnostics."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def validate(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="Show only these files or folders; all is checked."),
    ] = None,
    register: RegisterOption = None,
    as_of: AsOfOption = None,
    format_: Annotated[
        Format, typer.Option("--format", help="text, json, or GitHub's annotations.")
    ] = Format.TEXT,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="CODES", help="Only these codes or families, such as DUE,EVI401."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="CODES", help="Not these codes or families.")
    ] = None,
    fail_on: Annotated[Severity, typer.Option(help="Exit with 1 from this severity on.")] = Severity.ERROR,
    every: Annotated[bool, typer.Option("--all", help="Show all, however many.")] = False,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Check every record, and say what is wrong and what to do."""
    from scrtrack.cli.checked import chosen, files_asked_for, register_for
    from scrtrack.rules.context import context_of
    from scrtrack.rules.run import ask
    from scrtrack.store.load import load

    root = register_for(register, paths or [])
    wanted = files_asked_for(root, paths or [])
    keep = chosen(select or [], ignore or [])
    loaded = load(root)
    context = context_of(
        loaded.register, read_as_of(as_of), loaded.diagnostics, loaded.unread, loaded.folders
    )
    asked = ask(loaded.register, context)
    kept = [one for one in asked.found if keep(one.code) and wanted(one.file)]
    _write(loaded, kept, asked.skipped, format_, color, every=every or format_ is Format.JSON)
    raise typer.Exit(_exit_code(loaded, kept, fail_on))


def _write(
    loaded: "Loaded",
    kept: "list[Found]",
    skipped: tuple[tuple[str, str], ...],
    format_: Format,
    color: Colour,
    *,
    every: bool,
) -> None:
    import sys
    from collections import Counter

    from scrtrack.cli.checked import shown_path
    from scrtrack.render.diagnostics import FIRST_OF_EACH, MANY, Findings
    from scrtrack.render.diagnostics_formats import FORMATS
    from scrtrack.render.screen import stdout_screen
    from scrtrack.rules.run import first_of_each, placed
    from scrtrack.store.places import Places, SourceLines

    # Looking a place up costs as much as reading its file: of very many, only what is shown is looked up.
    few = kept if every or len(kept) <= MANY else first_of_each(kept, FIRST_OF_EACH)
    prefix = shown_path(loaded.root)
    diagnostics = placed(few, Places(loaded.root).locate)
    lines = SourceLines(loaded.root)
    found = Findings(
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
    for line in FORMATS[format_](found, screen):
        print(line)  # noqa: T201
    if format_ is Format.JSON and skipped:
        left_out = ", ".join(f"{code} ({file} could not be read)" for code, file in skipped)
        typer.echo(f"scrtrack: not checked: {left_out}", err=True)


def _exit_code(loaded: "Loaded", kept: "list[Found]", fail_on: Severity) -> int:
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    shown = {diagnostic.code for diagnostic in kept}
    if any(diagnostic.code not in shown for diagnostic in loaded.diagnostics):
        typer.echo(
            "scrtrack: some files could not be read; `scrtrack validate --select FILE` shows them", err=True
        )
    if loaded.diagnostics or any(diagnostic.severity.rank <= fail_on.rank for diagnostic in kept):
        return FOUND
    return SOUND
