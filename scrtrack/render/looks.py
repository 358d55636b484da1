"""How bold and the colours of the legend are written on screens."""

from collections.abc import Mapping
from dataclasses import dataclass

from scrtrack.model.words import Colour
from scrtrack.render.parts import Span


@dataclass(frozen=True, slots=True)
class Look:
    """A colour, as rich names it and as a terminal is told it."""

    style: str
    code: str


# The terminal's own eight colours: its owner chose them to be readable.
LOOKS: Mapping[Colour, Look] = {
    Colour.RED: Look("red", "31"),
    Colour.AMBER: Look("yellow", "33"),
    Colour.YELLOW: Look("yellow", "33"),
    Colour.GREEN: Look("green", "32"),
    Colour.BLUE: Look("blue", "34"),
    Colour.PURPLE: Look("magenta", "35"),
    Colour.GREY: Look("dim", "2"),
    Colour.WHITE: Look("", ""),
}


def style_of(span: Span) -> str:
    """A span's look in rich's words."""
    colour = LOOKS[span.colour].style if span.colour is not None else ""
    return " ".join(word for word in ("bold" if span.bold else "", colour) if word)


def painted(span: Span, text: str) -> str:
    """A span's text with the codes for its look."""
    colour = LOOKS[span.colour].code if span.colour is not None else ""
    codes = ";".join(code for code in ("1" if span.bold else "", colour) if code)
    return f"\x1b[{codes}m{text}\x1b[0m" if codes and text else text
