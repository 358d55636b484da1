"""`scrtrack explain`: a rule's manual page, or the list of them all."""

from enum import StrEnum
from typing import Annotated

import typer

from scrtrack.cli.options import Colour, ColourOption, wants_colour
from scrtrack.cli.outcome import SOUND
from scrtrack.errors import UsageError


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    MARKDOWN = "markdown"


def explain(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help="Such as DUE301; without it, the list.")
    ] = None,
    format_: Annotated[
        Format, typer.Option("--format", help="markdown: every page, as in docs/rules.md.")
    ] = Format.TEXT,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Show what a rule means and how to put it right."""
    import difflib
    import sys

    from scrtrack.render.rules_pages import list_lines, markdown, page_lines
    from scrtrack.render.screen import stdout_screen
    from scrtrack.rules.catalogue import FAMILIES, RULES

    if format_ is Format.MARKDOWN:
        print(markdown(RULES, FAMILIES), end="")  # noqa: T201
        raise typer.Exit(SOUND)
    screen = stdout_screen(colour=wants_colour(color, sys.stdout.isatty()))
    rule = next((rule for rule in RULES if code is not None and rule.code == code.strip().upper()), None)
    if code is not None and rule is None:
        near = difflib.get_close_matches(code.upper(), [rule.code for rule in RULES], n=1)
        raise UsageError(
            f"there is no rule {code!r}",
            f"perhaps {near[0]} was meant" if near else "`scrtrack explain` lists them",
        )
    lines = page_lines(rule, screen) if rule is not None else list_lines(RULES, FAMILIES, screen)
    for line in lines:
        print(line)  # noqa: T201
    raise typer.Exit(SOUND)
