"""Files that lie where nothing is read: copies of what is read elsewhere, or records to be moved."""

from collections.abc import Iterator, Sequence

from scrtrack.diagnostic import Diagnostic, Location
from scrtrack.reading.copies import looks_like_yaml, original_file
from scrtrack.reading.file_rules import OUT_OF_PLACE
from scrtrack.reading.names import CASE, ROUNDS, is_day, without_endings
from scrtrack.store.copied import copy_of
from scrtrack.store.shelf import Shelf

_BELOW = "lies in a folder below a case's folder: move it up into the case's folder"
_BELOW_ROUNDS = f"lies in a folder below {ROUNDS}: move it up into {ROUNDS}"
_AMONG_ROUNDS = f"lies in {ROUNDS}, where no such file is read: move it into its case's folder"
_BESIDE = "lies beside the cases' folders: move it into its case's folder"
_BESIDE_ROUNDS = f"lies beside the folders: move it into the folder {ROUNDS}"


def strayed(root: Shelf, paths: Sequence[str], read: Sequence[str]) -> Iterator[Diagnostic]:
    """What to say of files that lie beside the cases' folders or too far down in one."""
    by_name: dict[str, list[str]] = {}
    for known in read if paths else ():
        by_name.setdefault(known.rpartition("/")[2], []).append(known)
    for path in paths:
        original = _original(root, path, by_name)
        if original is not None:
            yield copy_of(path, original, original)
        elif looks_like_yaml(path):
            yield OUT_OF_PLACE.at(Location(path), _where_to(path))


def _original(root: Shelf, path: str, by_name: dict[str, list[str]]) -> str | None:
    """The file that is read of which this one is a copy: in the same case's folder, else anywhere."""
    folder, _, name = path.rpartition("/")
    wanted = original_file(name) or f"{without_endings(name)}.yaml"
    top = (root.value(path, "id") if wanted == CASE else None) or folder.partition("/")[0]
    known = by_name.get(wanted, [])
    if f"{top}/{wanted}" in known:
        return f"{top}/{wanted}"
    return known[0] if known and wanted != CASE else None


def _where_to(path: str) -> str:
    top, slash, inside = path.partition("/")
    if top == ROUNDS and "/" not in inside and not is_day(without_endings(inside)):
        return _AMONG_ROUNDS
    if slash:
        return _BELOW_ROUNDS if top == ROUNDS else _BELOW
    return _BESIDE_ROUNDS if is_day(without_endings(top)) else _BESIDE
