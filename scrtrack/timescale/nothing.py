"""Words that give no timescale at all, or none that a day can be known from."""

from scrtrack.timescale.notes import NOTES
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, compiled, find, signs

_AGREEING = "The date is still to be agreed: ask for one."
_MARGIN = r"[- .,;:/()\[\]\"'_¶]*"

# All are tried on the folded words.
STILL_TO_COME = signs(
    Sign(
        "a date is still to be agreed",
        r"to be (?:confirmed|agreed|advised|determined|decided|arranged|set|announced)|tbc|tba|tbd|t\.b\.c\.?"
        r"|to follow",
        Example("Date: TBC", Kind.NONE),
    ),
    Sign(
        "none is known",
        r"not (?:applicable|known|set|stated|specified|given|agreed|yet agreed)|unknown",
        Example("Not known", Kind.NONE),
    ),
)
EMPTY = signs(
    Sign("not applicable", r"n ?/ ?a|n\.a\.?|na", Example("n/a", Kind.NONE)),
    Sign("none", r"none|nil|nothing|none (?:given|set|stated|specified)|blank", Example("None", Kind.NONE)),
    Sign(
        "no date",
        r"no (?:date|timescale|deadline)(?: given| set| stated)?",
        Example("No timescale given", Kind.NONE),
    ),
)
AGREEING = signs(
    Sign(
        "to be agreed",
        r"\bto be (?:confirmed|agreed|advised|determined|decided|arranged|set|announced)(?![a-z])",
        Example("To be agreed", Kind.NONE),
    ),
    Sign("in short", r"\b(?:tbc|tba|tbd|t\.b\.c\.?)(?![a-z])", Example("Date TBC by LSCB", Kind.NONE)),
    Sign(
        "not yet, or to follow",
        r"\b(?:not (?:yet )?agreed|to follow)(?![a-z])",
        Example("Not yet agreed", Kind.NONE),
    ),
)
# No day can be known from these: a term has no dates of its own, and a feast is no day to work by.
TERM_OR_FEAST = signs(
    Sign(
        "a term",
        r"\b(?:(?:spring|summer|autumn|winter|half|school|this|next|current|end of|start of)[ -]terms?|half[ -]terms?)\b",
        Example("Spring term 2026", Kind.UNCLEAR),
    ),
    Sign("a term by its number", r"\bterms? (?:\d|one|two|three)\b", Example("Term 2", Kind.UNCLEAR)),
    Sign(
        "a feast",
        r"\b(?:easter|whitsun|christmas|xmas|new year|eid|ramadan|diwali)\b",
        Example("Easter 2026", Kind.UNCLEAR),
    ),
    Sign("the holidays", r"\bholidays?\b", Example("Summer holidays 2015", Kind.UNCLEAR)),
)
_NOTHING = (
    rf"{_MARGIN}(?:(?:(?:date|timescale|timescales|deadline):? )?(?:is |are )?"
    rf"(?:{STILL_TO_COME.pattern}|{EMPTY.pattern}))?{_MARGIN}"
)
_TO_CONFIRM = rf"(?:date |timescale )?(?:{STILL_TO_COME.pattern})\b(?!.*\b(?:dependent|meeting|next)\b)"


def is_nothing(folded: str) -> bool:
    """Whether the words give no timescale, and nothing else."""
    return compiled(_NOTHING).fullmatch(folded) is not None


def is_to_come(folded: str) -> bool:
    """Whether the words begin by saying that the date is still to come."""
    return compiled(_TO_CONFIRM).match(folded) is not None


def none_note(folded: str) -> str:
    """What to ask where there is no timescale: a date that is still to come is no empty cell."""
    return _AGREEING if find(AGREEING, folded) else NOTES[Kind.NONE]
