"""The words of a lead: nobody, a vacant post, a crowd; and honest posts that only sound so."""

import re

import pytest

from scrtrack.rules.leads import CROWD, NOBODY, Row, folded_name, is_crowd, is_vacant, names_nobody
from scrtrack.timescale.folding import fold
from tests.rules.sentences import sentences

AGENCIES = frozenset({"csc", "children's social care", "police", "anytown police"})


@pytest.mark.parametrize("lead", sentences("nobody", "hit"))
def test_nobody(lead: str) -> None:
    assert names_nobody(lead, AGENCIES)


@pytest.mark.parametrize("lead", sentences("nobody", "pass"))
def test_somebody(lead: str) -> None:
    assert not names_nobody(lead, AGENCIES)


@pytest.mark.parametrize("lead", sentences("vacant", "hit"))
def test_vacant(lead: str) -> None:
    assert is_vacant(lead)


@pytest.mark.parametrize("lead", sentences("vacant", "pass"))
def test_not_vacant(lead: str) -> None:
    assert not is_vacant(lead)


@pytest.mark.parametrize("lead", sentences("crowd", "hit"))
def test_crowds(lead: str) -> None:
    assert is_crowd(lead)


@pytest.mark.parametrize("lead", sentences("crowd", "pass"))
def test_no_crowd(lead: str) -> None:
    assert not is_crowd(lead)


@pytest.mark.parametrize("row", [*NOBODY, *CROWD], ids=lambda row: row.what)
def test_a_row_is_found_in_its_example(row: Row) -> None:
    assert re.search(row.pattern, fold(row.example).strip("[]."))


@pytest.mark.parametrize("row", NOBODY, ids=lambda row: row.what)
def test_the_example_of_a_row_names_nobody(row: Row) -> None:
    assert names_nobody(row.example)


@pytest.mark.parametrize("row", CROWD, ids=lambda row: row.what)
def test_the_example_of_a_row_is_a_crowd(row: Row) -> None:
    assert is_crowd(row.example)


def test_an_agency_beside_it_is_no_post() -> None:
    assert names_nobody("Anytown Police to be confirmed", AGENCIES)
    assert not names_nobody("Othertown Police to be confirmed", frozenset())


def test_what_is_far_too_long_is_left_alone() -> None:
    long = "TBC " * 500
    found = [names_nobody(long), is_vacant(long), is_crowd("all managers " * 200)]
    assert found == [False, False, False]


def test_a_name_is_folded() -> None:
    assert folded_name("Children\u2019s  Social Care") == "children's social care"
