"""The form of the workbook: tables, pages, properties, and the same bytes for the same register."""

import io
import subprocess
import sys
import zipfile

import pytest

from scrtrack.export.columns import COLUMNS
from tests.export.samples import (
    book_of,
    mixed_register,
    moment,
    one,
    table,
    tool_of,
    written,
)
from tests.make import board, recommendation, register


def test_the_programs_headings_look_different() -> None:
    sheet = book_of(tool_of(one()))["Practice"]
    assert {cell.value: cell.fill.fgColor.rgb for cell in sheet[1]} == {
        column.heading: "FFD9D9D9" if column.derived else "FF1F3864" for column in COLUMNS
    }


@pytest.mark.parametrize("sheet", ["Practice", "Without action", "Master copy"])
def test_a_sheet_is_a_named_table_with_one_heading_in_sight(sheet: str) -> None:
    made = book_of(tool_of(mixed_register()))[sheet]
    [found] = made.tables.values()
    assert (found.ref, found.headerRowCount) == (made.dimensions, 1)
    assert found.autoFilter.ref == found.ref
    assert (made.freeze_panes, made.print_title_rows) == ("B2", "$1:$1")


def test_tables_are_named_after_their_themes() -> None:
    book = book_of(tool_of(mixed_register()))
    assert [name for sheet in book.worksheets[1:] for name in sheet.tables] == [
        "Actions_Practice",
        "Recommendations_without_action",
        "Actions_without_theme",
        "Master_copy",
    ]


def test_pages_are_a4_landscape_one_page_wide() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        page, properties = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
        assert (page.orientation, page.paperSize, page.fitToHeight) == ("landscape", 9, 0)
        assert properties is not None
        assert properties.fitToPage


def test_pages_are_headed_and_numbered() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        header, footer = sheet.oddHeader, sheet.oddFooter
        assert header is not None
        assert footer is not None
        assert [part.text for part in (header.left, header.center, header.right)] == [
            "Test Board",
            sheet.title,
            "as of 22 November 2026",
        ]
        assert footer.center.text == "Contains information about children: keep confidential"
        assert footer.right.text == "Page &P of &N"


def test_nothing_is_merged_or_hidden() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        assert not sheet.merged_cells.ranges
        assert not any(
            size.hidden for size in (*sheet.column_dimensions.values(), *sheet.row_dimensions.values())
        )
        assert sheet.sheet_state == "visible"


def test_standing_is_told_in_word_and_shape_before_colour() -> None:
    rows = table(book_of(tool_of(mixed_register())), "Master copy")
    assert {str(row["STANDING"]) for row in rows} == {
        "▲ Overdue",
        "◇ Unevidenced",
        "■ Due soon",
        "○ Undated",
        "□ Not yet due",
        "◆ Evidenced",
        "● Signed off",
        "★ Embedded",
        "× Withdrawn",
    }


def test_the_document_has_a_title_a_language_and_a_date_of_its_own() -> None:
    properties = book_of(tool_of(one())).properties
    assert properties.title == "Thematic tool of Test Board, 22 November 2026"
    assert (properties.language, properties.created) == ("en-GB", moment(2026, 11, 22, 12))


def test_the_same_register_gives_the_same_bytes() -> None:
    assert written(tool_of(mixed_register()))[0] == written(tool_of(mixed_register()))[0]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_bytes_do_not_depend_on_the_order_of_a_hash(seed: str) -> None:
    code = (
        "import hashlib; from tests.export.samples import *;"
        "print(hashlib.sha256(written(tool_of(mixed_register()))[0]).hexdigest())"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": s},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for s in ("0", seed)
    }
    assert len(answers) == 1


def test_a_board_called_with_an_ampersand_prints_as_it_is() -> None:
    content = written(tool_of(register(recommendation(), of=board(board="5 & 6 Towns"))))[0]
    cover = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert "&amp;9 5 &amp;&amp; 6 Towns&amp;C" in cover
