"""What an editor is told of one value: what fits, and the one sentence that it shows where something does not."""

from collections.abc import Iterable
from typing import Any

from scrtrack.model.values import (
    NEXT_MEETING,
    RESERVED_NAMES,
    ActionId,
    AnyId,
    Count,
    Day,
    Horizon,
    Number,
    RecordDate,
    RecordId,
    Slug,
    Text,
)
from scrtrack.wording.text import either

Schema = dict[str, Any]


def value(pattern: str, advice: str, *kinds: str, **more: Any) -> Schema:
    """One value written as text, or as another of YAML's kinds that the program reads as text all the same."""
    kind: Any = ["string", *kinds] if kinds else "string"
    return {"type": kind, "pattern": pattern, "patternErrorMessage": advice, "errorMessage": advice, **more}


def one_of(words: Iterable[str], sentences: Iterable[str], advice: str | None = None) -> Schema:
    """One word of a list, with a sentence for each."""
    known = list(words)
    told = list(sentences)
    # An id of digits alone is a number to an editor, unless it stands in quotes.
    numbers = [(int(word), said) for word, said in zip(known, told, strict=True) if _is_number(word)]
    return {
        "type": ["string", "integer"] if numbers else "string",
        "enum": [*known, *(number for number, _ in numbers)],
        "enumDescriptions": [*told, *(said for _, said in numbers)],
        "errorMessage": advice or f"write {either(known)}",
    }


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit() and str(int(word)) == word


# Every day that there is, and none that there is not: editors know no calendar.
_DAY_OF_ANY_YEAR = (
    "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
)
_LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_DAY = f"(?!0000)(?:[0-9]{{4}}-{_DAY_OF_ANY_YEAR}|{_LEAP_YEAR}-02-29)"
DAY = f"^{_DAY}$"
"""A day that there is."""
_MONTH = "(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])"
_CAPITALS = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*"
_NUMBER = "[1-9][0-9]{0,4}"
_NUMBER_ADVICE = "write a whole number, such as 30"


def _unless_reserved(pattern: str, names: Iterable[str]) -> str:
    return f"^(?!(?:{'|'.join(names)})$){pattern}$"


SLUG: Schema = value(
    _unless_reserved("[a-z0-9]+(-[a-z0-9]+)*", RESERVED_NAMES),
    "write an id in small letters, digits and single hyphens, such as child-m; no name that Windows keeps for itself",
    "integer",
    maxLength=64,
)

SCHEMAS: tuple[tuple[Any, Schema], ...] = (
    (
        Text,
        value(
            r"\S",
            "write a text after the colon (in quotes where it is true, false or null), or delete the line",
            "number",
        ),
    ),
    (Slug, SLUG),
    (
        RecordId,
        value(
            _unless_reserved(_CAPITALS, (name.upper() for name in RESERVED_NAMES)),
            "write an id in capitals, digits and single hyphens, a capital first, such as Z-CSC-05;"
            " no name that Windows keeps for itself",
            maxLength=64,
        ),
    ),
    (ActionId, value(rf"^{_CAPITALS}\.{_NUMBER}$", "write an action's full id, such as Z-CSC-05.1")),
    (
        AnyId,
        value(
            rf"^{_CAPITALS}(\.{_NUMBER})?$",
            "write a recommendation's id or an action's, such as Z-CSC-05 or Z-CSC-05.1",
            maxLength=70,
        ),
    ),
    (Number, value(f"^{_NUMBER}$", _NUMBER_ADVICE, "integer", minimum=1, maximum=99999)),
    (Count, value(f"^(0|{_NUMBER})$", _NUMBER_ADVICE, "integer", minimum=0, maximum=99999)),
    (
        Horizon,
        value(
            f"^({NEXT_MEETING}|{_NUMBER})$",
            f"write {NEXT_MEETING}, or a whole number, such as 30",
            "integer",
            minimum=1,
            maximum=99999,
        ),
    ),
    (
        RecordDate,
        value(
            f"^(?:{_DAY}|{_MONTH})$",
            "this is no date: write year, month and day, such as 2026-09-30, or 2026-09 where the day is not known",
        ),
    ),
    (Day, value(DAY, "this is no day: write year, month and day, such as 2026-09-30")),
    (
        bool,
        {
            "type": ["boolean", "string", "integer"],
            "minimum": 0,
            "maximum": 1,
            "pattern": "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy]([Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff]|[TtFf01])$",
            "patternErrorMessage": "write true or false",
            "errorMessage": "write true or false",
        },
    ),
)
"""Each kind of value that a record may hold, with its schema."""


def literal(word: str) -> Schema:
    """The one value that may stand at a place."""
    number: Schema = {"minimum": int(word), "maximum": int(word)} if _is_number(word) else {}
    default = int(word) if number else word
    kinds = ["integer"] if number else []
    return value(f"^{word}$", f"write {word}", *kinds, **number, default=default)
