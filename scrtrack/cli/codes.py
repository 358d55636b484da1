"""The codes of rules as people type them: a code, its number alone, or a family."""

import re

from scrtrack.errors import UsageError
from scrtrack.rules.catalogue import FAMILIES, RULES
from scrtrack.wording.text import one_line

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
