"""Where the register is when another folder was named, or none is found: said before anything is taken for a fault."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from scrtrack.errors import ScrtrackError
from scrtrack.reading.names import BOARD, CASE, ROUNDS

_ALIKE = 0.8


def refuse_another(folder: Path, option: str) -> None:
    """Raise where a folder is surely no register, but lies above or in one; `option` is how one is named."""
    if os.path.isfile(folder / BOARD):  # noqa: PTH113 - what may not be looked at is no file, and no error
        return
    with suppress(OSError):
        _refuse_above(folder, option)
        _refuse_within(folder, option)


def _refuse_above(folder: Path, option: str) -> None:
    within = [one for one in _folders(folder) if (one / BOARD).is_file() and _holds_a_case(one)]
    if not within or any(_holds_yaml(one) for one in _folders(folder) if one not in within):
        return
    what = "a register in the folder" if len(within) == 1 else "registers in the folders"
    names = ", ".join(one.name for one in within)
    raise ScrtrackError(
        f"{folder} holds {what} {names}", f"use {' or '.join(_named(option, one) for one in within)}"
    )


def _refuse_within(folder: Path, option: str) -> None:
    above = Path(os.path.relpath(folder.absolute().parent)) if folder.name in ("", "..") else folder.parent
    if not (above / BOARD).is_file() or _holds_a_case(folder):
        return
    if (folder / CASE).is_file():
        what = "the folder of a case"
    elif any(_holds_yaml(one) for one in _folders(folder)):
        return
    else:
        what = "the folder of the rounds" if folder.absolute().name == ROUNDS else "a folder of a register"
    raise ScrtrackError(
        f"{folder} is {what}: the register is the folder above", f"use {_named(option, above)}"
    )


def _named(option: str, folder: Path) -> str:
    return f"{option} {folder}" if option.startswith("-") else f"{option}={folder}"


def near_folder(wanted: str, places: Iterable[Path]) -> Path | None:
    """The nearest folder called almost as the one that is wanted, in one of several folders; one with a board first."""
    # Only a fault needs to look for what is near.
    from difflib import get_close_matches

    found: list[Path] = []
    for place in places:
        with suppress(OSError):
            names = {one.name.casefold(): one for one in _folders(place) if one.name != wanted}
            found += [names[name] for name in get_close_matches(wanted.casefold(), names, n=3, cutoff=_ALIKE)]
    return min(found, key=lambda one: not os.path.isfile(one / BOARD), default=None)  # noqa: PTH113


def _folders(folder: Path) -> Iterator[Path]:
    for one in sorted(folder.iterdir()):
        if not one.name.startswith(".") and not one.is_symlink() and one.is_dir():
            yield one


def _holds_a_case(folder: Path) -> bool:
    return any((one / CASE).is_file() for one in _folders(folder))


def _holds_yaml(folder: Path) -> bool:
    return any(one.suffix == ".yaml" for one in folder.iterdir())
