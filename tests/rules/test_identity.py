"""Ids and names: each once, and the same in both."""

from typing import Any

import pytest

from scrtrack.model.register import Filed, Register
from scrtrack.model.round import Round
from scrtrack.rules.identity import duplicate_id, misnamed_file, no_case_file, two_cases, wrong_case
from tests.make import _make, board, case, recommendation
from tests.rules.asked import ask


def held(*files: tuple[str, Any], cases: tuple[str, ...] = ("z/case.yaml",), **more: Any) -> Register:
    """Files of recommendations that nothing else is said of, and cases `id` or `folder=id`."""
    filed = tuple(
        Filed(path, recommendation(response={"decision": "not-accepted"}, **facts)) for path, facts in files
    )
    return Register(board=board(), cases=tuple(_case(text) for text in cases), recommendations=filed, **more)


def _case(text: str) -> Filed[Any]:
    path, _, key = text.partition("=")
    return Filed(path, case(id=key or path.partition("/")[0]))


ONE: tuple[str, dict[str, Any]] = ("z/Z-CSC-01.yaml", {})


class TestNames:
    asked = ask(misnamed_file)

    def test_the_same(self) -> None:
        assert self.asked.said(held(ONE), folders=("z",)) == []

    def test_another_name(self) -> None:
        assert self.asked.said(held(("z/Z-CSC-1.yaml", {}))) == [("REF201", "Z-CSC-01")]

    def test_another_case_of_letters(self) -> None:
        assert self.asked.said(held(("z/z-csc-01.yaml", {}))) == [("REF201", "Z-CSC-01")]

    @pytest.mark.parametrize("name", ["Z-CSC-01 (1).yaml", "Copy of Z-CSC-01.yaml", "Z-CSC-01_backup.yaml"])
    def test_a_copy_of_what_is_not_here(self, name: str) -> None:
        assert self.asked.message(held((f"z/{name}", {}))) == (
            f"Z-CSC-01 stands in {name}: it looks like a copy of Z-CSC-01.yaml, which is not here;"
            " rename it to Z-CSC-01.yaml if it is the one to keep"
        )

    def test_a_copy_of_another_is_one_of_its_own(self) -> None:
        assert self.asked.message(held(("z/Z-CSC-02 (1).yaml", {}))) == (
            "Z-CSC-01 stands in Z-CSC-02 (1).yaml: rename the file to Z-CSC-01.yaml, or correct the id"
        )

    def test_a_round_in_a_file_of_another_day(self) -> None:
        entry = Filed("rounds/2027-01-14.yaml", _make(Round, {"meeting": "2026-10-14"}))
        assert self.asked.said(held(ONE, rounds=(entry,))) == [("REF201", None)]


class TestCopies:
    asked = ask(duplicate_id)
    together = ask(duplicate_id, misnamed_file, wrong_case)

    def test_a_copy_is_one_fault_whatever_its_name(self) -> None:
        assert self.together.said(held(ONE, ("z/Z-CSC-01 copy.yaml", {}))) == [("REF202", "Z-CSC-01")]

    def test_a_copy_in_another_folder_too(self) -> None:
        other: tuple[str, dict[str, Any]] = ("y/Z-CSC-01.yaml", {})
        (found,) = self.together.diagnostics(held(ONE, other, cases=("z/case.yaml", "y/case.yaml")))
        assert found.message == (
            "Z-CSC-01 is also the id in z/Z-CSC-01.yaml: give one of them another, or delete the copy"
        )

    def test_the_one_whose_name_is_the_id_is_the_original(self) -> None:
        (found,) = self.together.diagnostics(held(("z/A.yaml", {}), ONE))
        assert found.location.file == "z/A.yaml"

    def test_a_file_called_after_another_id_is_given_that_one(self) -> None:
        other: tuple[str, dict[str, Any]] = ("z/Z-POL-02.yaml", {"number": "7."})
        assert self.asked.message(held(ONE, other)) == (
            "Z-CSC-01 is also the id in z/Z-CSC-01.yaml: the file is called Z-POL-02.yaml: write `id: Z-POL-02`"
        )

    @pytest.mark.parametrize(
        ("name", "facts"),
        [("Z-POL-02.yaml", {}), ("Z-CSC-01-2.yaml", {"number": "7."}), ("new.yaml", {"number": "7."})],
    )
    def test_what_may_be_a_copy_is_not_given_another_id(self, name: str, facts: dict[str, Any]) -> None:
        assert self.asked.message(held(ONE, (f"z/{name}", facts))).endswith(
            ": give one of them another, or delete the copy"
        )

    def test_two_actions_with_one_number(self) -> None:
        sound = {"action": "Act", "lead": "Head", "due": "2026-12-31"}
        twice = {"measure": "m", "actions": [{"id": 1} | sound, {"id": 2} | sound, {"id": 1} | sound]}
        assert self.asked.said(held(("z/Z-CSC-01.yaml", twice))) == [("REF202", "Z-CSC-01.1")]

    def test_two_agencies_with_one_id(self) -> None:
        agency = {"id": "csc", "name": "Social Care"}
        assert self.asked.said(Register(board=board(agencies=[agency, agency]))) == [("REF202", None)]


