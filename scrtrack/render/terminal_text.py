"""A text as a terminal's encoding can write it, with its looks."""

from rich.text import Text

from scrtrack.render.looks import style_of
from scrtrack.render.parts import Cell, Line, Span
from scrtrack.render.screen import Screen
from scrtrack.wording.unseen import visible


def text_of(cell: Cell, screen: Screen) -> Text:
    """A cell's or a line's text; a dash for nothing."""
    text = Text()
    for span in spans_of(cell, screen):
        text.append(as_written(span.text_for(unicode=screen.unicode), screen), style_of(span))
    return text


def spans_of(cell: Cell, screen: Screen) -> tuple[Span, ...]:
    """What stands in a cell."""
    if cell is None:
        return (Span(screen.dash),)
    return cell.spans if isinstance(cell, Line) else (Span(cell),)


def as_written(text: str, screen: Screen) -> str:
    """A text on one line, with an escape for what its encoding lacks: as wide as it will be on the screen."""
    if not text.isprintable():
        text = visible(text.translate(_SPACES))
    return (
        text if text.isascii() else text.encode(screen.encoding, "backslashreplace").decode(screen.encoding)
    )


_SPACES = {ord(character): " " for character in "\t\n\v\f\r\u2028\u2029"}
