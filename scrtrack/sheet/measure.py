"""Text measured in points: how many lines it takes in a column, and how tall its row is."""

import re
from collections.abc import Sequence
from functools import lru_cache

TALLEST_ROW = 409
"""The tallest row Excel takes, in points."""

_TOKENS = re.compile("\n| +|[^ \n]{1,20} *")

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
