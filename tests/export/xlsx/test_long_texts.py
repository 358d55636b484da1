"""Texts that no row or no cell can hold."""

import pytest

from tests.export.samples import book_of, long_register, one, table, tool_of, written


def test_a_text_too_long_for_a_cell_is_cut_named_and_whole_elsewhere() -> None:
    text = "word " * 40_000 + "end"
    tool = tool_of(one(action=text))
    [cut] = written(tool)[1].cut
    assert (cut.id, cut.heading, cut.characters) == ("Z-CSC-01.1", "ACTIONS", 200_003)
    book = book_of(tool)
    assert str(table(book, "Master copy")[0]["ACTIONS"]).endswith("… [cut: 200,003 characters in all]")
    assert "".join(str(row["TEXT"]) for row in table(book, "Long texts")) == text
    assert any("Z-CSC-01.1, ACTIONS: cut" in str(row[0]) for row in book["Cover"].iter_rows(values_only=True))


@pytest.mark.parametrize(
    "text, characters", [("👧 " * 20_000 + "end", 60_003), ("Said.\x0b" * 5_000 + "end", 65_003)]
)
def test_a_text_is_too_long_as_excel_counts(text: str, characters: int) -> None:
    tool = tool_of(one(action=text))
    [cut] = written(tool)[1].cut
    assert cut.characters == characters
    [row] = table(book_of(tool), "Master copy")
    assert str(row["ACTIONS"]).endswith(f"… [cut: {characters:,} characters in all]")


def test_a_text_too_tall_for_its_row_is_printed_in_full_elsewhere() -> None:
    text = "word " * 500 + "end"
    book = book_of(tool_of(one(action=text)))
    [row] = table(book, "Practice")
    assert (row["ACTIONS"], row["FLAGS"]) == (text, "Printed in full on the sheet Long texts")
    assert book["Practice"].row_dimensions[2].height == 409
    assert "".join(str(piece["TEXT"]) for piece in table(book, "Long texts")) == text


def test_no_row_is_too_low_or_too_tall() -> None:
    for sheet in book_of(tool_of(long_register(20))).worksheets[1:]:
        for n, size in sheet.row_dimensions.items():
            assert n == 1 or 13.7 <= size.height <= 409


def test_pages_of_a_theme_say_where_a_text_is_in_full() -> None:
    book = book_of(tool_of(one(action="word " * 900)))
    feet = {sheet.title: sheet.oddFooter.left.text for sheet in book.worksheets if sheet.oddFooter}
    assert feet["Practice"] == "Cut off at its row's end: see Long texts"
    assert (feet["Training"], feet["Master copy"]) == ("", "")
