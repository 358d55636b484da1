"""`scrtrack export`: the thematic tool as a workbook, CSV, JSON or Markdown."""

from collections.abc import Sequence
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
from scrtrack.cli.status_page import page_of
from scrtrack.digest import digest
from scrtrack.export.atomic import check_place, replacing
from scrtrack.export.exporters import exporter_for
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool, make_tool
from scrtrack.model.register import repeated_ids
from scrtrack.policy import policy_of
from scrtrack.selection import Selection, agency_names, case_names, chosen_ids, select, theme_names
from scrtrack.store.load import Loaded, load
from scrtrack.wording import one_line, plural


@click.command(cls=Command)
@click.option(
    "--output",
    "-o",
    type=Path,
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
    output: Path,
    register: Path | None,
    as_of: str | None,
    theme: tuple[str, ...],
    case: tuple[str, ...],
    agency: tuple[str, ...],
    active_only: bool,
) -> int:
    """Write the thematic tool, a sheet a theme."""
    write = exporter_for(output)
    root = find_register(register)
    check_place(output, root)
    loaded = load(root)
    wanted = _selection(loaded, case, agency, theme, active_only=active_only)
    if loaded.is_empty:
        say_empty()
        return COULD_NOT
    tool = _tool(loaded, wanted, as_of)
    with replacing(output) as (stream, folder):
        written = write(tool, stream, folder)
    _say(output, written, tool)
    return FOUND if loaded.diagnostics or repeated_ids(loaded.register) else SOUND


def _selection(
    loaded: Loaded, cases: Sequence[str], agencies: Sequence[str], themes: Sequence[str], *, active_only: bool
) -> Selection:
    return Selection(
        cases=chosen_ids("case", cases, case_names(loaded.register)),
        agencies=chosen_ids("agency", agencies, agency_names(loaded.register)),
        themes=chosen_ids("theme", themes, theme_names(loaded.register)),
        active_only=active_only,
    )


def _tool(loaded: Loaded, wanted: Selection, as_of: str | None) -> Tool:
    policy = policy_of(loaded.register.board)
    chosen = select(digest(loaded.register, read_as_of(as_of), policy), wanted)
    page = page_of(loaded, chosen, policy, wanted)
    active = ["active actions"] if wanted.active_only else []
    return make_tool(
        loaded.register,
        chosen,
        policy,
        themes=wanted.themes,
        selection="; ".join([*active, *filter(None, [page.selection])]),
        unread=page.unread,
        faults=page.faults,
        known_until=page.known_until,
    )


def _say(output: Path, written: Written, tool: Tool) -> None:
    """What was written, what is missing from it, and what had to be changed."""
    click.echo(
        f"wrote {output}: {written.words}, {plural(len(tool.without_action), 'recommendation')} without action",
        err=True,
    )
    for mended in written.mended:
        click.echo(
            f"  The sheet of the theme {one_line(mended.name)} is called {mended.sheet}: Excel refuses the name.",
            err=True,
        )
    for cut in written.cut:
        click.echo(
            f"  {cut.id}: {cut.heading} has {cut.characters:,} characters and is cut in its cell; the sheet Long texts has all of it.",
            err=True,
        )
    for path in tool.unread:
        click.echo(f"  Missing: {one_line(path)} could not be read.", err=True)
    if tool.faults:
        click.echo(
            f"  {plural(tool.faults, 'fault')} in the files: scrtrack validate shows each with its place.",
            err=True,
        )
