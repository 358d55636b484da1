"""`scrtrack schema DIR`: what the editor of one board is given."""

import json
import shutil
from pathlib import Path

import pytest

from tests.command import REPOSITORY, run

WRITTEN = [
    ".vscode/extensions.json",
    ".vscode/scrtrack/board.schema.json",
    ".vscode/scrtrack/case.schema.json",
    ".vscode/scrtrack/recommendation.schema.json",
    ".vscode/scrtrack/round.schema.json",
    ".vscode/settings.json",
]


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A folder with a small register, as it is opened in an editor."""
    shutil.copytree(REPOSITORY / "tests" / "records" / "base", tmp_path / "recommendations")
    return tmp_path


def written(folder: Path) -> list[str]:
    files = (path for path in (folder / ".vscode").rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in files)


def test_schemas_and_settings_are_written_beside_the_register_and_said(folder: Path) -> None:
    ran = run("schema", "recommendations", cwd=folder)
    assert (ran.code, ran.out, written(folder)) == (0, "", WRITTEN)
    assert sorted(line for line in ran.err.splitlines() if line.startswith("wrote")) == [
        f"wrote {name}" for name in WRITTEN
    ]


def test_the_next_steps_are_said(folder: Path) -> None:
    assert run("schema", "recommendations", cwd=folder).err.splitlines()[-2:] == [
        (
            f"next: open the folder {folder.resolve()} in Visual Studio Code, install the extension that it recommends"
            " (YAML, by Red Hat), and open a record"
        ),
        "after a change of agencies, themes or kinds of review: scrtrack schema recommendations",
    ]


def test_the_boards_own_agencies_stand_in_them(folder: Path) -> None:
    run("schema", "recommendations", cwd=folder)
    schema = json.loads((folder / ".vscode/scrtrack/recommendation.schema.json").read_text(encoding="utf-8"))
    assert "csc" in schema["properties"]["agency"]["enum"]


def test_rules_about_what_cannot_be_read_cannot_be_set(folder: Path) -> None:
    run("schema", "recommendations", cwd=folder)
    schema = json.loads((folder / ".vscode/scrtrack/board.schema.json").read_text(encoding="utf-8"))
    codes = list(schema["properties"]["rules"]["properties"])
    assert ("DUE301" in codes, [code for code in codes if code.startswith("FILE101")]) == (True, [])


def test_a_second_time_there_is_nothing_to_write(folder: Path) -> None:
    run("schema", "recommendations", cwd=folder)
    assert run("schema", "recommendations", cwd=folder).err.startswith("the schemas are as they should be")


def test_stale_ones_are_named_and_written_anew(folder: Path) -> None:
    run("schema", "recommendations", cwd=folder)
    board = folder / "recommendations" / "board.yaml"
    board.write_text(
        board.read_text(encoding="utf-8").replace("id: csc", "id: social-care", 1), encoding="utf-8"
    )
    assert run("schema", "recommendations", "--check", cwd=folder).code == 1
    assert (
        "wrote .vscode/scrtrack/recommendation.schema.json"
        in run("schema", "recommendations", cwd=folder).err
    )
    assert run("schema", "recommendations", "--check", cwd=folder).code == 0


class TestSettingsThatAreThere:
    def test_they_stay_and_what_they_lack_is_said(self, folder: Path) -> None:
        (folder / ".vscode").mkdir()
        (folder / ".vscode" / "settings.json").write_text('{"files.encoding": "utf8"}')
        ran = run("schema", "recommendations", cwd=folder)
        assert (folder / ".vscode" / "settings.json").read_text() == '{"files.encoding": "utf8"}'
        assert ".vscode/settings.json is there already, and is left as it is; add to it:" in ran.err
        lacking = json.loads(ran.out)
        assert ("yaml.schemas" in lacking, "files.encoding" in lacking) == (True, False)

    def test_those_with_comments_are_told_everything(self, folder: Path) -> None:
        (folder / ".vscode").mkdir()
        (folder / ".vscode" / "settings.json").write_text("{ // my own\n}")
        assert "files.encoding" in json.loads(run("schema", "recommendations", cwd=folder).out)

    def test_nothing_is_said_of_those_that_lack_nothing(self, folder: Path) -> None:
        run("schema", "recommendations", cwd=folder)
        assert "is there already" not in run("schema", "recommendations", cwd=folder).err


class TestWhere:
    def test_at_the_top_of_what_git_keeps(self, folder: Path) -> None:
        (folder / ".git").mkdir()
        (folder / "data").mkdir()
        shutil.move(folder / "recommendations", folder / "data" / "recommendations")
        assert run("schema", "data/recommendations", cwd=folder).code == 0
        assert written(folder) == WRITTEN
        settings = json.loads((folder / ".vscode" / "settings.json").read_text())
        assert ["data/recommendations/board.yaml"] in settings["yaml.schemas"].values()

    def test_in_the_register_where_git_keeps_that_alone(self, folder: Path) -> None:
        (folder / "recommendations" / ".git").mkdir()
        assert run("schema", "recommendations", cwd=folder).code == 0
        assert written(folder / "recommendations") == WRITTEN
        assert run("validate", "--register", "recommendations", "--as-of", "2026-11-22", cwd=folder).code == 0

    def test_never_for_the_whole_of_a_users_files(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (folder / ".git").mkdir()
        home = folder / "board"
        home.mkdir()
        shutil.move(folder / "recommendations", home / "recommendations")
        monkeypatch.setattr(Path, "home", lambda: folder.resolve())
        assert run("schema", "board/recommendations", cwd=folder).code == 0
        assert (written(home), (folder / ".vscode").exists()) == (WRITTEN, False)


class TestWhatIsWrong:
    def test_a_board_that_cannot_be_read_is_said_and_nothing_is_written(self, folder: Path) -> None:
        (folder / "recommendations" / "board.yaml").write_text("board: [\n")
        ran = run("schema", "recommendations", cwd=folder)
        assert (ran.code, (folder / ".vscode").exists()) == (3, False)
        assert ran.err.startswith("scrtrack: recommendations/board.yaml: ")
        assert "scrtrack validate --register recommendations" in ran.err

    def test_a_board_with_a_wrong_value_is_no_better(self, folder: Path) -> None:
        (folder / "recommendations" / "board.yaml").write_text("board: Anytown\nquiet_days: often\n")
        ran = run("schema", "recommendations", cwd=folder)
        assert (ran.code, "often" in ran.err) == (3, True)

    def test_the_folder_above_is_told_which_is_meant(self, folder: Path) -> None:
        ran = run("schema", ".", cwd=folder)
        assert (ran.code, ran.err) == (
            3,
            "scrtrack: there is no board.yaml in .\n  What to do: use recommendations.\n",
        )

    def test_a_folder_that_is_not_there_is_named(self, folder: Path) -> None:
        assert run("schema", "recommendation", cwd=folder).err.startswith(
            "scrtrack: there is no folder recommendation\n"
        )

    def test_a_folder_to_write_to_is_for_the_others(self, folder: Path) -> None:
        ran = run("schema", "recommendations", "-o", "elsewhere", cwd=folder)
        assert (ran.code, (folder / "elsewhere").exists()) == (2, False)
