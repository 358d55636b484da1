"""A group of keys written out with the date or decision that somebody put where the whole group belongs."""

import re
from collections.abc import Mapping
from typing import Any

from scrtrack.store.typing.dates import date_meant
from scrtrack.store.typing.plan_words import CLOSED_WORDS, closed_word
from scrtrack.wording.spelling import folded

# The key of the group that holds the date, and what stands beside it.
_DATED: Mapping[str, tuple[str, str]] = {
    "completed": ("date", "`by:` for who says so"),
    "signed_off": ("date", "`by:` for who signed it off"),
    "withdrawn": ("date", "`by:` and `reason:` for who decided it, and why"),
    "plan": ("agreed", "`agreed_by:` for who agreed it"),
    "transferred": ("date", "`to:` for the board that has it now"),
}
_CLOSED = ("closed", "closed_on", "date_closed")
_BETWEEN_DAYS = re.compile(r" *(?:[;,&\n]|\band\b) *")
_YES = ("yes", "y", "true")
_NO = ("no", "n", "false")


def written_out(key: str, value: Any, word: str | None = None) -> str | None:
    """How to write a group with a value that stands in its place, under its own key or another word for it."""
    if not isinstance(value, str):
        return None
    if key == "response":
        return _response(value, word or key)
    meant = date_meant(value)
    if key not in _DATED or meant is None:
        return None
    name, beside = _DATED[key]
    return f"write `{key}: {{{name}: {meant}}}`, and beside the date {beside}"


def list_of_days(key: str, value: Any) -> str | None:
    """How to write the days that stand in one text where a list of them is meant; None where one of them is not sure."""
    if key != "meetings" or not isinstance(value, str):
        return None
    days = [date_meant(part, day_needed=True) for part in _BETWEEN_DAYS.split(value.strip(" ,;"))]
    if not days or None in days:
        return None
    return f"write `{key}: [{', '.join(map(str, days))}]`"


def closed_by_either(word: str, value: Any) -> str | None:
    """What to do about `closed`, which may be the agency's word or the board's; None for another word."""
    if word not in _CLOSED:
        return None
    meant = date_meant(value) if isinstance(value, str) else None
    group = f": {{date: {meant}}}" if meant else ":"
    return (
        f"where the agency says that it is done, write `completed{group}`; where the board has closed it,"
        f" `signed_off{group}`; with {'' if meant else '`date:` and '}`by:` in it"
    )


def _response(value: str, word: str) -> str | None:
    meant = date_meant(value)
    decision = _decision(value, word, is_dated=meant is not None)
    if decision is None:
        return None
    date = f", date: {meant}" if meant else ""
    return f"write `response: {{decision: {decision}{date}}}`"


def _decision(value: str, word: str, *, is_dated: bool) -> str | None:
    decisions = list(CLOSED_WORDS["decision"])
    if word != "accepted":
        return closed_word("decision", value, decisions)
    if is_dated or folded(value) in _YES:
        return "accepted"
    return "not-accepted" if folded(value) in _NO else closed_word("decision", value, decisions)
