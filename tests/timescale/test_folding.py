"""Folding: one way to write what may be written in many."""

import pytest

from scrtrack.timescale.folding import fold, is_plain


def test_plain_words_stay_as_they_are() -> None:
    assert fold("by 31 march 2015") == "by 31 march 2015"


@pytest.mark.parametrize(
    "text, folded",
    [("By  MARCH\t2015 ", "by march 2015"), ("2014–15", "2014-15"), ("March ’15", "march '15"),
     ("• March", "; march"), ("* March", "march"), ("1st of Mar\u00adch", "1st of march"),
     ("Group 1\nMarch 2015", "group 1 ¶ march 2015"), ("March\n2015", "march 2015"), ("révisé", "revise")],
)  # fmt: skip
def test_other_ways_to_write_it_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["", "31 March 2015", "March ’15", "2014–15", "révisé 2015"])
def test_no_figure_is_lost(text: str) -> None:
    assert is_plain(text, fold(text))


@pytest.mark.parametrize("text", ["March ٢٠١٥", "3½ months", "March 201⁵", "\u202eMarch 2015"])
def test_figures_that_are_none_and_turned_writing_are_not_plain(text: str) -> None:
    assert not is_plain(text, fold(text))
