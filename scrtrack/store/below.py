"""Folders below a case's or the rounds', where nothing is read: the files of YAML in them, and cases that lie there."""

from scrtrack.disk.tree import EntryKind
from scrtrack.reading.copies import looks_like_yaml
from scrtrack.reading.file_rules import OUT_OF_PLACE
from scrtrack.reading.names import CASE
from scrtrack.store.copied import copy_of_folder
from scrtrack.store.found import Found, opened, visible
from scrtrack.store.shelf import Shelf, shelf


def below(root: Shelf, folder: str, found: Found) -> list[str]:
    """The files in a folder and all below it, but for cases, told of as such; no recursion, as folders may nest without end."""
    waiting, files = [folder], []
    while waiting:
        here = opened(root.tree, waiting.pop(), found)
        if here is None:
            continue
        entries = list(visible(here, found))
        within = [
            here.path(entry.name)
            for entry in entries
            if entry.kind is EntryKind.FILE and looks_like_yaml(entry.name)
        ]
        name = here.folder.rpartition("/")[2]
        if here.value(CASE, "id") == name == root.value(f"{name}/{CASE}", "id"):
            refuse_copy(root, here, name, found)
        elif advice := _where_the_case_belongs(root, here):
            found.refuse(here.folder, OUT_OF_PLACE, advice)
            found.alone += within
        else:
            files += within
            waiting += [here.path(entry.name) for entry in entries if entry.kind is EntryKind.FOLDER]
    return files


def refuse_copy(root: Shelf, here: Shelf, original: str, found: Found) -> None:
    """Say of a folder that it is a copy of another, and keep what it alone holds."""
    names = shelf(root.tree, original).names
    alone = [one.name for one in here.entries if looks_like_yaml(one.name) and one.name not in names]
    found.problems.append(copy_of_folder(here.folder, original, alone))
    found.alone += [here.path(name) for name in alone]


def _where_the_case_belongs(root: Shelf, here: Shelf) -> str:
    """What to say of a folder that holds a case of its own; empty where it holds none, or a copy of one."""
    said = here.value(CASE, "id") if CASE in here.names else None
    if not said:
        return ""
    top, name = here.folder.partition("/")[0], here.folder.rpartition("/")[2]
    if not root.has_folder(said) and not root.has_folder(name):
        register = root.tree.name.replace("\\", "/").rstrip("/").rpartition("/")[2]
        into = register if register.strip(".") else "the register's folder"
        return f"is the folder of a case, too far down to be read: move the folder {name} up into {into}"
    if top in (said, name) and root.value(f"{top}/{CASE}", "id") is None:
        return f"holds the case {top}, one folder too far down: move what is in it up into the folder {top}"
    return ""
