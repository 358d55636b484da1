"""What to write where no whole number that fits was found: the least or most that can stand there, and how to do without."""

import dataclasses
import re

from scrtrack.model.board import Board
from scrtrack.model.values import NEXT_MEETING

_MOST = 99_999
_WHOLE = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.0+)?(?: *days?)?", re.IGNORECASE)
_BLANKS = re.compile("[ _-]+")
_NONE = ("none", "never", "no", "off", "false", "null", "~", "-", "n/a")
# How many were answered or refused: that can be none.
_COUNTS = ("answered", "refused")
_USUAL = {one.name: one.default for one in dataclasses.fields(Board) if isinstance(one.default, int)}
_WITHOUT = {
    "quiet_days": f"so that nothing ever counts as quiet, write {_MOST}",
    "retest_days": f"where no test has to be repeated, write {_MOST}",
    "embed_days": f"with 1 a test counts from the next day on, and with {_MOST} none ever does",
}


def number_advice(key: str, given: str) -> str:
    """What to write in the place of a value that is no whole number, or none that can stand under this key."""
    found, least = _value(given), 0 if key in _COUNTS else 1
    if key == "due_soon" and _BLANKS.sub("-", given.strip().casefold()) == NEXT_MEETING:
        return f"write {NEXT_MEETING}"
    other = "next-meeting, or " if key == "due_soon" else ""
    if given.strip().casefold() in _NONE or (found is not None and found < least):
        without = f"; {_WITHOUT[key]}" if key in _WITHOUT else ""
        return f"write {other}{least} or more{_such_as(key)}{without}"
    if found is not None:
        return f"write {found}" if found <= _MOST else f"write {other}{_MOST} or less{_such_as(key)}"
    return f"write {other.replace(',', '')}a whole number{_such_as(key) or ', such as 1'}"


def _such_as(key: str) -> str:
    usual = 30 if key == "due_soon" else _USUAL.get(key)
    return f", such as {usual}" if usual is not None else ""


def _value(given: str) -> int | None:
    """The number that stands there, in whatever way of writing; None where there is another thing."""
    found = _WHOLE.fullmatch(given.strip())
    # What is longer is more than enough, and slow to read.
    digits = found.group(2).replace(",", "").lstrip("0")[: len(str(_MOST)) + 1] if found else ""
    return int(f"{found.group(1)}{digits or 0}") if found else None
