"""A text as a terminal's encoding can write it."""

from scrtrack.model.words import Colour
from scrtrack.render.parts import Line, Span
from scrtrack.render.screen import Screen
from scrtrack.render.terminal_text import as_written, text_of

SCREEN = Screen(width=80, colour=True)


def written(text: str, encoding: str = "utf-8") -> str:
    return as_written(text, Screen(width=80, colour=False, encoding=encoding))


def test_plain_text_stays() -> None:
    assert written("[bold]B1[/bold] :smile:") == "[bold]B1[/bold] :smile:"


def test_it_stays_on_one_line() -> None:
    assert written("one\ttwo\nthree\u2028four") == "one two three four"


def test_what_a_terminal_would_act_on_is_shown() -> None:
    assert written("\x1b[31m\u202e") == "<U+001B>[31m<U+202E>"


def test_what_the_encoding_lacks_is_an_escape() -> None:
    assert written("2015 – 漢", "cp1252") == "2015 – \\u6f22"
    assert written("2015 – 漢", "ascii") == "2015 \\u2013 \\u6f22"
    assert written("\udcff") == "\\udcff"


def test_nothing_is_a_dash() -> None:
    assert text_of(None, SCREEN).plain == "–"
    assert text_of("B1", SCREEN).plain == "B1"


def test_spans_keep_their_looks() -> None:
    text = text_of(Line((Span("4 "), Span("▲", colour=Colour.RED))), SCREEN)
    assert (text.plain, text.spans[-1].style) == ("4 ▲", "red")
