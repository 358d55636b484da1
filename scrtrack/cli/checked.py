"""What `validate` is to check and to show: the register, the files and the codes."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from scrtrack.cli.codes import codes_of
from scrtrack.cli.options import find_register
from scrtrack.errors import UsageError

_ALIKE = 0.85
_DELETED = "leave out a file that was deleted, since what names it is found all the same"


def register_for(given: Path | None, paths: Sequence[Path]) -> Path:
    """The register: the one given, else the one the first path lies in, else the usual one."""
    if given is None and paths:
        start = paths[0].absolute()
        for folder in (start, *start.parents):
            if (folder / "board.yaml").is_file():
                return Path(os.path.relpath(folder)) if folder.is_relative_to(Path.cwd()) else folder
    return find_register(given)


def files_asked_for(root: Path, paths: Sequence[Path]) -> Callable[[str], bool]:
    """Whether a file of the register was asked for."""
    if not paths:
        return lambda file: True
    inside: set[str] = set()
    whole = root.resolve()
    for path in paths:
        absolute = path.resolve()
        if whole.is_relative_to(absolute):
            return lambda file: True
        if not absolute.exists():
            raise UsageError(f"there is no file or folder {path}", _file_meant(root, path))
        if not absolute.is_relative_to(whole):
            raise UsageError(f"{path} lies outside the register {root}", "name a file or folder in it")
        inside.add(absolute.relative_to(whole).as_posix())
    # A hook may name thousands of files, and is asked of each fault: the folders above a file are few.
    return lambda file: file in inside or any(file[:end] in inside for end in _slashes(file))


def _slashes(path: str) -> Iterator[int]:
    return (place for place, sign in enumerate(path) if sign == "/")


def _file_meant(root: Path, path: Path) -> str:
    """What to do about a name that is no file's: the file of that name or id, or the nearest in the register."""
    # Only a fault needs to look for what is near.
    from difflib import get_close_matches

    names: dict[str, Path] = {}
    for found in sorted([*root.glob("*"), *root.glob("*/*")]):
        names.setdefault(found.name.casefold(), found)
    typed = path.name.casefold()
    record = re.sub(r"(?:\.[0-9]{1,4})?(?:\.[a-z]{2,4})*$", "", typed)
    near = [*(name for name in (typed, f"{record}.yaml", record) if name in names)]
    near += get_close_matches(typed, names, n=1, cutoff=_ALIKE)
    if near:
        return f"perhaps {names[near[0]].as_posix()} was meant; {_DELETED}"
    return f"check the name; {_DELETED}"


def chosen(select: Sequence[str], ignore: Sequence[str]) -> Callable[[str], bool]:
    """Whether a rule's code was selected and not ignored."""
    selected, ignored = _codes(select), _codes(ignore)
    return lambda code: (not selected or code in selected) and code not in ignored


def _codes(given: Sequence[str]) -> frozenset[str]:
    typed = [part for part in ",".join(given).split(",") if part.strip()]
    return frozenset(code for part in typed for code in codes_of(part.strip()))


def shown_path(root: Path) -> str:
    """What stands before a file's path in the output: the register's folder as seen from here."""
    try:
        seen = os.path.relpath(root)
    except ValueError:  # another drive
        seen = str(root)
    return "" if seen == "." else seen.replace(os.sep, "/") + "/"
