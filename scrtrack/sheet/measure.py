"""Text measured in points: how many lines it takes in a column, and how tall its row is."""

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import normalize

SIZE = 10.5
"""The size of texts in points: 14 pixels, so that letters are as wide on a screen as on paper (those of 10 are not)."""
TALLEST_ROW = 409
"""The tallest row Excel takes, in points."""

_TOKENS = re.compile("\n| +|[^ \n]{1,20} *")

# How wide Arial's characters are, in thousandths of the font's height; one with an accent is as wide as without.
_WIDTHS = {
    character: width
    for width, characters in {
        167: "⁄", 188: "′", 191: "'", 222: "ijlł‘’‚‛ſ", 260: "|¦", 278: " !,./:;I[\\]ftı\xa0·ŧ", 333: "()-`r¡¨\xad²³´¸¹“”„‹›‐‑",
        334: "{}ŀ", 350: "•", 355: '"″', 365: "º", 370: "ª", 389: "*", 400: "°", 444: "ĳ", 469: "^", 500: "Jckvsxyzĸ",
        549: "±÷", 552: "¯", 556: "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħŁŋ–†‡€ƒ", 576: "µ", 584: "+<=>~¬×", 604: "ŉ",
        611: "FTZ¿ßøŦ", 667: "&ABEKPSVXYÞ", 722: "CDHNRUwÐĐĦŊ", 737: "©®", 778: "GOQØ", 833: "Mm", 834: "¼½¾", 889: "%æ",
        944: "Wœ", 1000: "ÆŒ—…‰™", 1015: "@",
    }.items()
    for character in characters
}  # fmt: skip
_SPACE = _WIDTHS[" "]
_LATIN, _WIDE, _PICTURE = 722, 1000, 1400
_CHARACTER = 5.004
"""How wide a character of a column's width is, in points: a digit of Arial 9, the workbook's own font."""
_FRAME, _PADDING = 5 / 7, 2
"""What a column is wider than its characters, in characters, and how much of it its sides take, in points."""
_CAREFUL = 0.9425
"""How much of a column its text may take: where a workbook has a chart, LibreOffice reckons letters so much wider than
they are, on a screen and on paper. Its own best height of a row is by as much too tall, and so is ours."""
_LINE, _EDGE = 12.4 / SIZE, 1.3
"""A line, in font heights, and the edge of its cell in points: LibreOffice takes 11.94 and 1.47 points, Excel 12 and 1."""
_AFTER_HYPHEN = re.compile(r"(?<=[^-]-)(?=[^\d-])")


def text_room(width: float, size: float = SIZE) -> float:
    """How much text one line of a column takes, in thousandths of the font's height."""
    return ((width + _FRAME) * _CHARACTER - _PADDING) / size * 1000 * _CAREFUL


@lru_cache(maxsize=65_536)
def _word_width(word: str) -> int:
    return sum(_WIDTHS.get(character) or _foreign_width(character) for character in word)


def _foreign_width(character: str) -> int:
    if character > "\uffff":
        return _PICTURE
    if character >= "\u1100":
        return _WIDE
    return _WIDTHS.get(normalize("NFD", character)[0], _LATIN)


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
            continue
        for part in _AFTER_HYPHEN.split(word) if "-" in word else (word,):
            more, used = _part_lines(part, used, room)
            lines += more
        used += _SPACE
    return lines


def _part_lines(part: str, used: float, room: float) -> tuple[int, float]:
    """How many lines more a part of a word takes that is not broken if it fits on one, and how full the last is."""
    width = _word_width(part)
    if used + width <= room:
        return 0, used + width
    lines = int(used > 0)
    if width <= room:
        return lines, width
    used = 0.0
    for character in part:
        one = _word_width(character)
        if used + one > room:
            lines, used = lines + 1, 0.0
        used += one
    return lines, used


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


def row_height(lines: int, size: float = SIZE) -> float:
    """The height of a row of so many lines, in points, as Excel allows it."""
    return min(lines * size * _LINE + _EDGE, TALLEST_ROW)


def most_lines(size: float = SIZE) -> int:
    """How many lines the tallest row shows."""
    return int((TALLEST_ROW - _EDGE) / (size * _LINE))


def row_lines(texts: Sequence[str], rooms: Sequence[float]) -> int:
    """How many lines a row of these texts needs."""
    return max((text_lines(text, room) for text, room in zip(texts, rooms, strict=True) if text), default=1)
