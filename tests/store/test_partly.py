"""What is known of records with faults: what they point to is looked at together with what is wrong in them."""

from datetime import date
from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.rules.catalogue import diagnose
from scrtrack.rules.engine.context import context_of
from scrtrack.store.load import load
from tests.store.registers import BOARD, CASE, HEAD, build

AGENCIES = BOARD + "agencies: [{id: csc, name: Social Care}]\n"
BAD = "demo/A-BAD-01.yaml"
LATE = "recommendation: b\ntheme: practice\nactions:\n  - {id: 1, action: b, lead: Head, due: 31/01/2027}\n"
REFERENCES = {
    "REF201",
    "REF202",
    "REF203",
    "REF204",
    "REF205",
    "REF207",
    "REF208",
    "REF209",
    "REF210",
    "REF212",
}


def said(folder: Path, text: str, path: str = BAD, **files: str | None) -> list[str]:
    """The codes about what cannot be read, and about what points to what, of a register with one file of this text."""
    good = {"demo/A-OK-01.yaml": HEAD.replace("BAD", "OK") + "recommendation: b\ntheme: practice\n"}
    loaded = load(Folder(build(folder, **(good | {"board.yaml": AGENCIES, path: text} | files))))
    found = diagnose(loaded.problems, context_of(loaded, date(2026, 11, 22)))
    return sorted(one.code for one in found if one.code in REFERENCES or one.code.startswith("FILE"))


@pytest.mark.parametrize(
    ("changed", "to", "code"),
    [
        ("agency: csc", "agency: scs", "REF203"),
        ("theme: practice", "theme: practise", "REF204"),
        ("theme: practice\n", "", "REF210"),
        ("case: demo", "case: other", "REF205"),
        ("id: A-BAD-01", "id: A-BAD-02", "REF201"),
        ("id: A-BAD-01", "id: A-OK-01", "REF202"),
        ("theme: practice", "theme: practice\nrepeats: [A-OK-09]", "REF207"),
        ("theme: practice", "theme: practice\nmet_by: [A-OK-01.9]", "REF208"),
        ("lead: Head", "lead: Head, with: [scs]", "REF203"),
    ],
)
def test_what_it_points_to_is_told_together_with_its_faults(
    tmp_path: Path, changed: str, to: str, code: str
) -> None:
    assert said(tmp_path, (HEAD + LATE).replace(changed, to)) == ["FILE114", code]


FAULTS = [
    (HEAD + LATE.replace("theme:", "theem:"), ["FILE112", "FILE114"]),
    (HEAD + LATE, ["FILE114"]),
    (HEAD + LATE.replace("theme: practice", "theme: Social Work"), ["FILE114", "FILE114"]),
    (HEAD.replace("csc", "Nobody's") + LATE, ["FILE114", "FILE114"]),
    (HEAD.replace("agency: csc\n", "") + LATE, ["FILE113", "FILE114"]),
    (HEAD.replace("agency:", "agenzy:") + LATE, ["FILE112", "FILE114"]),
    (HEAD + "theme: practice\n", ["FILE113"]),
    (HEAD + "recommendation: b\nactions: none\n", ["FILE114"]),
    (HEAD + "recommendation: b\nactions: [{id: one, action: b, theme: practice}]\n", ["FILE114"]),
    (HEAD + "recommendation: b\nactions: [{id: 1, action: b, theme: Voice}]\n", ["FILE114"]),
    (HEAD + "recommendation: b\nactions: [[]]\n", ["FILE114"]),
    (HEAD.replace("A-BAD-01", "a bad") + LATE, ["FILE114", "FILE114"]),
    (HEAD.replace("demo", "Child Z") + LATE, ["FILE114", "FILE114"]),
]


