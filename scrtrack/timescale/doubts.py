"""The doubts about a date that was read: tried in this order, and the first that is raised is what is asked."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from scrtrack.timescale import around
from scrtrack.timescale.beside import Beside
from scrtrack.timescale.done import DONE_BY
from scrtrack.timescale.instead import ANCHORED, REFERENCE
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import SEASON_MONTHS
from scrtrack.timescale.reading import Kind, Precision
from scrtrack.timescale.rows import Example, Signs, all_words, compiled, find, without
from scrtrack.timescale.vocabulary import EVENT, HARD, INSPECTORS, NOT_PAST, NOT_THE_WORK, PAST, SOFT

_HARD, _STOP = all_words(HARD), all_words(HARD, SOFT)
_PAST, _NOT_PAST = all_words(PAST), all_words(NOT_PAST)
_STRANGE, _STRANGE_WITHOUT_CUE = all_words(EVENT), all_words(EVENT, INSPECTORS, NOT_THE_WORK)
_BESIDE = "The words or marks beside the date may change it: ask."
_WORD = "The word “{0}” may change the date: ask."
_DISAGREE = "The date and the words beside it do not agree: ask which is meant."


class Doubt(NamedTuple):
    """What may speak against a date: how it is found among the words, and what to ask."""

    what: str
    found: Callable[[Beside], str | None]  # the words that raise it
    says: str
    example: Example


def doubt_about(beside: Beside) -> str | None:
    """What to ask about the date; None where it stands."""
    raised = first_doubt(beside)
    return raised[0].says.format(raised[1]) if raised else None


def first_doubt(beside: Beside) -> tuple[Doubt, str] | None:
    """The first doubt that is raised, with the words that raise it."""
    tried = ((doubt, doubt.found(beside)) for doubt in DOUBTS)
    return next(((doubt, found) for doubt, found in tried if found is not None), None)


def _words(text: str) -> list[str]:
    return compiled(r"[A-Za-z']+").findall(text)


def _first(words: Iterable[str], wanted: Callable[[str], bool]) -> str | None:
    return next((word for word in words if wanted(word)), None)


def _is_hard(word: str) -> bool:
    return word in _HARD or word.endswith("n't")


def _other_months(beside: Beside) -> str | None:
    """The words that the date explains, where they name other months."""
    before, month = beside.before, beside.due.month
    if before is None:
        return None
    if find(r"\b(?:financial|fiscal)\b", before):
        agrees = month == 3
    elif "academic year" in before:
        agrees = month in ((9,) if find(r"\b(?:new|next|start|beginning)\b", before) else (7, 8))
    elif "calendar year" in before:
        agrees = month == 12
    elif "quarter" in before:
        agrees = month % 3 == 0
    else:
        agrees = all(month in months for name, months in SEASON_MONTHS.items() if name in before)
    return None if agrees else before


def _other_thing(beside: Beside) -> str | None:
    """A length of time, a pointer or a title with a date in brackets, which need not be its date."""
    if beside.before is None or beside.said:
        return None
    return next(
        (one[0] for signs in (ANCHORED, REFERENCE, around.TITLE) if (one := find(signs, beside.before))), None
    )


def _hard_before(beside: Beside) -> str | None:
    return _first(_words(beside.before or ""), _is_hard)


def _stop(beside: Beside) -> str | None:
    return _first(_words(beside.rest), lambda word: word in _STOP or _is_hard(word))


def _unnamed_stop(beside: Beside) -> str | None:
    stop = _stop(beside)
    return stop if stop and (stop.endswith("n't") or stop == Mark.LENGTH) else None


def _in_rest(signs: Signs) -> Callable[[Beside], str | None]:
    def found(beside: Beside) -> str | None:
        match = find(signs, beside.rest)
        return match[0] if match else None

    return found


def _part(beside: Beside) -> str | None:
    match = find(around.PART_BY, beside.marked)
    return match[0] if match else None


def _time_without_day(beside: Beside) -> str | None:
    timed = Mark.TIME in beside.marked and beside.precision is not Precision.DAY
    return Mark.TIME if timed else None


def _stranger(beside: Beside) -> str | None:
    """A word that tells of an event or a state, beside a date that nothing says is the one to keep to."""
    near = beside.rest if find(around.BY_DATE, beside.rest) else beside.marked
    if near.startswith("by ") or find(around.BY_PLAINLY, near):
        return None
    doubted = _STRANGE if find(around.CUE, near) else _STRANGE_WITHOUT_CUE
    left = compiled(r"[a-z']+").findall(without(around.WORKED, near, " "))
    return _first(left, lambda word: word in doubted)


def _past(beside: Beside) -> str | None:
    if find(around.BY_DATE, beside.rest):
        return None
    claims = without(around.TO_BE, without(DONE_BY, beside.marked))
    return _first(compiled(r"[A-Za-z]+").findall(claims), _is_past)


def _is_past(word: str) -> bool:
    return word in _PAST or word == Mark.COUNT or (word.endswith("ed") and word not in _NOT_PAST)


DOUBTS: tuple[Doubt, ...] = (
    Doubt(
        "the words beside it name other months",
        _other_months,
        _DISAGREE,
        Example("Autumn term (March 2015)", Kind.UNCLEAR),
    ),
    Doubt(
        "it may be the date of something else",
        _other_thing,
        _DISAGREE,
        Example("Policy (June 2015)", Kind.UNCLEAR),
    ),
    Doubt(
        "a doubtful word in what it explains",
        _hard_before,
        _WORD,
        Example("Before Easter (April 2015)", Kind.UNCLEAR),
    ),
    Doubt(
        "a length of time or a negative",
        _unnamed_stop,
        _BESIDE,
        Example("Won't meet March 2015", Kind.UNCLEAR),
    ),
    Doubt("a doubtful word", _stop, _WORD, Example("Provisionally May 2015", Kind.UNCLEAR)),
    Doubt("a sign", _in_rest(around.SYMBOL), _BESIDE, Example("By March 2015+", Kind.UNCLEAR)),
    Doubt(
        "words that turn the date",
        _in_rest(around.DIRECT),
        _BESIDE,
        Example("Review date: March 2016", Kind.UNCLEAR),
    ),
    Doubt(
        "words on both sides",
        _in_rest(around.SANDWICH),
        _BESIDE,
        Example("Repeat March 2015 audit", Kind.UNCLEAR),
    ),
    Doubt(
        "things that the figures may count",
        _in_rest(around.COUNTING),
        _BESIDE,
        Example("2 June 2015 audits", Kind.UNCLEAR),
    ),
    Doubt(
        "a part of the work",
        _part,
        "The date may be for a part of the work only: ask when all of it is due.",
        Example("By March 2015 (draft)", Kind.UNCLEAR),
    ),
    Doubt(
        "a time without a day",
        _time_without_day,
        "A time of day is given and no day: ask which is meant.",
        Example("March 2015 5pm", Kind.UNCLEAR),
    ),
    Doubt("an event or a state", _stranger, _WORD, Example("Letter sent March 2015", Kind.UNCLEAR)),
    Doubt(
        "what was done",
        _past,
        "It may be what was done, or what is to do: ask which the date is for.",
        Example("Policy dated March 2015", Kind.UNCLEAR),
    ),
)
