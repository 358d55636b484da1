"""What a reading of a timescale is made of."""

from dataclasses import KW_ONLY, dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What sort of timescale the words are."""

    DATED = "dated"
    IMMEDIATE = "immediate"
    ONGOING = "ongoing"
    RELATIVE = "relative"
    CONDITIONAL = "conditional"
    REFERENCE = "reference"
    STARTED = "started"
    DONE = "done"
    UNCLEAR = "unclear"
    INVALID = "invalid"
    NONE = "none"


class Precision(StrEnum):
    """The span the words name; the due date is its last day."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    FINANCIAL_YEAR = "financial-year"
    ACADEMIC_YEAR = "academic-year"
    YEAR = "year"


class Anchor(StrEnum):
    """What a relative timescale counts from."""

    PUBLICATION = "publication"
    PLAN = "plan"
    MEETING = "meeting"


class Offset(NamedTuple):
    """So many months and days from an anchor."""

    anchor: Anchor
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Timescale:
    """A reading of the words, with a note on how they were read or what to ask."""

    text: str
    kind: Kind
    due: date | None = None
    suggests: date | None = None  # a date that the words may mean, for a person to accept
    _: KW_ONLY
    note: str
    precision: Precision | None = None
    ongoing: bool = False
    offset: Offset | None = None
