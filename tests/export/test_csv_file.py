"""CSV: safe against formulas, and read back to the very same text."""

import codecs
import csv
import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scrtrack.export.csv_file import CSV_COLUMNS, csv_text, plain_text, read_csv
from scrtrack.wording.unseen import visible
from tests.export.samples import one, tool_of, written
from tests.make import recommendation, register


def _rows(tmp_path: Path, *args: Any, **facts: Any) -> list[dict[str, str]]:
    held = args[0] if args else one(**facts)
    (tmp_path / "tool.csv").write_bytes(written(tool_of(held), ".csv")[0])
    return read_csv(tmp_path / "tool.csv")


@pytest.mark.parametrize(
    "text", ["", "Write guidance", "'Working Together' says", "a,b;c\td", '"quoted"', "1-2"]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert csv_text(text) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+44", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "＝1"]
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert csv_text(text) == f"'{text}"


def test_dates_and_numbers_are_plain() -> None:
    assert [csv_text(date(2026, 11, 30)), csv_text(43), csv_text(None)] == ["2026-11-30", "43", ""]


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("'=")
@example("''x")
@example('"\r\n,\x00')
@example("a\u061c\u202e")
def test_every_text_is_read_back_as_it_was_but_for_what_cannot_be_seen(text: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerow([csv_text(text), "end"])
    stream.seek(0)
    back, end = next(csv.reader(stream))
    assert (plain_text(back), end) == (visible(text, keep="\r"), "end")


def test_a_lone_surrogate_is_made_visible() -> None:
    assert csv_text("a\ud800") == "a<U+D800>"


def test_what_cannot_be_seen_is_made_visible() -> None:
    assert csv_text("a\u061cb\u202e\x00") == "a<U+061C>b<U+202E><U+0000>"
    assert csv_text("a\r\nb\tc") == "a\r\nb\tc"


def test_a_file_begins_with_a_mark_for_excel() -> None:
    assert written(tool_of(one()), ".csv")[0].startswith(codecs.BOM_UTF8 + b"ID,CASE,AGENCY,RECOMMENDATIONS")


def test_a_row_holds_every_column_and_the_ids(tmp_path: Path) -> None:
    [row] = _rows(tmp_path, due="2026-09-30", action="=HYPERLINK(1)\r\nnext line")
    assert list(row) == [column.heading for column in CSV_COLUMNS]
    assert row["ACTIONS"] == "=HYPERLINK(1)\r\nnext line"
    assert (row["DUE"], row["DAYS LATE"], row["STANDING"]) == ("2026-09-30", "53", "▲ Overdue")
    assert (row["AGENCY"], row["AGENCY ID"], row["CASE ID"], row["THEME ID"]) == (
        "Children's Social Care",
        "csc",
        "z",
        "practice",
    )


def test_recommendations_without_action_come_last(tmp_path: Path) -> None:
    held = register(recommendation(id="Z-1"), recommendation(id="Z-2", actions=[{"id": 1, "action": "Do"}]))
    rows = _rows(tmp_path, held)
    assert [(row["ID"], row["ACTIONS"], row["COUNTED"]) for row in rows] == [
        ("Z-2.1", "Do", "Active"),
        ("Z-1", "", "Without action"),
    ]


def test_a_long_text_is_not_cut(tmp_path: Path) -> None:
    [row] = _rows(tmp_path, action="word " * 40_000 + "end")
    assert row["ACTIONS"] == "word " * 40_000 + "end"
