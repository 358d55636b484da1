"""What goes on, and what comes round again."""

from functools import lru_cache

from scrtrack.timescale.folding import LONGEST, fold
from scrtrack.timescale.names import COUNT, MONTH, SEASON, UNIT, WEEKDAY
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, compiled, find, signs, without

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


# An adjective may be said of a noun and not of the action: "Annual Conference November 2026" is one day.
_ADJECTIVE = r"(?:dai|week|fortnight|month|quarter|term|year)ly$|(?:annu|bienni|continu)al$|(?:continuous|continuing|rolling|going)$"
_ONCE_A_YEAR = r"(?:yearly|annual|biennial)$"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"\b(?:{_DAY}[ -]?(?:of )?)?{MONTH}\b[ ,'/-]*(?:19|20)?\d\d\b(?:[/-]\d\d)?|\b{_DAY} (?:of )?{MONTH}\b"
    rf"|\b{MONTH} {_DAY}\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d\d)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
    rf"|\b(?:{SEASON}|q[1-4]) (?:19|20)\d\d\b"
)
_YEAR = r"\b(?:19|20)\d\d\b(?: ?[/-] ?\d\d)?|\b\d\d/\d\d\b"
_NO_NOUN = (
    r"(?:at|in|on|by|for|of|from|to|until|till|since|during|over|before|after|within|through|throughout|as|via|with"
    r"|and|then|plus|or|but|is|are|be|was|will|due|held|thereafter|onwards?|following|where|when|that|which|next|first"
    rf"|last|commenc\w*|start\w*|beginning|q\d|{MONTH}|{WEEKDAY}|{SEASON})\b"
)
_NOUN = rf"^(?: (?!{_NO_NOUN})[a-z][a-z'-]*)+"
_SERIES = (
    r"\b(?:from|since|until|till|onwards?|thereafter|then|and|with|during|throughout|over|between|first|next|up to"
    r"|commenc\w*|start\w*|beginning|effective)\b|\bto(?: the)?(?: end of)? $"
)
_BREAK = r"[,;:()¶]|- | -"
_GLUE = rf"(?:[ ,;:()-]|\b(?:by|on|in|at|for|of|the|due|date|held|to be|scheduled|planned|{WEEKDAY})\b)*"
_ONE_OF_THEM = r"\b(?:next|forthcoming|upcoming|coming|this) $"
_OF_THE = r"\b(?:following|pending|after|awaiting|until|of|on|from|to|with|by) (?:the|this|that|their) $"
_OCCASION = r"\b(?:conference|summit|agm|general meeting|ceremony|celebration|event|day)$"
_GATHERING = rf"{_OCCASION}|\b(?:meeting|board|panel|committee|forum|assembly|workshop|seminar)$"
# What is done and not held is not over with its date, nor is a programme.
_ACTIVITY = r"\b(?:monitoring|reporting|auditing|sampling|supervision|oversight|scrutiny|reviews?)$"
_PROGRAMME = (
    r"\b(?:programme|program|basis|process|work|training|support|audit|improvement|development|cycle|schedule|rota"
    r"|activity|engagement|learning|feedback|commitment)$"
)


def says_ongoing(text: str) -> bool:
    """Whether the words say of the action that it goes on or comes round again, whatever else they say."""
    return len(text) <= LONGEST and _may_go_on(text) and _goes_on(text)


def _may_go_on(text: str) -> bool:
    """Whether it is worth looking; plain words are told apart at once."""
    return not text.isascii() or find(_MAY_GO_ON, text.lower()) is not None


@lru_cache(maxsize=1024)
def _goes_on(text: str) -> bool:
    folded = fold(text)
    found = (match for table in (GOES_ON, RECURRENCE) for match in compiled(table).finditer(folded))
    return any(not _is_of_a_noun(match[0], folded[: match.start()], folded[match.end() :]) for match in found)


def _is_of_a_noun(sign: str, before: str, after: str) -> bool:
    """Whether a sign is said of something that has its own day, and so not of the action."""
    noun = find(_NOUN, after) if find(_ADJECTIVE, sign) else None
    if noun is None:
        return False
    if sign.endswith("going"):
        return find(_OF_THE, before) is not None and find(_PROGRAMME, noun[0]) is None
    head, yearly = noun[0], find(_ONCE_A_YEAR, sign) is not None
    recurs = find(RECURRENCE, sign) is not None
    if find(r"^ out\b|\blaunch$", head) or find(_ONE_OF_THEM, before):
        return True
    if find(_OCCASION, head) and (yearly or not recurs):
        return True
    if find(_ACTIVITY, head) or (not recurs and find(_PROGRAMME, head)) or (_is_plural(head) and not yearly):
        return False
    return _has_its_day(before, head, after[noun.end() :], yearly=yearly)


def _marked(folded: str) -> str:
    """The words with D for a date and Y for a year alone."""
    return without(_YEAR, without(_DATE, folded, "D"), "Y")


def _is_plural(head: str) -> bool:
    return find(r"(?<![siu])s$", head) is not None


def _has_its_day(before: str, head: str, after: str, *, yearly: bool) -> bool:
    """Whether one date stands beside a noun: of what comes round more often, a year alone is none."""
    before, after, date = _marked(before), _marked(after), "[DY]" if yearly else "D"
    behind = find(rf"^(?P<between>[^DY]*?){date}(?!,? ?(?:and )?(?:onwards?|thereafter)|-| -)", after)
    if behind is not None and not find(_SERIES, behind["between"]):
        return not find(_BREAK, behind["between"]) or find(rf"^{_GLUE}$", behind["between"]) is not None
    ahead = find(rf"{date}(?P<between>[^DY]*)$", before)
    if ahead is None or find(_SERIES, ahead["between"]):
        return False
    return not find(_BREAK, ahead["between"]) or find(_GATHERING, head) is not None
