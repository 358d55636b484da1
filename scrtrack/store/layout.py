"""Which files of a tree make up a register, and which lie where they cannot be read."""

from scrtrack.disk.tree import Entry, EntryKind, Tree
from scrtrack.reading.copies import looks_like_yaml, original_file
from scrtrack.reading.file_rules import LINK, NO_BOARD, OUT_OF_PLACE
from scrtrack.reading.names import (
    BOARD,
    CASE,
    ROUNDS,
    is_day,
    is_meant_for,
    is_meant_for_rounds,
    is_record_or_day,
    without_endings,
)
from scrtrack.store.below import refuse_copy
from scrtrack.store.copied import original_folder_beside
from scrtrack.store.folder import settle, shelve
from scrtrack.store.found import LINK_ADVICE, Found, is_file, opened, visible
from scrtrack.store.shelf import Shelf, shelf
from scrtrack.store.strays import strayed

_NO_BOARD = "there is no board.yaml here: write one with `format: 1` and `board:` and the board's name"
_WITHIN = (
    "holds a board.yaml and folders of cases, as a register does, and is not read here:"
    " move it out of this one, or delete it if it is a copy"
)
_REGISTER = (
    "holds a board.yaml, which is missing here, and folders of cases:"
    " if it is the register, use --register {}; if it is a copy, move it out of this one"
)


def layout(tree: Tree) -> Found:
    """Find the files; a register is a board file, folders of cases, and a folder of rounds."""
    found = Found()
    root = shelf(tree, "")
    boards: list[str] = []
    strays: list[str] = []
    for entry in visible(root, found):
        name = entry.name
        if name == BOARD:
            found.board = is_file(entry, name, found)
            found.board_is_told_of = not found.board
        elif entry.kind is EntryKind.FILE and _is_meant_for_board(root, name):
            boards.append(name)
        elif looks_like_yaml(name):
            strays += [name] if is_file(entry, name, found) else []
            found.board_is_told_of |= is_meant_for(name, BOARD)
        elif entry.kind is EntryKind.FILE:
            strays += [name] if original_file(name) is not None else []
            found.others.append((root, name))
        else:
            strays += _look_into(root, entry, found)
    found.board_is_told_of |= settle(root, boards, BOARD, found)
    found.problems += strayed(root, strays, [*found.cases, *found.recommendations, *found.rounds])
    if found.others:
        # Most registers hold nothing else, and need not wait until this is loaded.
        from scrtrack.store.misnamed import misnamed

        found.problems += misnamed(found)
    if not found.board and not found.board_is_told_of:
        found.refuse(BOARD, NO_BOARD, _NO_BOARD)
    return found


def _is_meant_for_board(root: Shelf, name: str) -> bool:
    if is_meant_for(name, BOARD) or original_file(name) == BOARD:
        return True
    return looks_like_yaml(name) and (name.startswith("board-") or root.value(name, "board") is not None)


def _look_into(root: Shelf, entry: Entry, found: Found) -> list[str]:
    """Find the files in a folder of the register; gives those that lie too far down in it."""
    folder = entry.name
    if entry.kind is EntryKind.LINK_TO_FOLDER:
        found.refuse(folder, LINK, LINK_ADVICE)
    if entry.kind is not EntryKind.FOLDER:
        return []
    here = opened(root.tree, folder, found)
    if here is None:
        found.folders += [folder] if folder != ROUNDS else []
        return []
    if folder != ROUNDS and (original := original_folder_beside(root, folder)) is not None:
        refuse_copy(root, here, original, found)
        return []
    if is_meant_for_rounds(folder) and _may_hold_rounds(here):
        _refuse_rounds(root, folder, found)
        return []
    if BOARD in here.names and _holds_cases(here):
        inner = f"{root.tree.name}/{folder}".removeprefix("./")
        message = _WITHIN if BOARD in root.names else _REGISTER.format(inner)
        found.refuse(folder, OUT_OF_PLACE, message)
        found.board_is_told_of = True
        return []
    strays = shelve(root, here, found)
    if not any(looks_like_yaml(name) for name in here.names) and folder != ROUNDS and _holds_cases(here):
        # Of a folder that groups cases, it is told where those belong.
        found.folders.remove(folder)
    return strays


def _may_hold_rounds(here: Shelf) -> bool:
    """Whether a folder is no case's: it has no case.yaml, and no file that is called as a recommendation is."""
    stems = [without_endings(name) for name in here.names if looks_like_yaml(name)]
    return not any(stem == "case" or (is_record_or_day(stem) and not is_day(stem)) for stem in stems)


def _holds_cases(here: Shelf) -> bool:
    return any(
        entry.kind is EntryKind.FOLDER and here.value(f"{entry.name}/{CASE}", "id") is not None
        for entry in here.entries
    )


def _refuse_rounds(root: Shelf, folder: str, found: Found) -> None:
    message = f"would not be read: rename the folder {folder} to {ROUNDS}"
    if root.has_folder(ROUNDS):
        message = f"would not be read beside {ROUNDS}: move what is in it into {ROUNDS}, and delete it"
    found.refuse(folder, OUT_OF_PLACE, message)
