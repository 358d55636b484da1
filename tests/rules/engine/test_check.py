"""What a rule is made of: its page is its function's docstring, its conditions are told apart."""

from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Related, Severity
from scrtrack.model.register import Register
from scrtrack.rules.engine.check import (
    Check,
    Need,
    Same,
    Unless,
    check,
    told_here,
    told_in_file,
    told_of_record,
)
from scrtrack.rules.engine.context import Context

HERE = Location("z/Z-CSC-01.yaml", 3, 5)


def nothing(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A made-up rule.

    Why: to see what is made of it.
    """
    yield from ()


def bare(register: Register, context: Context) -> Iterator[Diagnostic]:
    yield from ()


class TestMaking:
    def test_without_conditions(self) -> None:
        made = check("DUE399", Severity.NOTE)(nothing)
        assert (made.needs, made.unless, made.at_the_end) == (frozenset(), (), False)

    def test_code_and_severity(self) -> None:
        made = check("DUE399", Severity.NOTE)(nothing)
        assert (made.rule.code, made.rule.severity, made.find) == ("DUE399", Severity.NOTE, nothing)

    def test_the_docstring_is_the_page_without_its_margin(self) -> None:
        page = check("DUE399", Severity.NOTE)(nothing).rule.page
        assert page == "A made-up rule.\n\nWhy: to see what is made of it."

    def test_without_docstring_the_page_is_empty(self) -> None:
        assert check("DUE399", Severity.NOTE)(bare).rule.page == ""

    def test_needs_and_silences_are_told_apart(self) -> None:
        first, second = told_here("REF202"), told_of_record("DUE302")
        made = check("DUE399", Severity.ERROR, first, Need.CASE, second, Need.BOARD)(nothing)
        assert made.needs == {Need.BOARD, Need.CASE}
        assert made.unless == (first, second)

    def test_one_that_looks_at_what_was_found(self) -> None:
        assert check("DUE399", Severity.NOTE, at_the_end=True)(nothing).at_the_end

    def test_what_is_made_cannot_be_changed(self) -> None:
        made = check("DUE399", Severity.NOTE)(nothing)
        with pytest.raises(FrozenInstanceError):
            made.at_the_end = True  # type: ignore[misc]


class TestSilences:
    @pytest.mark.parametrize(
        ("unless", "same"),
        [
            (told_here("REF202", "REF212"), Same.PLACE),
            (told_of_record("REF202", "REF212"), Same.RECORD),
            (told_in_file("REF202", "REF212"), Same.FILE),
        ],
    )
    def test_of_named_rules(self, unless: Unless, same: Same) -> None:
        assert unless == Unless(same, frozenset({"REF202", "REF212"}))

    def test_of_any_rule(self) -> None:
        assert told_here() == Unless(Same.PLACE, frozenset())


class TestAt:
    MADE: Check = check("DUE399", Severity.WARNING)(nothing)

    def test_a_diagnostic_of_its_rule(self) -> None:
        found = self.MADE.at(HERE, "late")
        assert found == Diagnostic(self.MADE.rule, Severity.WARNING, "late", HERE)

    def test_of_a_record_with_another_place(self) -> None:
        other = Related(Location("z/case.yaml"), "held against this date")
        found = self.MADE.at(HERE, "late", "Z-CSC-01.1", other)
        assert (found.id, found.related) == ("Z-CSC-01.1", (other,))


def test_a_need_is_called_as_its_file() -> None:
    files = ["board.yaml", "case.yaml"]
    assert [str(need) for need in (Need.BOARD, Need.CASE)] == files
    assert [str(need) for need in Need if str(need) not in files] == ["agencies", "themes", "reviews"]
