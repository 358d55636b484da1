"""The tool as CSV for Excel and other programs: safe against formulas, with nothing unseen in it, and read back as it was."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO

from scrtrack.export.columns import MASTER_COLUMNS, PROGRAM_COLUMNS
from scrtrack.export.report import Written
from scrtrack.export.tool import Tool
from scrtrack.sheet.cells import Value
from scrtrack.wording.text import plural
from scrtrack.wording.unseen import shown, visible

CSV_COLUMNS = (*MASTER_COLUMNS, *PROGRAM_COLUMNS)
# What a spreadsheet takes for a formula, and what already has the apostrophe that keeps it from that.
_RISKY = re.compile("'*[=+\\-@\t\r\n\x00＝＋－＠]")
_KEPT_SAFE = re.compile("'+[=+\\-@\t\r\n\x00＝＋－＠]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def write_csv(tool: Tool, stream: IO[bytes]) -> Written:
    """One row an action, then one a recommendation without action, or answered otherwise."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow([column.heading for column in CSV_COLUMNS])
    writer.writerows(_rows(tool))
    text.detach()
    return Written(f"{plural(len(tool.rows), 'action')}, one a row")


def _rows(tool: Tool) -> Iterator[list[str]]:
    for row in tool.rows:
        yield [csv_text(column.value(row, tool)) for column in CSV_COLUMNS]
    for record in tool.alone:
        yield [csv_text(column.of_recommendation(record, tool)) for column in CSV_COLUMNS]


def csv_text(value: Value) -> str:
    """A value as it stands in the file: an apostrophe before what a spreadsheet would run as a formula."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    text = _SURROGATE.sub(lambda found: shown(found.group()), visible(str(value), keep="\r"))
    return f"'{text}" if _RISKY.match(text) else text


def plain_text(cell: str) -> str:
    """The text that a cell of the file stands for."""
    return cell[1:] if _KEPT_SAFE.match(cell) else cell


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a file that `write_csv` wrote, by heading, with the texts as they were."""
    text = path.read_bytes().removeprefix(codecs.BOM_UTF8).decode("utf-8")
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    return [
        {heading: plain_text(cell) for heading, cell in row.items()}
        for row in csv.DictReader(io.StringIO(text, newline=""))
    ]
