"""What is said of a reading: a row a kind, and a row a precision."""

from collections.abc import Mapping
from dataclasses import dataclass

from scrtrack.timescale.reading import Kind, Precision


@dataclass(frozen=True, slots=True)
class Verdict:
    """What sort of timescale the words are, and a note for whoever asks."""

    kind: Kind
    note: str


# A date has no note of its own: it is said how far its words reach.
HOW_READ: Mapping[Precision, str] = {
    Precision.DAY: "It is due on that day.",
    Precision.MONTH: "A month means its last day.",
    Precision.SEASON: "A season means the last day of its last month.",
    Precision.QUARTER: "The quarter of that financial year, to its last day.",
    Precision.FINANCIAL_YEAR: "A financial year ends on 31 March.",
    Precision.ACADEMIC_YEAR: "An academic year ends on 31 August.",
    Precision.YEAR: "The end of a year means 31 December.",
}
NOTES: Mapping[Kind, str] = {
    Kind.IMMEDIATE: "At once, with no date to keep to: ask for a date.",
    Kind.ONGOING: "It goes on, with no end: ask for a date to review it.",
    Kind.RELATIVE: "It counts from something else: work out the date and have it agreed.",
    Kind.CONDITIONAL: "It hangs on something else: ask for a date as well.",
    Kind.REFERENCE: "It points somewhere else: give the date from there.",
    Kind.STARTED: "It has begun: ask when it is to be finished.",
    Kind.DONE: "It is said to be done already: record the completion, with its date.",
    Kind.UNCLEAR: "No date can be known from the words: ask for one.",
    Kind.INVALID: "There is no such date: ask which is meant.",
    Kind.NONE: "No timescale is given: ask for a date.",
}


def verdict(kind: Kind) -> Verdict:
    """The kind, with its usual note."""
    return Verdict(kind, NOTES[kind])
