"""One form for words that are spelt in different ways, and whether one is a slip of the finger for another."""

import re
from collections.abc import Iterable, Mapping

from scrtrack.model.board import Agency, ReviewKind, Theme

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_APART = re.compile(r"[^a-z0-9]+")
_APOSTROPHE = re.compile("['’‘`´]|\\(s\\)")


def folded(text: str) -> str:
    """A word or words in small letters, with one underscore for whatever stands between: `Due Date`, `dueDate`."""
    plain = _APOSTROPHE.sub("", _HUMP.sub("_", text)).casefold().replace("&", " and ")
    return _APART.sub("_", plain).strip("_")


def by_spelling(things: Iterable[Agency | Theme | ReviewKind]) -> Mapping[str, str]:
    """The ids of agencies, themes or kinds of review by all that they are called; without what two of them are called."""
    found: dict[str, set[str]] = {}
    for thing in things:
        others = thing.aliases if isinstance(thing, Agency) else ()
        for spelling in (thing.id, thing.name, *others):
            found.setdefault(folded(spelling), set()).add(thing.id)
    return {spelling: ids.pop() for spelling, ids in found.items() if len(ids) == 1}


def is_slip(written: str, meant: str) -> bool:
    """Whether a few letters left out, added, changed or swapped would make one of the other."""
    longer = max(len(written), len(meant))
    most = 1 if longer <= 6 else 2 if longer <= 11 else 3
    return abs(len(written) - len(meant)) <= most and slips(written, meant) <= most


def slips(written: str, meant: str) -> int:
    """How many letters are left out, added, changed, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for place, letter in enumerate(written, 1):
        above, row = row, [place]
        for other_place, other in enumerate(meant, 1):
            least = min(above[other_place], row[-1]) + 1
            least = min(least, above[other_place - 1] + (letter != other))
            is_swap = place > 1 and other_place > 1 and letter == meant[other_place - 2]
            if is_swap and written[place - 2] == other:
                least = min(least, before[other_place - 2] + 1)
            row.append(least)
        before = above
    return row[-1]