class TestCases:
    asked = ask(no_case_file)
    together = ask(misnamed_file, wrong_case, no_case_file, two_cases)

    def test_another_case_than_the_folder(self) -> None:
        (found,) = self.together.diagnostics(
            held(("y/Z-CSC-01.yaml", {}), cases=("z/case.yaml", "y/case.yaml"))
        )
        assert (
            found.message
            == "Z-CSC-01 says case z, but lies in the folder y: move the file, or correct `case`"
        )

    def test_a_folder_with_another_name_than_its_case_is_one_fault(self) -> None:
        assert self.together.said(
            held(("y/Z-CSC-01.yaml", {}), cases=("y/case.yaml=z",)), folders=("y",)
        ) == [("REF201", "z")]

    def test_a_slip_in_the_id_of_the_case_is_one_fault(self) -> None:
        assert self.together.said(held(ONE, cases=("z/case.yaml=zz",)), folders=("z",)) == [("REF201", "zz")]

    def test_two_cases_with_one_id(self) -> None:
        found = self.together.said(
            held(ONE, cases=("z/case.yaml", "y/case.yaml=z")),
            folders=("y", "z"),
        )
        assert found == [("REF212", "z")]

    def test_a_folder_without_case(self) -> None:
        (found,) = self.together.diagnostics(held(ONE, cases=()), folders=("z",))
        assert (found.code, found.location.file) == ("REF206", "z/case.yaml")

    def test_an_empty_folder_too(self) -> None:
        assert self.asked.said(
            held(ONE),
            folders=("y", "z"),
        ) == [("REF206", "y")]

    def test_a_case_that_could_not_be_read_is_there(self) -> None:
        for path in ("z/case.yaml", "z/case.yml", "z/Case.yaml", "z/case.yaml.txt", "z"):
            assert self.together.said(held(ONE, cases=()), folders=("z",), unread=(path,)) == []

    @pytest.mark.parametrize(
        ("folder", "key"),
        [("Child N", "child-n"), ("child_n (2)", "child-n-2"), ("Zoë", "zoe"), ("Child -N-", "child-n")],
    )
    def test_a_folder_that_can_be_no_id_is_to_be_renamed(self, folder: str, key: str) -> None:
        (found,) = self.asked.diagnostics(
            held(ONE),
            folders=("z", folder),
        )
        assert found.message == (
            f"the folder {folder} has no case.yaml: rename the folder to {key} (small letters, digits, hyphens),"
            f" and write one with `id: {key}`, `title:` and `review:`, or delete an empty folder"
        )

    @pytest.mark.parametrize("folder", ["Z", "Con", "???", "A" * 70])
    def test_where_no_name_can_be_proposed_or_it_is_too_long(self, folder: str) -> None:
        (found,) = self.asked.diagnostics(
            held(ONE),
            folders=("z", folder),
        )
        rename = "rename the folder to " + "a" * 64 if len(folder) > 64 else "rename the folder"
        assert f": {rename} (small letters, digits, hyphens), and write one with" in found.message
