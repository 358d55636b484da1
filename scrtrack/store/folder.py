"""The files of a case's folder, or of the rounds': each taken for what it is, or told of."""

from collections.abc import Sequence

from scrtrack.diagnostic import Diagnostic, Location
from scrtrack.disk.tree import EntryKind
from scrtrack.reading.copies import looks_like_yaml, original_file
from scrtrack.reading.file_rules import OUT_OF_PLACE
from scrtrack.reading.names import (
    BOARD,
    CASE,
    ROUNDS,
    is_kept_of_a_record,
    is_longer_than_another,
    is_meant_for,
    is_record,
    is_record_or_day,
    is_usual,
    lacks_its_ending,
    without_endings,
)
from scrtrack.store.below import below
from scrtrack.store.copied import copy_of, original_beside
from scrtrack.store.found import Found, is_file, visible
from scrtrack.store.shelf import Shelf


def shelve(root: Shelf, here: Shelf, found: Found) -> list[str]:
    """Take each file of a case's folder, or of the rounds', for what it is."""
    is_case = here.folder != ROUNDS
    files = found.recommendations if is_case else found.rounds
    found.folders += [here.folder] if is_case else []
    cases: list[str] = []
    strays: list[str] = []
    for entry in visible(here, found):
        name, path = entry.name, here.path(entry.name)
        if not is_case and entry.kind is EntryKind.FILE and _is_no_round(here, name):
            strays.append(path)
        elif entry.kind is EntryKind.FILE and is_usual(name) and not is_longer_than_another(name, here.names):
            files.append(path)
        elif entry.kind is EntryKind.FOLDER and not looks_like_yaml(name):
            strays += below(root, path, found)
        elif is_case and name == CASE:
            found.cases += [path] if is_file(entry, path, found) else []
        elif is_case and entry.kind is EntryKind.FILE and _is_meant_for_case(here, name):
            cases.append(name)
        elif looks_like_yaml(name) and not is_file(entry, path, found):
            continue
        elif entry.kind is EntryKind.FILE and not _is_refused(root, here, name, found):
            files.append(path)
    settle(here, cases, CASE, found)
    return strays


def _is_no_round(here: Shelf, name: str) -> bool:
    """Whether a file among the rounds is a case's or a recommendation's, by its name and what is in it."""
    is_named_so = name == CASE or (looks_like_yaml(name) and is_record(without_endings(name)))
    return is_named_so and here.value(name, "meeting") is None and here.value(name, "id") is not None


def _is_meant_for_case(here: Shelf, name: str) -> bool:
    if is_meant_for(name, CASE) or original_file(name) == CASE:
        return True
    if not name.startswith("case-") or not looks_like_yaml(name):
        return False
    said = here.value(name, "id")
    return said is not None and said in (here.folder, here.value(CASE, "id"))


def _is_refused(root: Shelf, here: Shelf, name: str, found: Found) -> bool:
    """Whether a file of a case's folder or the rounds' is not read; where it should be, that is kept."""
    path, key = here.path(name), "id" if here.folder != ROUNDS else "meeting"
    if looks_like_yaml(name) and (name == BOARD or is_meant_for(name, BOARD)):
        found.problems.append(_board_below(root, path))
        found.board_is_told_of |= BOARD not in root.names
    elif (original := original_beside(here, name, key)) is not None:
        found.problems.append(copy_of(path, here.path(original)))
    elif name.endswith(".yaml"):
        return False
    elif looks_like_yaml(name) or (lacks_its_ending(name) and here.value(name, key) is not None):
        _refuse_name(here, name, _proper_name(here, name, key), found)
    elif (original := original_file(name)) is not None and is_kept_of_a_record(name, original):
        _refuse_name(here, name, original, found)
    else:
        found.others.append((here, name))
    return True


def _refuse_name(here: Shelf, name: str, proper: str, found: Found) -> None:
    if proper not in here.names:
        stem = proper.removesuffix(".yaml")
        found.refuse(here.path(name), OUT_OF_PLACE, _renamed(name, proper), stem if is_record(stem) else None)
    elif looks_like_yaml(name):
        found.problems.append(copy_of(here.path(name), here.path(proper)))
    else:
        found.others.append((here, name))


def _board_below(root: Shelf, path: str) -> Diagnostic:
    if BOARD in root.names:
        return copy_of(path, BOARD, f"{BOARD} in the folder above")
    message = f"would not be read: move {BOARD} one folder up, beside the cases' folders"
    return OUT_OF_PLACE.at(Location(path), message)


def _proper_name(here: Shelf, name: str, key: str) -> str:
    """What a file is to be called: after the id in it, else as it is, but for its ending."""
    stem = without_endings(original_file(name) or name.partition(".")[0])
    said = here.value(name, key) or stem
    proper = said if is_record_or_day(said) else stem
    return f"{proper.upper() if is_record_or_day(proper) else proper}.yaml"


def settle(here: Shelf, names: Sequence[str], wanted: str, found: Found) -> bool:
    """Say of files that were meant for another name that they are copies of it, or are to have it; whether any was."""
    for name in names:
        path, others = here.path(name), [other for other in names if other != name]
        if wanted in here.names:
            if looks_like_yaml(name) or original_file(name) == wanted:
                found.problems.append(copy_of(path, here.path(wanted)))
        elif others:
            advice = f"compare them, rename the one to keep to {wanted}, and delete the rest"
            message = f"may be meant for {wanted}, as {', '.join(others)} may be: {advice}"
            found.refuse(path, OUT_OF_PLACE, message)
        else:
            found.refuse(path, OUT_OF_PLACE, _renamed(name, wanted))
    return bool(names)


def _renamed(name: str, to: str) -> str:
    if original_file(name) == to:
        return f"looks like a copy of {to}, which is not here: rename it to {to} if it is the one to keep"
    return f"would not be read: rename {name} to {to}"
