"""For terminals, through rich: broken, cut and coloured to fit; a record's text is never markup."""

import io
from collections.abc import Iterable, Iterator
from typing import assert_never

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from scrtrack.render.breaks import broken
from scrtrack.render.excerpt import excerpt_lines
from scrtrack.render.parts import BLANK, Excerpt, Line, Part, Table, line, meanings, step
from scrtrack.render.screen import Screen
from scrtrack.render.terminal_table import fitted, grid
from scrtrack.render.terminal_text import as_written, text_of

_EXCERPT = 96


def terminal_lines(parts: Iterable[Part], screen: Screen, width: int) -> Iterator[str]:
    """The parts as lines of which none is wider than the terminal."""
    console = _console(screen, width)
    for part in parts:
        for shown in _laid_out(part, screen, width):
            with console.capture() as captured:
                console.print(shown, no_wrap=isinstance(shown, Text), overflow="ignore", crop=False)
            for text in captured.get().removesuffix("\n").split("\n"):
                yield text.rstrip()


def _console(screen: Screen, width: int) -> Console:
    """Nothing is asked of the surroundings: what the screen can show is known already."""
    return Console(
        file=io.StringIO(),
        width=width,
        height=25,
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        no_color=not screen.colour,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
    )


def _laid_out(part: Part, screen: Screen, width: int) -> Iterator[Text | Padding]:
    match part:
        case Line():
            yield from broken(part, screen, width)
        case Table():
            yield from _table(part, screen, width)
        case Excerpt():
            yield from (Text(text) for text in _excerpt(part, screen, width))
        case _:
            assert_never(part)


def _table(table: Table, screen: Screen, width: int) -> Iterator[Text | Padding]:
    most = len(table.rows) if table.most is None else table.most
    cells = [[text_of(cell, screen) for cell in row] for row in table.rows[:most]]
    columns = fitted(table, cells, screen, width - table.indent)
    yield Padding(grid(columns, cells, table.gap, screen), (0, 0, 0, table.indent), expand=False)
    if len(table.rows) > most:
        more = f"  {screen.ellipsis} and {len(table.rows) - most:,} more: "
        yield from broken(step(more, table.others), screen, width)
    said = [(c.column.heading, c.column.meaning) for c in columns if c.column.meaning]
    if said:
        yield from broken(BLANK, screen, width)
        yield from broken(meanings(said), screen, width)
    stand = {one.place for one in columns}
    left_out = [c.meaning for n, c in enumerate(table.columns) if c.meaning and n not in stand]
    if left_out:
        words = f"  Left out in so narrow a window: {', '.join(left_out)}. A wider one shows all, and so does a file."
        yield from broken(line(words, hang=4), screen, width)


def _excerpt(part: Excerpt, screen: Screen, width: int) -> tuple[str, str]:
    def lines(most: int) -> tuple[str, str]:
        return excerpt_lines(part, most, screen.ellipsis, lambda text: as_written(text, screen), cell_len)

    fitting = (lines(most) for most in range(_EXCERPT, 1, -1))
    return next(pair for pair in fitting if max(map(cell_len, pair)) <= width)
