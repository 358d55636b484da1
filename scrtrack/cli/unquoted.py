"""One timescale that was typed without quotes: each of its words was read alone, and the whole says more."""

from collections.abc import Sequence

from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind, Timescale
from scrtrack.wording.dates import long_date

_NOTHING_READ = (Kind.UNCLEAR, Kind.INVALID)
# In a Command Prompt of Windows these quote nothing, and arrive with the words.
_NO_QUOTES = "'‘’"


def read_together(words: Sequence[str]) -> Timescale | None:
    """The words as one timescale, where it is clear only then; None where each was surely meant alone."""
    if len(words) < 2 or any(len(word.split()) != 1 or word == "-" or '"' in word for word in words):
        return None
    alone = [read_timescale(word).kind for word in words]
    together = read_timescale(" ".join(words).strip(_NO_QUOTES))
    unclear = alone.count(Kind.UNCLEAR)
    if not unclear or together.kind in _NOTHING_READ:
        return None
    says_more = together.due is not None or together.kind not in alone or 2 * unclear > len(words)
    return together if says_more else None


def said_together(reading: Timescale) -> tuple[str, str]:
    """What to say of them, and what to do."""
    due = f", due {long_date(reading.due)}" if reading.due is not None else ""
    return (
        f"each word was read as a timescale of its own; together they are {reading.kind}{due}",
        f'put them in quotes if they are one: scrtrack timescale "{reading.text}"',
    )
