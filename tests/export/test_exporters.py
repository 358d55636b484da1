"""The kinds of file there are."""

from pathlib import Path

import pytest

from scrtrack.errors import UsageError
from scrtrack.export.exporters import EXPORTERS, HOW_ELSE, FileKind, exporter_for
from tests.command import REPOSITORY, run
from tests.export.samples import mixed_register, tool_of, written


@pytest.mark.parametrize("kind", list(FileKind))
def test_the_ending_says_what_to_write(kind: FileKind) -> None:
    found = exporter_for(Path("folder") / f"tool{kind}")
    assert f"{found.__module__}.{found.__name__}" == EXPORTERS[kind]


def test_every_kind_has_its_exporter() -> None:
    assert list(EXPORTERS) == list(FileKind)


@pytest.mark.parametrize("kind", list(FileKind))
def test_the_help_and_the_docs_name_every_kind(kind: FileKind) -> None:
    assert str(kind) in run("export", "--help").out
    assert str(kind) in (REPOSITORY / "scrtrack" / "docs" / "export.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["tool.XLSX", "tool.Xlsx", "tool.2026.xlsx"])
def test_the_last_ending_counts_in_any_case(name: str) -> None:
    assert exporter_for(Path(name)) is exporter_for(Path("tool.xlsx"))


KNOWN = "end its name with one of: .xlsx, .csv, .json, .md"


@pytest.mark.parametrize("name", ["tool", ".xlsx", "-", "tool."])
def test_a_name_without_ending_is_refused(name: str) -> None:
    with pytest.raises(UsageError) as refused:
        exporter_for(Path(name))
    assert refused.value.message == f"{name} has no ending that says what to write"
    assert refused.value.hint == KNOWN


AS_PDF = "write a/tool.xlsx, open it in Excel, and save it as PDF or print it"


@pytest.mark.parametrize(
    ("name", "ending", "hint"),
    [
        ("tool.pdf", ".pdf", f"{AS_PDF}; or {KNOWN}"),
        ("tool.PDF", ".pdf", f"{AS_PDF}; or {KNOWN}"),
        ("tool.xls", ".xls", f"write a/tool.xlsx, which opens in Excel and in LibreOffice; or {KNOWN}"),
        ("tool.docx", ".docx", f"write a/tool.xlsx, open it in Excel, and copy what is wanted into Word; or {KNOWN}"),
        ("tool.html", ".html", f"write a/tool.md, which any wiki or editor shows; or {KNOWN}"),
        ("tool.xslx", ".xslx", f"perhaps a/tool.xlsx was meant; {KNOWN}"),
        ("tool.jsn", ".jsn", f"perhaps a/tool.json was meant; {KNOWN}"),
        ("tool.xlsx.bak", ".bak", KNOWN),
        ("tool.yaml", ".yaml", KNOWN),
    ],
)  # fmt: skip
def test_another_kind_is_refused_and_how_to_come_to_it_is_told(name: str, ending: str, hint: str) -> None:
    with pytest.raises(UsageError) as refused:
        exporter_for(Path("a") / name)
    assert refused.value.message == f"{Path('a') / name}: files that end in {ending} are not written"
    assert refused.value.hint == hint


def test_no_kind_that_is_written_is_called_another() -> None:
    assert set(HOW_ELSE).isdisjoint(FileKind)


@pytest.mark.parametrize(
    ("ending", "start"),
    [(".xlsx", b"PK\x03\x04"), (".csv", "\ufeffID,".encode()), (".json", b"{\n"), (".md", b"# ")],
)
def test_each_writes_its_own_kind(ending: str, start: bytes) -> None:
    assert written(tool_of(mixed_register()), ending)[0].startswith(start)


def test_each_kind_is_tested_above() -> None:
    assert [str(kind) for kind in FileKind] == [".xlsx", ".csv", ".json", ".md"]


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (".xlsx", "7 active actions on 7 theme sheets, 11 actions in the master copy"),
        (".csv", "11 actions, one a row"),
        (".json", "11 actions"),
        (".md", "7 active actions of 7 themes"),
    ],
)
def test_each_says_what_it_wrote(ending: str, words: str) -> None:
    assert written(tool_of(mixed_register()), ending)[1].words == words
