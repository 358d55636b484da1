"""Text measured: how many lines it takes, how tall its row is, and how it is cut in pieces."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scrtrack.sheet.measure import most_lines, row_height, row_lines, text_lines, text_pieces, text_room

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    "text, lines",
    [("", 1), ("word", 1), ("a\nb\n\nc", 4), ("mmmm mmmm mmmm", 3), ("W" * 40, 10), ("子" * 20, 5)],
)
def test_lines_are_broken_between_words(text: str, lines: int) -> None:
    assert text_lines(text, 4_200) == lines


@pytest.mark.parametrize(
    "text, lines",
    [
        ("well-being", 2),
        ("follow-ups follow-ups", 4),
        ("QA-2027-03", 2),
        ("-" * 12, 1),
        ("x" * 20, 3),
    ],
)
def test_a_word_is_broken_after_its_hyphens_and_anywhere_where_it_must_be(text: str, lines: int) -> None:
    assert text_lines(text, 4_200) == lines


@pytest.mark.parametrize("plain, other", [("eeee", "éèëē"), ("CCC", "ÇĆČ"), ("iii", "ìíï")])
def test_a_letter_with_an_accent_is_as_wide_as_without(plain: str, other: str) -> None:
    assert text_lines(f"{plain} " * 40, 4_200) == text_lines(f"{other} " * 40, 4_200)


def test_a_wider_column_takes_more_text() -> None:
    assert text_room(20) < text_room(40) < text_room(40, size=9)


def test_a_row_is_as_tall_as_its_tallest_cell() -> None:
    assert row_lines(["", "a\nb\nc", "a"], [5_000, 5_000, 5_000]) == 3
    assert row_height(3) == pytest.approx(38.5)


def test_no_row_is_taller_than_excel_allows() -> None:
    assert row_height(most_lines()) <= 409 < row_height(most_lines()) + 12.4
    assert row_height(5_000) == 409


@given(ANY_TEXT, st.integers(1, 9))
@example("word " * 500, 3)
@example("\n" * 50, 4)
def test_pieces_are_the_text_and_fit(text: str, most: int) -> None:
    pieces = text_pieces(text, 30_000, most)
    assert "".join(pieces) == text
    assert all(text_lines(piece.rstrip(), 30_000) <= most + 1 for piece in pieces)


def test_a_short_text_is_one_piece() -> None:
    assert text_pieces("one two", 6_000, 1) == ["one two"]
