"""The table of commands; a command is one file and one line here."""

import typer

from scrtrack import __version__
from scrtrack.cli.explain import explain
from scrtrack.cli.export import export
from scrtrack.cli.schema import schema
from scrtrack.cli.show import show
from scrtrack.cli.status import status
from scrtrack.cli.timescale import timescale
from scrtrack.cli.validate import validate

app = typer.Typer(
    name="scrtrack",
    help="Tracks the recommendations of Serious Case Reviews: what is overdue, what nothing shows.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"scrtrack {__version__}")
        raise typer.Exit


@app.callback(
    epilog="Exit codes: 0 sound; 1 something found; 2 used wrongly; 3 could not be done, or nothing there."
)
def _main(
    version: bool = typer.Option(
        False, "--version", "-V", callback=_version, is_eager=True, help="Show the version."
    ),
) -> None:
    """Hold the options that stand before a command."""


for command in (status, show, validate, explain, export, timescale, schema):
    app.command()(command)
