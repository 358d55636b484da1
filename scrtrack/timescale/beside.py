"""A date with the words beside it, parted into those that it explains and those that may change it."""

from dataclasses import dataclass
from datetime import date

from scrtrack.timescale.around import EXPLAINED
from scrtrack.timescale.instead import START_BREAK, STARTED
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.reading import Precision
from scrtrack.timescale.rows import find, without
from scrtrack.timescale.scan import Sentence


@dataclass(frozen=True, slots=True)
class Beside:
    """A date that was read, and the words beside it."""

    marked: str
    due: date
    precision: Precision
    before: str | None  # what the date explains: "end of the school year (July 2015)"
    said: bool  # whether "ie" or the like says so
    rest: str  # what is left for the date itself


def beside(sentence: Sentence) -> Beside:
    """The first date of a sentence, with what stands beside it."""
    marked, span = sentence.marked, sentence.spans[0]
    explained = find(EXPLAINED, marked)
    if explained:
        said = bool(explained["ie"])
        rest = (f"by {Mark.DATE}" if said else Mark.DATE) + marked[explained.end() :]
        return Beside(marked, span.due, span.precision, explained["before"], said, rest)
    rest = without(STARTED, marked) if find(START_BREAK, marked) else marked
    return Beside(marked, span.due, span.precision, None, False, rest)
