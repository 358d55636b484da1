"""`scrtrack explain`: a rule's manual page, or the list of them all."""

from enum import StrEnum
from typing import assert_never

import click

from scrtrack.cli.codes import codes_of, complete_codes
from scrtrack.cli.command import Argument, Command
from scrtrack.cli.options import Colour, color_option, word_option
from scrtrack.cli.outcome import SOUND
from scrtrack.cli.write import write_lines, write_parts
from scrtrack.render.rules_pages import markdown, rule_page, rules_list
from scrtrack.rules.catalogue import FAMILIES, RULES


class Format(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    MARKDOWN = "markdown"


@click.command(
    cls=Command,
    examples=[
        ("scrtrack explain DUE301", "one rule"),
        ("scrtrack explain EVI", "the rules about evidence"),
        ("scrtrack explain", "all of them"),
    ],
)
@click.argument(
    "code",
    cls=Argument,
    required=False,
    metavar="CODE",
    about="Such as DUE301, or a family such as DUE; without it, the list.",
    shell_complete=complete_codes,
)
@word_option(
    "--format",
    "format_",
    words=Format,
    default=Format.TEXT,
    about="markdown: every page, as `scrtrack help rules` has them.",
)
@color_option
def explain(code: str | None, format_: Format, color: Colour) -> int:
    """Show what a rule means and how to put it right."""
    codes = None if code is None else codes_of(code)
    rules = [rule for rule in RULES if codes is None or rule.code in codes]
    families = {key: name for key, name in FAMILIES.items() if any(rule.family == key for rule in rules)}
    match format_:
        case Format.TEXT:
            is_one = codes is not None and len(rules) == 1
            write_parts(rule_page(rules[0]) if is_one else rules_list(rules, families), color)
        case Format.MARKDOWN:
            write_lines(markdown(rules, families).splitlines())
        case _:
            assert_never(format_)
    return SOUND
