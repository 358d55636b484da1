"""Odd ways of writing a date: what they may mean is suggested, and never due."""

from datetime import date

import pytest

from scrtrack.timescale.odd import ODD, Odd, usual
from scrtrack.timescale.read import read_timescale
from tests.timescale.examples import name_of, read_as_stated


@pytest.mark.parametrize("odd", ODD, ids=name_of)
def test_an_example_is_suggested_as_its_row_states(odd: Odd) -> None:
    assert read_as_stated(odd.example)


@pytest.mark.parametrize(
    "folded",
    ["", "march 2015", "30 june 2016", "by 1.4.15", "march 2015 audit", "training by september 2015",
     "end of march 2015", "april - june 2015", "second quarter 2015/16", "1 2 3"],
)  # fmt: skip
def test_the_usual_way_is_left_as_it_is(folded: str) -> None:
    assert usual(folded) == folded


@pytest.mark.parametrize("word", ["marsh", "match", "mayor", "augusta's", "junior", "marching", "october1st"])
def test_another_word_is_no_month(word: str) -> None:
    assert read_timescale(f"{word} 2016").suggests is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Spetember 2016", date(2016, 9, 30)), ("Feburay 2016", date(2016, 2, 29)), ("1st Ocobter 2016", date(2016, 10, 1)),
     ("Friday the Seventh of July 2023", date(2023, 7, 7)), ("twenty-first of June 2016", date(2016, 6, 21)),
     ("Q3 2016/17 (Oct-Dec)", date(2016, 12, 31))],
)  # fmt: skip
def test_what_it_may_mean_is_suggested(text: str, meant: date) -> None:
    reading = read_timescale(text)
    assert (reading.due, reading.suggests) == (None, meant)


def test_a_day_that_there_is_not_is_not_suggested() -> None:
    assert read_timescale("the thirty-first June 2016").suggests is None
