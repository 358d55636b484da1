"""The doubts about a date that was read: tried in this order, and the first that is raised is what is asked."""

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from scrtrack.timescale import around, order
from scrtrack.timescale.beside import Beside
from scrtrack.timescale.done import DONE_BY
from scrtrack.timescale.instead import ANCHORED, REFERENCE
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.names import SEASON_MONTHS
from scrtrack.timescale.reading import Kind, Precision
from scrtrack.timescale.rows import Example, Signs, all_words, compiled, find, without
from scrtrack.timescale.vocabulary import DEEDS, DEEDS_BY, KNOWN, SOFT

# A mark that leaves the date as it is: what goes on, what is done at once, how many, a time, where it is said.
_MARKS = frozenset(
    {Mark.DATE, Mark.GOES_ON, Mark.RECURRENCE, Mark.AT_ONCE, Mark.COUNT, Mark.TIME, Mark.POINTER}
)
_KNOWN = all_words(KNOWN, DEEDS, DEEDS_BY) | _MARKS
_KNOWN_BEFORE = _KNOWN | all_words(SOFT)
_DEEDS, _DEEDS_BY = all_words(DEEDS), all_words(DEEDS_BY)
_SPANS = tuple(one for one in Precision if one not in (Precision.DAY, Precision.MONTH))
_BESIDE = "The words or marks beside the date may change it: ask."
_WORD = "Beside “{0}” the date may not be the one to keep to: ask."
_FOLDED_MAY = "might"
_DISAGREE = "The date and the words beside it do not agree: ask which is meant."
_ANOTHER = "The date may be of something else than the day to keep to: ask."
_OVER = "It may be what was done, or what is to do: ask which the date is for."


class Doubt(NamedTuple):
    """What may speak against a date: how it is found among the words, and what to ask."""

    what: str
    found: Callable[[Beside], str | None]  # the words that raise it
    says: str
    example: Example


def doubt_about(beside: Beside) -> str | None:
    """What to ask about the date; None where it stands."""
    raised = first_doubt(beside)
    if raised is None:
        return None
    doubt, found = raised
    # What is no word of theirs (a mark of ours, a letter left over) would only puzzle.
    is_word = len(found) > 1 and found != _FOLDED_MAY
    return (doubt.says if is_word else doubt.says.replace(_WORD, _BESIDE)).format(found)


def first_doubt(beside: Beside) -> tuple[Doubt, str] | None:
    """The first doubt that is raised, with the words that raise it."""
    tried = ((doubt, doubt.found(beside)) for doubt in DOUBTS)
    return next(((doubt, found) for doubt, found in tried if found is not None), None)


def _unknown(text: str, known: frozenset[str]) -> str | None:
    """The first word that is not known to leave a date as it is."""
    return next((word for word in compiled(r"[A-Za-z']+").findall(text) if not _is_known(word, known)), None)


def _is_known(word: str, known: frozenset[str]) -> bool:
    one = word.strip("'").removesuffix("'s")
    return not one or one in known or (len(one) > 3 and one.endswith("s") and one[:-1] in known)


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
    asked = (ANCHORED, REFERENCE, around.TITLE, around.NEXT)
    return next((one[0] for signs in asked if (one := find(signs, beside.before))), None)


def _day_it_counts_from(beside: Beside) -> str | None:
    """A length of time and a day in brackets, which may be the day from which it counts."""
    if beside.before is None or beside.said or beside.precision is not Precision.DAY:
        return None
    is_month_end = (beside.due + timedelta(1)).day == 1
    return Mark.LENGTH if Mark.LENGTH in beside.before and not is_month_end else None


def _unknown_before(beside: Beside) -> str | None:
    return _unknown(beside.before or "", _KNOWN_BEFORE)


def _unknown_beside(beside: Beside) -> str | None:
    return _unknown(beside.rest, _KNOWN)


def _in_rest(signs: Signs) -> Callable[[Beside], str | None]:
    def found(beside: Beside) -> str | None:
        match = find(signs, beside.rest)
        return match[0] if match else None

    return found


def _time_without_day(beside: Beside) -> str | None:
    timed = Mark.TIME in beside.marked and beside.precision is not Precision.DAY
    return Mark.TIME if timed else None


def _behind(beside: Beside) -> str | None:
    match = find(around.BEHIND, without(around.MEETING, beside.rest, Mark.DATE))
    return match[0] if match else None


def _in_marked(signs: Signs, *precisions: Precision) -> Callable[[Beside], str | None]:
    def found(beside: Beside) -> str | None:
        asked = not precisions or beside.precision in precisions
        match = find(signs, beside.marked) if asked and not beside.said else None
        return match[0] if match else None

    return found


def _whole_year(beside: Beside) -> str | None:
    return None if beside.may_end_a_span else _in_marked(order.YEAR_ORDER)(beside)


def _over(beside: Beside) -> str | None:
    """A deed that is not said to be still to come."""
    by = find(around.BY_DATE, beside.rest) is not None
    claims = without(around.TO_BE, without(DONE_BY, beside.marked))
    deeds = _DEEDS if by else _DEEDS | _DEEDS_BY | {Mark.COUNT}
    return next((word for word in compiled(r"[A-Za-z]+").findall(claims) if word in deeds), None)


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
        "a length of time, and a day from which it may count",
        _day_it_counts_from,
        "The day may be the last, or the one from which the time counts: ask which is meant.",
        Example("6 months (12/3/15)", Kind.UNCLEAR),
    ),
    Doubt(
        "an unknown word in what it explains",
        _unknown_before,
        _WORD,
        Example("Before Easter (April 2015)", Kind.UNCLEAR),
    ),
    Doubt("an unknown word", _unknown_beside, _WORD, Example("Provisionally May 2015", Kind.UNCLEAR)),
    Doubt("an unknown sign", _in_rest(around.SYMBOL), _BESIDE, Example("By March 2015+", Kind.UNCLEAR)),
    Doubt(
        "an order of known words that turns the date",
        _in_rest(around.DIRECT),
        _BESIDE,
        Example("Review of June 2015", Kind.UNCLEAR),
    ),
    Doubt(
        "an order in which the date may be part of what the work is on",
        _in_marked(order.ORDER),
        _ANOTHER,
        Example("Review of audit March 2015", Kind.UNCLEAR),
    ),
    Doubt(
        "a day where a month would stand",
        _in_marked(order.DAY_ORDER, Precision.DAY),
        _ANOTHER,
        Example("Planned 12/3/15", Kind.UNCLEAR),
    ),
    Doubt(
        "a month for which it is to be ready",
        _in_marked(order.FOR_ORDER, Precision.MONTH, *_SPANS),
        _ANOTHER,
        Example("Policy in place for March 2015", Kind.UNCLEAR),
    ),
    Doubt(
        "a span of months that the work may be on",
        _in_marked(order.SPAN_ORDER, *_SPANS),
        _ANOTHER,
        Example("Audit Q4 2014/15", Kind.UNCLEAR),
    ),
    Doubt("a year that is not said to end", _whole_year, _ANOTHER, Example("By FY 2015/16", Kind.UNCLEAR)),
    Doubt("a word behind the date", _behind, _BESIDE, Example("Audit March 2015 training", Kind.UNCLEAR)),
    Doubt(
        "a time without a day",
        _time_without_day,
        "A time of day is given and no day: ask which is meant.",
        Example("March 2015 5pm", Kind.UNCLEAR),
    ),
    Doubt("what was done", _over, _OVER, Example("Policy issued March 2015", Kind.UNCLEAR)),
)
