"""`scrtrack export`: the thematic tool as a workbook, CSV, JSON or Markdown."""

from dataclasses import replace
from pathlib import Path

import click

from scrtrack.cli.command import Command
from scrtrack.cli.options import (
    agency_option,
    as_of_option,
    case_option,
    find_register,
    read_as_of,
    register_option,
    theme_option,
)
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty
from scrtrack.cli.output import output_file
from scrtrack.cli.streams import say
from scrtrack.disk.atomic import check_place, replacing
from scrtrack.disk.tree import Folder
from scrtrack.errors import ScrtrackError
from scrtrack.export.exporters import exporter_for
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool, tool_of
from scrtrack.position.position import position
from scrtrack.position.selection import places
from scrtrack.store.load import load
from scrtrack.wording.sentences import faults_sentence, repeated_sentence, without_action_words
from scrtrack.wording.text import one_line


@click.command(
    cls=Command,
    examples=[
        ("scrtrack export -o tool.xlsx", "the whole register"),
        ("scrtrack export -o practice.xlsx --theme practice", "one theme"),
        ("scrtrack export -o actions.csv --active-only", "what is still open, for a spreadsheet"),
    ],
)
@click.option(
    "--output",
    "-o",
    required=True,
    metavar="FILE",
    help="The file to write: .xlsx, .csv, .json or .md.",
)
@register_option
@as_of_option
@theme_option("Only this theme; no-theme for none. May be given again, as may the next ones.")
@case_option()
@agency_option()
@click.option("--active-only", is_flag=True, help="Leave out of the master copy what is closed or withdrawn.")
def export(
    output: str,
    register: Path | None,
    as_of: str | None,
    theme: tuple[str, ...],
    case: tuple[str, ...],
    agency: tuple[str, ...],
    active_only: bool,
) -> int:
    """Write the thematic tool, a sheet a theme."""
    target = output_file(output)
    write = exporter_for(target)
    day = read_as_of(as_of)
    root = find_register(register)
    check_place(target, root)
    loaded = load(Folder(root))
    wanted = replace(places(loaded.index, case, agency, theme), active_only=active_only)
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    shown = position(loaded, day, wanted)
    if shown.is_empty:
        hint = f"leave an option out, or ask for another; {target} was not written"
        raise ScrtrackError(f"nothing matches: {one_line(shown.selection)}", hint)
    tool = tool_of(shown)
    with replacing(target) as stream:
        written = write(tool, stream)
    _say(target, written, tool)
    return SOUND if loaded.is_trusted else FOUND


def _say(target: Path, written: Written, tool: Tool) -> None:
    """What was written, what is missing from it, and what had to be changed."""
    say(f"wrote {target}: {written.words}, {without_action_words(len(tool.without_action))}")
    for mended in written.mended:
        say(
            f"  The sheet of the theme {one_line(mended.name)} is called {mended.sheet}: Excel refuses the name."
        )
    for cut in written.cut:
        say(
            f"  {cut.id}: {cut.heading} has {cut.characters:,} characters and is cut in its cell; the sheet Long texts has all of it."
        )
    shown = tool.position
    for path in shown.unread:
        say(f"  Missing: {one_line(path)} could not be read.")
    for kind, ids in shown.repeated.items():
        say(f"  {repeated_sentence(kind, ids)}")
    if shown.faults:
        say(f"  {faults_sentence(shown.faults, 'scrtrack validate')}")
