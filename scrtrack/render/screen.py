"""Where the output goes: how wide it is, whether it may be coloured, and which characters it can show."""

import sys
from dataclasses import dataclass
from typing import TextIO

from scrtrack.model.words import Colour
from scrtrack.policy import Mark
from scrtrack.wording import one_line

_ANSI: dict[Colour, str] = {
    Colour.RED: "31",
    Colour.AMBER: "33",
    Colour.YELLOW: "33",
    Colour.GREEN: "32",
    Colour.BLUE: "34",
    Colour.PURPLE: "35",
    Colour.GREY: "2",
    Colour.WHITE: "0",
}
_SHAPES = "▲◇■○□◆●★×…–"


@dataclass(frozen=True, slots=True)
class Screen:
    """What the output can show."""

    width: int | None
    """Columns of a terminal; None for a pipe or file, where nothing is cut or wrapped."""
    colour: bool
    unicode: bool

    def shape(self, mark: Mark) -> str:
        """A standing's shape, as far as this screen can show it."""
        return mark.shape if self.unicode else mark.plain_shape

    @property
    def ellipsis(self) -> str:
        """What stands for text that was cut."""
        return "…" if self.unicode else "..."

    @property
    def dash(self) -> str:
        """What stands for nothing."""
        return "–" if self.unicode else "-"

    def bold(self, text: str) -> str:
        """A heading."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def tinted(self, text: str, colour: Colour) -> str:
        """A text in a colour, which never says anything that the words do not."""
        return f"\x1b[{_ANSI[colour]}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, text: str, indent: str = "", first: str = "") -> list[str]:
        """A text in lines that fit, or in one line where nothing is wrapped."""
        text = one_line(text)
        if self.width is None:
            return [first + text]
        from rich.cells import cell_len

        lines: list[str] = []
        line = first
        fresh = True
        for word in text.split(" "):
            if not fresh and cell_len(line) + 1 + cell_len(word) > self.width:
                lines.append(line)
                line, fresh = indent, True
            line += word if fresh else " " + word
            fresh = False
        return [*lines, line]


def can_show_shapes(stream: TextIO) -> bool:
    """Whether a stream's encoding has the shapes."""
    try:
        _SHAPES.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def screen_for(stream: TextIO, *, colour: bool) -> Screen:
    """What a stream can show."""
    width = None
    if stream.isatty():
        import shutil

        width = max(60, shutil.get_terminal_size((80, 24)).columns)
    return Screen(width=width, colour=colour, unicode=can_show_shapes(stream))


def stdout_screen(*, colour: bool) -> Screen:
    """What standard output can show."""
    return screen_for(sys.stdout, colour=colour)
