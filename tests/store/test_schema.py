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

from scrtrack.store.schema import FILES, schema_texts
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
        silent = [
            f"{place}.{key}"
            for place, part in [("", SCHEMAS[name]), *SCHEMAS[name].get("definitions", {}).items()]
            for key, value in part.get("properties", {}).items()
            if not value.get("description", "").endswith((".", "?"))
        ]
        assert silent == []

    @pytest.mark.parametrize("name", FILES)
    def test_null_is_never_offered(self, name: str) -> None:
        assert "null" not in json.dumps(SCHEMAS[name])

    @pytest.mark.parametrize("name", FILES)
    def test_nothing_stands_beside_a_reference(self, name: str) -> None:
        beside: list[Any] = []

        def look(part: Any) -> None:
            if isinstance(part, dict):
                if "$ref" in part and len(part) > 1:
                    beside.append(part)
                for value in part.values():
                    look(value)
            elif isinstance(part, list):
                for value in part:
                    look(value)

        look(SCHEMAS[name])
        assert beside == []

    def test_every_record_carries_its_modeline(self) -> None:
        kinds = {"board.yaml": "../schemas/board", "case.yaml": "../../schemas/case"}
        for path in REGISTER.rglob("*.yaml"):
            usual = "../../schemas/round" if path.parent.name == "rounds" else "../../schemas/recommendation"
            first = path.read_text(encoding="utf-8").splitlines()[0]
            assert first == f"# yaml-language-server: $schema={kinds.get(path.name, usual)}.schema.json"

    def test_the_editor_settings_map_the_folders(self) -> None:
        settings = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text(encoding="utf-8"))
        assert {Path(schema).name for schema in settings["yaml.schemas"]} == set(FILES)


def keys_of(value: Any) -> list[Any]:
    """Every key in a document, however deep."""
    if isinstance(value, dict):
        return [key for key, part in value.items() for key in (key, *keys_of(part))]
    return [key for part in value for key in keys_of(part)] if isinstance(value, list) else []


def test_other_yaml_readers_see_texts_as_keys() -> None:
    for path in REGISTER.rglob("*.yaml"):
        assert all(isinstance(key, str) for key in keys_of(yaml.safe_load(path.read_text(encoding="utf-8"))))
