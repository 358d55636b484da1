"""What `scrtrack schema DIR` writes, as the YAML language server takes it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scrtrack.rules.catalogue import RULES
from scrtrack.rules.engine.board import is_always_told
from tests.command import REGISTER, run
from tests.editors.language_server import LanguageServer
from tests.editors.node import command_for, needs

pytestmark = [pytest.mark.slow, needs("yaml-language-server")]
ACTION = "id: M-CSC-01\ncase: child-m\nagency: csc\nrecommendation: Listen\nactions:\n  - id: 1\n    action: Do it\n"


@pytest.fixture(scope="module", name="folder")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as the register of some board, its records without a line that names a schema."""
    folder = tmp_path_factory.mktemp("board")
    shutil.copytree(REGISTER, folder / "recommendations")
    for path in (folder / "recommendations").rglob("*.yaml"):
        first, _, rest = path.read_text(encoding="utf-8").partition("\n")
        assert first.startswith("# yaml-language-server")
        path.write_text(rest, encoding="utf-8")
    assert run("schema", "recommendations", cwd=folder).code == 0
    return folder


@pytest.fixture(scope="module", name="server")
def _server(folder: Path) -> Iterator[LanguageServer]:
    settings = json.loads((folder / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    server = LanguageServer(command_for("yaml-language-server"), settings, folder)
    yield server
    server.close()


def offered(server: LanguageServer, path: Path, text: str) -> dict[str, str]:
    """What is offered at the end of a document, each with its sentence."""
    line = text.count("\n")
    items = server.completions(path, text, line, len(text.rpartition("\n")[2]))
    return {item["label"]: item.get("documentation", "") for item in items}


def test_nothing_is_complained_of_in_the_register(server: LanguageServer, folder: Path) -> None:
    records = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")}
    assert len(records) > 50
    assert {path.name: said for path, said in server.complaints(records).items() if said} == {}


def test_its_agencies_are_offered_with_their_names(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "child-m" / "M-CSC-01.yaml"
    found = offered(server, path, "id: M-CSC-01\ncase: child-m\nagency: ")
    assert found["csc"] == "Children's Social Care"


def test_its_themes_are_offered(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "child-m" / "M-CSC-01.yaml"
    found = offered(server, path, f"{ACTION}    theme: ")
    assert "practice" in found


def test_those_that_take_part_are_offered_in_a_list(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "child-m" / "M-CSC-01.yaml"
    assert "csc" in offered(server, path, f"{ACTION}    with:\n      - ")


def test_its_agencies_may_be_asked(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "rounds" / "2027-01-14.yaml"
    assert "csc" in offered(server, path, "meeting: 2027-01-14\nasked:\n  ")


def test_rules_are_offered_with_what_they_find(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "board.yaml"
    found = offered(server, path, "board: Anytown\nrules:\n  ")
    assert {code: found[code] for code in found if code.startswith("SMART")} == {
        rule.code: rule.heading for rule in RULES if rule.family == "SMART"
    }
    assert not any(is_always_told(code) for code in found)


def test_an_agency_that_the_board_has_not_is_said_to_be_so(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "child-m" / "M-CSC-01.yaml"
    assert server.complaint(path, ACTION.replace("agency: csc", "agency: cs")) == [
        (
            "3: board.yaml has no agency with this id: look it up there; after a change of board.yaml run"
            " `scrtrack schema recommendations`"
        )
    ]


def test_an_agency_that_is_not_there_is_found_in_what_was_asked(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "rounds" / "2027-01-14.yaml"
    text = "meeting: 2027-01-14\nasked:\n  cs: {actions: [M-CSC-01.1]}\n"
    assert server.complaint(path, text) == ["3: Property cs is not allowed."]


def test_format_document_changes_nothing(server: LanguageServer, folder: Path) -> None:
    path = folder / "recommendations" / "child-m" / "M-CSC-01.yaml"
    assert server.formatted(path, ACTION + "    updates: [{date: 2026-09-01,   by: A, note: B}]\n") == []
