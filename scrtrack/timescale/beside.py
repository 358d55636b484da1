"""A date with the words beside it, parted into those that it explains and those that may change it."""

from dataclasses import dataclass
from datetime import date

from scrtrack.timescale.around import EXPLAINED, STATUS, TARGET
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
    said: bool  # whether "ie", "by" or the like says so
    rest: str  # what is left for the date itself
    may_end_a_span: bool = True  # whether "by" it is by its last day


def beside(sentence: Sentence) -> Beside:
    """The first date of a sentence, with what stands beside it."""
    span = sentence.spans[0]
    marked = without(STATUS, without(TARGET, sentence.marked, f"by {Mark.DATE}"))
    explained = find(EXPLAINED, marked)
    if explained:
        said = bool(explained["ie"] or explained["tie"])
        rest = f"{'by ' if said else ''}{Mark.DATE} {marked[explained.end() :]}".rstrip()
        return Beside(marked, span.due, span.precision, explained["before"], said, rest, span.may_end_a_span)
    rest = (
        without(rf"(?:\b(?:work )?(?:has|have|is|are) )?(?:{STARTED.pattern})", marked)
        if find(START_BREAK, marked)
        else marked
    )
    return Beside(marked, span.due, span.precision, None, False, rest, span.may_end_a_span)
