"""Whether a file or folder is a copy of one beside it: by its name, and by the id in it where the name may mislead."""

from collections.abc import Iterator
from itertools import chain

from scrtrack.diagnostic import Diagnostic, Location, Related
from scrtrack.reading.copies import is_kept_while_open, looks_like_yaml, original_file, original_folder
from scrtrack.reading.file_rules import COPY
from scrtrack.reading.names import CASE, is_record, without_endings
from scrtrack.store.shelf import Shelf

_FEW = 3


def original_beside(here: Shelf, name: str, key: str) -> str | None:
    """The file beside this one that it is a copy of; `key` is the one that says whose record a file holds."""
    marked = original_file(name)
    if marked is not None and marked in here.names:
        return marked if _same(here, name, marked, key, where_unsaid=True) else None
    if not looks_like_yaml(name):
        return None
    stem = without_endings(name)
    for twin in (f"{stem}.yaml", f"{stem.upper()}.yaml"):
        if twin != name and twin in here.names and _same(here, name, twin, key, where_unsaid=True):
            return twin
    longer = (f"{part}.yaml" for part in _parts(stem))
    found = (other for other in longer if other in here.names and other not in (name, CASE))
    return next((other for other in found if _same(here, name, other, key)), None)


def original_folder_beside(root: Shelf, name: str) -> str | None:
    """The folder beside this one that it is a copy of."""
    marked = original_folder(name)
    for other in chain([marked] if marked else [], _parts(name)):
        if other in root.names and root.has_folder(other):
            said = root.value(f"{name}/{CASE}", "id")
            if other == marked and said is None:
                return other
            if said is not None and said in (other, root.value(f"{other}/{CASE}", "id")):
                return other
    return None


def _parts(stem: str) -> Iterator[str]:
    """What a name begins with, and ends with, where a sign or blank divides it; the longest beginning first."""
    places = [place for place, sign in enumerate(stem) if not sign.isalnum()]
    yield from (stem[:place] for place in reversed(places))
    if " " in stem or "_" in stem:
        yield from (stem[place + 1 :] for place in places)


def _same(here: Shelf, name: str, original: str, key: str, *, where_unsaid: bool = False) -> bool:
    """Whether two files hold the same record, as far as their first lines say."""
    said = here.value(name, key)
    if not said:
        return where_unsaid
    return said in (original.removesuffix(".yaml"), here.value(original, key))


def copy_of(path: str, original: str, shown: str = "") -> Diagnostic:
    """What to say of a copy of a file that is read."""
    name = shown or original.rpartition("/")[2]
    advice = f"compare the two, and delete one (only {name} is read)"
    message = f"is a copy of {name}: {advice}"
    given = path.rpartition("/")[2]
    if is_kept_while_open(given):
        message = f"is a copy of {name} that a program keeps while it is open: close it there; if this stays, {advice}"
    elif original_file(given) is None and given != original.rpartition("/")[2]:
        message = f"is a copy of {name} by another name: {advice}"
    stem = original.rpartition("/")[2].removesuffix(".yaml")
    record = stem if is_record(stem) else None
    return COPY.at(Location(path), message, record, Related(Location(original), "the one that is read"))


def copy_of_folder(path: str, original: str, alone: list[str]) -> Diagnostic:
    """What to say of a copy of a folder that is read, with the files that only the copy has."""
    message = f"is a copy of the folder {original}: compare the two, and delete one (only {original} is read)"
    if alone:
        more = f" and {len(alone) - _FEW:,} more" if len(alone) > _FEW else ""
        message += f"; in the copy alone: {', '.join(alone[:_FEW])}{more}"
    return COPY.at(Location(path), message)
