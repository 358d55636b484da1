"""Cells in and out: what a text becomes in a cell, and what comes back."""

import io
from datetime import date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from xlsxwriter import Workbook

from scrtrack.sheet.cells import (
    MOST_UNITS,
    WORKBOOK_OPTIONS,
    Value,
    cell_text,
    make_cell,
    make_style,
    read_cell,
    write_row,
)

MOMENT = datetime(2026, 11, 30)  # noqa: DTZ001 - as openpyxl gives it
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def _sheet(*values: Value) -> bytes:
    stream = io.BytesIO()
    workbook = Workbook(stream, WORKBOOK_OPTIONS)
    sheet, style = workbook.add_worksheet(), make_style(workbook, text_wrap=True)
    for row, value in enumerate(values):
        write_row(sheet, row, [make_cell(value, style)])
    workbook.close()
    return stream.getvalue()


def _there_and_back(*values: Value) -> list[Value]:
    book = load_workbook(io.BytesIO(_sheet(*values)))
    return [read_cell(cell.value) for (cell,) in book.worksheets[0]["A1:A" + str(len(values))]]


@pytest.mark.parametrize(
    "text", ["", "Write guidance", "two\nlines", "a tab\there", "‏עברית", "👩‍👧 é ＝", "&<>\"'"]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert cell_text(text) == text


@pytest.mark.parametrize(
    "text, held",
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x0bb\x00", "a<U+000B>b<U+0000>"),
        ("a\ud800b", "a<U+D800>b"),
        ("a\uffff", "a<U+FFFF>"),
    ],
)
def test_what_a_cell_cannot_hold_is_made_visible(text: str, held: str) -> None:
    assert cell_text(text) == held


def test_a_text_of_the_greatest_length_is_left_alone() -> None:
    assert cell_text("x" * MOST_UNITS) == "x" * MOST_UNITS


def test_a_longer_text_is_cut_visibly() -> None:
    held = cell_text("x" * 200_000)
    assert len(held) == MOST_UNITS
    assert held.endswith("x… [cut: 200,000 characters in all]")


def test_a_text_is_not_cut_within_a_character() -> None:
    held = cell_text("👧" * 20_000)
    assert held.endswith("👧… [cut: 40,000 characters in all]")
    assert len(held.encode("utf-16-le")) // 2 <= MOST_UNITS


@pytest.mark.parametrize("number, is_cut", [(16_383, False), (16_384, True)])
def test_a_character_beyond_the_first_65_536_counts_as_two(number: int, is_cut: bool) -> None:
    assert ("[cut: 32,768 characters in all]" in cell_text("👧" * number)) is is_cut


def test_what_is_made_visible_counts_as_it_is_shown() -> None:
    assert cell_text("\x0b" * 5_000).endswith("… [cut: 40,000 characters in all]")


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+44 20", "-5 %", "@SUM(A1)", "\t=1", "#N/A", "00123", "1E5", "http://x.y", "<r>x</r>", "{=1}"],
)
def test_text_stays_text(text: str) -> None:
    book = load_workbook(io.BytesIO(_sheet(text)))
    cell = book.worksheets[0]["A1"]
    assert (cell.data_type, read_cell(cell.value), cell.hyperlink) == ("s", text, None)


@pytest.mark.parametrize("text, quoted", [("=1+1", True), ("-5 %", True), ("Write", False)])
def test_text_that_looks_like_a_formula_stays_text_when_edited(text: str, quoted: bool) -> None:
    cell = load_workbook(io.BytesIO(_sheet(text))).worksheets[0]["A1"]
    assert bool(cell.quotePrefix) is quoted


def test_a_date_is_a_date() -> None:
    cell = load_workbook(io.BytesIO(_sheet(date(2026, 11, 30)))).worksheets[0]["A1"]
    assert (cell.value, cell.number_format) == (MOMENT, "d mmm yyyy")


def test_a_day_before_excels_calendar_is_text() -> None:
    assert _there_and_back(date(1897, 6, 22)) == ["1897-06-22"]


def test_numbers_and_nothing_come_back() -> None:
    assert _there_and_back(43, None, "", 0) == [43, None, None, 0]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        ANY_TEXT.filter(lambda text: "x005F_" not in text and "_x00" not in text), min_size=1, max_size=20
    )
)
@example(["=1", "\t", " lead", "trail ", "\n", "a\r\nb", "<r>a</r>", "\x00", "’‘", "‮x"])
def test_a_text_comes_back_as_the_cell_held_it(texts: list[str]) -> None:
    assert _there_and_back(*texts) == [cell_text(text) or None for text in texts]


@pytest.mark.parametrize(
    "cell, value",
    [
        ("a_x000D_\nb", "a\nb"),
        ("_x005F_x000D_", "_x000D_"),
        ("_x0041_", "_x0041_"),
        (MOMENT, date(2026, 11, 30)),
        (12.5, 12.5),
        (None, None),
    ],
)
def test_a_cell_is_read_as_the_program_holds_it(cell: object, value: Value) -> None:
    assert read_cell(cell) == value
