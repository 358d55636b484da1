"""What a rule is made of: a pure function of register and context, whose docstring is its manual page."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from scrtrack.diagnostic import Diagnostic, Place, Related, Rule, Severity
from scrtrack.model.register import Register
from scrtrack.rules.engine.context import Context

Find: TypeAlias = Callable[[Register, Context], Iterator[Diagnostic]]


class Need(StrEnum):
    """A file without which a rule cannot tell, or would only complain of its absence."""

    BOARD = "board.yaml"
    AGENCIES = "agencies"
    """The list in board.yaml, which may be known though something else in it is wrong."""
    THEMES = "themes"
    """The list in board.yaml."""
    REVIEWS = "reviews"
    """The list in board.yaml."""
    CASE = "case.yaml"


class Same(StrEnum):
    """What two rules would both speak of."""

    PLACE = "place"
    RECORD = "record"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Unless:
    """Other rules that have said it already: where they spoke of the same, this one keeps silent."""

    same: Same
    codes: frozenset[str]
    """Empty for any other rule."""


def told_here(*codes: str) -> Unless:
    """Silent at a place that one of these rules told of, be it beside another; of any rule where none is named."""
    return Unless(Same.PLACE, frozenset(codes))


def told_of_record(*codes: str) -> Unless:
    """Not asked of an action, recommendation or case that one of these rules told of."""
    return Unless(Same.RECORD, frozenset(codes))


def told_in_file(*codes: str) -> Unless:
    """Silent in a file that one of these rules told of."""
    return Unless(Same.FILE, frozenset(codes))


@dataclass(frozen=True, slots=True)
class Check:
    """A rule with the function that looks for it."""

    rule: Rule
    find: Find
    needs: frozenset[Need] = frozenset()
    unless: tuple[Unless, ...] = ()
    at_the_end: bool = False
    """Whether it looks at what all the others found."""
    in_part: bool = False
    """Whether it looks at what is known of records with faults too."""

    def at(
        self,
        place: Place,
        message: str,
        id: str | None = None,  # noqa: A002
        *related: Related,
    ) -> Diagnostic:
        """A diagnostic of its rule."""
        return self.rule.at(place, message, id, *related)


def check(
    code: str,
    severity: Severity,
    *conditions: Need | Unless,
    at_the_end: bool = False,
    in_part: bool = False,
    across: bool = False,
) -> Callable[[Find], Check]:
    """Make a check of a function; nothing is registered, its family lists it in CHECKS.

    `across`: a change in another record, or its deletion, can cause it, so that it counts in files nobody asked for.
    """

    def make(find: Find) -> Check:
        return Check(
            rule=Rule(code, severity, inspect.cleandoc(find.__doc__ or ""), across=across),
            find=find,
            needs=frozenset(one for one in conditions if isinstance(one, Need)),
            unless=tuple(one for one in conditions if isinstance(one, Unless)),
            at_the_end=at_the_end,
            in_part=in_part,
        )

    return make
