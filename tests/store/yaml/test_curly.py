"""Curly quotation marks: when a text seems to stand in them, and when one is an apostrophe."""

import pytest

from scrtrack.store.yaml.curly import ends_in_curly, is_in_curly


@pytest.mark.parametrize(
    "text", ["", " ", "do this", '"do this"', "'do this'", "the child’s view", "a “b” c"]
)
def test_straight_marks_none_and_one_within_are_not_meant(text: str) -> None:
    assert not is_in_curly(text)
    assert not ends_in_curly(text)


@pytest.mark.parametrize("mark", list("“”„‟‘’‚‛"))
def test_a_text_that_begins_with_one_stands_in_them(mark: str) -> None:
    assert is_in_curly(f"{mark}do this")
    assert is_in_curly(f"  {mark}do this")
    assert not ends_in_curly(f"{mark}do this")


@pytest.mark.parametrize("mark", list("“”„‟"))
def test_so_does_one_that_ends_with_a_double_one(mark: str) -> None:
    assert is_in_curly(f"do this{mark} ")
    assert ends_in_curly(f"do this{mark} ")


@pytest.mark.parametrize("mark", list("‘’‚‛"))
def test_a_single_one_at_the_end_may_be_an_apostrophe(mark: str) -> None:
    assert not is_in_curly(f"the parents{mark}")
    assert ends_in_curly(f"the parents{mark} ")
