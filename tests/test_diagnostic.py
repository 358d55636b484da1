"""One shape for what is wrong, from the loader or a rule to the page."""

from dataclasses import FrozenInstanceError

import pytest

from scrtrack.diagnostic import Diagnostic, Location, Place, Related, Rule, Severity
from scrtrack.model.address import Address

RULE = Rule("DUE301", Severity.WARNING, "An action has no date.\n\nWhy: nobody can say when it is late.")
FILE = "z/Z-CSC-01.yaml"
DUE = Address(FILE, ("actions", 0, "due"))


def test_nothing_more_is_said_than_was_given() -> None:
    found = RULE.at(DUE, "has no date")
    assert (found.id, found.related) == (None, ())
    assert found == Diagnostic(RULE, Severity.WARNING, "has no date", DUE)


def test_it_cannot_be_changed_on_its_way() -> None:
    with pytest.raises(FrozenInstanceError):
        RULE.at(DUE, "has no date").message = "is late"  # type: ignore[misc]


def test_severities_from_the_most_serious_down() -> None:
    assert [(str(one), one.rank) for one in Severity] == [("error", 0), ("warning", 1), ("note", 2)]


def test_a_location_is_the_start_of_its_file_unless_it_says_otherwise() -> None:
    assert Location(FILE) == Location(FILE, 1, 1)


def test_a_rule_is_headed_by_the_first_line_of_its_page() -> None:
    assert RULE.heading == "An action has no date."
    assert Rule("DUE301", Severity.WARNING, "One line.").heading == "One line."


def test_a_rule_may_be_quoted_unless_it_says_otherwise() -> None:
    assert RULE.may_quote
    assert not Rule("SMART601", Severity.NOTE, "A name.", may_quote=False).may_quote


@pytest.mark.parametrize(("code", "family"), [("DUE301", "DUE"), ("SMART601", "SMART"), ("FILE118", "FILE")])
def test_a_rule_is_of_the_family_of_its_letters(code: str, family: str) -> None:
    assert Rule(code, Severity.NOTE, "").family == family


def test_a_rule_speaks_of_a_place_a_record_and_other_places() -> None:
    copied = Related(Location("z/Z-CSC-02.yaml", 3), "the record it was copied from")
    other = Related(Address("z/case.yaml"), "its case")
    found = RULE.at(DUE, "has no date", "Z-CSC-01.1", copied, other)
    assert (found.rule, found.severity, found.message) == (RULE, Severity.WARNING, "has no date")
    assert (found.place, found.id, found.related) == (DUE, "Z-CSC-01.1", (copied, other))


def test_the_board_may_take_it_more_seriously_than_the_rule() -> None:
    found = Diagnostic(RULE, Severity.ERROR, "has no date", DUE)
    assert (found.severity, found.rule.severity, found.code) == (Severity.ERROR, Severity.WARNING, "DUE301")


@pytest.mark.parametrize("place", [DUE, Location(FILE, 7, 3)])
def test_its_file_is_known_before_its_line_is(place: Place) -> None:
    assert RULE.at(place, "has no date").file == FILE


@pytest.mark.parametrize(
    ("place", "location"),
    [(Location(FILE, 7, 3), Location(FILE, 7, 3)), (DUE, Location(FILE, 1, 1))],
)
def test_a_place_that_is_not_looked_up_is_the_start_of_its_file(place: Place, location: Location) -> None:
    assert RULE.at(place, "has no date").location == location


def test_in_order_of_file_then_line_then_column_then_code_then_words() -> None:
    later = Rule("DUE302", Severity.ERROR, "")
    last_first = [
        later.at(Location("b.yaml", 10, 2), "a"),
        RULE.at(Location("b.yaml", 10, 2), "b"),
        RULE.at(Location("b.yaml", 10, 2), "a"),
        RULE.at(Location("b.yaml", 10, 1), "z"),
        RULE.at(Location("b.yaml", 2, 9), "z"),
        RULE.at(Location("a.yaml", 9, 9), "z"),
    ]
    assert sorted(last_first, key=lambda one: one.sort_key) == last_first[::-1]
