"""The YAML language server, which VS Code's YAML extension and others run, asked as an editor asks it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from scrtrack.store.schema.texts import FILES
from tests.command import REGISTER, REPOSITORY
from tests.editors.language_server import LanguageServer
from tests.editors.node import command_for, needs
from tests.editors.places import Place, at, completed, document, filled, places, sample, values, written

pytestmark = [pytest.mark.slow, needs("yaml-language-server")]
SETTINGS = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text(encoding="utf-8"))
SCHEMAS = {name: json.loads((REPOSITORY / "schemas" / name).read_text(encoding="utf-8")) for name in FILES}
# Where a file of each kind lies, so that the settings give it its schema.
FILED = {
    "board.schema.json": REGISTER / "board.yaml",
    "case.schema.json": REGISTER / "child-m" / "case.yaml",
    "recommendation.schema.json": REGISTER / "child-m" / "M-CSC-01.yaml",
    "round.schema.json": REGISTER / "rounds" / "2026-10-14.yaml",
}
PLACES = [(name, place) for name, schema in SCHEMAS.items() for place in places(schema)]
VALUES = [(name, keys, schema) for name, whole in SCHEMAS.items() for keys, schema in values(whole)]


@pytest.fixture(scope="module", name="server")
def _server() -> Iterator[LanguageServer]:
    server = LanguageServer(command_for("yaml-language-server"), SETTINGS, REPOSITORY)
    yield server
    server.close()


class TestRecords:
    def test_nothing_is_complained_of_in_this_register(self, server: LanguageServer) -> None:
        records = {path: path.read_text(encoding="utf-8") for path in REGISTER.rglob("*.yaml")}
        assert len(records) > 50
        assert {path.name: said for path, said in server.complaints(records).items() if said} == {}

    def test_nor_in_the_sound_records_of_the_tests(self, server: LanguageServer) -> None:
        """Given the schema of its kind, as if it lay in the register."""
        folders = [REPOSITORY / "tests" / "records" / name for name in ("base", "sound")]
        records = {}
        for path in sorted(path for folder in folders for path in folder.rglob("*.yaml")):
            kind = (
                "round"
                if path.parent.name == "rounds"
                else {"board.yaml": "board", "case.yaml": "case"}.get(path.name, "recommendation")
            )
            head = f"# yaml-language-server: $schema={(REPOSITORY / 'schemas').as_uri()}/{kind}.schema.json\n"
            records[path] = head + path.read_text(encoding="utf-8")
        assert len(records) > 100
        assert {str(path): said for path, said in server.complaints(records).items() if said} == {}

    def test_nor_in_what_the_pages_show(self, server: LanguageServer) -> None:
        page = (REPOSITORY / "scrtrack" / "docs" / "register.md").read_text(encoding="utf-8")
        blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", page, flags=re.MULTILINE)
        shown = [re.sub(r"^    ", "", block, flags=re.MULTILINE).lstrip("\n") for block in blocks]
        case = next(text for text in shown if "review: lcspr" in text)
        round_ = next(text for text in shown if text.startswith("meeting: "))
        first, later = (text for text in shown if text.startswith("id: M-CSC-01"))
        response = next(text for text in shown if "decision: in-part" in text)
        challenges = next(text for text in shown if text.startswith("challenges:"))
        records = {
            FILED["case.schema.json"]: case,
            FILED["round.schema.json"]: round_,
            FILED["recommendation.schema.json"]: later,
            FILED["recommendation.schema.json"].with_name("M-CSC-02.yaml"): "\n".join(
                [first.rstrip(), indent(challenges.rstrip(), "    "), response]
            ),
        }
        assert [said for said in server.complaints(records).values() if said] == []


class TestCompletion:
    """What is offered where a key is to be written."""

    @pytest.mark.parametrize("name", FILES)
    def test_it_puts_in_what_loads_and_fits(self, server: LanguageServer, name: str) -> None:
        wrong = []
        for place in places(SCHEMAS[name]):
            for item in server.completions(FILED[name], place.text, place.line, place.column):
                wrong += [(str(place), item["label"], fault) for fault in faults(place, item)]
        assert wrong == []

    @pytest.mark.parametrize("name", FILES)
    def test_every_key_that_is_not_there_is_offered(self, server: LanguageServer, name: str) -> None:
        for place in places(SCHEMAS[name]):
            there = at(yaml.safe_load(place.text), place.keys) or {}
            wanted = {key for key in place.schema.get("properties", {}) if key not in there}
            offered = server.completions(FILED[name], place.text, place.line, place.column)
            assert wanted <= {item["label"] for item in offered}, place

    @pytest.mark.parametrize("name", FILES)
    def test_a_key_that_was_begun_is_finished(self, server: LanguageServer, name: str) -> None:
        wrong = []
        for place in places(SCHEMAS[name]):
            for key in place.schema.get("properties", {}):
                if re.search(rf"^[ -]*{key}:", place.text, flags=re.MULTILINE):
                    continue
                begun = place.with_begun(key[: min(2, len(key) - 1)])
                offered = server.completions(FILED[name], begun.text, begun.line, begun.column)
                item = next((one for one in offered if one["label"] == key), None)
                assert item is not None, (str(place), key)
                wrong += [(str(place), key, fault) for fault in faults(begun, item)]
        assert wrong == []

    def test_nothing_that_is_put_in_is_complained_of(self, server: LanguageServer) -> None:
        """Each key in turn, with a value that fits."""
        documents: dict[Path, str] = {}
        for name, place in PLACES:
            for item in server.completions(FILED[name], place.text, place.line, place.column):
                whole = filled(SCHEMAS[name], yaml.safe_load(completed(place, item)[1]))
                whole = with_all_required(SCHEMAS[name], whole)
                path = FILED[name].with_name(f"{name.partition('.')[0]}-{len(documents)}.yaml")
                modeline = f"# yaml-language-server: $schema={(REPOSITORY / 'schemas' / name).as_uri()}\n"
                documents[path] = modeline + written(whole)
        assert len(documents) > 250
        said = server.complaints(documents)
        assert {documents[path]: found for path, found in said.items() if found} == {}

    @pytest.mark.parametrize("name", FILES)
    def test_words_of_a_list_are_offered_with_their_sentences(
        self, server: LanguageServer, name: str
    ) -> None:
        for of, keys, schema in VALUES:
            if of != name or "enum" not in schema:
                continue
            offered = offered_behind(server, name, keys)
            assert [item["label"] for item in offered] == schema["enum"], keys
            assert [item["documentation"] for item in offered] == schema["enumDescriptions"], keys

    @pytest.mark.parametrize("name", FILES)
    def test_nothing_is_offered_for_a_text_of_ones_own(self, server: LanguageServer, name: str) -> None:
        texts = [
            (keys, schema) for of, keys, schema in VALUES if of == name and schema.get("pattern") == r"\S"
        ]
        assert texts
        assert [keys for keys, _ in texts if offered_behind(server, name, keys)] == []


def offered_behind(server: LanguageServer, name: str, keys: tuple[str | int, ...]) -> list[dict[str, Any]]:
    """What is offered behind a key and its colon."""
    text = written(document(SCHEMAS[name], keys, "written-here"))
    lines = text.splitlines()
    line = next(number for number, one in enumerate(lines) if "written-here" in one)
    lines[line] = lines[line].replace("written-here", "")
    return server.completions(FILED[name], "\n".join(lines) + "\n", line, len(lines[line]))


def faults(place: Place, item: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what is put in: that it cannot be read, or does not fit."""
    bare, stopped = completed(place, item)
    try:
        put_in, with_stops = at(yaml.safe_load(bare), place.keys), at(yaml.safe_load(stopped), place.keys)
    except (yaml.YAMLError, KeyError, TypeError, IndexError) as error:
        yield f"{item['textEdit']['newText']!r}: {error!r}"
        return
    if put_in.keys() != with_stops.keys():
        yield f"the keys change: {put_in} {with_stops}"
    known = place.schema.get("properties", {})
    for key, value in with_stops.items():
        schema = known.get(key, place.schema.get("additionalProperties"))
        if schema is False:
            yield f"{key} is no key"
            continue
        yield from (error.message for error in Draft7Validator(schema).iter_errors(filled(schema, value)))


