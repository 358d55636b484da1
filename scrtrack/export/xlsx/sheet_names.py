"""Names of sheets as Excel allows them: mended where it refuses them, and every mending named."""

import re
from collections.abc import Iterable, Sequence

from scrtrack.export.report import Mended

LONGEST = 31
_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNSEEN = re.compile("[\x80-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# Excel keeps this name for itself.
_KEPT = "history"


def sheet_names(names: Sequence[str], taken: Iterable[str]) -> tuple[list[str], list[Mended]]:
    """A sheet's name for each name, in their order, and those that had to be changed."""
    used = {name.casefold() for name in taken} | {_KEPT}
    sheets = []
    for name in names:
        sheets.append(_free(_allowed(name), used))
        used.add(sheets[-1].casefold())
    return sheets, [Mended(n, sheet) for n, sheet in zip(names, sheets, strict=True) if n != sheet]


def _allowed(name: str) -> str:
    """Without refused characters and those that turn or hide text, not too long, not in apostrophes."""
    plain = " ".join(_REFUSED.sub(" ", _UNSEEN.sub("", name)).split()).strip("'").strip()
    return _short(plain, LONGEST) or "Theme"


def _free(name: str, used: set[str]) -> str:
    """The name, or the name with the first number that makes it unique."""
    found, number = name, 1
    while found.casefold() in used:
        number += 1
        ending = f" ({number})"
        found = _short(name, LONGEST - len(ending)) + ending
    return found


def _short(name: str, most: int) -> str:
    """As much of a name as fits; Excel counts characters beyond the first 65,536 as two."""
    return name.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore").rstrip().rstrip("'")


def table_names(prefix: str, themes: Iterable[str]) -> list[str]:
    """A table's name for each id, in their order: Actions_PerformanceManagement."""
    used: set[str] = set()
    names = []
    for theme in themes:
        name = whole = f"{prefix}_" + "".join(word[:1].upper() + word[1:] for word in theme.split("-"))
        number = 1
        # Excel takes the names of `ab` and `a-b` for one.
        while name.casefold() in used:
            number += 1
            name = f"{whole}_{number}"
        names.append(name)
        used.add(name.casefold())
    return names
