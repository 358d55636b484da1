"""What a command has to show goes to standard output, as that can show it."""

import sys

import pytest

from scrtrack.cli.options import Colour
from scrtrack.cli.write import output_screen, write_lines, write_parts
from scrtrack.render.parts import heading, line
from scrtrack.render.screen import Screen

Captured = pytest.CaptureFixture[str]


def test_nothing_to_write(capsys: Captured) -> None:
    write_lines([])
    write_parts([], Colour.NEVER)
    assert capsys.readouterr() == ("", "")


def test_each_line_is_ended(capsys: Captured) -> None:
    write_lines(["Case Z", "", "2 actions"])
    assert capsys.readouterr() == ("Case Z\n\n2 actions\n", "")


@pytest.mark.usefixtures("capsys")
class TestOutputScreen:
    def test_a_pipe_has_no_width(self) -> None:
        assert output_screen(Colour.NEVER) == Screen(width=None, colour=False, encoding=sys.stdout.encoding)

    @pytest.mark.parametrize(
        ("choice", "expected"), [(Colour.ALWAYS, True), (Colour.NEVER, False), (Colour.AUTO, False)]
    )
    def test_a_pipe_is_coloured_only_where_that_is_asked_for(self, choice: Colour, expected: bool) -> None:
        assert output_screen(choice).colour is expected


class TestWriteParts:
    PARTS = (heading("Case Z"), line("2 actions"))

    def test_plain(self, capsys: Captured) -> None:
        write_parts(self.PARTS, Colour.AUTO)
        assert capsys.readouterr().out == "Case Z\n2 actions\n"

    def test_coloured(self, capsys: Captured) -> None:
        write_parts(self.PARTS, Colour.ALWAYS)
        assert capsys.readouterr().out == "\x1b[1mCase Z\x1b[0m\n2 actions\n"
