"""A path that was typed: refused before anything is read where no file or folder can have it."""

import errno
import os
import sys
from pathlib import Path

from scrtrack.errors import ScrtrackError, UsageError

_SHOWN = 60
# Of Windows, without long paths switched on; and what it says of a name that is too long.
_LONGEST_ON_WINDOWS = 259
_TOO_LONG_ON_WINDOWS = 206


def read_path(given: str) -> Path:
    """The path; raises where it is too long, or holds what no path can."""
    if not given.strip():
        raise UsageError("the name of a file or folder is empty", "name it, or leave its option out")
    if "\0" in given:
        message = f"{_short(given)!r} is no path: there is an unseen character (NUL) in it"
        raise ScrtrackError(message, "type it again")
    try:
        os.lstat(given)
    except OSError as error:
        if _is_too_long(given, error):
            message = (
                f"{_short(given)} is too long for the path of a file or folder ({len(given):,} characters)"
            )
            raise ScrtrackError(message, "give it a shorter name, or a folder nearer to the top") from None
    except ValueError:
        raise ScrtrackError(f"{_short(given)!r} is no path", "type it again") from None
    return Path(given)


def _is_too_long(given: str, error: OSError) -> bool:
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", None) == _TOO_LONG_ON_WINDOWS:
        return True
    return sys.platform == "win32" and len(os.path.abspath(given)) > _LONGEST_ON_WINDOWS  # noqa: PTH100


def _short(given: str) -> str:
    return given if len(given) <= _SHOWN else given[: _SHOWN - 1] + "…"