@pytest.mark.parametrize(("text", "codes"), FAULTS)
def test_a_fault_makes_no_other(tmp_path: Path, text: str, codes: list[str]) -> None:
    assert said(tmp_path, text) == codes


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ("A-BAD-01.1", ["FILE114"]),
        ("A-BAD-01.2", ["FILE114", "REF208"]),
        ("A-BAD-02.1", ["FILE114", "REF208"]),
    ],
)
def test_an_action_of_a_record_with_faults_is_known(tmp_path: Path, answers: str, codes: list[str]) -> None:
    other = HEAD.replace("BAD-01", "ELSE-01") + f"recommendation: b\ntheme: practice\nmet_by: [{answers}]\n"
    assert said(tmp_path, HEAD + LATE, **{"demo/A-ELSE-01.yaml": other}) == codes


AT_THE_MARGIN = HEAD + LATE + "updates:\n  - {date: 2026-03-01, by: Head, note: n}\n  - {id: 7, action: c}\n"


@pytest.mark.parametrize(
    "text", ["id: [", HEAD + "actions: none\n", HEAD + "recommendation: b\nacts: []\n", AT_THE_MARGIN]
)
def test_what_may_stand_in_what_could_not_be_read_is_not_called_missing(tmp_path: Path, text: str) -> None:
    other = HEAD.replace("BAD-01", "ELSE-01") + "recommendation: b\ntheme: practice\nmet_by: [A-BAD-01.7]\n"
    codes = said(tmp_path, text, **{"demo/A-ELSE-01.yaml": other})
    assert [code for code in codes if code == "REF208"] == []


@pytest.mark.parametrize(
    ("board", "codes"),
    [
        (AGENCIES + "meetings: [14/01/2027]\n", ["FILE114", "REF203", "REF204"]),
        (AGENCIES + "quiet: 90\n", ["FILE112", "REF203"]),
        (AGENCIES.replace("board: Demo\n", ""), ["FILE113", "REF203", "REF204"]),
        (BOARD + "agencies: [{id: CSC, name: x}]\n", ["FILE114", "REF204"]),
        (AGENCIES.replace("}]", ", lead: x}]"), ["FILE112", "REF203", "REF204"]),
        (AGENCIES.replace("name: Social Care", "aliases: [CSC]"), ["FILE113", "REF203", "REF204"]),
        (BOARD + "agencies: csc\n", ["FILE114", "REF204"]),
        (BOARD + "agencies: [csc]\n", ["FILE114", "REF204"]),
        (AGENCIES + "themes: [{id: Practice, name: x}]\n", ["FILE114", "REF203"]),
        (AGENCIES.replace("1", "2"), ["FILE114"]),
        ("board: [", ["FILE105"]),
        (None, ["FILE118"]),
    ],
)
def test_of_a_board_with_faults_the_lists_without_are_known(
    tmp_path: Path, board: str | None, codes: list[str]
) -> None:
    text = HEAD.replace("csc", "scs") + "recommendation: b\ntheme: practise\n"
    assert said(tmp_path, text, BAD, **{"board.yaml": board}) == codes


def test_a_round_with_a_fault_is_known_but_for_that(tmp_path: Path) -> None:
    text = "meeting: 2027-01-14\nsent: 14/12/2026\nasked: {scs: {actions: [A-OK-01.9]}, CSC: {}}\n"
    assert said(tmp_path, text, "rounds/2027-01-14.yaml") == ["FILE114", "FILE114", "REF203", "REF209"]


def test_a_case_with_a_fault_is_known_but_for_that(tmp_path: Path) -> None:
    text = CASE.replace("demo", "other").replace("scr", "SCR")
    assert said(tmp_path, text, "demo/case.yaml") == ["FILE114", "REF201"]


def test_nothing_of_it_is_counted(tmp_path: Path) -> None:
    loaded = load(Folder(build(tmp_path, **{"board.yaml": AGENCIES, BAD: HEAD + LATE})))
    assert [filed.file for filed in loaded.index.register.recommendations] == ["demo/A-OK-01.yaml"]
    assert loaded.unread == (BAD,)
    assert loaded.partly is not None
    assert "A-BAD-01.1" in loaded.partly.whole.actions


def test_where_nothing_is_wrong_there_is_no_part(tmp_path: Path) -> None:
    assert load(Folder(build(tmp_path))).partly is None
