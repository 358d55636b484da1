"""A file of one kind where another is looked for: one diagnostic, and not one for every key of it."""

from pathlib import Path

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.model.recommendation import Recommendation
from scrtrack.store.load import load
from scrtrack.store.typing.kinds import other_kind
from tests.store.registers import BOARD, CASE, GOOD, HEAD, build

ROUND = "meeting: 2027-01-14\nasked: {csc: {actions: [A-OK-01.1]}}\n"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "demo/notes.yaml",
            CASE,
            "holds a case, where a recommendation is looked for: the file of a case is called case.yaml, one in each case's folder",
        ),
        (
            "demo/notes.yaml",
            ROUND,
            (
                "holds a round, where a recommendation is looked for: rounds lie in the folder rounds,"
                " each called after the day of its meeting"
            ),
        ),
        (
            "demo/notes.yaml",
            BOARD,
            (
                "holds the board's keys, where a recommendation is looked for: the board's file is called board.yaml"
                " and lies beside the cases' folders"
            ),
        ),
        (
            "rounds/2027-01-14.yaml",
            GOOD,
            (
                "holds a recommendation, where a round is looked for: it lies in its case's folder, in a file that is"
                " called after its id"
            ),
        ),
    ],
)
def test_another_kind_of_record_is_one_problem(tmp_path: Path, path: str, text: str, expected: str) -> None:
    (found,) = load(Folder(build(tmp_path, **{path: text}))).problems
    assert (found.code, found.file, found.message) == ("FILE117", path, expected)


@pytest.mark.parametrize(
    "text", [HEAD, HEAD + "title: x\n", "id: A-BAD-01\n", "meeting: 2027-01-14\n" + HEAD]
)
def test_a_record_with_faults_is_still_that_record(tmp_path: Path, text: str) -> None:
    found = load(Folder(build(tmp_path, **{"demo/A-BAD-01.yaml": text}))).problems
    assert {one.code for one in found} <= {"FILE112", "FILE113"}


def test_what_fits_no_kind_is_left_as_it_is_meant() -> None:
    assert other_kind({"zzz": 1}, Recommendation) is None
