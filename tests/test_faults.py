"""Small registers, each with a fault that was found by use, and what is said of it now. All are invented."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import run

FAULTS = Path(__file__).with_name("faults")
ON = ("--as-of", "2026-12-20")
WHERE = "child-m/M-CSC-01.yaml"
SAID = {
    "alias-is-anothers-id": ["board.yaml:4:55: REF216"],
    "all-saints": [],
    "answered-by-withdrawn": [f"{WHERE}:1:5: REF211", "child-m/M-CSC-02.yaml:1:5: REF211"],
    "board-copy": ["board (1).yaml:1:1: FILE119"],
    "board-yml": ["board.yml:1:1: FILE117"],
    "case-copy": ["child-m/case (1).yaml:1:1: FILE119"],
    "colon-in-flow-note": [f"{WHERE}:13:55: FILE105"],
    "deferral-in-month-of-reopening": [],
    "due-date-key": [f"{WHERE}:11:5: FILE112"],
    "false-alarms": [],
    "later-original-action-hides-worse-test": [f"{WHERE}:14:78: EVI408"],
    "lead-tbc": [f"{WHERE}:8:34: SMART601"],
    "lost-text": [f"{WHERE}:10:7: FILE111"],
    "lost-text-2": [f"{WHERE}:10:7: FILE111", f"{WHERE}:12:29: FILE111"],
    "meeting-month": ["board.yaml:6:12: FILE114"],
    "nbsp-after-date": [f"{WHERE}:11:10: FILE114"],
    "nothing-to-chase": [f"{WHERE}:16:78: EVI408"],
    "one-off-called-ongoing": [],
    "plan-before-decision": ["child-m/case.yaml:5:16: DUE316"],
    "round-copy": ["rounds/2027-01-14 (1).yaml:1:1: FILE119", "rounds/2027-01-14.yaml:3:12: EVI409"],
    "rounds-capital": ["Rounds:1:1: FILE117"],
    "show-unreadable": [f"{WHERE}:8:26: FILE105"],
    "unclosed-quote": [f"{WHERE}:9:13: FILE105"],
    "words-twentieth": [],
}


def register(name: str) -> str:
    return str(FAULTS / name / "recommendations")


def found(name: str) -> list[dict[str, Any]]:
    out = run("validate", "--register", register(name), *ON, "--format", "json").out
    diagnostics = json.loads(out)
    assert isinstance(diagnostics, list)
    return diagnostics


def status(name: str, *more: str) -> dict[str, Any]:
    page = json.loads(run("status", "--register", register(name), *(more or ON), "--format", "json").out)
    assert isinstance(page, dict)
    return page


def test_every_fault_is_here() -> None:
    assert sorted(SAID) == sorted(folder.name for folder in FAULTS.iterdir())


@pytest.mark.parametrize("name", SAID)
def test_it_is_told_once_where_it_is(name: str) -> None:
    places = [
        f"{one['file'].rpartition('recommendations/')[2]}:{one['line']}:{one['column']}: {one['code']}"
        for one in found(name)
    ]
    assert places == SAID[name]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("board-yml", "would not be read: rename board.yml to board.yaml"),
        ("case-copy", "is a copy of case.yaml: compare the two, and delete one (only case.yaml is read)"),
        ("colon-in-flow-note", "cannot be read here: this text holds a second colon: put the text in quotes"),
        ("due-date-key", "`due_date` is not a key that belongs here: write `due`"),
        ("meeting-month", "an entry of `meetings` is 14/01/2027: write 2027-01-14"),
        ("nbsp-after-date", "`due` is 2027-03-31 with a no-break space behind it: delete the space"),
        ("rounds-capital", "would not be read: rename the folder Rounds to rounds"),
        (
            "unclosed-quote",
            "cannot be read here: a quotation mark is opened here and never closed: close it",
        ),
    ],
)
def test_it_is_told_what_to_do(name: str, message: str) -> None:
    assert found(name)[0]["message"] == message


def test_an_id_wins_over_an_alias() -> None:
    page = status("alias-is-anothers-id", *ON, "--agency", "health")
    assert [action["id"] for action in page["actions"]] == ["M-H-01.1"]


@pytest.mark.parametrize(
    ("day", "due"), [("2026-08-10", "2026-10-31"), ("2026-08-22", "2026-10-31"), ("2026-08-23", "2027-06-30")]
)
def test_a_deferral_of_a_month_counts_from_the_day_it_was_asked_for(day: str, due: str) -> None:
    page = status("deferral-in-month-of-reopening", "--as-of", day)
    assert [action["due"] for action in page["actions"]] == [due]


def test_an_event_with_its_day_is_not_ongoing() -> None:
    assert [action["flags"] for action in status("one-off-called-ongoing")["actions"]] == [
        ["late-against-first-date", "quiet"], ["quiet"]]  # fmt: skip


def test_a_worse_test_is_not_hidden_by_an_action_of_the_plan() -> None:
    assert "not-improved" in status("later-original-action-hides-worse-test")["actions"][0]["flags"]


def test_what_is_answered_by_what_is_withdrawn_is_without_action() -> None:
    assert status("answered-by-withdrawn")["recommendations"]["without_action_because"] == {
        "M-CSC-01": "all-withdrawn",
        "M-CSC-02": "met-by-withdrawn",
    }


def test_what_waits_for_the_group_is_not_nothing_to_chase() -> None:
    text = run("status", "--register", register("nothing-to-chase"), *ON).out
    assert "Nothing to chase" not in text
    assert "  1 Tests that show no improvement       M-CSC-01.1" in text.splitlines()


def test_a_record_that_cannot_be_read_could_not_be_shown() -> None:
    assert run("show", "M-CSC-01", "--register", register("show-unreadable")).code == 3
