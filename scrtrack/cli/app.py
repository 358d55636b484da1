"""The table of commands: a command is one file and one line here, and is imported when it is called."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from scrtrack import __version__
from scrtrack.cli.command import Examples, page_of_help, write_examples

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMPLETE = "_SCRTRACK_COMPLETE"
"""The variable by which a shell asks how a word goes on."""

COMMANDS: Mapping[str, tuple[str, str]] = {
    "status": ("scrtrack.cli.status.status", "Show what is overdue and what nothing shows."),
    "show": ("scrtrack.cli.show.show", "Show recommendations or actions in full."),
    "validate": (
        "scrtrack.cli.validate.validate",
        "Check every record, and say what is wrong and what to do.",
    ),
    "explain": ("scrtrack.cli.explain.explain", "Show what a rule means and how to put it right."),
    "export": ("scrtrack.cli.export.export", "Write the thematic tool, a sheet a theme."),
    "timescale": ("scrtrack.cli.timescale.timescale", "Show how the words of a timescale are read."),
    "schema": ("scrtrack.cli.schema.schema", "Write the schemas that editors check records with."),
    "completion": (
        "scrtrack.cli.completion.completion",
        "Have the Tab key complete ids, agencies and options.",
    ),
    "help": ("scrtrack.cli.help.help", "Show a page about the register, or a command's help."),
}
"""Name -> where it is, and its line in the list: the help of all is shown without importing any."""


_EXAMPLES: Examples = (
    ("scrtrack status", "where everything stands today"),
    ("scrtrack show Z-CSC-04", "one recommendation in full"),
    ("scrtrack help register", "how to begin a register of your own"),
)


class NotForClickError(Exception):
    """Something that ends the program, which click would answer in its own way and `run` answers in ours."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


@contextmanager
def _past_click() -> Iterator[None]:
    # click answers a reader that has left, and a stop from the keyboard, with codes and words of its own,
    # even with standalone_mode=False.
    try:
        yield
    except (OSError, KeyboardInterrupt) as error:
        raise NotForClickError(error) from error


class Commands(click.Group):
    """The commands of the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].rpartition(".")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then the exit codes."""
        write_examples(_EXAMPLES, formatter)
        super().format_epilog(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """How a name goes on: without importing every command, which would take longer than the user waits."""
        from click.shell_completion import CompletionItem

        names = [
            CompletionItem(n, help=about) for n, (_, about) in COMMANDS.items() if n.startswith(incomplete)
        ]
        return names or super().shell_complete(ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed, or name the nearest."""
        typed = args[0]
        if typed not in COMMANDS and not typed.startswith("-"):
            near = ", ".join(repr(name) for name in get_close_matches(typed, COMMANDS))
            ctx.fail(f"No such command {typed!r}" + (f". Did you mean {near}?" if near else "."))
        return super().resolve_command(ctx, args)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read what was typed before the command."""
        with _past_click(), page_of_help():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _past_click():
            return super().invoke(ctx)


def _version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"scrtrack {__version__}")
        ctx.exit()


@click.group(
    cls=Commands,
    name="scrtrack",
    help="Tracks the recommendations of Serious Case Reviews: what is overdue, what nothing shows.",
    epilog="Exit codes: 0 sound; 1 something found; 2 used wrongly; 3 could not be done, or nothing there.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--version",
    "-V",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version.",
)
def app() -> None:
    """Hold the options that stand before a command."""
