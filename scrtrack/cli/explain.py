"""`scrtrack explain`: a rule's manual page, or the list of them all."""

import difflib
from enum import StrEnum
from typing import assert_never

import click

from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import Colour, color_option, word_option
from scrtrack.cli.outcome import SOUND
from scrtrack.cli.write import write_lines, write_parts
from scrtrack.diagnostic import Rule
from scrtrack.errors import UsageError
from scrtrack.render.rules_pages import markdown, rule_page, rules_list
from scrtrack.rules.catalogue import FAMILIES, RULES


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    MARKDOWN = "markdown"


@click.command(cls=Command)
@click.argument(
    "code",
    cls=Argument,
    required=False,
    metavar="CODE",
    kind="str",
    about="Such as DUE301; without it, the list.",
)
@word_option(
    "--format",
    "format_",
    words=Format,
    default=Format.TEXT,
    about="markdown: every page, as in docs/rules.md.",
)
@color_option
def explain(code: str | None, format_: Format, color: Colour) -> int:
    """Show what a rule means and how to put it right."""
    match format_:
        case Format.TEXT:
            _show(code, color)
        case Format.MARKDOWN:
            write_lines(markdown(RULES, FAMILIES).splitlines())
        case _:
            assert_never(format_)
    return SOUND


def _show(code: str | None, color: Colour) -> None:
    rule = None if code is None else _find(code)
    write_parts(rule_page(rule) if rule is not None else rules_list(RULES, FAMILIES), color)


def _find(code: str) -> Rule:
    for rule in RULES:
        if rule.code == code.strip().upper():
            return rule
    near = difflib.get_close_matches(code.upper(), [rule.code for rule in RULES], n=1)
    raise UsageError(
        f"there is no rule {code!r}",
        f"perhaps {near[0]} was meant" if near else "`scrtrack explain` lists them",
    )
