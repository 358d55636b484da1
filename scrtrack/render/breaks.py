"""Where a text is broken or cut, so that it fits a terminal."""

import re
from collections.abc import Iterator
from itertools import pairwise

from rich.cells import cell_len, chop_cells, set_cell_size
from rich.text import Text

from scrtrack.render.parts import Line
from scrtrack.render.screen import Screen
from scrtrack.render.terminal_text import as_written, text_of

_WORD = re.compile("( *)([^ ]+)")


def broken(line: Line, screen: Screen, width: int) -> Iterator[Text]:
    """A line in pieces that fit; the further ones hang."""
    text = text_of(line, screen)
    places = [0, *breaks(_held_together(line, screen), width, line.hang), len(text)]
    for number, (start, end) in enumerate(pairwise(places)):
        piece = text[start:end] if len(places) > 2 else text
        piece.rstrip()
        piece.pad_left(line.hang if number else 0)
        yield piece


def _held_together(line: Line, screen: Screen) -> str:
    """The line's text, without the spaces at which it is not to be broken."""
    texts = [(span, as_written(span.text_for(unicode=screen.unicode), screen)) for span in line.spans]
    return "".join(text.replace(" ", "_") if span.whole else text for span, text in texts)


def breaks(text: str, width: int, hang: int) -> list[int]:
    """The places at which new lines begin: between words, and within one that is longer than a line."""
    places: list[int] = []
    taken, room = 0, width
    for found in _WORD.finditer(text):
        start, word = found.start(), found.group()
        if taken and taken + cell_len(word) > room:
            start, word = found.start(2), found.group(2)
            places.append(start)
            taken, room = 0, width - hang
        chunks = _chunks(word, room, width - hang)
        for chunk in chunks[:-1]:
            start += len(chunk)
            places.append(start)
            taken, room = 0, width - hang
        taken += cell_len(chunks[-1])
    return places


def _chunks(word: str, first: int, further: int) -> list[str]:
    if cell_len(word) <= first:
        return [word]
    head = chop_cells(word, first)[0]
    return [head, *chop_cells(word[len(head) :], further)]


def cut(text: Text, width: int, ellipsis: str) -> Text:
    """A text cut visibly to a width in terminal cells."""
    if text.cell_len <= width:
        return text
    kept = set_cell_size(text.plain, max(0, width - len(ellipsis))).rstrip() + ellipsis[:width]
    return Text(kept, style=text.style)
