"""The cover lists the sheets: what each holds, its worst standing, and a link."""

from scrtrack.export.xlsx.cover_sheets import TAB_NOTE, listed_actions
from scrtrack.model.words import Standing
from tests.export.samples import book_of, mixed_register, tool_of


def test_every_sheet_is_listed_and_linked() -> None:
    book = book_of(tool_of(mixed_register()))
    cover = book["Cover"]
    place = next(row[0].row for row in cover.iter_rows() if row[0].value == "SHEET")
    listed = {}
    for row in cover.iter_rows(min_row=place + 1, max_row=place + len(book.sheetnames) - 1):
        name = str(row[0].value)
        assert row[0].hyperlink is not None
        assert row[0].hyperlink.location == f"'{name}'!A1"
        listed[name] = [cell.value for cell in row[1:4]]
    assert list(listed) == book.sheetnames[1:]
    assert listed["Practice"] == [6, "▲ Overdue", "what is active"]
    assert listed["Training"] == [0, None, "what is active"]
    assert listed["No theme yet"] == [1, "○ Undated", "what is active and has no theme of the board's"]
    assert listed["Master copy"] == [11, "▲ Overdue", "every action, closed ones too; printed on A3"]


def test_what_the_colour_of_a_tab_means_is_told() -> None:
    lines = [row[0] for row in book_of(tool_of(mixed_register()))["Cover"].iter_rows(values_only=True)]
    assert TAB_NOTE in lines


def test_the_worst_standing_is_the_first_in_the_order_of_standings() -> None:
    rows = tool_of(mixed_register()).active
    assert listed_actions("Some", "", rows).worst is Standing.OVERDUE
    assert listed_actions("None", "", []).worst is None
