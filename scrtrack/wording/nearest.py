"""The known name that is nearest to one that is not known."""

import difflib
from collections.abc import Collection, Iterator
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase, digits

_FEW = 50
_LISTED = 12


def nearest(wanted: str, known: Collection[str]) -> str | None:
    """The nearest name: one slip of the finger away, or one of few that is alike; None where there is none."""
    near = next((other for other in _one_slip_away(wanted) if other in known), None)
    if near is None and len(known) <= _FEW:
        # Comparing with each of thousands would take minutes where a whole register is misspelt.
        near = _nearest_of_few(wanted, tuple(sorted(known)))
    return near


def meant(wanted: str, known: Collection[str]) -> str:
    """What to say of a name that is not known: the nearest one, else which there are, else to check it."""
    near = nearest(wanted, known)
    if near is not None:
        return f"did you mean {near}?"
    return f"known are {', '.join(sorted(known))}" if 0 < len(known) <= _LISTED else "check the spelling"


@lru_cache(maxsize=1024)
def _nearest_of_few(wanted: str, known: tuple[str, ...]) -> str | None:
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(wanted.casefold(), folded, n=1, cutoff=0.5)
    return folded[near[0]] if near else None


def _one_slip_away(wanted: str) -> Iterator[str]:
    """Every name that one slip of the finger away could have been; slips at the end first."""
    letters = digits + "-." + (ascii_uppercase if wanted.isupper() else ascii_lowercase)
    places = range(len(wanted) - 1, -1, -1)
    for place in places[1:]:
        yield wanted[:place] + wanted[place + 1] + wanted[place] + wanted[place + 2 :]
    for place in places:
        for letter in letters:
            yield wanted[:place] + letter + wanted[place + 1 :]
        yield wanted[:place] + wanted[place + 1 :]
    for place in range(len(wanted), -1, -1):
        for letter in letters:
            yield wanted[:place] + letter + wanted[place:]
