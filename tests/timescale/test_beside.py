"""The words beside a date, parted."""

from scrtrack.timescale.beside import Beside, beside
from scrtrack.timescale.scan import scan


def parted(folded: str) -> tuple[str | None, bool, str]:
    found: Beside = beside(scan(folded))
    return found.before, found.said, found.rest


def test_plain_words_are_left_as_they_are() -> None:
    assert parted("training by march 2015") == (None, False, "training by D")


def test_a_date_in_brackets_explains_what_stands_before() -> None:
    assert parted("end of term (july 2015) for all") == ("end of term ", False, "D for all")


def test_that_is_says_so() -> None:
    assert parted("next term, ie by july 2015") == ("next term, ", True, "by D")


def test_a_start_before_the_date_is_no_part_of_it() -> None:
    assert parted("started, complete by march 2015") == (None, False, ", complete by D")
