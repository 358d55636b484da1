"""What a board makes of the rules: levels and exceptions, applied in one place, after the rules."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.board import Board
from scrtrack.model.words import RuleLevel
from scrtrack.reading.file_rules import FILE_RULES

_FILE_CODES = frozenset(rule.code for rule in FILE_RULES)


def is_always_told(code: str) -> bool:
    """What cannot be read is counted nowhere: no board can decide not to know of it."""
    return code in _FILE_CODES


def as_the_board_sees_it(board: Board, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """What was found, sorted, at the board's levels, without those that it ignores or excuses."""
    levels = board.rules
    left = Counter((entry.code, entry.id) for entry in board.exceptions)
    for one in found:
        if is_always_told(one.code):
            yield one
            continue
        level = levels.get(one.code)
        if level is RuleLevel.IGNORE:
            continue
        if one.id is not None and left[one.code, one.id]:
            left[one.code, one.id] -= 1
            continue
        yield one if level is None else replace(one, severity=Severity(level))
