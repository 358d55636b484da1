"""What an editor is given for one board's register."""

from scrtrack.model.board import Board
from scrtrack.store.schema.editor import board_schemas, extensions, json_text, missing_from, settings
from scrtrack.store.schema.known import Known


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
