"""What a rule is made of: a pure function of register and context, whose docstring is its manual page."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from scrtrack.diagnostic import Fault, Rule, Severity
from scrtrack.model.register import Register
from scrtrack.rules.context import Context

Find: TypeAlias = Callable[[Register, Context], Iterator[Fault]]


class Need(StrEnum):
    """A file without which a rule cannot tell, or would only complain of its absence."""

    BOARD = "board.yaml"
    CASE = "case.yaml"


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with the function that looks for it."""

    rule: Rule
    find: Find
    needs: frozenset[Need] = frozenset()


def check(code: str, severity: Severity, *needs: Need) -> Callable[[Find], Check]:
    """Make a check of a function; nothing is registered, its family lists it in CHECKS."""

    def make(find: Find) -> Check:
        return Check(Rule(code, severity, inspect.cleandoc(find.__doc__ or "")), find, frozenset(needs))

    return make
