"""Cells in and out: every way in which Excel changes what is written, handled once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date | None
Cell = tuple[Value, "Format"]
"""What a cell holds, and how it looks."""

MOST_UNITS = 32_767
"""The longest text a cell takes, in UTF-16 units."""
DATE_FORMAT = "d mmm yyyy"
WORKBOOK_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    # The font by which columns are measured: a digit of Arial 9 is as wide in Excel, LibreOffice and on paper, nearly;
    # one of Arial 10 is not. Every cell has a font of its own.
    "default_format_properties": {"font_name": "Arial", "font_size": 9},
}

_FIRST_DATE = date(1900, 3, 1)
_QUOTED = tuple("=+-@")
# What XML 1.0 cannot hold: most control characters, lone surrogates, two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_")
_MARKUP = ("<r>", "</r>")


@dataclass(frozen=True, slots=True)
class Style:
    """How cells look: one format for most, one for text that Excel would take for a formula when edited."""

    plain: "Format"
    quoted: "Format"
    day: "Format"
    """The same, for a date."""

    def of(self, value: Value) -> "Format":
        """The format that a value needs."""
        if isinstance(value, str):
            return self.quoted if value.startswith(_QUOTED) else self.plain
        return self.day if isinstance(value, date) else self.plain


def make_style(workbook: "Workbook", **looks: object) -> Style:
    """A style of this look; make each once a workbook."""
    return Style(
        plain=workbook.add_format(looks),
        quoted=workbook.add_format({**looks, "quote_prefix": True}),
        # Too narrow a column would show ### for a date.
        day=workbook.add_format(
            {**looks, "num_format": DATE_FORMAT, "align": "left", "text_wrap": False, "shrink": True}
        ),
    )


def cell_text(text: str) -> str:
    """A text as a cell can hold it: line ends as LF, what XML forbids made visible, cut visibly if too long."""
    whole = whole_text(text)
    return _cut(whole) if is_too_long(whole) else whole


def whole_text(text: str) -> str:
    """A text as a cell of any length would hold it."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_XML.sub(lambda found: f"<U+{ord(found.group()):04X}>", text)


def is_too_long(text: str) -> bool:
    """Whether a cell cannot hold all of a text."""
    return len(text) > MOST_UNITS // 2 and units(text) > MOST_UNITS


def units(text: str) -> int:
    """How long Excel takes a text to be: characters beyond the first 65,536 count as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str) -> str:
    ending = f"… [cut: {units(text):,} characters in all]"
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (MOST_UNITS - len(ending))]
    return kept.decode("utf-16-le", "ignore") + ending


def cell_value(value: Value) -> Value:
    """A value as a cell can hold it; a day before Excel's calendar becomes text."""
    if isinstance(value, str):
        return cell_text(value)
    if isinstance(value, date) and value < _FIRST_DATE:
        return value.isoformat()
    return value


def make_cell(value: Value, style: Style) -> Cell:
    """A value as a cell can hold it, in the format that it needs."""
    held = cell_value(value)
    return held, style.of(held)


def write_row(sheet: "Worksheet", row: int, cells: Iterable[Cell]) -> None:
    """Write cells from column A on: text stays text, a date is a date, a number a number."""
    for column, (held, look) in enumerate(cells):
        if held is None or held == "":
            sheet.write_blank(row, column, None, look)
        elif isinstance(held, str):
            _write_text(sheet, row, column, held, look)
        elif isinstance(held, date):
            sheet.write_datetime(row, column, held, look)
        else:
            sheet.write_number(row, column, held, look)


def _write_text(sheet: "Worksheet", row: int, column: int, text: str, look: "Format") -> None:
    if text.startswith(_MARKUP[0]) and text.endswith(_MARKUP[1]):
        # XlsxWriter takes such text for markup of its own; in two runs it is text again.
        sheet.write_rich_string(row, column, "<", look, text[1:], look)
    else:
        sheet.write_string(row, column, text, look)


def read_cell(value: object) -> Value:
    """A cell's value as openpyxl gives it, as the program holds it: no times of day, no escapes, LF."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, (int, float, date)):
        return value
    text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), str(value))
    return text.replace("\r\n", "\n").replace("\r", "\n")
