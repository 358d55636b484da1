"""Exit codes, the same everywhere, and what is said where there is nothing to do it on."""

import sys

SOUND = 0
FOUND = 1
USED_WRONGLY = 2
COULD_NOT = 3
STOPPED = 130


def say_empty() -> None:
    """Say that a register holds nothing, and how to begin."""
    print(  # noqa: T201
        "scrtrack: the register holds no recommendations\n"
        "  What to do: make a folder for a case, with a case.yaml and a file for each recommendation;"
        " docs/register.md shows how.",
        file=sys.stderr,
    )
