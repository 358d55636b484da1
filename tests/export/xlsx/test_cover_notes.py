"""What the cover says about the workbook itself."""

import pytest

from scrtrack.export.report import Cut, Mended
from scrtrack.export.xlsx.cover_notes import about_lines
from scrtrack.model.words import ClosesAt
from scrtrack.wording.labels import CLOSING_WORDS

CUT = Cut("Z-CSC-01.1", "ACTIONS", 200_003)


def lines(*cut: Cut, mended: tuple[Mended, ...] = (), has_long_texts: bool = False) -> list[str]:
    return about_lines(ClosesAt.SIGNED_OFF, cut, mended, has_long_texts=has_long_texts)


def test_where_nothing_was_changed_the_columns_and_sheets_are_told() -> None:
    assert [text.split()[0] for text in lines()] == ["Dark", "A", "An", "On", "The", "TIMESCALE"]


def test_where_the_paper_ends_is_told() -> None:
    assert lines()[3].startswith("On paper the sheets of the themes end with DUE, the master copy with ")


@pytest.mark.parametrize("closes_at", list(ClosesAt))
def test_when_an_action_is_closed_is_the_boards_choice(closes_at: ClosesAt) -> None:
    told = about_lines(closes_at, (), (), has_long_texts=False)
    assert [text for text in told if text in CLOSING_WORDS.values()] == [CLOSING_WORDS[closes_at]]


def test_long_texts_are_told_where_there_are_any() -> None:
    assert lines(has_long_texts=True)[6:] == [
        "A text too long for its row is printed in full on the sheet Long texts; its row says so under FLAGS."
    ]


def test_each_text_that_is_cut_is_named() -> None:
    told = lines(CUT, Cut("Z-2.1", "LEAD OFFICER", 40_000))[6:]
    assert told[0] == (
        "Z-CSC-01.1, ACTIONS: cut, for a cell holds 32,767 characters and the text has 200,003;"
        " the sheet Long texts has all of it."
    )
    assert [text.split(":")[0] for text in told] == ["Z-CSC-01.1, ACTIONS", "Z-2.1, LEAD OFFICER"]


def test_each_theme_that_has_another_name_is_named() -> None:
    assert lines(mended=(Mended("A/B\nC", "A B C"),))[6:] == [
        "The sheet of the theme A/B C is called A B C: Excel refuses the name."
    ]


def test_they_stand_in_their_order() -> None:
    told = lines(CUT, mended=(Mended("History", "History (2)"),), has_long_texts=True)
    assert [text.split()[0] for text in told[6:]] == ["A", "Z-CSC-01.1,", "The"]
