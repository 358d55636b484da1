"""Write a file whole or not at all: the old one stands until the new one is complete."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from scrtrack.disk.leftovers import clear_leftovers, held, new_name
from scrtrack.errors import ScrtrackError, UsageError


def check_place(target: Path, register: Path) -> None:
    """Refuse a file inside the register: what is made from it is no part of it."""
    try:
        inside = target.resolve()
        is_other = inside.exists() and not inside.is_file()
    except (OSError, RuntimeError) as error:
        if isinstance(error, OSError) and error.errno != errno.ELOOP:
            raise _could_not(target, error) from None
        # A link that leads to itself.
        raise UsageError(f"{target} leads nowhere", "name another file") from None
    if inside.is_relative_to(register.resolve()):
        raise UsageError(
            f"{target} is inside the register", "write it somewhere else, such as build/tool.xlsx"
        )
    if target.is_dir():
        raise UsageError(f"{target} is a folder", "name a file in it")
    if is_other:
        raise UsageError(f"{target} is a device or pipe, not a file", "name a file")
    if not target.parent.is_dir():
        raise ScrtrackError(f"there is no folder {target.parent}", "make the folder first, or name another")


@contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """A file to fill, which takes the target's place once it is complete."""
    place = target.resolve() if target.is_symlink() else target
    try:
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only")
        with _passing_folder(place.parent) as folder:
            unfinished = folder / place.name
            with unfinished.open("w+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            with suppress(OSError):
                unfinished.chmod(place.stat().st_mode & 0o777)
            unfinished.replace(place)
    except OSError as error:
        raise _could_not(target, error) from error


def write_texts(texts: Mapping[Path, str]) -> None:
    """Text files as UTF-8 with LF, all of them or none; folders are made where they are not there."""
    made: list[Path] = []
    before: dict[Path, bytes | None] = {}
    try:
        for target in texts:
            made += _made_folders(target)
            before[target] = target.read_bytes() if target.is_file() else None
        with ExitStack() as stack:
            for target, text in texts.items():
                stream = stack.enter_context(replacing(target))
                stream.write(text.encode())
                stream.flush()
    except BaseException:
        for target, content in before.items():
            _put_back(target, content)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


def _made_folders(target: Path) -> list[Path]:
    """The folders that had to be made for a file, the outermost first."""
    missing = [folder for folder in (target.parent, *target.parent.parents) if not folder.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _could_not(target, error) from error
    return missing[::-1]


def _put_back(target: Path, content: bytes | None) -> None:
    """A file as it was, where it was replaced already; what cannot be put back is whole all the same."""
    with suppress(OSError, ScrtrackError):
        if content is None:
            target.unlink(missing_ok=True)
        elif target.read_bytes() != content:
            with replacing(target) as stream:
                stream.write(content)


@contextmanager
def _passing_folder(parent: Path) -> Iterator[Path]:
    """A folder that is gone afterwards, even where the program is told to stop just as it is made or cleared away."""
    clear_leftovers(parent)
    folder = parent / new_name()
    try:
        folder.mkdir(mode=0o700)
        with held(folder):
            yield folder
    finally:
        try:
            shutil.rmtree(folder, ignore_errors=True)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise


def _could_not(target: Path, error: OSError) -> ScrtrackError:
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return ScrtrackError(
            f"{target} cannot be written",
            "close it if Excel holds it open, or choose a folder you may write to",
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ScrtrackError(
            f"there is no room to write {target}", "free some room on the disk; nothing was changed"
        )
    if error.errno == errno.ENAMETOOLONG:
        return ScrtrackError(f"{target} is too long for the name of a file", "give it a shorter name")
    why = error.strerror or type(error).__name__
    return ScrtrackError(
        f"{target} could not be written: {why}", "nothing was changed; choose another file or folder"
    )
