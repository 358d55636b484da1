"""Sheets of many rows: written as they come, so that a register of any size needs little memory.

XlsxWriter keeps every cell of a sheet with a table in memory: 20,000 actions twice would take 200 MiB and
twice the time. Here it still makes everything but the rows themselves.
"""

import re
import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import IO, Any
from xml.sax.saxutils import escape

from xlsxwriter import workbook as workbook_module
from xlsxwriter.core import Core
from xlsxwriter.format import Format
from xlsxwriter.packager import Packager
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from scrtrack.sheet import WORKBOOK_OPTIONS, Style, Value, cell_value, serial

LANGUAGE = "en-GB"
_ZIP_LEVEL = 2
_ROW = "\x00"
"""Stands for the row's number until it is known; no text holds it, for XML cannot."""
_LITERAL_ESCAPE = re.compile("_(x[0-9a-fA-F]{4}_)")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class _Forgetful(dict[Any, Any]):
    """XlsxWriter notes every cell of a table here, to refuse a second table on it; there is none."""

    def __setitem__(self, key: Any, value: Any) -> None:
        pass


class RowSheet(Worksheet):
    """A worksheet whose rows under the heading are added one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.table_cells = _Forgetful()
        self.row_count = 0
        self.row_file: IO[str] | None = None

    def add_row(self, cells: str, height: float) -> None:
        """Add a row of cells made by `row_cells`."""
        if self.row_file is None:
            self.row_file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=self.tmpdir)  # noqa: SIM115
        self.row_count += 1
        number = str(self.row_count + 1)
        self.row_file.write(
            f'<row r="{number}" ht="{height:g}" customHeight="1">{cells.replace(_ROW, number)}</row>'
        )

    def _write_dimension(self) -> None:
        self.dim_rowmax: int = max(self.dim_rowmax or 0, self.row_count)
        super()._write_dimension()

    def _write_sheet_data(self) -> None:
        if self.row_file is None:
            super()._write_sheet_data()
            return
        self._xml_start_tag("sheetData")
        self.dim_rowmax = 0
        self._write_rows()
        self.row_file.seek(0)
        while block := self.row_file.read(1 << 20):
            self.fh.write(block)
        self.row_file.close()
        self._xml_end_tag("sheetData")


def row_cells(values: Sequence[Value], styles: Sequence[Style], first: int = 0) -> str:
    """The cells of a row from a column on (0 is A), for a row of any number."""
    letters = _LETTERS[first : first + len(values)]
    return "".join(
        [_cell(letter, value, style) for letter, value, style in zip(letters, values, styles, strict=True)]
    )


def _cell(letter: str, value: Value, style: Style) -> str:
    held = cell_value(value)
    start = f'<c r="{letter}{_ROW}" s="{_index_of(style.of(held))}"'
    if held is None or held == "":
        return start + "/>"
    if isinstance(held, str):
        return f'{start} t="inlineStr"><is><t xml:space="preserve">{_xml_text(held)}</t></is></c>'
    return f"{start}><v>{serial(held) if isinstance(held, date) else held}</v></c>"


@cache
def _index_of(look: Format) -> int:
    """The number by which cells name a format; it never changes once it is given."""
    number: int = look._get_xf_index()  # noqa: SLF001
    return number


def _xml_text(text: str) -> str:
    # Excel reads _x000D_ in a text as a character of its own; what looks like that is kept as it is.
    if "_x" in text:
        text = _LITERAL_ESCAPE.sub(r"_x005F_\1", text)
    return escape(text) if "&" in text or "<" in text or ">" in text else text


class ToolWorkbook(Workbook):
    """A workbook that says which language it is in."""

    def __init__(self, stream: IO[bytes], folder: Path) -> None:
        super().__init__(stream, {**WORKBOOK_OPTIONS, "tmpdir": str(folder)})

    def _get_packager(self) -> Packager:
        return _Packager()

    def _store_workbook(self) -> None:
        # The usual level makes the file a quarter smaller, in twice the time.
        usual = workbook_module.ZipFile
        workbook_module.ZipFile = partial(usual, compresslevel=_ZIP_LEVEL)
        try:
            super()._store_workbook()
        finally:
            workbook_module.ZipFile = usual


class _Core(Core):
    """The document's properties, with its language."""

    def _write_dc_description(self) -> None:
        super()._write_dc_description()
        self._xml_data_element("dc:language", LANGUAGE)

    def write(self, file: str, properties: dict[str, Any]) -> None:
        """Write the whole part."""
        self._set_properties(properties)
        self._set_xml_writer(file)
        self._assemble_xml_file()


class _Packager(Packager):
    def _write_core_file(self) -> None:
        _Core().write(self._filename("docProps/core.xml"), self.workbook.doc_properties)
