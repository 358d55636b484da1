"""Folders in which files are made: known by their names, and cleared away where the program that made them was killed."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

_NAME = re.compile(r"\.scrtrack-[0-9a-f]{12}")


def new_name() -> str:
    """A name that no other such folder has."""
    return f".scrtrack-{uuid4().hex[:12]}"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Show that a folder is in use; the system lets go of it when the program ends, however it ends."""
    lock = _lock(folder)
    try:
        yield
    finally:
        if lock is not None:
            os.close(lock)


def clear_leftovers(parent: Path) -> None:
    """Clear away what killed programs left in a folder; what is in use, or holds anything else, stays."""
    with suppress(OSError):
        with os.scandir(parent) as found:
            names = [
                one.name for one in found if _NAME.fullmatch(one.name) and one.is_dir(follow_symlinks=False)
            ]
        for name in names:
            with suppress(OSError):
                _clear(parent / name)


def _clear(folder: Path) -> None:
    with os.scandir(folder) as found:
        inside = list(found)
    if len(inside) > 1 or not all(one.is_file(follow_symlinks=False) for one in inside):
        return
    lock = _lock(folder)
    if lock is None and sys.platform != "win32":
        return
    try:
        for one in inside:
            Path(one.path).unlink()  # Windows refuses this while the file is open
        folder.rmdir()
    finally:
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
    """A lock on a folder; None where another program has it, or where there are no such locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle
