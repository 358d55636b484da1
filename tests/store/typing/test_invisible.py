"""A value that is right but for a character that nobody sees: it is named, and the value is said."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.store.load import load
from scrtrack.store.typing.invisible import invisible_sentence
from tests.store.registers import ACTION, BOARD, HEAD, build, fault, loaded_with, told

DATE = "write the date as 2026-09-30, or 2026-09 where the day is not known"


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("2027-03-31\u00a0", "2027-03-31 with a no-break space behind it: delete the space"),
        ("\u00a02027-03-31", "2027-03-31 with a no-break space before it: delete the space"),
        ("2027-03-31\u202f", "2027-03-31 with a narrow no-break space behind it: delete the space"),
        ("2027-03-31\u200b", "2027-03-31 with a zero-width space behind it: delete the space"),
        ("2027-03\u2060", "2027-03 with a word joiner behind it: delete it"),
        ("2027-\u00ad03-31", "2027-03-31 with a soft hyphen in it: delete it"),
        ("2027\u200b-03\u200b-31", "2027-03-31 with a zero-width space in it: delete them"),
        ("2027-03-31\u00a0\u00a0", "2027-03-31 with a no-break space behind it: delete them"),
        ("\u00a02027-03-31\u200e", "2027-03-31 with a no-break space and a left-to-right mark before and behind it: delete them"),
    ],
)  # fmt: skip
def test_the_date_itself_is_said(tmp_path: Path, due: str, said: str) -> None:
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n") == ("FILE114", 8, 10, f"`due` is {said}")


@pytest.mark.parametrize("due", ["31 March\u00a02027", "31/03/2027\u00a0"])
def test_a_date_that_is_wrong_in_another_way_is_told_so(tmp_path: Path, due: str) -> None:
    shown = " ".join(due.split())
    assert fault(tmp_path, f"{HEAD}{ACTION}    due: {due}\n")[3] == f"`due` is {shown}: write 2027-03-31"


def test_what_cannot_be_seen_is_told_first_of_a_day_that_there_is_not(tmp_path: Path) -> None:
    code, *_, said = fault(tmp_path, f"{HEAD}{ACTION}    due: 2027-02-31\u00a0\n")
    assert (code, said) == (
        "FILE114",
        "`due` is 2027-02-31 with a no-break space behind it: delete the space",
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("theme: \u200bpractice\nrecommendation: b\n", "`theme` is practice with a zero-width space before it: delete the space"),
        ("priority: high\u00a0\nrecommendation: b\n", "`priority` is high with a no-break space behind it: delete the space"),
        ("met_by: [A-OK-01.1\u00a0]\nrecommendation: b\n", "an entry of `met_by` is A-OK-01.1 with a no-break space behind it: delete the space"),
        (ACTION.replace("id: 1", "id: 1\u00a0"), "`id` is 1 with a no-break space behind it: delete the space"),
        (ACTION + "    with: [pol\u00adice]\n", "an entry of `with` is police with a soft hyphen in it: delete it"),
        (ACTION + "    evidence:\n      - {kind: audit\u00a0, finding: improved, reference: b, date: 2026-01-01}\n", "`kind` is audit with a no-break space behind it: delete the space"),
    ],
)  # fmt: skip
def test_so_are_ids_numbers_and_closed_words(tmp_path: Path, lines: str, said: str) -> None:
    assert fault(tmp_path, HEAD + lines)[3] == said


def test_so_are_the_boards_own_words(tmp_path: Path) -> None:
    board = f"{BOARD}due_soon: next-meeting\u00a0\nagencies:\n  - {{id: csc, name: b, outside: true\u00a0}}\n"
    loaded = load(Folder(build(tmp_path, **{"board.yaml": board})))
    assert [found[3] for found in told(loaded)] == [
        "`due_soon` is next-meeting with a no-break space behind it: delete the space",
        "`outside` is true with a no-break space behind it: delete the space",
    ]


def test_in_a_free_text_they_are_left_alone(tmp_path: Path) -> None:
    body = HEAD + ACTION + "    lead: Head\u00a0of\u200bService\n"
    assert told(loaded_with(tmp_path, body)) == []


@pytest.mark.parametrize("given", ["2027-03-31", "", ["\u00a0"], {}, None])
def test_where_there_is_none_nothing_is_said(given: object) -> None:
    assert invisible_sentence("`due`", "not_a_date", given, {}) is None


def test_where_nobody_knows_what_is_right_nothing_is_said() -> None:
    assert invisible_sentence("`due`", "something_new", "a\u00a0", {}) is None
