"""What an editor is given for one board's register: schemas, and settings that lead to them."""

import json
from collections.abc import Mapping
from typing import Any

from scrtrack.store.schema.known import Known
from scrtrack.store.schema.texts import schema_texts

FOLDER = ".vscode"
SCHEMAS = f"{FOLDER}/scrtrack"
SETTINGS = f"{FOLDER}/settings.json"
EXTENSIONS = f"{FOLDER}/extensions.json"
_EXTENSION = "redhat.vscode-yaml"
_FILES = {
    "board": "board.yaml",
    "case": "*/case.yaml",
    "round": "rounds/*.yaml",
    "recommendation": "*/[A-Z]*.yaml",
}


def board_schemas(known: Known) -> dict[str, str]:
    """The schemas of one board's register: paths from the folder that is opened in the editor, with their texts."""
    return {f"{SCHEMAS}/{name}": text for name, text in schema_texts(known).items()}


def settings(register: str) -> dict[str, Any]:
    """The settings for a register; `register` is its path from the folder that is opened, empty where it is that."""
    above = f"{register}/" if register else ""
    return {
        "yaml.schemas": {
            f"./{SCHEMAS}/{kind}.schema.json": [f"{above}{files}"] for kind, files in _FILES.items()
        },
        # Nothing is fetched from elsewhere, and a record stays as it was written.
        "yaml.schemaStore.enable": False,
        "yaml.format.enable": False,
        "[yaml]": {
            "editor.defaultFormatter": _EXTENSION,
            "editor.formatOnSave": False,
            "editor.formatOnPaste": False,
            "editor.formatOnType": False,
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
        },
        "files.encoding": "utf8",
        "files.insertFinalNewline": True,
    }


def extensions() -> dict[str, Any]:
    """Which extension the editor asks to install."""
    return {"recommendations": [_EXTENSION]}


def missing_from(text: str, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What settings that are there already lack; all of it where they cannot be read."""
    try:
        there = json.loads(text)
    except ValueError:
        return dict(wanted)
    return _missing(there if isinstance(there, dict) else {}, wanted)


def _missing(there: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    missing: dict[str, Any] = {}
    for key, value in wanted.items():
        here = there.get(key)
        if isinstance(value, dict) and isinstance(here, dict):
            inside = _missing(here, value)
            missing |= {key: inside} if inside else {}
        elif isinstance(value, list) and isinstance(here, list):
            lacking = [one for one in value if one not in here]
            missing |= {key: lacking} if lacking else {}
        elif here != value:
            missing[key] = value
    return missing


def json_text(value: Mapping[str, Any]) -> str:
    """JSON as the text of a file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
