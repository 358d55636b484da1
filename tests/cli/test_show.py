"""`scrtrack show`, through the real way in."""

from pathlib import Path

from tests.command import run

AS_OF = ("--as-of", "2026-11-22")


def test_a_recommendation() -> None:
    lines = run("show", "B1-LPT-03", "--as-of", "2026-11-22").out.splitlines()
    assert lines[:4] == [
        "B1-LPT-03: as of 22 November 2026",
        "Case            Child B1",
        "Number          3.",
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


def test_it_fits_the_terminal() -> None:
    text = run("show", "Z-CSC-04", "--color", "never", terminal=80).out
    assert max(len(line) for line in text.splitlines()) <= 80


def test_two_records_with_one_id_are_said(doubled: Path) -> None:
    ran = run("show", "B1-CCG-01", *AS_OF, cwd=doubled)
    assert (ran.code, ran.err) == (
        1,
        "scrtrack: another file holds B1-CCG-01 too: give one of them another id\n",
    )
