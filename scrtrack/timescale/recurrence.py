"""What goes on, and what comes round again."""

from functools import lru_cache

from scrtrack.timescale.folding import LONGEST, fold
from scrtrack.timescale.names import COUNT, MONTH, SEASON, UNIT, WEEKDAY
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, find, signs

_NOT_OVER = r"(?<!\bnot )(?<!no longer )"

# Tried on the folded words.
RECURRENCE = signs(
    Sign(
        "a word for how often",
        rf"{_NOT_OVER}\b(?:on )?(?:an? )?(?:at least )?(?:(?:once|twice|{COUNT})[ -]?)?"
        r"(?:(?:bi|tri|semi|half)[ -]?)?"
        r"(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?|biennial(?:ly)?)\b(?: basis\b)?",
        Example("On a six monthly basis", Kind.ONGOING),
    ),
    Sign(
        "so many times in a length of time",
        rf"{_NOT_OVER}\b(?:once|twice|thrice|{COUNT} ?(?:times|x)) ?(?:an?|per|each|every|in every|/) ?{UNIT}\b",
        Example("Twice a year", Kind.ONGOING),
    ),
    Sign(
        "every so often",
        rf"{_NOT_OVER}\b(?:at |on |in |per )?(?:every|each|per)"
        rf"(?: other| single|(?: {COUNT}(?:(?: ?- ?| to ){COUNT})?))?"
        r"(?: (?:school|working|calendar|financial|academic|board|lscb|team|staff))?"
        rf" (?:{UNIT}|annum|meetings?|supervision|{MONTH}|{SEASON}|{WEEKDAY})\b",
        Example("At every Board meeting", Kind.ONGOING),
    ),
)
GOES_ON = signs(
    Sign(
        "ongoing",
        rf"{_NOT_OVER}\bon ?-? ?going\b",
        Example("Ongoing", Kind.ONGOING),
    ),
    Sign(
        "continuing; but continuing professional development is a course",
        rf"{_NOT_OVER}\b(?:continuous(?:ly)?|continuing|continual)\b(?! professional)",
        Example("Continuous", Kind.ONGOING),
    ),
    Sign(
        "it continues",
        rf"{_NOT_OVER}\b(?:continually\b|continues\b|(?:to|will) continue\b)",
        Example("Will continue", Kind.ONGOING),
    ),
    Sign(
        "as a rule",
        rf"{_NOT_OVER}\b(?:regularly\b|(?:on )?a regular basis\b|rolling\b|business as usual\b|bau\b"
        r"|standing (?:agenda )?item\b)",
        Example("Rolling programme", Kind.ONGOING),
    ),
    Sign(
        "all the year",
        rf"{_NOT_OVER}\b(?:year[ -]round\b|throughout the year\b)",
        Example("Throughout the year", Kind.ONGOING),
    ),
)
_MAY_GO_ON = (  # whatever goes on or recurs holds one of these
    "going|continu|regular|rolling|usual|bau|standing|round|throughout"
    "|[^u]ly|annual|biennial|every|each|per|once|twice|thrice|times|x"
)


def says_ongoing(text: str) -> bool:
    """Whether the words say that it goes on or comes round again, whatever else they say."""
    return len(text) <= LONGEST and _may_go_on(text) and _goes_on(text)


def _may_go_on(text: str) -> bool:
    """Whether it is worth looking; plain words are told apart at once."""
    return not text.isascii() or find(_MAY_GO_ON, text.lower()) is not None


@lru_cache(maxsize=1024)
def _goes_on(text: str) -> bool:
    folded = fold(text)
    return bool(find(GOES_ON, folded) or find(RECURRENCE, folded))
