"""Tables: columns that fit a terminal, or one row a line where the output is piped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scrtrack.render.screen import Screen

_GAP = "  "
_NARROWEST = 16
_WIDE = 120


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    heading: str
    right: bool = False
    """Numbers stand to the right."""
    stretches: bool = False
    """Takes the room that is left, and is cut visibly where there is too little."""
    weight: int = 1
    """How much of that room it takes, beside other columns that stretch."""
    optional: bool = False
    """Left out on a terminal where no row has anything in it."""
    wide_only: bool = False
    """Shown on a terminal only where it is wide."""


def table_lines(
    screen: Screen, columns: Sequence[Column], rows: Sequence[Sequence[str]], indent: str = "  "
) -> Iterator[str]:
    """The heading and the rows as lines."""
    kept = [n for n, column in enumerate(columns) if _is_shown(screen, column, [row[n] for row in rows])]
    headed = [[columns[n].heading for n in kept], *[[row[n] for n in kept] for row in rows]]
    shown = [columns[n] for n in kept]
    widths = _widths(screen, shown, headed, indent)
    for number, row in enumerate(headed):
        cells = [
            _cell(screen, text, width, column) for text, width, column in zip(row, widths, shown, strict=True)
        ]
        line = (indent + _GAP.join(cells)).rstrip()
        yield screen.bold(line) if number == 0 else line


def _is_shown(screen: Screen, column: Column, cells: Sequence[str]) -> bool:
    if screen.width is None:
        return True
    if column.optional and all(cell == screen.dash for cell in cells):
        return False
    return not column.wide_only or screen.width >= _WIDE


def _widths(
    screen: Screen, columns: Sequence[Column], rows: Sequence[Sequence[str]], indent: str
) -> list[int]:
    natural = [max(_length(screen, row[n]) for row in rows) for n in range(len(columns))]
    if screen.width is None:
        # The last column of a pipe's row needs no filling.
        return natural
    stretching = [n for n, column in enumerate(columns) if column.stretches]
    fixed = sum(width for n, width in enumerate(natural) if n not in stretching)
    room = screen.width - len(indent) - len(_GAP) * (len(columns) - 1) - fixed
    widths = list(natural)
    # The narrowest first, so that what they leave goes to the others.
    waiting = sorted(stretching, key=lambda n: natural[n] / columns[n].weight)
    for place, n in enumerate(waiting):
        weights = sum(columns[m].weight for m in waiting[place:])
        kept_for_others = sum(min(natural[m], _NARROWEST) for m in waiting[place + 1 :])
        share = min(max(_NARROWEST, room * columns[n].weight // weights), room - kept_for_others)
        widths[n] = min(natural[n], max(1, share))
        room -= widths[n]
    return widths


def _cell(screen: Screen, text: str, width: int, column: Column) -> str:
    length = _length(screen, text)
    if length > width and screen.width is not None:
        text = cut(screen, text, width)
        length = _length(screen, text)
    padding = " " * max(0, width - length)
    return padding + text if column.right else text + padding


def cut(screen: Screen, text: str, width: int) -> str:
    """A text cut visibly to a width in terminal cells."""
    from rich.cells import set_cell_size

    return set_cell_size(text, max(1, width - len(screen.ellipsis))).rstrip() + screen.ellipsis


def _length(screen: Screen, text: str) -> int:
    if screen.width is None or text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
