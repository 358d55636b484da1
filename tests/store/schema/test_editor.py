"""What an editor is given for one board's register."""

import json

from scrtrack.model.board import Board
from scrtrack.store.schema.editor import board_schemas, extensions, json_text, missing_from, settings
from scrtrack.store.schema.known import Known
from tests.command import REPOSITORY


def test_each_kind_of_file_is_led_to_its_schema() -> None:
    assert settings("recommendations")["yaml.schemas"] == {
        "./.vscode/scrtrack/board.schema.json": ["recommendations/board.yaml"],
        "./.vscode/scrtrack/case.schema.json": ["recommendations/*/case.yaml"],
        "./.vscode/scrtrack/round.schema.json": ["recommendations/rounds/*.yaml"],
        "./.vscode/scrtrack/recommendation.schema.json": ["recommendations/*/[A-Z]*.yaml"],
    }


def test_every_schema_that_is_written_is_led_to() -> None:
    schemas = board_schemas(Known(Board(board="Anytown"), {}, ""))
    assert {f"./{name}" for name in schemas} == set(settings("")["yaml.schemas"])


def test_a_register_that_is_itself_opened_has_nothing_before_its_files() -> None:
    assert ["board.yaml"] in settings("")["yaml.schemas"].values()


def test_formatting_is_off() -> None:
    found = settings("")
    assert (found["yaml.format.enable"], found["[yaml]"]["editor.formatOnSave"]) == (False, False)


def test_this_repositorys_own_settings_are_the_same_but_for_where_its_schemas_lie() -> None:
    ours = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    given = settings("recommendations")
    assert list(ours.pop("yaml.schemas").values()) == list(given.pop("yaml.schemas").values())
    assert ours == given


class TestWhatIsMissing:
    def test_nothing_where_all_is_there(self) -> None:
        assert missing_from(json_text(settings("") | {"of": "their own"}), settings("")) == {}

    def test_what_is_otherwise_or_not_there(self) -> None:
        there = '{"a": {"x": 1, "y": 2}, "b": true, "d": ["one"]}'
        assert missing_from(there, {"a": {"x": 1, "y": 3}, "b": False, "c": 1, "d": ["one", "two"]}) == {
            "a": {"y": 3},
            "b": False,
            "c": 1,
            "d": ["two"],
        }

    def test_all_where_they_cannot_be_read(self) -> None:
        assert missing_from("{ // mine\n}", extensions()) == extensions()
