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


def exporter_for(target: Path) -> Exporter:
    """The exporter for a file, by the ending of its name."""
    ending = target.suffix.lower()
    if ending not in [str(kind) for kind in FileKind]:
        known = ", ".join(FileKind)
        raise UsageError(
            f"{target} has no ending that says what to write", f"end its name with one of: {known}"
        )
    module, _, function = EXPORTERS[FileKind(ending)].rpartition(".")
    found: Exporter = getattr(import_module(module), function)
    return found