def with_all_required(schema: dict[str, Any], value: Any) -> Any:
    """The same with what must be there beside it."""
    if "anyOf" in schema:
        schema = schema["anyOf"][-1 if isinstance(value, dict) else 0]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        inside = {
            key: with_all_required(known.get(key, schema.get("additionalProperties")), one)
            for key, one in value.items()
        }
        return {**{key: sample(known[key]) for key in schema.get("required", [])}, **inside}
    return [with_all_required(schema["items"], one) for one in value] if isinstance(value, list) else value


class TestHover:
    """What is shown where the pointer rests on a key."""

    @pytest.mark.parametrize("name", FILES)
    def test_it_is_the_fields_own_sentence(self, server: LanguageServer, name: str) -> None:
        text = written(sample(SCHEMAS[name], whole=True))
        tree = yaml.compose(text)
        wrong = []
        for key, schema in keys_in(tree, SCHEMAS[name]):
            shown = server.hover(FILED[name], text, key.start_mark.line, key.start_mark.column + 1)
            if schema["description"] not in re.sub(r"\\(.)", r"\1", shown):
                wrong.append((key.value, shown))
        assert wrong == []


def keys_in(node: Any, schema: dict[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Every key of a document with its schema."""
    if "anyOf" in schema:
        schema = schema["anyOf"][-1]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inside = schema.get("properties", {}).get(key.value)
            if inside is not None:
                yield key, inside
            yield from keys_in(value, inside or schema["additionalProperties"])
    if isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from keys_in(one, schema["items"])


ACTION = "id: M-CSC-01\ncase: child-m\nagency: csc\nrecommendation: Listen\nactions:\n  - id: 1\n    action: Do it\n"
NO_DATE = (
    "this is no date: write year, month and day, such as 2026-09-30, or 2026-09 where the day is not known"
)
COMPLAINED_OF = {
    "    due: 2026-02-30": NO_DATE,
    "    due: 2026-02-29": NO_DATE,
    "    due: 2026-13": NO_DATE,
    "    due: 2026-13-01": NO_DATE,
    "    due: 30/09/2026": NO_DATE,
    "    due: 20260930": NO_DATE,
    "    due: 2026": NO_DATE,
    "    due: September 2026": NO_DATE,
    "    due: [2026-09-30]": NO_DATE,
    "    due:": NO_DATE,
    "    updates: [{date: 2026-09-01, by: A, note: B, round: 2026-09}]": "this is no day: write year, month and day, such as 2026-09-30",
    "priority: urgent": "write high, medium or low",
    "with: csc": "Property with is not allowed.",
    "number: [5]": "write a text after the colon (in quotes where it is true, false or null), or delete the line",
}  # fmt: skip
CONTENT_WITH = [
    "number: 5",
    "number: 23.2",
    "    timescale: 2026",
    "    lead: 2026-09-30",
    "    lead: yes",
    "    due: 2026-09",
    '    due: "2026-09-30"',
    "    due: 2028-02-29",
    "    with: [101]",
]


class TestComplaints:
    @pytest.mark.parametrize("line", COMPLAINED_OF)
    def test_one_plain_sentence_says_what_is_wrong(self, server: LanguageServer, line: str) -> None:
        said = server.complaint(FILED["recommendation.schema.json"], f"{ACTION}{line}\n")
        assert said == [f"8: {COMPLAINED_OF[line]}"]

    @pytest.mark.parametrize("line", CONTENT_WITH)
    def test_what_validate_reads_is_not_complained_of(self, server: LanguageServer, line: str) -> None:
        assert server.complaint(FILED["recommendation.schema.json"], f"{ACTION}{line}\n") == []

    def test_nor_is_a_number_in_quotes(self, server: LanguageServer) -> None:
        text = ACTION.replace("id: 1", 'id: "1"')
        assert server.complaint(FILED["recommendation.schema.json"], text) == []

    def test_an_unknown_key_is_found_in_what_was_asked(self, server: LanguageServer) -> None:
        text = "meeting: 2026-10-14\nasked:\n  csc: {action: [M-CSC-01.1]}\n"
        assert server.complaint(FILED["round.schema.json"], text) == ["3: Property action is not allowed."]

    def test_what_is_no_agencys_id_is_found_there_too(self, server: LanguageServer) -> None:
        text = "meeting: 2026-10-14\nasked:\n  Children's Social Care: {actions: [M-CSC-01.1]}\n"
        assert len(server.complaint(FILED["round.schema.json"], text)) == 1

    def test_a_board_may_write_what_validate_reads(self, server: LanguageServer) -> None:
        text = 'format: "1"\nboard: 5\nrequest_days: "30"\ndue_soon: 60\nagencies:\n  - {id: csc, name: 7, outside: yes}\n'
        assert server.complaint(FILED["board.schema.json"], text) == []
