"""What was surely meant by a value: an id by a name, a closed word, a date; nothing where it is not sure."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.model.board import Board
from scrtrack.store.load import load
from scrtrack.store.typing.instead import meant_instead
from tests.make import board
from tests.store.registers import ACTION, BOARD, CASE, HEAD, build

AGENCIES = """agencies:
  - {id: csc, name: Children's Social Care, aliases: [Social Care, CYPS]}
  - {id: police, name: Police}
"""
B = "recommendation: b\n"
ONE_OF_TWO = "one agency answers for it: write csc or police alone, and the other under `with:` of each action it takes part in"


def message(folder: Path, path: str, text: str, of: str = BOARD + AGENCIES) -> str:
    """The one message about a file, in a register whose board lists two agencies."""
    (found,) = load(Folder(build(folder, **{"board.yaml": of, path: text}))).problems
    return found.message


@pytest.mark.parametrize(
    ("given", "key"),
    [("Children's Social Care", "csc"), ("Children’s social care", "csc"), ("CSC", "csc"), ("Social Care", "csc"),
     ("CYPS", "csc"), ("childrens social care", "csc"), ("Police", "police")],
)  # fmt: skip
def test_an_agency_by_its_name_is_told_its_id(tmp_path: Path, given: str, key: str) -> None:
    text = f"{HEAD}{B}".replace("csc", f'"{given}"')
    assert message(tmp_path, "demo/A-BAD-01.yaml", text) == f"`agency` is {given}: write its id, {key}"


def test_an_agency_of_a_board_with_a_fault_in_the_list(tmp_path: Path) -> None:
    of = f"{BOARD}{AGENCIES}  - {{id: health, name: Health, lead: x}}\n  - {{id: Schools, name: Schools}}\n"
    text = f"{HEAD}{ACTION}    with: [Health, Police]\n"
    files = {"board.yaml": of, "demo/A-BAD-01.yaml": text}
    found = [
        one.message for one in load(Folder(build(tmp_path, **files))).problems if one.file != "board.yaml"
    ]
    assert found == [
        "an entry of `with` is Health: write its id, health",
        "an entry of `with` is Police: write its id, police",
    ]


def test_an_agency_wherever_one_is_named(tmp_path: Path) -> None:
    record = "demo/A-BAD-01.yaml"
    assert message(tmp_path / "a", record, f"{HEAD}{ACTION}    with: [Police]\n") == (
        "an entry of `with` is Police: write its id, police"
    )
    assert message(
        tmp_path / "b", "rounds/2027-01-14.yaml", "meeting: 2027-01-14\nasked: {Police: {}}\n"
    ) == ("`Police` is not a name that belongs here: write its id, police")
    answered = "meeting: 2027-01-14\nanswered: [{date: 2027-01-02, agency: Social Care}]\n"
    assert message(tmp_path / "c", "rounds/2027-01-14.yaml", answered) == (
        "`agency` is Social Care: write its id, csc"
    )


def test_an_agency_that_nobody_is_called_is_not_guessed(tmp_path: Path) -> None:
    text = f"{HEAD}{B}".replace("csc", "Health")
    assert message(tmp_path, "demo/A-BAD-01.yaml", text).endswith(
        "write its id as board.yaml has it, one of csc or police"
    )


@pytest.mark.parametrize(
    "given", ["Performance Management", "performance management", "PERFORMANCE-MANAGEMENT"]
)
def test_a_theme_by_its_name_is_told_its_id_though_the_seven_are_not_listed(
    tmp_path: Path, given: str
) -> None:
    text = f"{HEAD}{B}theme: {given}\n"
    expected = f"`theme` is {given}: write its id, performance-management"
    assert message(tmp_path, "demo/A-BAD-01.yaml", text) == expected


def test_a_theme_of_the_boards_own(tmp_path: Path) -> None:
    of = f"{BOARD}themes: [{{id: voice, name: The Child's Voice}}]\n"
    found = message(tmp_path, "demo/A-BAD-01.yaml", f"{HEAD}{B}theme: The child's voice\n", of)
    assert found == "`theme` is The child's voice: write its id, voice"


def test_a_case_by_its_title_is_told_its_folder(tmp_path: Path) -> None:
    found = message(tmp_path, "demo/A-BAD-01.yaml", f"{HEAD}{B}".replace("demo", "Demo"))
    assert found == "`case` is Demo: write its id, demo"


@pytest.mark.parametrize(
    ("given", "word"),
    [("LCSPR", "lcspr"), ("Serious Case Review", "scr"), ("Local Child Safeguarding Practice Review", "lcspr"),
     ("Domestic Homicide Review", "dhr"), ("Safeguarding Adults Review", "sar"), ("Learning Review", "learning-review")],
)  # fmt: skip
def test_a_kind_of_review_by_its_name(tmp_path: Path, given: str, word: str) -> None:
    text = CASE.replace("scr", given)
    assert message(tmp_path, "demo/case.yaml", text) == f"`review` is {given}: write its id, {word}"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("made_by: Overview\n", "`made_by` is Overview: write overview"),
        ("priority: High\n", "`priority` is High: write high"),
        ("priority: hihg\n", "`priority` is hihg: write high, medium or low"),
        ("response: {decision: In part}\n", "`decision` is In part: write in-part"),
        ("response: {decision: Rejected}\n", "`decision` is Rejected: write not-accepted"),
        ("repeats: [m-csc-01]\n", "an entry of `repeats` is m-csc-01: write M-CSC-01"),
        ("met_by: [M CSC 01.1]\n", "an entry of `met_by` is M CSC 01.1: write M-CSC-01.1"),
        ("repeats: [M-CSC-01.1]\n", "an entry of `repeats` is M-CSC-01.1: write M-CSC-01"),
        ("agency: csc, police\n", f"`agency` is csc, police: {ONE_OF_TWO}"),
        ("agency: csc and police\n", f"`agency` is csc and police: {ONE_OF_TWO}"),
        ("agency: CSC / Police\n", f"`agency` is CSC / Police: {ONE_OF_TWO}"),
        ("agency: [csc, police]\n", f"`agency` is a list where one value is meant: {ONE_OF_TWO}"),
        (
            "agency: [csc, health]\n",
            (
                "`agency` is a list where one value is meant: write the one that answers for it alone,"
                " and the others under `with:` of each action they take part in"
            ),
        ),
    ],
)
def test_a_word_or_id_in_other_letters(tmp_path: Path, lines: str, expected: str) -> None:
    head = HEAD.replace("agency: csc\n", "") if lines.startswith("agency") else HEAD
    assert message(tmp_path, "demo/A-BAD-01.yaml", f"{head}{B}{lines}") == expected


@pytest.mark.parametrize("written", ["M-CSC–01", "M-CSC-01.", "M-CSC-01.yaml", "M/CSC/01", "M_CSC-01.docx"])
def test_an_id_with_other_signs_in_it(tmp_path: Path, written: str) -> None:
    text = f"{HEAD}{B}".replace("A-BAD-01", written)
    assert message(tmp_path, "demo/A-BAD-01.yaml", text) == f"`id` is {written}: write M-CSC-01"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("closes_at: Signed off\n", "`closes_at` is Signed off: write signed-off"),
        (
            "legend: {Due soon: {colour: amber}}\n",
            "`Due soon` is not a name that belongs here: write due-soon",
        ),
        ("legend: {overdue: {colour: Red}}\n", "`colour` is Red: write red"),
        ("legend: {overdue: {colour: gray}}\n", "`colour` is gray: write grey"),
        ("rules: {SMART603: off}\n", "`SMART603` is off: write ignore"),
        ("exceptions: [{code: DUE301, id: z-csc-05.1, reason: b}]\n", "`id` is z-csc-05.1: write Z-CSC-05.1"),
        (
            "exceptions: [{code: DUE301, id: Z-CSC-05.1, reason: b, until: 31/03/2027}]\n",
            "`until` is 31/03/2027: write 2027-03-31",
        ),
        ("meetings: [14/01/2027, 2027-04-14]\n", "an entry of `meetings` is 14/01/2027: write 2027-01-14"),
    ],
)
def test_the_boards_own_file_keeps_to_the_same(tmp_path: Path, lines: str, expected: str) -> None:
    assert message(tmp_path, "board.yaml", BOARD + lines, BOARD + lines) == expected


def test_a_round_keeps_to_the_same(tmp_path: Path) -> None:
    assert message(tmp_path, "rounds/2027-01-14.yaml", "meeting: 14/01/2027\n") == (
        "`meeting` is 14/01/2027: write 2027-01-14"
    )


@pytest.mark.parametrize(
    ("kind", "given"), [("not_a_number", "ten"), ("string_too_long", "x"), ("enum", "zzz")]
)
def test_what_is_not_sure_is_not_told(kind: str, given: str) -> None:
    of: Board = board()
    assert meant_instead(kind, ("priority",), given, {"expected": "'high' or 'low'"}, of, "z") is None


@pytest.mark.parametrize("given", ["pending", "Reply owed", "TBC", "under consideration"])
def test_no_decision_is_not_made_into_one(tmp_path: Path, given: str) -> None:
    text = f"{HEAD}{B}response: {{decision: {given}, by: Chair}}\n"
    assert message(tmp_path, "demo/A-BAD-01.yaml", text) == (
        f"`decision` is {given}: leave out `decision`, and write `due:` with the day by which the reply is owed"
    )
