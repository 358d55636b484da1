"""The dates in the words, found and marked."""

from datetime import date

import pytest

from scrtrack.timescale.dates import Span
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.reading import Precision
from scrtrack.timescale.scan import form_at, scan


@pytest.mark.parametrize("folded", ["", "as required", "by", "by the board"])
def test_words_without_a_date_stay_as_they_are(folded: str) -> None:
    sentence = scan(folded)
    assert (sentence.marked, sentence.spans, sentence.flaws) == (folded, (), ())


@pytest.mark.parametrize(
    "folded, marked",
    [("march 2015", "D"), ("by march 2015", "by D"), ("by the end of the march 2015 audit", "by D audit"),
     ("by the 1 april 2015", "by D"),
     ("31 june 2015", "X"), ("in march", "in U"), ("group 7", "group N"), ("5pm, 1 april 2015", "T, D")],
)  # fmt: skip
def test_what_is_understood_is_marked(folded: str, marked: str) -> None:
    assert scan(folded).marked == marked


def test_of_two_dates_the_narrowest_counts() -> None:
    sentence = scan("april 2015 (30/04/2015)")
    assert sentence.narrowest == Span(date(2015, 4, 30), Precision.DAY)


def test_a_flaw_is_known_by_its_mark() -> None:
    assert scan("31 june 2015").has(Mark.IMPOSSIBLE)
    assert not scan("30 june 2015").has(Mark.IMPOSSIBLE)


def test_a_number_behind_a_label_is_no_day() -> None:
    written = form_at("phase 1 march 2015", 6)
    assert written is not None
    assert written[1][0] == "1"
