"""The cover: one set of numbers, and what is not known."""

from datetime import date

from scrtrack.model.words import Standing
from scrtrack.position.digest import count_standings
from tests.export.samples import book_of, mixed_register, one, table, tool_of
from tests.make import case, recommendation, register


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
    assert "Z-1 has no action of its own here: met by Z-9.1." in lines
