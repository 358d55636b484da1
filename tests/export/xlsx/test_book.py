"""The workbook: its sheets, its properties, and the same bytes for the same register."""

import subprocess
import sys

import pytest

from scrtrack.position.selection import Selection
from scrtrack.sheet.cells import WORKBOOK_OPTIONS
from tests.export.samples import AS_OF, book_of, mixed_register, moment, one, table, tool_of, written
from tests.make import board, recommendation, register

RECOMMENDATIONS = ["Without action", "Answered otherwise"]
THEMES = [
    "Communication",
    "Management",
    "Performance Management",
    "Practice",
    "Procedures",
    "Recording",
    "Training",
]


def test_the_sheets_follow_the_board() -> None:
    assert book_of(tool_of(one())).sheetnames == ["Cover", *THEMES, *RECOMMENDATIONS, "Master copy"]


def test_a_sheet_for_no_theme_is_there_where_it_is_needed() -> None:
    book = book_of(tool_of(mixed_register()))
    assert book.sheetnames == ["Cover", *THEMES, *RECOMMENDATIONS, "No theme yet", "Master copy"]
    assert [row["ID"] for row in table(book, "No theme yet")] == ["Z-4.1"]


def test_only_the_themes_asked_for_have_sheets() -> None:
    asked = frozenset({"training"})
    book = book_of(tool_of(one(), wanted=Selection(themes=asked)))
    assert book.sheetnames == ["Cover", "Training", *RECOMMENDATIONS, "Master copy"]
    assert (
        book["Training"]["A1"].value
        == "No action on Training is active as of 22 November 2026 (theme training)."
    )


def test_an_empty_theme_has_a_sentence_instead_of_a_table() -> None:
    sheet = book_of(tool_of(one()))["Training"]
    assert sheet["A1"].value == "No action on Training is active as of 22 November 2026."
    assert sheet["A2"].value == "Back to the cover"
    assert (sheet.dimensions, dict(sheet.tables)) == ("A1:A2", {})


def test_names_that_excel_refuses_are_mended_and_named() -> None:
    names = [
        "History",
        "Communication between all the agencies: a",
        "Communication between all the agencies: b",
    ]
    themes = [{"id": f"t{n}", "name": name} for n, name in enumerate(names)]
    held = register(recommendation(theme="t0", actions=[{"id": 1, "action": "Do"}]), of=board(themes=themes))
    tool = tool_of(held)
    assert [mended.sheet for mended in written(tool)[1].mended] == [
        "History (2)",
        "Communication between all the a",
        "Communication between all t (2)",
    ]
    book = book_of(tool)
    assert [row["ID"] for row in table(book, "History (2)")] == ["Z-CSC-01.1"]
    assert any(
        "History is called History (2)" in str(row[0]) for row in book["Cover"].iter_rows(values_only=True)
    )


def test_a_tab_has_the_colour_of_the_worst_active_standing() -> None:
    held = register(
        recommendation(id="Z-1", theme="practice", actions=[{"id": 1, "action": "Do", "due": "2026-03-31"}]),
        recommendation(id="Z-2", theme="training", actions=[{"id": 1, "action": "Do"}]),
    )
    book = book_of(tool_of(held))
    colours = {
        sheet.title: sheet.sheet_properties.tabColor.rgb if sheet.sheet_properties.tabColor else None
        for sheet in book.worksheets
    }
    assert {name: colours[name] for name in ("Practice", "Training", "Recording", "Without action")} == {
        "Practice": "FFF8D7DA",
        "Training": "FFFFF8C5",
        "Recording": None,
        "Without action": None,
    }
    assert colours["Master copy"] == "FFF8D7DA"


def test_a_tab_has_the_boards_own_colour() -> None:
    of = board(legend={"overdue": {"label": "Late", "colour": "purple"}})
    held = register(recommendation(actions=[{"id": 1, "action": "Do", "due": "2026-03-31"}]), of=of)
    colour = book_of(tool_of(held))["Practice"].sheet_properties.tabColor
    assert colour is not None
    assert colour.rgb == "FFE8DAF0"


def test_every_sheet_leads_back_to_the_cover() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets[1:]:
        cell = sheet["A1" if sheet.tables else "A2"]
        assert cell.value == ("ID" if sheet.tables else "Back to the cover")
        assert cell.hyperlink is not None
        assert cell.hyperlink.location == "'Cover'!A1"


def test_nothing_is_merged_or_hidden() -> None:
    for sheet in book_of(tool_of(mixed_register())).worksheets:
        assert not sheet.merged_cells.ranges
        assert not any(
            size.hidden for size in (*sheet.column_dimensions.values(), *sheet.row_dimensions.values())
        )
        assert sheet.sheet_state == "visible"


def test_the_document_has_a_title_and_a_date_of_its_own() -> None:
    properties = book_of(tool_of(one())).properties
    assert properties.title == "Thematic tool of Test Board, 22 November 2026"
    assert properties.created == moment(2026, 11, 22, 12)


def test_what_was_written_is_told() -> None:
    assert (
        written(tool_of(mixed_register()))[1].words
        == "7 active actions on 7 theme sheets, 11 actions in the master copy"
    )
    assert tool_of(mixed_register()).digest.as_of == AS_OF


def test_the_same_register_gives_the_same_bytes() -> None:
    assert written(tool_of(mixed_register()))[0] == written(tool_of(mixed_register()))[0]


def test_one_export_changes_nothing_for_the_next() -> None:
    written(tool_of(one()))
    assert "theme_font_name" not in repr(
        WORKBOOK_OPTIONS
    )  # XlsxWriter writes it into the options it is given


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


def test_a_board_of_any_name_is_the_author() -> None:
    properties = book_of(
        tool_of(register(recommendation(), of=board(board="A\u202e\nB" + "x" * 300)))
    ).properties
    assert properties.creator == "A<U+202E> B" + "x" * 244
    assert properties.title == "Thematic tool of A<U+202E> B" + "x" * 189 + ", 22 November 2026"


def test_themes_whose_ids_differ_by_a_hyphen_alone_have_tables_of_their_own() -> None:
    themes = [{"id": "ab", "name": "One"}, {"id": "a-b", "name": "Two"}]
    records = [
        recommendation(id=f"Z-{one['id'].upper()}", theme=one["id"], actions=[{"id": 1, "action": "Do"}])
        for one in themes
    ]
    book = book_of(tool_of(register(*records, of=board(themes=themes))))
    assert [list(book[name].tables) for name in ("One", "Two")] == [["Actions_Ab"], ["Actions_AB_2"]]
