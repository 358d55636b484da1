"""A line of a file with a mark under a place, cut to what can be shown."""

from collections.abc import Callable

from scrtrack.render.parts import Excerpt
from scrtrack.wording.unseen import visible


def excerpt_lines(
    excerpt: Excerpt, most: int, ellipsis: str, written: Callable[[str], str], cells: Callable[[str], int]
) -> tuple[str, str]:
    """At most so many characters of the line, and beneath them the mark."""
    text = excerpt.text
    start = max(0, excerpt.column - 1 - most // 2) if len(text) > most else 0
    part = text[start : start + most]
    before = _flat(part[: excerpt.column - 1 - start])
    left = ellipsis if start else ""
    right = ellipsis if start + most < len(text) else ""
    indent = " " * (len(left) + cells(written(before)))
    return f"{excerpt.line:>6} | {left}{written(_flat(part))}{right}", f"{'':>6} | {indent}^"


def _flat(text: str) -> str:
    return visible(text.replace("\t", " "))
