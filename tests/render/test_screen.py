"""What a stream can show."""

import io

import pytest

from scrtrack.render.screen import Screen, screen_for
from tests.command import Terminal


def terminal(encoding: str = "utf-8") -> Terminal:
    return Terminal(io.BytesIO(), encoding=encoding)


def test_a_pipe_has_no_width() -> None:
    assert screen_for(io.StringIO(), colour=False).width is None


def test_a_terminal_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "97")
    assert screen_for(terminal(), colour=True) == Screen(width=97, colour=True, encoding="utf-8")


def test_a_very_narrow_one_is_taken_for_forty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "12")
    assert screen_for(terminal(), colour=False).width == 40


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp850", "no-such-encoding"])
def test_an_encoding_without_the_shapes(encoding: str) -> None:
    screen = Screen(width=80, colour=False, encoding=encoding)
    assert (screen.unicode, screen.ellipsis, screen.dash) == (False, "...", "-")


def test_utf_8_has_them() -> None:
    screen = Screen(width=80, colour=False)
    assert (screen.unicode, screen.ellipsis, screen.dash) == (True, "…", "–")


def test_a_stream_that_names_no_encoding_gets_plain_ones() -> None:
    assert screen_for(io.StringIO(), colour=False).encoding == "ascii"
