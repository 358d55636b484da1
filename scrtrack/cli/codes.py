"""The codes of rules as people type them: a code, its number alone, or a family."""

import re
from typing import TYPE_CHECKING

import click

from scrtrack.errors import UsageError
from scrtrack.rules.catalogue import FAMILIES, RULES
from scrtrack.wording.text import one_line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_BETWEEN = re.compile(r"[\s_-]+")


def codes_of(typed: str) -> tuple[str, ...]:
    """The code that was typed, or every code of the family; raises UsageError."""
    text = _BETWEEN.sub("", typed).upper()
    # No two families have a number in common.
    found = [rule.code for rule in RULES if text in (rule.code, rule.code.removeprefix(rule.family))]
    found = found or [rule.code for rule in RULES if rule.family == text]
    if not found:
        raise UsageError(f"there is no rule or family {one_line(text)}", _hint(text))
    return tuple(found)


def _hint(text: str) -> str:
    # Only a fault needs to look for what is near.
    from difflib import get_close_matches

    from scrtrack.wording.nearest import nearest

    names = [*FAMILIES, *(rule.code for rule in RULES)]
    near = nearest(text, names) or next(iter(get_close_matches(text, names, n=1)), None)
    if near is None:
        return "`scrtrack explain` lists them"
    family = near.rstrip("0123456789")
    return f"perhaps {near} was meant; `scrtrack explain {family}` lists its family"


def complete_codes(_: click.Context, __: click.Parameter, begun: str) -> "list[CompletionItem[str]]":
    """How a code goes on, for the Tab key; behind a comma the next of a list."""
    from click.shell_completion import CompletionItem

    before, comma, last = begun.rpartition(",")
    known = {**FAMILIES, **{rule.code: rule.heading for rule in RULES}}
    near = {code: about for code, about in known.items() if code.startswith(last.upper())}
    return [CompletionItem(f"{before}{comma}{code}", help=one_line(about)) for code, about in near.items()]
