"""Exit codes, the same everywhere, and what is said where there is nothing to do it on."""

from scrtrack.cli.streams import say

SOUND = 0
FOUND = 1
USED_WRONGLY = 2
COULD_NOT = 3
STOPPED = 130


def say_empty() -> None:
    """Say that a register holds nothing, and how to begin."""
    say("scrtrack: the register holds no recommendations")
    say(
        "  What to do: make a folder for a case, with a case.yaml and a file for each recommendation;"
        " `scrtrack help register` shows how."
    )
