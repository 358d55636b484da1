"""A value that a record cannot hold: what it is, and what to write instead."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from tests.store.registers import ACTION, BOARD, HEAD, build, fault, loaded_with, told

DATE = "write the date as 2026-09-30, or 2026-09 where the day is not known"
EMPTY = "is empty: give it a value (in quotes if it begins with #), or delete the line"
ID = "write capitals, digits and single hyphens, a capital first, such as Z-CSC-05"
SLUG = "write small letters, digits and single hyphens, such as practice"
AGENCY = "write its id as board.yaml has it, in small letters, such as city-ccg"
THEME = (
    "write its id as board.yaml has it, one of communication, management, performance-management, practice,"
    " procedures, recording or training"
)
CASE_ID = "write the case's id, which is its folder's name, such as child-b1"
CURLY = '; curly quotation marks do not count: type straight ones (")'
RESERVED = "Windows keeps this name for itself: choose another"
LIST = "a list is meant: put each entry on a line of its own, after a hyphen"
GROUP = "a group of keys is meant, such as"
VALUE = "one value is meant: write it alone, in quotes if it begins with a bracket"
AN_ACTION = '- {id: 1, action: "Write guidance, and train staff"}'
A_SOURCE = 'source: {file: action-plan.docx, place: "Table 2, row 5"}'
B = "recommendation: b\n"
EVIDENCE = ACTION + "    evidence:\n      - {kind: reaudit, reference: x, date: 2020-01-01}\n"


@pytest.mark.parametrize("due", ["2015-02-28", "2016-02-29", "2015-09", "'2015-09-01'"])
def test_dates_and_months_are_read(tmp_path: Path, due: str) -> None:
    assert told(loaded_with(tmp_path, f"{HEAD}{ACTION}    due: {due}\n")) == []


@pytest.mark.parametrize("due", ["2015-02-31", "2015-02-29", "2015-13", "2015-00-10", "0000-01-01"])
def test_a_date_that_does_not_exist_is_told(tmp_path: Path, due: str) -> None:
    message = f"`due` is {due}: there is no such date: look up which is meant, and write year, month, day, as 2026-09-30"
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == ("FILE115", 8, 10, message)


@pytest.mark.parametrize(
    "due",
    ["20217600", "2015", "٢٠١٥-٠١-٠١", "2015 or so"],
)
def test_what_is_surely_no_date_is_refused(tmp_path: Path, due: str) -> None:
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == ("FILE114", 8, 10, f"`due` is {due}: {DATE}")


def test_a_date_that_can_be_read_in_two_ways_is_asked_about(tmp_path: Path) -> None:
    ask = "it can be read as more than one day: ask which is meant, and write it as 2026-09-30"
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: 27-03-31\n") == (
        "FILE114",
        8,
        10,
        f"`due` is 27-03-31: {ask}",
    )


@pytest.mark.parametrize("due", ["yes", "Ongoing", "end of March", "as soon as possible"])
def test_words_in_place_of_a_date_are_told_where_they_belong(tmp_path: Path, due: str) -> None:
    message = f"`due` is {due}: {DATE}; the words of the plan belong in `timescale`"
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == ("FILE114", 8, 10, message)


@pytest.mark.parametrize(
    ("due", "meant"),
    [
        ("31/03/2015", "2015-03-31"),
        ("31 March 2015", "2015-03-31"),
        ("2015-3-1", "2015-03-01"),
        ("2015-01-01T00:00:00", "2015-01-01"),
        ("01/02/2027", "2027-02-01"),
        ("March 2015", "2015-03"),
    ],
)
def test_a_date_written_another_way_is_told_how(tmp_path: Path, due: str, meant: str) -> None:
    expected = ("FILE114", 8, 10, f"`due` is {due}: write {meant}")
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == expected


@pytest.mark.parametrize("due", ["31/02/2027", "29.2.2027", "31 June 2027", "01/31/2027"])
def test_a_date_written_another_way_that_does_not_exist_is_not_repaired(tmp_path: Path, due: str) -> None:
    ask = "there is no such day (the day comes before the month): ask which is meant, and write it as 2026-09-30"
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == ("FILE115", 8, 10, f"`due` is {due}: {ask}")


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("z-csc-05", "write Z-CSC-05"),
        ("Z CSC 05", "write Z-CSC-05"),
        ("Z_CSC_05", "write Z-CSC-05"),
        ("A/BAD", ID),
        ("../A", ID),
        ("A\\B", ID),
        ("C:A", ID),
        ("a-bad", ID),
        ("A--B", ID),
        ("A.1", ID),
        ("É-1", ID),
        ("CON", RESERVED),
        ("NUL", RESERVED),
        ("COM1", RESERVED),
        ('"A-BAD-01\\n"', "delete the blanks or line breaks around it"),
    ],
)
def test_an_id_that_no_file_may_bear_is_refused(tmp_path: Path, written: str, advice: str) -> None:
    shown = written.strip('"').removesuffix("\\n")
    body = HEAD.replace("A-BAD-01", written) + B
    assert fault(tmp_path, body) == ("FILE114", 1, 5, f"`id` is {shown}: {advice}")


@pytest.mark.parametrize(
    ("case", "advice"), [("con", RESERVED), ("a/b", CASE_ID), ("..", CASE_ID), ("Child M", CASE_ID)]
)
def test_a_case_that_no_folder_may_bear_is_refused(tmp_path: Path, case: str, advice: str) -> None:
    body = HEAD.replace("demo", case) + B
    assert fault(tmp_path, body) == ("FILE114", 2, 7, f"`case` is {case}: {advice}")


@pytest.mark.parametrize("length", [65, 5000])
def test_a_very_long_id_is_refused(tmp_path: Path, length: int) -> None:
    message = "`id` is too long for an id: write at most 64 letters"
    assert fault(tmp_path, HEAD.replace("A-BAD-01", "A" * length) + B) == ("FILE114", 1, 5, message)


@pytest.mark.parametrize(
    ("nothing", "column"),
    [("", 1), (" ~", 17), (" null", 17), (' ""', 17), (' "   "', 17), (' "\u00a0"', 17), (" |", 17)],
)
def test_a_required_text_that_is_empty_is_told(tmp_path: Path, nothing: str, column: int) -> None:
    body = f"{HEAD}recommendation:{nothing}\naim: b\n"
    assert fault(tmp_path, body) == ("FILE114", 4, column, f"`recommendation` {EMPTY}")


@pytest.mark.parametrize("nothing", ["", " ~", " null", " Null", " NULL", ' ""'])
@pytest.mark.parametrize("key", ["aim", "theme", "priority", "source", "repeats", "actions", "response"])
def test_a_key_that_may_be_left_out_may_not_be_left_empty(tmp_path: Path, key: str, nothing: str) -> None:
    code, line, _, message = fault(tmp_path, f"{HEAD}{B}{key}:{nothing}\n")
    assert (code, line, message) == ("FILE114", 5, f"`{key}` {EMPTY}")


def test_a_date_left_empty_is_told_at_its_key(tmp_path: Path) -> None:
    assert fault(tmp_path, HEAD + ACTION + "    due:\n") == ("FILE114", 8, 5, f"`due` {EMPTY}")


@pytest.mark.parametrize(
    ("lines", "line", "column", "message"),
    [
        ("recommendation: {a: b}\n", 4, 17, f"`recommendation` is a group of keys where {VALUE}"),
        ("recommendation: [a, b]\n", 4, 17, f"`recommendation` is a list where {VALUE}"),
        (B + "actions: none\n", 5, 10, f"`actions` is a text where {LIST}, such as `{AN_ACTION}`"),
        (
            B + "actions: {id: 1, action: b}\n",
            5,
            10,
            f"`actions` is a group of keys where {LIST}, such as `{AN_ACTION}`",
        ),
        (B + "actions: [a]\n", 5, 11, f"an entry of `actions` is a text where {GROUP} `{AN_ACTION}`"),
        (B + "actions:\n", 5, 1, f"`actions` {EMPTY}"),
        (B + "actions:\n  -\n", 6, 4, f"an entry of `actions` {EMPTY}"),
        (B + "source: a\n", 5, 9, f"`source` is a text where {GROUP} `{A_SOURCE}`"),
        (B + "source: [a]\n", 5, 9, f"`source` is a list where {GROUP} `{A_SOURCE}`"),
        (B + "repeats: [[x]]\n", 5, 11, f"an entry of `repeats` is a list where {VALUE}"),
        (B + "repeats: [~]\n", 5, 11, f"an entry of `repeats` {EMPTY}"),
        (B + "repeats: [y-csc]\n", 5, 11, f"an entry of `repeats` is y-csc: {ID}"),
        (
            B + "met_by: [A-B]\n",
            5,
            10,
            "an entry of `met_by` is A-B: write an action's full id, such as Z-CSC-05.1",
        ),
        (B + "theme: Training\n", 5, 8, "`theme` is Training: write its id, training"),
        (ACTION + "    agency: CSC\n", 8, 13, f"`agency` is CSC: {AGENCY}"),
        (ACTION + "    theme: Social Work\n", 8, 12, f"`theme` is Social Work: {THEME}"),
        (ACTION + "    with: [Police]\n", 8, 12, f"an entry of `with` is Police: {AGENCY}"),
        (ACTION + "    with: Police\n", 8, 11, f"`with` is a text where {LIST}, such as `- police`"),
        (ACTION + "    due: “2027-03-31”\n", 8, 10, f"`due` is “2027-03-31”: write 2027-03-31{CURLY}"),
        (ACTION + "    due: ‘2027-03-31’\n", 8, 10, f"`due` is ‘2027-03-31’: write 2027-03-31{CURLY}"),
        (
            ACTION + "    lead: [Head, DCI]\n",
            8,
            11,
            (
                "`lead` is a list where one value is meant: write the one post that leads,"
                " and the agencies of the others under `with:`"
            ),
        ),
        (
            ACTION + "    completed: 20/06/2026\n",
            8,
            16,
            (
                "`completed` is a text where a group of keys is meant: write `completed: {date: 2026-06-20}`,"
                " and beside the date `by:` for who says so"
            ),
        ),
        (B + "priority: [high]\n", 5, 11, f"`priority` is a list where {VALUE}"),
        (B + "priority: hihg\n", 5, 11, "`priority` is hihg: write high, medium or low"),
        (B + "priority: High\n", 5, 11, "`priority` is High: write high"),
        (EVIDENCE, 9, 16, "`kind` is reaudit: write re-audit"),
        (ACTION + "    due: [2015-01-01]\n", 8, 10, f"`due` is a list where {VALUE}"),
        (ACTION.replace("1", "one"), 6, 9, "`id` is one: write a whole number, such as 1"),
        (ACTION.replace("1", "01"), 6, 9, "`id` is 01: write 1"),
        (ACTION.replace("1", "9" * 50), 6, 9, f"`id` is {'9' * 39}…: write 99999 or less"),
    ],
)
def test_a_value_of_the_wrong_kind_is_explained(
    tmp_path: Path, lines: str, line: int, column: int, message: str
) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE114", line, column, message)


@pytest.mark.parametrize(
    ("lines", "line", "column", "message"),
    [
        (
            "legend: {overdu: {colour: red}}\n",
            3,
            10,
            "`overdu` is not a name that belongs here: write overdue, unevidenced, due-soon, undated, not-yet-due, evidenced, signed-off, embedded or withdrawn",
        ),
        (
            "legend: {overdue: {colour: pink}}\n",
            3,
            28,
            "`colour` is pink: write red, amber, yellow, green, blue, purple, grey or white",
        ),
        ("rules: {SMART603: ignor}\n", 3, 19, "`SMART603` is ignor: write ignore, note, warning or error"),
        (
            "meetings: [2026-10]\n",
            3,
            12,
            "an entry of `meetings` is 2026-10: write the day too, as 2026-09-30",
        ),
        ("due_soon: next\n", 3, 11, "`due_soon` is next: write next-meeting or a whole number, such as 30"),
        (
            "quiet_days: -1\n",
            3,
            13,
            "`quiet_days` is -1: write 1 or more, such as 120; so that nothing ever counts as quiet, write 99999",
        ),
        (
            "meetings: 14/01/2027 and 15 April 2027\n",
            3,
            11,
            "`meetings` is a text where a list is meant: write `meetings: [2027-01-14, 2027-04-15]`",
        ),
        (
            "agencies: [{id: csc, name: x, outside: maybe}]\n",
            3,
            40,
            "`outside` is maybe: write true or false",
        ),
        ("themes: [{id: A, name: x}]\n", 3, 15, "`id` is A: write a"),
        ("themes: [{id: '-', name: x}]\n", 3, 15, f"`id` is -: {SLUG}"),
        ("meetings: [14/01/2027]\n", 3, 12, "an entry of `meetings` is 14/01/2027: write 2027-01-14"),
        ("meetings: [soon]\n", 3, 12, "an entry of `meetings` is soon: write the day as 2026-09-30"),
        (
            "meetings: [January 2027]\n",
            3,
            12,
            "an entry of `meetings` is January 2027: write the day too, as 2026-09-30",
        ),
        ("agencies: [{id: CCG, name: x}]\n", 3, 17, "`id` is CCG: write ccg"),
        ("agencies: [{id: a, name: x, succeeded_by: ICB}]\n", 3, 43, f"`succeeded_by` is ICB: {AGENCY}"),
        (
            "themes: [Practice]\n",
            3,
            10,
            f"an entry of `themes` is a text where {GROUP} `- {{id: practice, name: Practice}}`",
        ),
        (
            "legend: {overdue: red}\n",
            3,
            19,
            f"`overdue` is a text where {GROUP} `legend: {{overdue: {{colour: red, label: Late}}}}`",
        ),
        ("closes_at: never\n", 3, 12, "`closes_at` is never: write evidenced, signed-off or embedded"),
        (
            "exceptions: [{code: X, id: a, reason: b}]\n",
            3,
            28,
            "`id` is a: write a recommendation's id or an action's, such as Z-CSC-05 or Z-CSC-05.1",
        ),
    ],
)
def test_the_boards_own_file_is_checked_alike(
    tmp_path: Path, lines: str, line: int, column: int, message: str
) -> None:
    loaded = load(Folder(build(tmp_path, **{"board.yaml": BOARD + lines})))
    assert told(loaded) == [("FILE114", line, column, message)]


@pytest.mark.parametrize(
    ("folder", "advice"),
    [("child-m", "write its id, child-m"), ("demo-2", SLUG.replace("practice", "child-b1"))],
)
def test_the_id_of_a_case_is_its_folders_name(tmp_path: Path, folder: str, advice: str) -> None:
    text = "id: Child M\ntitle: Child M\nreview: scr\n"
    (found,) = load(Folder(build(tmp_path, **{f"{folder}/case.yaml": text}))).problems
    assert found.message == f"`id` is Child M: {advice}"


def test_a_round_names_agencies_by_their_id(tmp_path: Path) -> None:
    text = "meeting: 2026-10-14\nasked: {CSC: {actions: [A-OK-01.1]}}\n"
    (found,) = load(Folder(build(tmp_path, **{"rounds/2026-10-14.yaml": text}))).problems
    assert found.message == f"`CSC` is not a name that belongs here: {AGENCY}"


@pytest.mark.parametrize(
    ("version", "advice"),
    [
        ("2", "a later version of this program made these files: install that version"),
        ("0", "write 1"),
        ("9" * 5000, "write 1"),
    ],
)
def test_files_of_a_later_program(tmp_path: Path, version: str, advice: str) -> None:
    text = BOARD.replace("format: 1", f"format: {version}")
    (found,) = load(Folder(build(tmp_path, **{"board.yaml": text}))).problems
    assert found.message.endswith(f": {advice}")
