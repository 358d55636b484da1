"""The schemas of what comes out as JSON, held against what does come out."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from scrtrack.store.schema.outputs import OUTPUTS
from tests.command import REGISTER, REPOSITORY, run

FAULTS = sorted((REPOSITORY / "tests" / "faults").glob("*/recommendations"))
RECORDS = REPOSITORY / "tests" / "records"
# Registers that are sound, with what each shows; and all of the examples with faults.
REGISTERS = [REGISTER, RECORDS / "base", *FAULTS]
DAYS = ["2012-01-01", "2016-12-31", "2026-11-22", "2031-01-01"]


def status(register: Path, *words: str) -> Any:
    ran = run("status", "--register", str(register), "--format", "json", *words)
    return json.loads(ran.out) if ran.out else None


def export(register: Path, folder: Path, *words: str) -> Any:
    target = folder / "tool.json"
    target.unlink(missing_ok=True)
    run("export", "--register", str(register), "-o", str(target), *words)
    return json.loads(target.read_text(encoding="utf-8")) if target.exists() else None


def complaints(name: str, output: Any) -> list[str]:
    return [
        f"{error.json_path}: {error.message}" for error in Draft7Validator(OUTPUTS[name]).iter_errors(output)
    ]


@pytest.mark.parametrize("name", OUTPUTS)
def test_they_are_sound_schemas(name: str) -> None:
    Draft7Validator.check_schema(OUTPUTS[name])


@pytest.mark.parametrize("day", DAYS)
def test_what_the_demonstration_gives_fits(tmp_path: Path, day: str) -> None:
    assert complaints("status.schema.json", status(REGISTER, "--as-of", day)) == []
    assert complaints("export.schema.json", export(REGISTER, tmp_path, "--as-of", day)) == []


def test_what_registers_with_faults_give_fits(tmp_path: Path) -> None:
    asked = 0
    for register in REGISTERS:
        of_status, of_export = (
            status(register, "--as-of", "2026-11-22"),
            export(register, tmp_path, "--as-of", "2026-11-22"),
        )
        for name, output in (("status.schema.json", of_status), ("export.schema.json", of_export)):
            if output is not None:
                assert complaints(name, output) == [], register
                asked += 1
    assert asked > 20


@pytest.mark.parametrize(
    "words", [["--decide"], ["--overdue"], ["--case", "example-z"], ["--flag", "deferred"]]
)
def test_what_is_asked_for_fits(words: list[str]) -> None:
    assert complaints("status.schema.json", status(REGISTER, "--as-of", "2026-11-22", *words)) == []


def unknown(schema: dict[str, Any], output: Any, at: str = "") -> set[str]:
    """Keys that come out, and of which the schema says nothing."""
    if isinstance(output, list):
        return {key for one in output for key in unknown(schema.get("items", {}), one, at)}
    if not isinstance(output, dict) or "properties" not in schema:
        return set()
    known = schema["properties"]
    inside = {
        key for name, value in output.items() for key in unknown(known.get(name, {}), value, f"{at}.{name}")
    }
    others = (
        set()
        if "additionalProperties" in schema
        else {f"{at}.{name}" for name in output if name not in known}
    )
    return inside | others


def test_every_key_that_comes_out_is_in_them(tmp_path: Path) -> None:
    """A new key is one row of a table in store/schema/outputs."""
    day = ("--as-of", "2026-11-22")
    assert unknown(OUTPUTS["status.schema.json"], status(REGISTER, *day)) == set()
    assert unknown(OUTPUTS["export.schema.json"], export(REGISTER, tmp_path, *day)) == set()


@pytest.mark.parametrize("name", OUTPUTS)
def test_more_keys_are_allowed_and_none_may_be_missing(tmp_path: Path, name: str) -> None:
    output = (
        status(REGISTER, "--as-of", "2026-11-22")
        if name == "status.schema.json"
        else export(REGISTER, tmp_path)
    )
    output["actions"] = output["actions"][:1]
    assert complaints(name, output | {"later": 1, "actions": [output["actions"][0] | {"later": 1}]}) == []
    for key in OUTPUTS[name]["required"]:
        assert complaints(name, {one: value for one, value in output.items() if one != key}), key


@pytest.mark.parametrize("key", ["days_late", "theme", "due", "standing", "flags", "active"])
def test_a_changed_key_is_found(key: str) -> None:
    output = status(REGISTER, "--as-of", "2026-11-22")
    output["actions"] = [output["actions"][0] | {key: {"an": "object"}}]
    assert {said.partition(":")[0] for said in complaints("status.schema.json", output)} == {
        f"$.actions[0].{key}"
    }
