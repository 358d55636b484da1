"""For pipes and files: one row a line, everything whole."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from scrtrack.render.excerpt import excerpt_lines
from scrtrack.render.looks import painted
from scrtrack.render.parts import BLANK, Cell, Excerpt, Line, Part, Span, Table, meanings
from scrtrack.render.screen import Screen
from scrtrack.wording.text import harmless
from scrtrack.wording.unseen import visible

_EXCERPT = 96


def pipe_lines(parts: Iterable[Part], screen: Screen) -> Iterator[str]:
    """The parts as lines that programs can read, and that the log of none obeys."""
    return map(harmless, _lines(parts, screen))


def _lines(parts: Iterable[Part], screen: Screen) -> Iterator[str]:
    unicode, dash = screen.unicode, Span(screen.dash)
    for part in parts:
        match part:
            case Line():
                yield _painted(part.spans, screen, unicode=unicode)
            case Table():
                for spans in _rows(part, dash, unicode=unicode):
                    yield _painted(spans, screen, unicode=unicode).rstrip()
            case Excerpt():
                yield from excerpt_lines(part, _EXCERPT, screen.ellipsis, str, _cells)
            case _:
                assert_never(part)


def _painted(spans: Sequence[Span], screen: Screen, *, unicode: bool) -> str:
    texts = [visible(span.text_for(unicode=unicode)) for span in spans]
    if not screen.colour:
        return "".join(texts)
    return "".join(painted(span, text) for span, text in zip(spans, texts, strict=True))


def _rows(table: Table, dash: Span, *, unicode: bool) -> Iterator[list[Span]]:
    rows = [[_spans(cell, dash) for cell in row] for row in table.rows]
    if table.has_headings:
        rows.insert(0, [(Span(column.heading, bold=True),) for column in table.columns])
    lengths = [[sum(len(span.text_for(unicode=unicode)) for span in cell) for cell in row] for row in rows]
    widths = [max([column.at_least, *(row[n] for row in lengths)]) for n, column in enumerate(table.columns)]
    for row, taken in zip(rows, lengths, strict=True):
        spans = [Span(" " * table.indent)]
        for column, cell, length, width in zip(table.columns, row, taken, widths, strict=True):
            room = Span(" " * (width - length))
            spans += [room, *cell] if column.right else [*cell, room]
            spans.append(Span(" " * table.gap))
        yield spans
    said = [(column.heading, column.meaning) for column in table.columns if column.meaning]
    if said:
        yield list(BLANK.spans)
        yield list(meanings(said).spans)


def _spans(cell: Cell, dash: Span) -> tuple[Span, ...]:
    if cell is None:
        return (dash,)
    return cell.spans if isinstance(cell, Line) else (Span(visible(cell)),)


def _cells(text: str) -> int:
    """How wide a text is beneath which the mark is to stand."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)
