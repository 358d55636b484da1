"""An editor is content with every value that the program reads, and says one thing of one that it does not."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from scrtrack.store.refused import Refused
from scrtrack.store.schema.texts import FILES
from scrtrack.store.yaml.nodes import compose, plain_values
from scrtrack.store.yaml.source import Source
from tests.command import REPOSITORY
from tests.editors.language_server import LanguageServer
from tests.editors.node import command_for, needs

pytestmark = [pytest.mark.slow, needs("yaml-language-server")]
BOARD, CASE, RECOMMENDATION, ROUND = FILES
_HEAD = "id: A-1\ncase: a\nagency: a\nrecommendation: x\n"
# A place for each kind of value.
PLACES = {
    "text": (RECOMMENDATION, _HEAD + "aim: {}\n"),
    "slug": (RECOMMENDATION, _HEAD + "theme: {}\n"),
    "record": (RECOMMENDATION, _HEAD.replace("A-1", "{}")),
    "action": (RECOMMENDATION, _HEAD + "met_by:\n  - {}\n"),
    "repeated": (RECOMMENDATION, _HEAD + "repeats:\n  - {}\n"),
    "number": (RECOMMENDATION, _HEAD + "actions:\n  - action: b\n    id: {}\n"),
    "date": (RECOMMENDATION, _HEAD + "actions:\n  - action: b\n    id: 1\n    due: {}\n"),
    "word": (RECOMMENDATION, _HEAD + "priority: {}\n"),
    "day": (ROUND, "meeting: {}\n"),
    "count": (ROUND, "meeting: 2026-10-14\nanswered:\n  - date: 2026-10-14\n    agency: a\n    refused: {}\n"),
    "agency": (ROUND, "meeting: 2026-10-14\nasked:\n  {}: {{}}\n"),
    "horizon": (BOARD, "board: x\ndue_soon: {}\n"),
    "truth": (BOARD, "board: x\nagencies:\n  - id: a\n    name: b\n    outside: {}\n"),
    "format": (BOARD, "board: x\nformat: {}\n"),
}  # fmt: skip
SCALARS = [
    "1", '"1"', "01", "0", "-1", "1.0", "1.5", "1e3", "0x10", "0o17", ".nan", "1_000", "99999", "100000",
    "true", "True", '"true"', "yes", "on", "No", "t", "2026", "2026-09", "2026-09-30", '"2026-09-30"', "2026-02-30",
    "2026-9-3", "30/09/2026", "2026-09-30T00:00:00", "2026-09-30 10:00", "12:30", "next-meeting", "a", "abc", "ABC",
    "A-1", "A-1.2", "a b", "nul", "NUL", "com1", "a--b", "[a]", "high", "High", "é", "a-1", "100%", "it's", "a # b",
    "null", "~", '" "',
]  # fmt: skip
# What is a text to the program, and no text to YAML: an editor would offer `true` for every text if it took it.
KNOWN = {
    ("text", "true"), ("text", "True"), ("slug", "true"), ("agency", "true"), ("agency", "null"),
}  # fmt: skip


def is_read(name: str, text: str) -> bool:
    try:
        TypeAdapter(FILES[name]).validate_python(plain_values(compose(Source("r.yaml", text)), "r.yaml"))
    except (ValidationError, Refused):
        return False
    return True


@pytest.fixture(scope="module", name="said")
def _said() -> Iterator[dict[tuple[str, str], list[str]]]:
    """What is complained of for each value at each place."""
    server = LanguageServer(
        command_for("yaml-language-server"), {"yaml.schemaStore.enable": False}, REPOSITORY
    )
    documents, asked = {}, {}
    for kind, (name, text) in PLACES.items():
        for number, value in enumerate(SCALARS):
            path = REPOSITORY / "asked" / f"{kind}-{number}.yaml"
            schema = (REPOSITORY / "schemas" / name).as_uri()
            documents[path] = f"# yaml-language-server: $schema={schema}\n{text.format(value)}"
            asked[path] = (kind, value)
    yield {asked[path]: found for path, found in server.complaints(documents).items()}
    server.close()


def test_what_is_read_is_not_complained_of(said: dict[tuple[str, str], list[str]]) -> None:
    read = {(kind, value) for kind, value in said if is_read(PLACES[kind][0], PLACES[kind][1].format(value))}
    assert len(read) > 100
    assert {one: said[one] for one in read - KNOWN if said[one]} == {}
    assert {one for one in KNOWN if not said[one]} == set()


def test_of_all_else_one_thing_is_said_at_most(said: dict[tuple[str, str], list[Any]]) -> None:
    assert {one for one, found in said.items() if len(found) > 1} == {("format", "1.5"), ("truth", "1.5")}


def test_most_of_what_is_not_read_is_complained_of(said: dict[tuple[str, str], list[str]]) -> None:
    """Other spellings of a number are the same number to an editor."""
    refused = {
        (kind, value) for kind, value in said if not is_read(PLACES[kind][0], PLACES[kind][1].format(value))
    }
    silent = {one for one in refused if not said[one]}
    assert {value for _, value in silent} <= {"01", "1.0", "1e3", "0x10", "0o17", "-1"}
    assert len(silent) * 10 < len(refused)
