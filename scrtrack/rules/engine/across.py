"""Which errors in files that were not asked for can have come of a change in those that were, or of a file that is gone."""

from collections.abc import Callable

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.reading.names import BOARD, CASE
from scrtrack.rules.engine.board import is_always_told


def can_come_from_elsewhere(found: Diagnostic, is_given: Callable[[str], bool]) -> bool:
    """Whether an error can have been caused by a change in another file: one that is given, or one that is gone.

    A file that was deleted is given by nobody, so what its rule declares (`Rule.across`) counts whatever is given; so does
    what cannot be read, since nothing is known of it. What a board.yaml or case.yaml says holds for all below it.
    """
    if found.severity is not Severity.ERROR:
        return False
    case = f"{found.file.partition('/')[0]}/{CASE}"
    return found.rule.across or is_always_told(found.code) or is_given(BOARD) or is_given(case)
