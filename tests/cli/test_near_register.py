"""Where the register is, when another folder was named or none was found."""

from pathlib import Path

import pytest

from scrtrack.cli.near_register import near_folder, refuse_another
from scrtrack.errors import ScrtrackError
from tests.command import Ran, run, run_process
from tests.store.registers import BOARD, build


@pytest.fixture
def above(tmp_path: Path) -> Path:
    """A folder with a register in it that is called `register`."""
    build(tmp_path, **{"rounds/2027-01-14.yaml": "meeting: 2027-01-14\n"})
    return tmp_path


def could_not(message: str, hint: str) -> Ran:
    return Ran(3, "", f"scrtrack: {message}\n  What to do: {hint}.\n")


@pytest.mark.parametrize("command", ["status", "validate", "show A-OK-01", "export -o tool.csv"])
def test_the_folder_above_the_register(above: Path, command: str) -> None:
    ran = run(*command.split(), "--register", ".", cwd=above)
    assert ran == could_not(". holds a register in the folder register", "use --register register")


def test_the_folder_above_several(above: Path) -> None:
    (above / "register").rename(above / "old")
    build(above)
    ran = run("status", "--register", ".", cwd=above)
    hint = "use --register old or --register register"
    assert ran == could_not(". holds registers in the folders old, register", hint)


def test_a_register_in_a_folder_of_its_own_name(tmp_path: Path) -> None:
    build(tmp_path / "recommendations").rename(tmp_path / "recommendations" / "recommendations")
    ran = run("status", cwd=tmp_path)
    hint = "use --register recommendations/recommendations"
    assert ran == could_not("recommendations holds a register in the folder recommendations", hint)


def test_the_folder_of_a_case(above: Path) -> None:
    ran = run("validate", "--register", "register/demo", cwd=above)
    message = "register/demo is the folder of a case: the register is the folder above"
    assert ran == could_not(message, "use --register register")


def test_from_within_it(above: Path) -> None:
    ran = run("validate", "--register", ".", cwd=above / "register" / "demo")
    message = ". is the folder of a case: the register is the folder above"
    assert ran == could_not(message, "use --register ..")


def test_the_folder_of_the_rounds(above: Path) -> None:
    ran = run("validate", "--register", "register/rounds", cwd=above)
    message = "register/rounds is the folder of the rounds: the register is the folder above"
    assert ran == could_not(message, "use --register register")


def test_a_variable_of_the_environment_is_called_by_its_name(above: Path) -> None:
    ran = run_process("status", cwd=above, SCRTRACK_REGISTER="register/demo")
    assert ran.err.splitlines()[-1] == "  What to do: use SCRTRACK_REGISTER=register."


@pytest.mark.parametrize("path", ["board.yaml", "child-n/case.yaml", "child-n/A-BAD-01.yaml"])
def test_a_folder_that_may_be_a_register_is_not_refused(above: Path, path: str) -> None:
    (above / path).parent.mkdir(exist_ok=True)
    (above / path).write_text(BOARD)
    refuse_another(above, "--register")


def test_a_register_whose_board_lies_above_it_is_not_refused(tmp_path: Path) -> None:
    root = build(tmp_path, **{"board.yaml": None, "demo/case.yaml": None})
    (tmp_path / "board.yaml").write_text(BOARD)
    refuse_another(root, "--register")


@pytest.mark.parametrize("path", ["docs", ".git"])
def test_other_folders_beside_the_register_change_nothing(above: Path, path: str) -> None:
    (above / path).mkdir()
    (above / path / "x.md").write_text("x")
    with pytest.raises(ScrtrackError, match="holds a register in the folder register"):
        refuse_another(above, "--register")


def test_a_register_without_a_board_is_not_refused(tmp_path: Path) -> None:
    refuse_another(build(tmp_path, **{"board.yaml": None}), "--register")


@pytest.mark.parametrize("name", ["recommendation", "Recommendations", "recomendations"])
def test_a_folder_of_nearly_that_name_is_named(tmp_path: Path, name: str) -> None:
    build(tmp_path).rename(tmp_path / name)
    if (tmp_path / "recommendations").is_dir():
        pytest.skip("this file system does not tell capitals")
    hint = f"if {name} is the register, rename it to recommendations, or use --register {name}"
    assert run("status", cwd=tmp_path) == could_not(
        "there is no `recommendations` folder here or above", hint
    )


def test_the_one_that_holds_a_board_counts(tmp_path: Path) -> None:
    (tmp_path / "registers").mkdir()
    assert near_folder("registre", [tmp_path]) == tmp_path / "registers"
    assert near_folder("registre", [tmp_path, build(tmp_path).parent]) == tmp_path / "register"
    assert near_folder("quite-another", [tmp_path, tmp_path / "nowhere"]) is None
