"""Sentences that several pages say: what counts cannot know, and how many things there are."""

from collections.abc import Sequence
from datetime import date

from scrtrack.model.index import Repeated
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import REPEATED_WORDS
from scrtrack.wording.text import one_line, plural

_NAMED = 5


def known_until_sentence(case: str, day: date) -> str:
    """Of a case of which nothing is known after a day."""
    return f"{case}: nothing is known after {long_date(day)}; overdue means not reported done by then."


def unread_words(paths: Sequence[str]) -> str:
    """How many files and folders are missing from the counts."""
    folders = sum("." not in path.rpartition("/")[2] for path in paths)
    files, verb = len(paths) - folders, "is" if len(paths) == 1 else "are"
    several = [plural(files, "file")] * bool(files) + [plural(folders, "folder")] * bool(folders)
    return f"{' and '.join(several)} could not be read and {verb} not counted"


def named(texts: Sequence[str]) -> str:
    """The first few of many, and how many more there are."""
    more = f" and {len(texts) - _NAMED:,} more" if len(texts) > _NAMED else ""
    return ", ".join(one_line(text) for text in texts[:_NAMED]) + more


def repeated_sentence(kind: Repeated, ids: Sequence[str]) -> str:
    """Of ids that two records of a kind share."""
    words, give = REPEATED_WORDS[kind]
    return f"{words}: {', '.join(one_line(key) for key in ids[:_NAMED])}. Give one of them another {give}."


def faults_sentence(faults: int, command: str) -> str:
    """How many faults the files have, and what shows them."""
    return f"{plural(faults, 'fault')} in the files: {command} shows each with its place."


def totals(actions: int, recommendations: int) -> str:
    """How many actions of how many recommendations."""
    return f"{plural(actions, 'action')} of {plural(recommendations, 'recommendation')}"


def without_action_words(number: int) -> str:
    """How many recommendations nothing answers."""
    return f"{plural(number, 'recommendation')} without action"
