"""The cover: one set of numbers, and what is not known."""

from datetime import date

from scrtrack.model.words import Standing
from scrtrack.position.digest import count_standings
from tests.export.samples import book_of, mixed_register, one, table, tool_of
from tests.make import case, held_round, recommendation, register, with_rounds


def test_the_sheets_and_the_cover_are_one_set_of_numbers() -> None:
    tool = tool_of(mixed_register())
    book = book_of(tool)
    cover = {str(row[0].value): [cell.value for cell in row[1:]] for row in book["Cover"].iter_rows()}
    legend = {tool.legend[standing]: number for standing, number in tool.digest.counts.items()}
    assert {name: cover[name][0] for name in legend} == legend
    assert cover["Practice"][-2:] == [9, len(table(book, "Practice"))]
    assert cover["No theme yet"][-2:] == [1, len(table(book, "No theme yet"))]
    assert cover["All"][: len(Standing)] == list(count_standings(tool.digest.own).values())
    assert "10 actions of 3 recommendations; 7 active; 1 recommendation without action." in cover


def test_what_is_known_until_a_day_and_what_is_unread_stand_on_the_cover() -> None:
    tool = tool_of(one(), unread=("z/Z-9.yaml",), faults=2, known_until={"z": date(2016, 6, 13)})
    lines = [str(row[0]) for row in book_of(tool)["Cover"].iter_rows(values_only=True)]
    assert "Case Z: nothing is known after 13 June 2016; overdue means not reported done by then." in lines
    assert "1 file could not be read and is not counted:" in lines
    assert "    z/Z-9.yaml" in lines


def test_recommendations_answered_elsewhere_are_told_on_the_cover() -> None:
    other = recommendation(id="Z-9", actions=[{"id": 1, "action": "a"}])
    held = register(recommendation(id="Z-1", met_by=["Z-9.1"]), other, cases=(case(),))
    lines = [str(row[0]) for row in book_of(tool_of(held))["Cover"].iter_rows(values_only=True)]
    assert "1 met by another: see the sheet Answered otherwise." in lines
    assert [line for line in lines if line.startswith("Z-1 ")] == []


def test_agencies_that_returned_nothing_are_on_the_cover() -> None:
    asked = {"csc": {"actions": ["Z-1.1"]}, "police": {"recommendations": ["Z-1"]}}
    answered = [{"date": "2026-09-25", "agency": "csc"}]
    of = with_rounds(register(recommendation()), held_round(asked=asked, answered=answered))
    rows = [list(row[:3]) for row in book_of(tool_of(of))["Cover"].iter_rows(values_only=True)]
    place = rows.index(["AGENCY", "ASKED ABOUT", "SILENT FOR"])
    assert rows[place + 1] == ["police", 1, "this round; never answered yet"]
    assert rows[place - 1][0] == "Returns for the meeting of 14 October 2026: 1 of 2 agencies answered"


def test_recommendations_answered_otherwise_have_a_sheet_with_reasons() -> None:
    response = {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"}
    held = register(recommendation(id="Z-1", number="3.", response=response))
    assert table(book_of(tool_of(held)), "Answered otherwise") == [
        {
            "ID": "Z-1", "CASE": "Case Z", "AGENCY": "Children's Social Care", "RECOMMENDATIONS": "Listen",
            "NUMBER": "3.", "ANSWER": "Not accepted",
            "DECIDED, BY WHOM AND WHY": "1 February 2026 by Chair: Too dear",
        }
    ]  # fmt: skip
