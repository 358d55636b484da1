"""Times of day: each is replaced by its mark."""

from datetime import date

from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import COUNT
from scrtrack.timescale.rows import Example, Phrase

_CLOCK = r"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?"
_CLOCK24 = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
_HALF = r"[ap]\.?m\b\.?"
_UNTIMED = r"(?<![\w.:/-])"

# In this order; each pattern sees what the ones above it left.
CLOCK: tuple[Phrase, ...] = (
    Phrase(
        "o'clock",
        rf"\b(?:{COUNT}|1800)? ?o'clock\b",
        Mark.TIME,
        Example("1 April 2015, 5 o'clock", date(2015, 4, 1)),
    ),
    Phrase(
        "the T between a date and its time",
        r"(?<=\d)t(?=\d\d:\d\d)",
        " ",
        Example("2015-03-31T10:00", date(2015, 3, 31)),
    ),
    Phrase(
        "5pm",
        rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK} ?(?:{_HALF})? ?(?:-|to) ?)?{_CLOCK} ?{_HALF}(?![\w:/])",
        Mark.TIME,
        Example("1 April 2015 at 10.30am", date(2015, 4, 1)),
    ),
    Phrase(
        "17:00",
        rf"{_UNTIMED}(?:at |@ ?)?(?:{_CLOCK24} ?(?:-|to) ?)?{_CLOCK24}(?: ?(?:hrs?|hours|h))?(?![\w:/+-])",
        Mark.TIME,
        Example("1 April 2015, 17:00", date(2015, 4, 1)),
    ),
    Phrase(
        "1700 hours",
        rf"{_UNTIMED}(?:at )?(?:[01]\d|2[0-3])[.:]?[0-5]\d ?(?:hrs|hours|h)(?![\w:/])",
        Mark.TIME,
        Example("31/03/2015 1730hrs", date(2015, 3, 31)),
    ),
    Phrase(
        "at 17.00",
        r"\bat (?:[01]?\d|2[0-3])\.[0-5]\d(?![\w.:/])",
        Mark.TIME,
        Example("31/03/2015 at 17.30", date(2015, 3, 31)),
    ),
    Phrase(
        "noon",
        rf"{_UNTIMED}(?:(?:by|at) )?(?:12 )?(?:noon|midday|midnight)\b",
        Mark.TIME,
        Example("12 noon on 1 April 2015", date(2015, 4, 1)),
    ),
    Phrase(
        "the close of play",
        r"\b(?:by )?(?:the )?(?:close|end) of (?:play|business|(?:the )?(?:working )?day)\b|\b(?:cob|cop|eod)\b",
        Mark.TIME,
        Example("1 April 2015 by close of play", date(2015, 4, 1)),
    ),
)
