"""The columns of the tool."""

from collections import Counter
from typing import Any

import pytest

from scrtrack.export.columns import (
    COLUMNS,
    MASTER_COLUMNS,
    PROGRAM_COLUMNS,
    WITHOUT_ACTION_COLUMNS,
    agency_words,
    flag_words,
    where_counted,
)
from scrtrack.position.digest import ActionRow
from scrtrack.sheet.cells import Value
from tests.export.samples import mixed_register, one, tool_of
from tests.make import board, day, recommendation, register

AGENCIES = [{"id": "csc", "name": "Social Care"}, {"id": "gmc", "name": "Regulator"}]
DURHAM = ["CASE", "AGENCY", "RECOMMENDATIONS", "ACTIONS", "TIMESCALE", "LEAD OFFICER", "PROGRESS EVIDENCE"]


def row_of(**facts: Any) -> ActionRow:
    return tool_of(one(**facts)).rows[0]


def read(*columns: str, **facts: Any) -> list[Value]:
    tool = tool_of(one(**facts))
    by_heading = {column.heading: column for column in (*MASTER_COLUMNS, *PROGRAM_COLUMNS)}
    return [by_heading[heading].value(tool.rows[0], tool) for heading in columns]


def agency(*others: str) -> str:
    action = {"id": 1, "action": "Do", "with": others}
    tool = tool_of(register(recommendation(actions=[action]), of=board(agencies=AGENCIES)))
    return agency_words(tool.rows[0], tool)


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ([], "Social Care"),
        (["gmc"], "Social Care, with Regulator"),
        (["gmc", "police"], "Social Care, with Regulator and police"),
        (["gmc", "police", "nhs"], "Social Care, with Regulator, police and nhs"),
    ],
)
def test_the_agency_that_answers_and_those_that_take_part(others: list[str], words: str) -> None:
    assert agency(*others) == words


def test_no_flags_are_no_words() -> None:
    assert flag_words(row_of()) == ""


def test_flags_stand_one_a_line() -> None:
    asked = [{"date": "2026-11-01", "by": "Chair", "to": "Head", "note": "Why?"}]
    assert flag_words(row_of(timescale="Ongoing", challenges=asked)) == "Challenged\nOngoing"


def test_where_an_action_is_counted() -> None:
    counted = {row.id: where_counted(row) for row in tool_of(mixed_register()).rows}
    assert (counted["Z-1.1"], counted["Z-1.7"], counted["Z-2.1"]) == (
        "Active",
        "Closed",
        "Apart: agency outside the board",
    )


def test_durhams_seven_stand_in_its_order() -> None:
    assert [column.heading for column in COLUMNS if not column.derived] == DURHAM
    assert [column.heading for column in MASTER_COLUMNS if not column.derived] == DURHAM


def test_the_master_copy_starts_like_a_theme_sheet() -> None:
    assert MASTER_COLUMNS[: len(COLUMNS)] == COLUMNS
    assert [c.heading for c in MASTER_COLUMNS[len(COLUMNS) :]] == [
        "THEME", "NUMBER", "FIRST DUE", "COUNTED", "PRIORITY", "RESPONSE", "MADE BY", "SCOPE", "AIM", "MEASURE",
        "EVIDENCE WANTED", "ADDED", "COMPLETED", "SIGNED OFF", "DEFERRALS",
    ]  # fmt: skip


def test_no_heading_is_there_twice() -> None:
    headings = Counter(column.heading for column in (*MASTER_COLUMNS, *PROGRAM_COLUMNS))
    assert [heading for heading, number in headings.items() if number > 1] == []


def test_figures_are_numbers() -> None:
    assert [column.heading for column in MASTER_COLUMNS if column.is_figure] == ["DAYS LATE"]


def test_an_action_of_which_nothing_is_known() -> None:
    assert read("ID", "CASE", "RECOMMENDATIONS", "ACTIONS", "STANDING", "THEME", "COUNTED") == [
        "Z-CSC-01.1", "Case Z", "Listen", "Write guidance", "○ Undated", "Practice", "Active",
    ]  # fmt: skip
    assert read("TIMESCALE", "PROGRESS EVIDENCE", "FLAGS") == ["", "", ""]
    empty = ["LEAD OFFICER", "DUE", "DAYS LATE", "NUMBER", "FIRST DUE"]
    assert read(*empty) == [None] * len(empty)


