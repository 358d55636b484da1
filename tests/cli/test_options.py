"""Options that commands share, through the real way in."""

import json
from pathlib import Path

import pytest

from scrtrack.cli.options import Colour, wants_colour
from tests.command import REGISTER, Ran, run, run_process

AS_OF = ("--as-of", "2026-11-22")


def test_a_word_that_is_not_known_names_the_nearest() -> None:
    ran = run("status", "--flag", "quite")
    assert (ran.code, "'quite' is not known: did you mean quiet? There are: " in ran.err) == (2, True)


@pytest.mark.parametrize("command", ["status", "validate", "show Z-1", "export -o tool.csv"])
@pytest.mark.parametrize("day", ["2026-02-30", "0227-01-01", "9999-12-31", "2026-09"])
def test_a_day_that_is_none_is_refused_before_anything_is_read(
    command: str, day: str, tmp_path: Path
) -> None:
    ran = run(*command.split(), "--as-of", day, "--register", str(tmp_path / "nowhere"))
    assert (ran.code, ran.out, ran.err.startswith(f"scrtrack: --as-of '{day}': ")) == (2, "", True)


def test_a_variable_of_the_environment_is_called_by_its_name() -> None:
    ran = run_process("status", SCRTRACK_AS_OF="2026-02-30")
    assert ran.err.startswith("scrtrack: SCRTRACK_AS_OF '2026-02-30': there is no such day\n")
    ran = run_process("status", SCRTRACK_REGISTER="nowhere")
    assert ran.err.endswith("check the name after SCRTRACK_REGISTER.\n")


@pytest.mark.parametrize("day", ["22/11/2026", "2026-02-30", "20261122", "tomorrow", "2026-W01-1"])
def test_a_day_that_is_none(day: str) -> None:
    ran = run("status", "--as-of", day)
    assert ran.code == 2
    assert "write it as 2026-11-22" in ran.err


def test_no_register(tmp_path: Path) -> None:
    ran = run("status", cwd=tmp_path)
    assert ran.code == 3
    assert "there is no `recommendations` folder here or above" in ran.err
    assert "to begin one, see `scrtrack help register`" in ran.err


def test_the_register_is_found_from_a_folder_below() -> None:
    assert run("status", *AS_OF, cwd=REGISTER / "child-b1").code == 0


def test_the_day_may_come_from_the_environment() -> None:
    ran = run_process("status", "--overdue", SCRTRACK_AS_OF="2015-06-30", SCRTRACK_REGISTER=str(REGISTER))
    assert ran.out.startswith("Demonstration register: as of 30 June 2015\n")


def test_an_empty_day_in_the_environment_is_none_at_all() -> None:
    assert run_process("status", SCRTRACK_AS_OF="", SCRTRACK_REGISTER=str(REGISTER)).code == 0


@pytest.mark.parametrize("day", ["", " "])
def test_an_empty_day_that_is_typed_is_not_today(day: str) -> None:
    ran = run("status", "--as-of", day)
    hint = "write a day after it, as 2026-11-22, or leave it out for today"
    assert ran == Ran(2, "", f"scrtrack: --as-of is empty\n  What to do: {hint}.\n")


def test_an_empty_register_that_is_typed_is_not_the_folder_here() -> None:
    ran = run("status", "--register", "")
    hint = "name it, or leave its option out"
    assert ran == Ran(2, "", f"scrtrack: the name of a file or folder is empty\n  What to do: {hint}.\n")


def test_a_register_that_is_not_there_is_told_with_the_nearest() -> None:
    ran = run("status", "--register", "recomendation")
    hint = "perhaps recommendations was meant"
    assert ran == Ran(3, "", f"scrtrack: there is no folder recomendation\n  What to do: {hint}.\n")


def test_a_file_is_no_register() -> None:
    ran = run("status", "--register", "recommendations/board.yaml")
    assert ran.code == 3
    assert "recommendations/board.yaml is a file, and a register is a folder" in ran.err


def test_a_register_that_is_typed_counts_before_the_environment() -> None:
    ran = run_process("status", "--register", str(REGISTER), SCRTRACK_REGISTER="nowhere")
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("choice", "is_terminal", "coloured"),
    [
        (Colour.AUTO, True, True),
        (Colour.AUTO, False, False),
        (Colour.ALWAYS, False, True),
        (Colour.NEVER, True, False),
    ],
)
def test_when_to_colour(
    choice: Colour, is_terminal: bool, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(choice, is_terminal) is coloured


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_may_say_no(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    assert wants_colour(Colour.AUTO, is_terminal=True) is False


@pytest.mark.parametrize("command", [("status", "--format", "json"), ("export", "-o", "../tool.json")])
def test_an_id_is_not_taken_for_another_s_alias(command: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "recommendations"
    (folder / "z").mkdir(parents=True)
    agencies = "agencies: [{id: csc, name: Social Care, aliases: [Health]}, {id: health, name: City CCG}]"
    (folder / "board.yaml").write_text(f"format: 1\nboard: Anytown\n{agencies}\n")
    for name, agency in (("Z-1", "csc"), ("Z-2", "health")):
        record = (
            f"id: {name}\ncase: z\nagency: {agency}\nrecommendation: R\nactions: [{{id: 1, action: A}}]\n"
        )
        (folder / "z" / f"{name}.yaml").write_text(record)
    ran = run(*command, "--agency", "health", "--register", str(folder), *AS_OF, cwd=folder)
    text = ran.out or (tmp_path / "tool.json").read_text(encoding="utf-8")
    assert [one["id"] for one in json.loads(text)["actions"]] == ["Z-2.1"]
