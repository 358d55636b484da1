"""`scrtrack show`, through the real way in."""

import shutil
from pathlib import Path

import pytest

from tests.command import REGISTER, Ran, run

AS_OF = ("--as-of", "2026-11-22")


def test_a_recommendation() -> None:
    lines = run("show", "B1-LPT-03", "--as-of", "2026-11-22").out.splitlines()
    assert lines[:5] == [
        "B1-LPT-03: as of 22 November 2026",
        "Case            Child B1, Serious Case Review",
        "Number          3.",
        "Made by         agency's management review (IMR)",
        "Agency          Leicestershire Partnership NHS Trust (lpt)",
    ]
    assert "B1-LPT-03.1  ▲ Overdue, 4,254 days late" in lines
    assert "B1-LPT-03.2  ▲ Overdue, 4,193 days late" in lines


def test_one_action() -> None:
    text = run("show", "b1-lpt-03.2", "--as-of", "2026-11-22").out
    assert "B1-LPT-03.2" in text
    assert "B1-LPT-03.1" not in text


def test_the_ladder_and_the_history() -> None:
    text = run("show", "Z-CSC-04", "--as-of", "2026-11-22").out
    assert "    [x] staff were trained: 1 seen\n" in text
    assert "    [ ] a document exists: none\n" in text
    assert "    20 March 2026: said to be done by Principal Social Worker (undone by the reopening)\n" in text


def test_the_ladder_of_a_past_day_holds_what_was_known_then() -> None:
    text = run("show", "Z-CSC-04", "--as-of", "2026-03-31").out
    assert "    [ ] staff were trained: 1 offered, not seen yet\n" in text
    assert "    [ ] an audit looked at whether it is used: none\n" in text


def test_without_action() -> None:
    text = run("show", "B1-OV-01", "--as-of", "2026-11-22").out
    assert text.endswith("Without action: nobody has said yet what is to be done about this.\n")


def test_an_unknown_id_names_the_nearest() -> None:
    ran = run("show", "B1-LPT-33")
    assert ran.code == 2
    assert "there is no 'B1-LPT-33'" in ran.err
    assert "was meant" in ran.err


def test_an_action_that_is_not_there() -> None:
    ran = run("show", "B1-LPT-03.7")
    assert ran.code == 2
    assert "B1-LPT-03 has no action '7'\n  What to do: it has: 1, 2." in ran.err


class TestWhatCouldNotBeRead:
    @pytest.mark.parametrize("wanted", ["B1-CCG-01", "b1-ccg-01.1"])
    def test_the_file_and_its_fault_are_named(self, broken: Path, wanted: str) -> None:
        ran = run("show", wanted, *AS_OF, cwd=broken)
        fault, advice = ran.err.splitlines()
        assert (ran.code, ran.out) == (3, "")
        assert fault.startswith("scrtrack: child-b1/B1-CCG-01.yaml could not be read: line 20, FILE105 ")
        assert advice == "  What to do: put that right, and ask again."

    def test_a_record_of_a_wrong_kind_of_fact_is_one_too(self, broken: Path) -> None:
        path = broken / "recommendations" / "example-z" / "Z-CSC-01.yaml"
        path.write_text("id: Z-CSC-01\nnope: x\nmore: y\n", encoding="utf-8")
        ran = run("show", "Z-CSC-01", *AS_OF, cwd=broken)
        assert (ran.code, ran.out) == (3, "")
        assert "example-z/Z-CSC-01.yaml could not be read: line 1, FILE113 " in ran.err
        assert " more faults)\n" in ran.err

    def test_a_file_of_another_name_that_holds_the_id(self, broken: Path) -> None:
        path = broken / "recommendations" / "child-b1" / "copied.yaml"
        path.write_text("id: NEW-01\ncase: child-b1\nnope: x\n", encoding="utf-8")
        ran = run("show", "NEW-01", *AS_OF, cwd=broken)
        assert (ran.code, "child-b1/copied.yaml could not be read: line" in ran.err) == (3, True)

    def test_an_id_that_is_nowhere_may_stand_in_what_could_not_be_read(self, broken: Path) -> None:
        ran = run("show", "QQQ", *AS_OF, cwd=broken)
        assert ran == Ran(
            3,
            "",
            "scrtrack: there is no 'QQQ' in what could be read; not read: child-b1/B1-CCG-01.yaml\n"
            "  What to do: see what is wrong: scrtrack validate.\n",
        )

    @pytest.mark.parametrize("file", ["board.yaml", "example-z/case.yaml", "rounds/2027-01-14.yaml"])
    def test_no_recommendation_stands_in_a_board_a_case_or_a_round(self, tmp_path: Path, file: str) -> None:
        shutil.copytree(REGISTER, tmp_path / "recommendations")
        (tmp_path / "recommendations" / file).write_text("{", encoding="utf-8")
        assert run("show", "QQQ", *AS_OF, cwd=tmp_path).code == 2

    def test_an_empty_register_has_nothing_to_show(self, tmp_path: Path) -> None:
        (tmp_path / "board.yaml").write_text("format: 1\nboard: Test\n")
        ran = run("show", "Z-1", "--register", str(tmp_path))
        assert (ran.code, ran.err.splitlines()[0]) == (3, "scrtrack: the register holds no recommendations")


def test_an_action_is_not_shown_on_a_day_before_it_was_added(tmp_path: Path) -> None:
    shutil.copytree(REGISTER, tmp_path / "recommendations")
    path = tmp_path / "recommendations" / "child-b1" / "B1-LPT-03.yaml"
    text = path.read_text(encoding="utf-8").replace("  - id: 2\n", "  - id: 2\n    added: 2016-02-03\n")
    path.write_text(text, encoding="utf-8")
    ran = run("show", "B1-LPT-03.2", "--as-of", "2016-02-02", cwd=tmp_path)
    assert ran.out.splitlines()[-1] == (
        "B1-LPT-03.2  Not in the plan yet on 2 February 2016: added later (3 February 2016)."
    )
    shown = run("show", "B1-LPT-03.2", "--as-of", "2016-02-03", cwd=tmp_path).out
    assert "\nB1-LPT-03.2  ▲ Overdue, " in shown


def test_it_fits_the_terminal() -> None:
    text = run("show", "Z-CSC-04", "--color", "never", terminal=80).out
    assert max(len(line) for line in text.splitlines()) <= 80


def test_two_records_with_one_id_are_said(doubled: Path) -> None:
    ran = run("show", "B1-CCG-01", *AS_OF, cwd=doubled)
    assert (ran.code, ran.err) == (
        1,
        "scrtrack: another file holds B1-CCG-01 too: give one of them another id\n",
    )
