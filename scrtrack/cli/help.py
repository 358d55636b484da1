"""`scrtrack help`: the pages about the register and the program, and the help of every command."""

from collections.abc import Iterator

import click

from scrtrack.cli.app import COMMANDS, app
from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import Colour, color_option
from scrtrack.cli.outcome import SOUND
from scrtrack.cli.topics import page_of, pages, topic_meant
from scrtrack.cli.write import output_screen, write_lines, write_parts
from scrtrack.render.page import page_lines
from scrtrack.render.parts import BLANK, Column, Fit, Part, Table, heading, step

_LISTED = (Column(at_least=12), Column(fit=Fit.WRAPPED, least=20))


def _topics(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    names = sorted({page.name for page in pages()} | set(COMMANDS))
    return [name for name in names if name.startswith(incomplete.casefold())]


@click.command(
    cls=Command,
    examples=[
        ("scrtrack help", "the list of topics"),
        ("scrtrack help register", "how to begin a register, and what its files hold"),
        ("scrtrack help status", "the same as scrtrack status --help"),
    ],
)
@click.argument(
    "topic",
    cls=Argument,
    required=False,
    metavar="TOPIC",
    about="A page, such as register, or a command; without it, the list.",
    shell_complete=_topics,
)
@color_option
@click.pass_context
def help(ctx: click.Context, topic: str | None, color: Colour) -> int:  # noqa: A001 - what a user types
    """Show a page about the register, or a command's help."""
    if topic is None:
        write_parts(_list(), color)
        return SOUND
    name = topic_meant(topic)
    page = page_of(name)
    if name in COMMANDS:
        write_lines([*_help_of(ctx, name).splitlines(), *([""] if page is not None else [])])
    if page is not None:
        write_lines(page_lines(page, output_screen(color)))
    return SOUND


def _help_of(ctx: click.Context, name: str) -> str:
    """The page of help of a command, as `--help` shows it."""
    above = ctx.parent or ctx
    command = app.get_command(above, name)
    assert command is not None
    return command.get_help(click.Context(command, info_name=name, parent=above))


def _list() -> Iterator[Part]:
    yield heading("Pages")
    yield Table(_LISTED, pages())
    yield BLANK
    yield heading("Commands")
    yield Table(_LISTED, [(name, about) for name, (_, about) in COMMANDS.items()])
    yield BLANK
    yield step("To read one: ", "scrtrack help register")
