"""The doubts about a date: each is the first that its example raises."""

import pytest

from scrtrack.timescale.beside import beside
from scrtrack.timescale.doubts import DOUBTS, Doubt, doubt_about, first_doubt
from scrtrack.timescale.folding import fold
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.scan import scan
from tests.timescale.examples import name_of, read_as_stated, sentence_of


@pytest.mark.parametrize("text", ["March 2015", "Training by March 2015", "Audit, March 2015, and ongoing"])
def test_there_is_no_doubt_about_a_plain_date(text: str) -> None:
    assert first_doubt(beside(scan(fold(text)))) is None


@pytest.mark.parametrize("doubt", DOUBTS, ids=name_of)
def test_a_doubt_is_the_first_that_its_example_raises(doubt: Doubt) -> None:
    raised = first_doubt(beside(sentence_of(doubt.example)))
    assert raised is not None
    assert raised[0] is doubt


@pytest.mark.parametrize("doubt", DOUBTS, ids=name_of)
def test_what_is_asked_is_the_note_of_the_reading(doubt: Doubt) -> None:
    assert read_as_stated(doubt.example)
    assert read_timescale(doubt.example.text).note == doubt_about(beside(sentence_of(doubt.example)))


def test_the_word_in_doubt_is_named() -> None:
    asked = doubt_about(beside(scan("botched march 2015")))
    assert asked == "Beside “botched” the date may not be the one to keep to: ask."


@pytest.mark.parametrize(
    "text, agrees",
    [("financial year (march 2015)", True), ("financial year (april 2015)", False),
     ("academic year (july 2015)", True), ("academic year (may 2015)", False),
     ("new academic year (september 2015)", True), ("new academic year (july 2015)", False),
     ("calendar year (december 2015)", True), ("calendar year (july 2015)", False),
     ("quarter (june 2015)", True), ("quarter (july 2015)", False),
     ("autumn term (december 2015)", True), ("autumn term (march 2015)", False)],
)  # fmt: skip
def test_a_date_agrees_with_what_it_explains(text: str, agrees: bool) -> None:
    assert (DOUBTS[0].found(beside(scan(text))) is None) is agrees
