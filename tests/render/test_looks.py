"""How bold and the colours are written."""

import io

import pytest
from rich.console import Console
from rich.text import Text

from scrtrack.model.words import Colour
from scrtrack.render.looks import LOOKS, painted, style_of
from scrtrack.render.parts import Span


def test_every_colour_has_a_look() -> None:
    assert list(LOOKS) == list(Colour)


def test_plain_text_has_no_codes() -> None:
    assert painted(Span("B1"), "B1") == "B1"
    assert style_of(Span("B1")) == ""


def test_bold_and_red() -> None:
    assert painted(Span("B1", bold=True, colour=Colour.RED), "B1") == "\x1b[1;31mB1\x1b[0m"
    assert style_of(Span("B1", bold=True, colour=Colour.RED)) == "bold red"


def test_nothing_has_no_look() -> None:
    assert painted(Span("", bold=True), "") == ""


@pytest.mark.parametrize("colour", list(Colour))
@pytest.mark.parametrize("bold", [True, False])
def test_pipes_and_terminals_are_coloured_alike(colour: Colour, bold: bool) -> None:
    span = Span("x", bold=bold, colour=colour)
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as captured:
        console.print(Text("x", style_of(span)), end="")
    assert captured.get() == painted(span, "x")
