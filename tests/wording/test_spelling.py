"""One form for words that are spelt in different ways, and what is a slip of the finger."""

import pytest

from scrtrack.wording.spelling import by_spelling, folded, is_slip, slips
from tests.make import board


@pytest.mark.parametrize(
    "written",
    ["due_date", "Due Date", "due-date", "dueDate", "DUE DATE", " due  date:", "Due/Date", "Due_Date_"],
)
def test_one_form_for_all(written: str) -> None:
    assert folded(written) == "due_date"


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Children's Social Care", "childrens_social_care"),
        ("Children’s Social Care", "childrens_social_care"),
        ("Lead Person(s)", "lead_person"),
        ("Health & Care", "health_and_care"),
        ("What?", "what"),
        ("", ""),
    ],
)
def test_signs_are_left_out(written: str, form: str) -> None:
    assert folded(written) == form


@pytest.mark.parametrize(
    ("written", "meant", "number"),
    [("due", "due", 0), ("deu", "due", 1), ("du", "due", 1), ("dues", "due", 1), ("dye", "due", 1),
     ("due_date", "updates", 4), ("", "due", 3)],
)  # fmt: skip
def test_slips_are_counted(written: str, meant: str, number: int) -> None:
    assert slips(written, meant) == slips(meant, written) == number


@pytest.mark.parametrize(
    ("written", "meant", "is_one"),
    [("actoins", "actions", True), ("reccomendations", "recommendation", True), ("tehme", "theme", True),
     ("due_date", "updates", False), ("title", "file", False), ("note", "date", False)],
)  # fmt: skip
def test_what_is_a_slip(written: str, meant: str, is_one: bool) -> None:
    assert is_slip(written, meant) is is_one


def test_agencies_by_all_that_they_are_called() -> None:
    agencies = board(agencies=[{"id": "csc", "name": "Children's Social Care", "aliases": ["CYPS", "Social Care"]},
                               {"id": "asc", "name": "Adults' Social Care", "aliases": ["Social Care"]}]).agencies  # fmt: skip
    assert by_spelling(agencies) == {
        "csc": "csc", "childrens_social_care": "csc", "cyps": "csc", "asc": "asc", "adults_social_care": "asc",
    }  # fmt: skip


def test_themes_by_all_that_they_are_called() -> None:
    assert by_spelling(board().themes)["performance_management"] == "performance-management"
