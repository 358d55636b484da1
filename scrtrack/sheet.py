"""Cells in and out: every way in which Excel changes what is written, handled once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date | None

MOST_UNITS = 32_767
"""The longest text a cell takes, in UTF-16 units."""
TALLEST_ROW = 409
"""The tallest row Excel takes, in points."""
DATE_FORMAT = "d mmm yyyy"
WORKBOOK_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": {"font_name": "Arial", "font_size": 10},
}

_FIRST_DATE = date(1900, 3, 1)
_DAY_NOUGHT = date(1899, 12, 30)
_QUOTED = tuple("=+-@")
# What XML 1.0 cannot hold: most control characters, lone surrogates, two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_")
_TOKENS = re.compile("\n| +|[^ \n]{1,20} *")
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
        day=workbook.add_format({**looks, "num_format": DATE_FORMAT, "align": "left"}),
    )


def cell_text(text: str) -> str:
    """A text as a cell can hold it: line ends as LF, what XML forbids made visible, cut visibly if too long."""
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _NOT_XML.sub(lambda found: f"<U+{ord(found.group()):04X}>", text)
    return _cut(text) if is_too_long(text) else text


def is_too_long(text: str) -> bool:
    """Whether a cell cannot hold all of a text."""
    return len(text) > MOST_UNITS // 2 and _units(text) > MOST_UNITS


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str) -> str:
    ending = f"… [cut: {len(text):,} characters in all]"
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (MOST_UNITS - len(ending))]
    return kept.decode("utf-16-le", "ignore") + ending


def cell_value(value: Value) -> Value:
    """A value as a cell can hold it; a day before Excel's calendar becomes text."""
    if isinstance(value, str):
        return cell_text(value)
    if isinstance(value, date) and value < _FIRST_DATE:
        return value.isoformat()
    return value


def serial(day: date) -> int:
    """A day as Excel counts it."""
    return (day - _DAY_NOUGHT).days


def write_cell(sheet: "Worksheet", row: int, column: int, value: Value, style: Style) -> None:
    """Write one cell: text stays text, a date is a date, a number a number."""
    held = cell_value(value)
    look = style.of(held)
    if held is None or held == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(held, str):
        if held.startswith(_MARKUP[0]) and held.endswith(_MARKUP[1]):
            # XlsxWriter takes such text for markup of its own; in two runs it is text again.
            sheet.write_rich_string(row, column, "<", style.plain, held[1:], look)
        else:
            sheet.write_string(row, column, held, look)
    elif isinstance(held, date):
        sheet.write_datetime(row, column, datetime.combine(held, time()), look)
    else:
        sheet.write_number(row, column, held, look)


def read_cell(value: object) -> Value:
    """A cell's value as openpyxl gives it, as the program holds it: no times of day, no escapes, LF."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, (int, float, date)):
        return value
    text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), str(value))
    return text.replace("\r\n", "\n").replace("\r", "\n")


# How wide Arial's characters are, in thousandths of the font's height.
_WIDTHS = {
    character: width
    for width, characters in {
        191: "'", 222: "ijl", 260: "|", 278: " !,./:;I[\\]ft", 333: "()-`r", 334: "{}", 355: '"', 389: "*", 469: "^",
        500: "Jckvsxyz", 556: "#$0123456789?L_abdeghnopqu", 584: "+<=>~", 611: "FTZ", 667: "&ABEKPSVXY", 722: "CDHNRUw",
        778: "GOQ", 833: "Mm", 889: "%", 944: "W", 1015: "@",
    }.items()
    for character in characters
}  # fmt: skip
_SPACE = _WIDTHS[" "]
_LATIN, _WIDE, _PICTURE = 722, 1000, 1400
_CAREFUL = 0.95
"""Other programs' fonts are a little wider or narrower: a row is made for a column a little narrower than it is."""


def text_room(width: float, size: float = 10) -> float:
    """How much text one line of a column takes, in thousandths of the font's height."""
    pixels = 7 * width - 1
    return pixels / (size * 4 / 3) * 1000 * _CAREFUL


@lru_cache(maxsize=65_536)
def _word_width(word: str) -> int:
    return sum(_WIDTHS.get(character) or _foreign_width(character) for character in word)


def _foreign_width(character: str) -> int:
    if character > "\uffff":
        return _PICTURE
    return _WIDE if character >= "\u1100" else _LATIN


@lru_cache(maxsize=16_384)
def text_lines(text: str, room: float) -> int:
    """How many lines a text takes in a column, broken between words."""
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1 if len(paragraph) * _PICTURE <= room else _paragraph_lines(paragraph, room)
    return lines


def _paragraph_lines(paragraph: str, room: float) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        width = _word_width(word)
        if used + width <= room:
            used += width + _SPACE
        elif width <= room:
            lines += 1
            used = width + _SPACE
        else:
            # A word wider than the column is broken anywhere, from a new line on; a line may lose one character.
            whole, rest = divmod(width, max(room - _WIDE, room / 2))
            lines += int(whole) + (used > 0)
            used = rest + _SPACE
    return lines


def text_pieces(text: str, room: float, most: int) -> list[str]:
    """A text in pieces of at most so many lines, to be read one after the other; joined they are the text."""
    pieces, start, lines, used = [], 0, 1, 0.0
    for found in _TOKENS.finditer(text):
        part = found.group()
        is_break = part == "\n"
        if is_break or used + _word_width(part.rstrip(" ")) > room:
            lines, used = lines + 1, 0.0
        if lines > most:
            end = found.end() if is_break else found.start()
            pieces.append(text[start:end])
            start, lines = end, 1
        used += 0 if is_break else _word_width(part)
    return [*pieces, text[start:]] if start < len(text) else pieces


def row_height(lines: int, size: float = 10) -> float:
    """The height of a row of so many lines, in points, as Excel allows it."""
    return min(lines * size * 1.275 + 4, TALLEST_ROW)


def most_lines(size: float = 10) -> int:
    """How many lines the tallest row shows."""
    return int((TALLEST_ROW - 4) / (size * 1.275))


def row_lines(texts: Sequence[str], rooms: Sequence[float]) -> int:
    """How many lines a row of these texts needs."""
    return max((text_lines(text, room) for text, room in zip(texts, rooms, strict=True) if text), default=1)
