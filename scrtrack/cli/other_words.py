"""What `show` was given when it was no id: a file's name, an action by another sign, a case or an agency."""

import re

from scrtrack.errors import UsageError
from scrtrack.model.index import Index

_FILE = re.compile(r"(?:.*[/\\])?([^/\\]+?)(?:\.ya?ml)+(?:\.txt)?", re.IGNORECASE | re.DOTALL)
_NUMBERED = re.compile(r"(.+?)[-_/:, ]+0*([0-9]{1,4})")


def without_file(typed: str) -> str:
    """What was typed, or the record's id where it was the name of its file."""
    found = _FILE.fullmatch(typed.strip())
    return found[1] if found is not None else typed.strip()


def action_meant(typed: str, index: Index) -> str | None:
    """The action that was meant by an id with another sign before its number: Z-CSC-04-1, Z-CSC-04/1."""
    found = _NUMBERED.fullmatch(typed.upper())
    wanted = f"{found[1]}.{found[2]}" if found is not None else ""
    return wanted if wanted in index.actions else None


def refuse_a_group(typed: str, index: Index) -> None:
    """Raise where a case, an agency or a theme was named: `status` lists what is theirs."""
    # Only a fault needs to know how places are called.
    from scrtrack.position.selection import places

    for kind in ("case", "agency", "theme"):
        given = {one: ((typed,) if one == kind else ()) for one in ("case", "agency", "theme")}
        try:
            chosen = places(index, given["case"], given["agency"], given["theme"])
        except UsageError:
            continue
        (key,) = chosen.cases or chosen.agencies or chosen.themes
        article = "an" if kind == "agency" else "a"
        raise UsageError(
            f"{typed!r} is {article} {kind}, not a recommendation or an action",
            f"see its actions: scrtrack status --{kind} {key}",
        )
