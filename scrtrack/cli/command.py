"""How a command is declared: its arguments, its closed words and its page of help look the same everywhere."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, TypeVar

import click

from scrtrack.cli.streams import drop, reader_has_left

_Word = TypeVar("_Word", bound=StrEnum)
_WIDEST_EXAMPLE = 44

Examples = Sequence[tuple[str, str]]
"""What can be typed, and what it does."""


def write_examples(examples: Examples, formatter: click.HelpFormatter) -> None:
    """Write what can be typed into the page of help."""
    if examples:
        with formatter.section("Examples"):
            formatter.write_dl(list(examples), col_max=_WIDEST_EXAMPLE)


class Words(click.Choice[_Word]):
    """One word of a closed list, typed as it is written there."""

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """The word as it is typed: what the member stands for, not its name."""
        return str(choice)

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """What is said of another word: the nearest, and which there are."""
        # Only a fault needs to look for what is near.
        from scrtrack.cli.everyday import meant_by

        known = [self.normalize_choice(choice, ctx) for choice in self.choices]
        near = meant_by(str(value), known)
        meant = f": did you mean {near}?" if near is not None else "."
        return f"{str(value)!r} is not known{meant} There are: {', '.join(known)}."


@contextmanager
def page_of_help() -> Iterator[None]:
    """Where click may write a page of help: a reader that leaves it finds nothing wrong."""
    try:
        yield
    except OSError as error:
        if not reader_has_left(error):
            raise
        drop(sys.stdout)
        raise click.exceptions.Exit(0) from None


class Argument(click.Argument):
    """A word that has its place rather than a name, and a line in the page of help."""

    def __init__(self, declared: list[str], *, about: str, kind: str = "", **more: Any) -> None:
        super().__init__(declared, **more)
        self.kind = kind
        self.about = about

    def get_usage_pieces(self, ctx: click.Context) -> list[str]:
        """How it stands in the line of usage."""
        name = self.human_readable_name
        return [(f"{{{name}}}" if self.required else f"[{name}]") + ("..." if self.nargs != 1 else "")]

    def help_row(self) -> tuple[str, str]:
        """Its line in the page of help."""
        return (
            f"{self.human_readable_name} <{self.kind}>" if self.kind else self.human_readable_name,
            f"{self.about}  [required]" if self.required else self.about,
        )


class Command(click.Command):
    """A command with its arguments and examples in the page of help."""

    # A word too many is refused below, in the words that have always been used.
    allow_extra_args = True

    def __init__(self, *declared: Any, examples: Examples = (), **more: Any) -> None:
        super().__init__(*declared, **more)
        self.examples = examples

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read what was typed behind the command."""
        with page_of_help():
            return super().make_context(info_name, args, parent, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed, and refuse a word too many."""
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            ctx.fail(f"Got unexpected extra argument(s) ({' '.join(rest)})")
        return rest

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the arguments, then the options."""
        rows = [given.help_row() for given in self.params if isinstance(given, Argument)]
        if rows:
            with formatter.section("Arguments"):
                formatter.write_dl(rows)
        super().format_options(ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then what else stands at the end."""
        write_examples(self.examples, formatter)
        super().format_epilog(ctx, formatter)
