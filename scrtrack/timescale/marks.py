"""The capitals that stand for what was understood of the words; folded words hold no capital."""

from enum import StrEnum


class Mark(StrEnum):
    """What was understood. In the patterns of this package a capital is always one of these."""

    DATE = "D"
    """A date that was read."""
    IMPOSSIBLE = "X"
    """A date that there is not, like 31 June."""
    PARTIAL = "U"
    """A part of a date, or one that may be read in two ways."""
    NUMBER = "N"
    """A number that may or may not be part of a date."""
    TIME = "T"
    """A time of day."""
    RECURRENCE = "R"
    """How often it comes round: "every month"."""
    GOES_ON = "G"
    """That it goes on: "ongoing"."""
    AT_ONCE = "I"
    """That it is to be done at once."""
    LENGTH = "L"
    """A length of time: "six weeks"."""
    POINTER = "F"
    """That it is said elsewhere: "see 8.5.1"."""
    COUNT = "C"
    """A count of things that are to be done: "20 staff"."""
    SHARE = "P"
    """A share that is less than the whole: "50%"."""
