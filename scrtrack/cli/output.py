"""The file that was named after `-o`: a file, not a folder."""

import os
from pathlib import Path

from scrtrack.cli.paths import read_path
from scrtrack.errors import ScrtrackError, UsageError

_EXAMPLE = "tool.xlsx"


def output_file(given: str) -> Path:
    """The path of the file; raises where a folder was named, there or not."""
    if not given.strip():
        raise UsageError("-o names no file", f"name one, such as {_EXAMPLE}")
    target = read_path(given)
    is_folder = os.path.isdir(given)  # noqa: PTH112 - a name that is too long is no folder, and no error yet
    if given.endswith(("/", os.sep)) and not is_folder:
        raise ScrtrackError(
            f"there is no folder {target}", f"make it first, and name a file in it: {target / _EXAMPLE}"
        )
    if is_folder:
        raise UsageError(f"{target} is a folder", f"name a file in it, such as {target / _EXAMPLE}")
    return target
