"""`scrtrack export`: the thematic tool as a workbook, CSV, JSON or Markdown."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrtrack.cli.options import AsOfOption, RegisterOption, find_register, read_as_of
from scrtrack.cli.outcome import COULD_NOT, FOUND, SOUND, say_empty

if TYPE_CHECKING:
    from scrtrack.export.report import Written
    from scrtrack.export.tool import Tool
    from scrtrack.selection import Selection
    from scrtrack.store.load import Loaded


def export(
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help="The file to write: .xlsx, .csv, .json or .md."),
    ],
    register: RegisterOption = None,
    as_of: AsOfOption = None,
    theme: Annotated[
        list[str] | None,
        typer.Option(
            metavar="THEME",
            help="Only this theme; no-theme for none. May be given again, as may the next ones.",
        ),
    ] = None,
    case: Annotated[list[str] | None, typer.Option(metavar="CASE", help="Only this case.")] = None,
    agency: Annotated[list[str] | None, typer.Option(metavar="AGENCY", help="Only this agency.")] = None,
    active_only: Annotated[
        bool, typer.Option("--active-only", help="Leave out of the master copy what is closed or withdrawn.")
    ] = False,
) -> None:
    """Write the thematic tool, a sheet a theme."""
    from scrtrack.export.atomic import check_place, replacing
    from scrtrack.export.exporters import exporter_for
    from scrtrack.model.register import repeated_ids
    from scrtrack.store.load import load

    write = exporter_for(output)
    root = find_register(register)
    check_place(output, root)
    loaded = load(root)
    wanted = _selection(loaded, case or [], agency or [], theme or [], active_only=active_only)
    if loaded.is_empty:
        say_empty()
        raise typer.Exit(COULD_NOT)
    tool = _tool(loaded, wanted, as_of)
    with replacing(output) as (stream, folder):
        written = write(tool, stream, folder)
    _say(output, written, tool)
    raise typer.Exit(FOUND if loaded.diagnostics or repeated_ids(loaded.register) else SOUND)


def _selection(
    loaded: "Loaded", cases: list[str], agencies: list[str], themes: list[str], *, active_only: bool
) -> "Selection":
    from scrtrack.selection import Selection, agency_names, case_names, chosen_ids, theme_names

    return Selection(
        cases=chosen_ids("case", cases, case_names(loaded.register)),
        agencies=chosen_ids("agency", agencies, agency_names(loaded.register)),
        themes=chosen_ids("theme", themes, theme_names(loaded.register)),
        active_only=active_only,
    )


def _tool(loaded: "Loaded", wanted: "Selection", as_of: str | None) -> "Tool":
    from scrtrack.cli.status_page import page_of
    from scrtrack.digest import digest
    from scrtrack.export.tool import make_tool
    from scrtrack.policy import policy_of
    from scrtrack.selection import select

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


def _say(output: Path, written: "Written", tool: "Tool") -> None:
    """What was written, what is missing from it, and what had to be changed."""
    from scrtrack.wording import one_line, plural

    typer.echo(
        f"wrote {output}: {written.words}, {plural(len(tool.without_action), 'recommendation')} without action",
        err=True,
    )
    for mended in written.mended:
        typer.echo(
            f"  The sheet of the theme {one_line(mended.name)} is called {mended.sheet}: Excel refuses the name.",
            err=True,
        )
    for cut in written.cut:
        typer.echo(
            f"  {cut.id}: {cut.heading} has {cut.characters:,} characters and is cut in its cell; the sheet Long texts has all of it.",
            err=True,
        )
    for path in tool.unread:
        typer.echo(f"  Missing: {one_line(path)} could not be read.", err=True)
    if tool.faults:
        typer.echo(
            f"  {plural(tool.faults, 'fault')} in the files: scrtrack validate shows each with its place.",
            err=True,
        )
