"""Values and keys that a record cannot hold: each named once, in its place, with what to write."""

from pathlib import Path

import pytest

from tests.store.registers import ACTION, HEAD, fault, loaded_with, told

B = "recommendation: b\n"


@pytest.mark.parametrize(
    ("lines", "line", "column", "message"),
    [
        ("aim: b\n", 1, 1, "`recommendation` is missing: add it"),
        (B + "actions:\n  - id: 1\n", 6, 5, "`action` is missing in an entry of `actions`: add it"),
        (ACTION + "    signed_off: {date: 2020-01-01}\n", 8, 17, "`by` is missing in `signed_off`: add it"),
        (B + "repeats: [{number: 1}]\n", 5, 11, "`review` is missing in an entry of `repeats`: add it"),
    ],
)
def test_a_missing_key_is_named(tmp_path: Path, lines: str, line: int, column: int, message: str) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE113", line, column, message)


def test_every_missing_key_is_named(tmp_path: Path) -> None:
    messages = [found[3] for found in told(loaded_with(tmp_path, "id: A-BAD-01\n"))]
    assert messages == [
        "`agency` is missing: add it",
        "`case` is missing: add `case: demo`",
        "`recommendation` is missing: add it",
    ]


@pytest.mark.parametrize(
    ("lines", "line", "column", "written", "meant"),
    [
        ("recomendation: b\n", 4, 1, "recomendation", "recommendation"),
        ("Recommendation: b\n", 4, 1, "Recommendation", "recommendation"),
        (B + "prioritiy: high\n", 5, 1, "prioritiy", "priority"),
        (B + "actoins: []\n", 5, 1, "actoins", "actions"),
        (ACTION + "    tiemscale: x\n", 8, 5, "tiemscale", "timescale"),
        (ACTION + "    with_: [police]\n", 8, 5, "with_", "with"),
        (ACTION + "    Lead: x\n", 8, 5, "Lead", "lead"),
        (ACTION + "    completed: {dat: 2020-01-01}\n", 8, 17, "dat", "date"),
        (
            ACTION + "    deferrals:\n      - {to: 2020-01, asked: 2019-01, asked_bi: x}\n",
            9,
            39,
            "asked_bi",
            "asked_by",
        ),
        (B + "repeats: [{review: x, numbr: 1}]\n", 5, 23, "numbr", "number"),
        (B + "repeats: [{reveiw: x}]\n", 5, 12, "reveiw", "review"),
    ],
)
def test_a_mistyped_key_names_the_nearest_one(
    tmp_path: Path, lines: str, line: int, column: int, written: str, meant: str
) -> None:
    message = f"`{written}` is not a key that belongs here: did you mean `{meant}`?"
    assert fault(tmp_path, HEAD + lines) == ("FILE112", line, column, message)


def test_a_key_like_no_other_lists_what_may_stand_there(tmp_path: Path) -> None:
    message = "`zzz` is not a key that belongs here: delete it, or write one of file, place"
    assert fault(tmp_path, HEAD + B + "source: {file: x, zzz: y}\n") == ("FILE112", 5, 19, message)


def test_a_very_long_key_is_cut(tmp_path: Path) -> None:
    message = fault(tmp_path, HEAD + B + "source: {file: x, " + "q" * 900 + ": y}\n")[3]
    assert message == f"`{'q' * 39}…` is not a key that belongs here: delete it, or write one of file, place"


def test_an_id_that_cannot_be_trusted_is_not_passed_on(tmp_path: Path) -> None:
    ids = {d.id for d in loaded_with(tmp_path, HEAD.replace("A-BAD-01", "../A")).problems}
    assert ids == {None}


def test_two_faults_are_two_problems(tmp_path: Path) -> None:
    loaded = loaded_with(tmp_path, HEAD + B + "priority: hihg\nzzz: 1\n")
    assert [found[:3] for found in told(loaded)] == [("FILE114", 5, 11), ("FILE112", 6, 1)]


@pytest.mark.parametrize(
    "lines", ["".join(f"k{n}: a\n" for n in range(90_000)), "repeats:\n" + "- bad id\n" * 90_000]
)
def test_a_file_with_no_end_of_problems_is_told_in_part(tmp_path: Path, lines: str) -> None:
    found = told(loaded_with(tmp_path, HEAD + B + lines))
    assert len(found) == 21
    assert found[-1][3] == "has more problems than the 20 told: put those right first, then look again"
