"""The capitals in the patterns are marks, every one."""

import re
from types import ModuleType

import pytest

from scrtrack.timescale import around, done, forms, instead, nothing, offset, phrases, recurrence
from scrtrack.timescale.marks import Mark
from tests.timescale.examples import sign_rows

TABLES = [around, done, forms, instead, nothing, offset, phrases, recurrence]


def capitals(pattern: str) -> set[str]:
    """The capitals that are looked for: not those that mean something to a pattern, or a range of letters."""
    return set(re.findall("[A-Z]", re.sub(r"\\[A-Z]|\(\?P[<=]|A-Z", "", pattern)))


@pytest.mark.parametrize("module", TABLES, ids=lambda module: module.__name__)
def test_a_capital_in_a_pattern_is_a_mark(module: ModuleType) -> None:
    wanted = set().union(*(capitals(row.pattern) for row in sign_rows(module)))
    assert wanted <= set(Mark)


def test_a_mark_is_one_capital() -> None:
    assert [mark for mark in Mark if not (len(mark) == 1 and mark.isupper())] == []
    assert len(set(Mark)) == 12