def test_both_dates_and_how_late() -> None:
    agreed = {"to": "2026-09-30", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_by": "Group"}
    due = read("DUE", "DAYS LATE", "FIRST DUE", due="2026-06-30", deferrals=[agreed])
    assert due == [day("2026-09-30"), 53, day("2026-06-30")]


def test_what_is_recorded_of_the_recommendation() -> None:
    response = {"decision": "in-part", "date": "2026-03-01", "by": "Chair", "reason": "Not all"}
    facts = {
        "priority": "high",
        "made_by": "imr",
        "scope": "local",
        "aim": "A",
        "measure": "M",
        "response": response,
    }
    tool = tool_of(register(recommendation(actions=[{"id": 1, "action": "x"}], **facts)))
    by_heading = {column.heading: column for column in (*MASTER_COLUMNS, *PROGRAM_COLUMNS)}
    headings = ("PRIORITY", "RESPONSE", "MADE BY", "SCOPE", "AIM", "MEASURE", "RESPONSE ID", "KIND OF REVIEW")
    assert [by_heading[heading].value(tool.rows[0], tool) for heading in headings] == [
        "High", "Accepted in part on 1 March 2026 by Chair: Not all", "Agency's management review (IMR)", "Local", "A", "M",
        "in-part", "Serious Case Review",
    ]  # fmt: skip


def test_what_is_recorded_of_the_action() -> None:
    agreed = {"to": "2026-09-30", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_by": "Group"}
    shown = {
        "kind": "audit",
        "reference": "QA",
        "date": "2026-09-01",
        "seen": "2026-09-02",
        "finding": "improved",
    }
    done = {"completed": {"date": "2026-08-01"}, "signed_off": {"date": "2026-10-14", "by": "Group"}}
    facts = {
        "due": "2026-06-30",
        "added": "2026-01-01",
        "evidence_wanted": "Minutes",
        "deferrals": [agreed],
        **done,
    }
    whole = (
        "Put off once: first 30 June 2026, now 30 September 2026\n"
        "1. from 30 June 2026 to 30 September 2026: asked for on 1 June 2026; agreed on 10 June 2026 by Group"
    )
    assert read("EVIDENCE WANTED", "ADDED", "COMPLETED", "SIGNED OFF", "DEFERRALS", evidence=[shown], **facts) == [
        "Minutes", day("2026-01-01"), day("2026-08-01"), day("2026-10-14"),
        whole,
    ]  # fmt: skip
    countable = ("STANDING ID", "DAYS LATE FROM FIRST", "TIMES PUT OFF", "LAST UPDATE", "EVIDENCE KINDS")
    assert read(*countable, evidence=[shown, shown], **facts) == ["signed-off", 32, 1, None, "audit"]


def test_what_takes_the_place_of_what_is_withdrawn() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "merged", "instead": "Z-CSC-02.1"}
    assert read("STANDING", "STANDING ID", "REPLACED BY", withdrawn=gone) == [
        "× Withdrawn: replaced by Z-CSC-02.1", "withdrawn", "Z-CSC-02.1",
    ]  # fmt: skip


def test_a_recommendation_that_is_answered_otherwise() -> None:
    tool = tool_of(register(recommendation(response={"decision": "not-accepted", "reason": "Too dear"})))
    assert tool.alone == [one.recommendation for one in tool.otherwise]
    shown = {c.heading: c.of_recommendation(tool.alone[0], tool) for c in MASTER_COLUMNS}
    assert (shown["STANDING"], shown["COUNTED"], shown["RESPONSE"]) == (
        "Not accepted", "Not accepted", "Not accepted: Too dear",
    )  # fmt: skip


def test_ids_stand_beside_names_for_other_programs() -> None:
    assert read("CASE ID", "AGENCY ID", "THEME ID") == ["z", "csc", "practice"]
    assert read("AGENCY ID", "THEME ID", agency="police", theme="training") == ["police", "training"]


def test_a_recommendation_without_action() -> None:
    held = register(recommendation(number="3.", theme=None))
    tool = tool_of(held)
    shown = {c.heading: c.of_recommendation(tool.without_action[0], tool) for c in MASTER_COLUMNS}
    assert {heading: value for heading, value in shown.items() if value is not None} == {
        "ID": "Z-CSC-01",
        "CASE": "Case Z",
        "AGENCY": "Children's Social Care",
        "RECOMMENDATIONS": "Listen",
        "STANDING": "Without action",
        "THEME": "No theme yet",
        "NUMBER": "3.",
        "COUNTED": "Without action",
    }


def test_their_sheet_shows_what_they_have_in_wider_columns() -> None:
    widths = {column.heading: column.width for column in MASTER_COLUMNS}
    shown = {column.heading: column.width for column in WITHOUT_ACTION_COLUMNS}
    assert list(shown) == ["ID", "CASE", "AGENCY", "RECOMMENDATIONS", "THEME", "NUMBER"]
    assert all(width >= widths[heading] for heading, width in shown.items())
