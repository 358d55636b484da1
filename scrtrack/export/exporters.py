"""The kinds of file there are: a kind is one line of the table."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from scrtrack.errors import UsageError
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool

Exporter = Callable[[Tool, IO[bytes], Path], Written]


def _xlsx(tool: Tool, stream: IO[bytes], _folder: Path) -> Written:
    # XlsxWriter takes a tenth of a second to import.
    from scrtrack.export.xlsx.book import write_xlsx

    return write_xlsx(tool, stream)


def _csv(tool: Tool, stream: IO[bytes], _folder: Path) -> Written:
    from scrtrack.export.csv_file import write_csv

    return write_csv(tool, stream)


def _json(tool: Tool, stream: IO[bytes], _folder: Path) -> Written:
    from scrtrack.export.json_file import write_json

    return write_json(tool, stream)


def _markdown(tool: Tool, stream: IO[bytes], _folder: Path) -> Written:
    from scrtrack.export.markdown import write_markdown

    return write_markdown(tool, stream)


EXPORTERS: Mapping[str, Exporter] = {".xlsx": _xlsx, ".csv": _csv, ".json": _json, ".md": _markdown}


def exporter_for(target: Path) -> Exporter:
    """The exporter for a file, by the ending of its name."""
    found = EXPORTERS.get(target.suffix.lower())
    if found is None:
        known = ", ".join(EXPORTERS)
        raise UsageError(
            f"{target} has no ending that says what to write", f"end its name with one of: {known}"
        )
    return found
