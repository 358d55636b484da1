"""The kinds of file there are: a kind is one file and one line of the table, loaded when it is written."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import IO, TypeAlias

from scrtrack.errors import UsageError
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool

Exporter: TypeAlias = Callable[[Tool, IO[bytes]], Written]


class FileKind(StrEnum):
    """A kind of file, by the ending of its name."""

    XLSX = ".xlsx"
    CSV = ".csv"
    JSON = ".json"
    MARKDOWN = ".md"


EXPORTERS: Mapping[FileKind, str] = {
    FileKind.XLSX: "scrtrack.export.xlsx.book.write_xlsx",
    FileKind.CSV: "scrtrack.export.csv_file.write_csv",
    FileKind.JSON: "scrtrack.export.json_file.write_json",
    FileKind.MARKDOWN: "scrtrack.export.markdown.write_markdown",
}
"""Where each is written: XlsxWriter alone takes a tenth of a second to load."""

_PRINT = "open it in Excel, and save it as PDF or print it"
_OPEN = "which opens in Excel and in LibreOffice"
_COPY = "open it in Excel, and copy what is wanted into Word"
HOW_ELSE: Mapping[str, tuple[FileKind, str]] = {
    ".pdf": (FileKind.XLSX, _PRINT),
    **dict.fromkeys((".xls", ".xlsm", ".xlsb", ".xltx", ".ods", ".numbers"), (FileKind.XLSX, _OPEN)),
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pptx"), (FileKind.XLSX, _COPY)),
    **dict.fromkeys((".html", ".htm", ".txt"), (FileKind.MARKDOWN, "which any wiki or editor shows")),
    **dict.fromkeys((".tsv", ".tab"), (FileKind.CSV, "which any program of tables opens")),
}
"""Kinds that people ask for and that are not written: what to write instead, and what to do with it."""


def exporter_for(target: Path) -> Exporter:
    """The exporter for a file, by the ending of its name."""
    ending = target.suffix.lower()
    if ending not in [str(kind) for kind in FileKind]:
        raise _other_kind(target, ending)
    module, _, function = EXPORTERS[FileKind(ending)].rpartition(".")
    found: Exporter = getattr(import_module(module), function)
    return found


def _other_kind(target: Path, ending: str) -> UsageError:
    """Which kinds there are, and how to come to the one that was asked for."""
    # Only a fault needs to look for what is near.
    from difflib import get_close_matches

    known = f"end its name with one of: {', '.join(FileKind)}"
    if not ending:
        return UsageError(f"{target} has no ending that says what to write", known)
    message = f"{target}: files that end in {ending} are not written"
    if ending in HOW_ELSE:
        kind, how = HOW_ELSE[ending]
        return UsageError(message, f"write {target.with_suffix(kind)}, {how}; or {known}")
    near = get_close_matches(ending, list(FileKind), n=1, cutoff=0.7)
    return UsageError(message, f"perhaps {target.with_suffix(near[0])} was meant; {known}" if near else known)
