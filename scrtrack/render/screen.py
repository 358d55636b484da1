"""Where the output goes: how wide it is, whether it may be coloured, and which characters it can show."""

import shutil
import sys
from typing import NamedTuple, TextIO

_SHAPES = "▲◇■○□◆●★×…–"
_NARROWEST = 40


class Screen(NamedTuple):
    """What the output can show."""

    width: int | None
    """Columns of a terminal; None for a pipe or file, where nothing is cut or wrapped."""
    colour: bool
    encoding: str = "utf-8"

    @property
    def unicode(self) -> bool:
        """Whether the encoding has the shapes, and the dots and dashes that go with them."""
        try:
            _SHAPES.encode(self.encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    @property
    def ellipsis(self) -> str:
        """What stands for text that was cut."""
        return "…" if self.unicode else "..."

    @property
    def dash(self) -> str:
        """What stands for nothing."""
        return "–" if self.unicode else "-"


def screen_for(stream: TextIO, *, colour: bool) -> Screen:
    """What a stream can show."""
    width = max(_NARROWEST, shutil.get_terminal_size((80, 24)).columns) if stream.isatty() else None
    return Screen(width=width, colour=colour, encoding=getattr(stream, "encoding", None) or "ascii")


def stdout_screen(*, colour: bool) -> Screen:
    """What standard output can show."""
    return screen_for(sys.stdout, colour=colour)
