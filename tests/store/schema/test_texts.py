"""The JSON Schemas, as check-jsonschema and editors use them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from scrtrack.store.schema.texts import FILES, schema_texts
from tests.command import REGISTER, REPOSITORY

SCHEMAS = {name: json.loads(text) for name, text in schema_texts().items()}
KIND = {"board": "board.schema.json", "case": "case.schema.json", "round": "round.schema.json"}

SOUND = """\
id: Z-CSC-05
case: z
agency: csc
recommendation: Listen
actions:
  - id: 1
    action: Write guidance
    due: 2026-09-30
    completed: {date: 2026-09, by: Lead}
    deferrals:
      - {to: 2026-12-31, asked: 2026-09-01}
    evidence:
      - {kind: audit, reference: QA-1, date: 2026-10-01, finding: improved}
"""
BROKEN = {
    "a-key-missing": ("agency: csc\n", ""),
    "an-unknown-key": ("agency: csc\n", "agency: csc\nagencies: csc\n"),
    "with-underscore": ("    due: 2026", "    with_: [csc]\n    due: 2026"),
    "an-empty-text": ("recommendation: Listen", "recommendation: ''"),
    "white-space": ("recommendation: Listen", "recommendation: '  '"),
    "null": ("recommendation: Listen", "recommendation:"),
    "null-where-optional": ("agency: csc\n", "agency: csc\naim:\n"),
    "a-list-for-a-text": ("recommendation: Listen", "recommendation: [a, b]"),
    "a-text-for-a-list": ("    due: 2026", "    with: csc\n    due: 2026"),
    "a-text-for-keys": ("{date: 2026-09, by: Lead}", "done"),
    "an-impossible-date": ("due: 2026-09-30", "due: 2026-02-31"),
    "a-british-date": ("due: 2026-09-30", "due: 30/09/2026"),
    "a-number-for-a-date": ("due: 2026-09-30", "due: 20260930"),
    "a-thirteenth-month": ("date: 2026-09,", "date: 2026-13,"),
    "an-id-with-a-slash": ("id: Z-CSC-05", "id: Z/CSC-05"),
    "an-id-in-small-letters": ("id: Z-CSC-05", "id: z-csc-05"),
    "a-reserved-name": ("id: Z-CSC-05", "id: CON"),
    "a-reserved-case": ("case: z", "case: nul"),
    "action-number-nought": ("  - id: 1", "  - id: 0"),
    "action-number-of-words": ("  - id: 1", "  - id: one"),
    "a-leap-day-of-no-leap-year": ("due: 2026-09-30", "due: 2026-02-29"),
    "the-31st-of-a-month-of-30": ("due: 2026-09-30", "due: 2026-09-31"),
    "an-unknown-rung": ("kind: audit", "kind: survey"),
    "an-unknown-finding": ("finding: improved", "finding: better"),
    "an-unknown-priority": ("agency: csc\n", "agency: csc\npriority: urgent\n"),
    "a-repeat-without-review": ("agency: csc\n", "agency: csc\nrepeats: [{number: 2}]\n"),
    "met-by-a-recommendation": ("agency: csc\n", "agency: csc\nmet_by: [Z-CSC-04]\n"),
}


def checked(schema: Path, *files: Path) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--schemafile",
        str(schema),
        "-o",
        "json",
        *map(str, files),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("kind", ["board", "case", "recommendation", "round"])
def test_this_register_passes(kind: str) -> None:
    patterns = {
        "board": "board.yaml",
        "case": "*/case.yaml",
        "recommendation": "*/[A-Z]*.yaml",
        "round": "rounds/*.yaml",
    }
    files = sorted(REGISTER.glob(patterns[kind]))
    assert files
    assert checked(REPOSITORY / "schemas" / f"{kind}.schema.json", *files)["status"] == "ok"


def test_the_sound_example_passes(tmp_path: Path) -> None:
    (tmp_path / "sound.yaml").write_text(SOUND)
    assert (
        checked(REPOSITORY / "schemas" / "recommendation.schema.json", tmp_path / "sound.yaml")["status"]
        == "ok"
    )


def test_every_structural_error_fails(tmp_path: Path) -> None:
    for name, (old, new) in BROKEN.items():
        assert SOUND.count(old) == 1, name
        (tmp_path / f"{name}.yaml").write_text(SOUND.replace(old, new))
    found = checked(REPOSITORY / "schemas" / "recommendation.schema.json", *sorted(tmp_path.glob("*.yaml")))
    assert {Path(error["filename"]).stem for error in found["errors"]} == set(BROKEN)


READ_AS_TEXT = {
    "a-number-as-number": ("agency: csc\n", "agency: csc\nnumber: 5\n"),
    "a-year-as-timescale": ("    due: 2026", "    timescale: 2026\n    due: 2026"),
    "a-fraction": ("agency: csc\n", "agency: csc\nnumber: 23.2\n"),
    "a-number-in-quotes": ("  - id: 1", '  - id: "1"'),
    "an-id-of-digits": ("agency: csc\n", "agency: 101\n"),
    "a-leap-day": ("due: 2026-09-30", "due: 2028-02-29"),
    "the-last-leap-year-of-a-century": ("due: 2026-09-30", "due: 2000-02-29"),
}


def test_what_is_read_as_text_passes(tmp_path: Path) -> None:
    for name, (old, new) in READ_AS_TEXT.items():
        assert SOUND.count(old) == 1, name
        (tmp_path / f"{name}.yaml").write_text(SOUND.replace(old, new))
    files = sorted(tmp_path.glob("*.yaml"))
    assert checked(REPOSITORY / "schemas" / "recommendation.schema.json", *files)["status"] == "ok"


@pytest.mark.parametrize("name", READ_AS_TEXT)
def test_the_model_reads_the_same(name: str) -> None:
    from scrtrack.model.recommendation import Recommendation
    from scrtrack.store.yaml.nodes import compose, plain_values
    from scrtrack.store.yaml.source import Source

    old, new = READ_AS_TEXT[name]
    values = plain_values(compose(Source("r.yaml", SOUND.replace(old, new))), "r.yaml")
    assert TypeAdapter(Recommendation).validate_python(values)


@pytest.mark.parametrize("name", BROKEN)
def test_the_model_refuses_the_same(name: str) -> None:
    from scrtrack.model.recommendation import Recommendation
    from scrtrack.store.yaml.nodes import compose, plain_values
    from scrtrack.store.yaml.source import Source

    old, new = BROKEN[name]
    values = plain_values(compose(Source("r.yaml", SOUND.replace(old, new))), "r.yaml")
    with pytest.raises(ValidationError):
        TypeAdapter(Recommendation).validate_python(values)


class TestForEditors:
    @pytest.mark.parametrize("name", FILES)
    def test_they_are_draft_07(self, name: str) -> None:
        assert SCHEMAS[name]["$schema"] == "http://json-schema.org/draft-07/schema#"
        Draft7Validator.check_schema(SCHEMAS[name])

    @pytest.mark.parametrize("name", FILES)
    def test_every_key_has_hover_text(self, name: str) -> None:
        parts = [part["properties"] for part in parts_of(SCHEMAS[name]) if "properties" in part]
        silent = [
            key
            for keys in parts
            for key, value in keys.items()
            if not value["description"].endswith((".", "?"))
        ]
        assert silent == []

    @pytest.mark.parametrize("name", FILES)
    def test_every_word_of_a_list_has_its_sentence(self, name: str) -> None:
        lists = [part for part in parts_of(SCHEMAS[name]) if "enum" in part]
        assert [part["enum"] for part in lists if len(part["enum"]) != len(part["enumDescriptions"])] == []

    @pytest.mark.parametrize("name", FILES)
    def test_null_is_never_offered(self, name: str) -> None:
        assert not any("null" in part["type"] for part in parts_of(SCHEMAS[name]) if "type" in part)

    @pytest.mark.parametrize("name", FILES)
    def test_nothing_is_referred_to(self, name: str) -> None:
        """What stands beside a reference is lost on many readers of draft-07."""
        assert [part for part in parts_of(SCHEMAS[name]) if "$ref" in part or "allOf" in part] == []

    @pytest.mark.parametrize("name", FILES)
    def test_every_value_has_one_sentence_for_what_does_not_fit(self, name: str) -> None:
        values = [part for part in parts_of(SCHEMAS[name]) if "pattern" in part]
        assert values
        assert [part for part in values if part["errorMessage"] != part["patternErrorMessage"]] == []

    @pytest.mark.parametrize("name", FILES)
    def test_defaults_are_sound(self, name: str) -> None:
        wrong = [
            part
            for part in parts_of(SCHEMAS[name])
            if "default" in part and not Draft7Validator(part).is_valid(part["default"])
        ]
        assert wrong == []

    def test_every_record_carries_its_modeline(self) -> None:
        kinds = {"board.yaml": "../schemas/board", "case.yaml": "../../schemas/case"}
        for path in REGISTER.rglob("*.yaml"):
            usual = "../../schemas/round" if path.parent.name == "rounds" else "../../schemas/recommendation"
            first = path.read_text(encoding="utf-8").splitlines()[0]
            assert first == f"# yaml-language-server: $schema={kinds.get(path.name, usual)}.schema.json"

    def test_the_editor_settings_map_the_folders(self) -> None:
        settings = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text(encoding="utf-8"))
        assert {Path(schema).name for schema in settings["yaml.schemas"]} == set(FILES)


def parts_of(schema: Any) -> list[dict[str, Any]]:
    """Every schema within a schema, and itself."""
    if isinstance(schema, list):
        return [part for entry in schema for part in parts_of(entry)]
    if not isinstance(schema, dict):
        return []
    inside = [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    inside += [schema[key] for key in ("items", "additionalProperties", "propertyNames") if key in schema]
    return [schema, *(part for one in inside for part in parts_of(one))]


def keys_of(value: Any) -> list[Any]:
    """Every key in a document, however deep."""
    if isinstance(value, dict):
        return [key for key, part in value.items() for key in (key, *keys_of(part))]
    return [key for part in value for key in keys_of(part)] if isinstance(value, list) else []


def test_other_yaml_readers_see_texts_as_keys() -> None:
    for path in REGISTER.rglob("*.yaml"):
        assert all(isinstance(key, str) for key in keys_of(yaml.safe_load(path.read_text(encoding="utf-8"))))
