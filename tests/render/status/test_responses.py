"""Recommendations that are answered otherwise, with reasons."""

import re

from scrtrack.render.status.responses import responses
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

REFUSED = {"decision": "not-accepted", "date": "2026-02-01", "by": "Chair", "reason": "Too dear"}


def test_all_is_accepted() -> None:
    assert shown(responses(status_page(recommendation(actions=[LATE])))) == []


def test_a_row_each_with_the_reason() -> None:
    records = [
        recommendation(response=REFUSED),
        recommendation(id="Z-2", response={"decision": "in-principle"}, met_by=["Z-5.1"]),
        recommendation(id="Z-3", met_by=["Z-5.1"]),
        recommendation(id="Z-4", response={"due": "2026-12-31"}),
        recommendation(id="Z-5", actions=[LATE]),
    ]
    lines = shown(responses(status_page(*records)))
    assert lines[1] == "Answered otherwise (4): not accepted, in part, in principle, met by another, or owed"
    assert [re.split(" {2,}", line.strip()) for line in lines[2:]] == [
        ["ID", "Agency", "Answer", "Decided, by whom and why", "Recommendation"],
        ["Z-CSC-01", "csc", "Not accepted", "1 February 2026 by Chair: Too dear", "Listen"],
        [
            "Z-2",
            "csc",
            "Accepted in principle",
            "on a day not recorded: no reason is recorded (met by Z-5.1)",
            "Listen",
        ],
        ["Z-3", "csc", "Met by another", "by Z-5.1", "Listen"],
        ["Z-4", "csc", "Reply owed", "by 31 December 2026", "Listen"],
    ]
