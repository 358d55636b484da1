"""The verdict on the words of a timescale: what sort they are, and what to ask."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from scrtrack.timescale import instead
from scrtrack.timescale.around import EXPLAINED, STATUS, TARGET
from scrtrack.timescale.beside import beside
from scrtrack.timescale.done import HEDGED, done
from scrtrack.timescale.doubts import doubt_about
from scrtrack.timescale.marks import Mark
from scrtrack.timescale.notes import Verdict, verdict
from scrtrack.timescale.nothing import TERM_OR_FEAST, is_to_come, none_note
from scrtrack.timescale.offset import offset
from scrtrack.timescale.reading import Kind
from scrtrack.timescale.recurrence import RECURRENCE
from scrtrack.timescale.rows import Example, Signs, find, without
from scrtrack.timescale.scan import Sentence

_LOOKED_AT = "The date is when it is looked at again, not when it is due: keep it as the day to review it."
_STARTS = "It says when the work starts: ask when it is to be finished."
_UNDER_WAY = "It is under way, and the date may be when it is to be finished: ask."
_MOVED_FROM = "It says from which date it was moved: ask for the one that holds."
_SEVERAL = "There are several dates: ask which is the one to keep to."
_PART_OF_ANOTHER = "Part of another date stands beside it: ask which is meant."
_NO_DAY = "A term or a feast gives no day: ask which is meant."
_DATED = Verdict(Kind.DATED, "")


class Step(NamedTuple):
    """A question put to the words; the first that has an answer gives the verdict."""

    what: str
    answer: Callable[[Sentence], Verdict | None]
    example: Example


def judge(sentence: Sentence) -> Verdict:
    """The kind of timescale, and a note; a date stands only where nothing speaks against it."""
    return first_step(sentence)[1]


def first_step(sentence: Sentence) -> tuple[Step, Verdict]:
    """The first question that has an answer, and the answer; the last one of each list always has."""
    then = WITH_A_DATE if sentence.spans else WITHOUT_A_DATE
    answered = ((step, step.answer(sentence)) for step in (*FIRST, *then))
    return next((step, answer) for step, answer in answered if answer is not None)


def _nothing_else(sentence: Sentence) -> Verdict | None:
    if sentence.marked == f"by {Mark.DATE}":
        return _DATED if sentence.spans[0].may_end_a_span else None
    return _DATED if sentence.marked == Mark.DATE else None


def _impossible(sentence: Sentence) -> Verdict | None:
    return verdict(Kind.INVALID) if sentence.has(Mark.IMPOSSIBLE) else None


def _done(sentence: Sentence) -> Verdict | None:
    return done(sentence.marked)


def _looked_at_again(sentence: Sentence) -> Verdict | None:
    if len(sentence.spans) + len(sentence.flaws) > 1:
        return None
    again = find(instead.LOOKED_AT_AGAIN, sentence.marked)
    return Verdict(Kind.IMMEDIATE if again["at_once"] else Kind.ONGOING, _LOOKED_AT) if again else None


def _conditional(sentence: Sentence) -> Verdict | None:
    return verdict(Kind.CONDITIONAL) if find(instead.CONDITION, sentence.marked) else None


def _conditional_with_a_date(sentence: Sentence) -> Verdict | None:
    condition = find(instead.CONDITION, sentence.marked)
    if condition and condition[0] in ("after", "until"):
        # "after March 2015" hangs on nothing but the date; its words are doubted further down.
        return (
            None
            if sentence.marked.startswith(f" {Mark.DATE}", condition.end())
            else verdict(Kind.CONDITIONAL)
        )
    return verdict(Kind.CONDITIONAL) if condition else None


def _several(sentence: Sentence) -> Verdict | None:
    return Verdict(Kind.UNCLEAR, _SEVERAL) if len({span.due for span in sentence.spans}) > 1 else None


def _counted_from_the_date(sentence: Sentence) -> Verdict | None:
    return verdict(Kind.RELATIVE) if find(instead.FROM_DATE, sentence.marked) else None


def _moved(sentence: Sentence) -> Verdict | None:
    return Verdict(Kind.UNCLEAR, _MOVED_FROM) if find(instead.MOVED, sentence.marked) else None


def _starts(sentence: Sentence) -> Verdict | None:
    marked = without(TARGET, sentence.marked, f"by {Mark.DATE}")
    started = find(instead.STARTED, marked) and not find(HEDGED, marked)
    finished = find(instead.START_BREAK, marked) or find(EXPLAINED, marked) or find(STATUS, marked)
    if started and not finished and find(instead.BEHIND_DATE, marked):
        return Verdict(Kind.UNCLEAR, _UNDER_WAY)
    starts = find(instead.FROM, marked) or (started and not finished)
    return Verdict(Kind.STARTED, _STARTS) if starts else None


def _flawed(sentence: Sentence) -> Verdict | None:
    return Verdict(Kind.UNCLEAR, sentence.flaws[0].note) if sentence.flaws else None


def _flawed_beside(sentence: Sentence) -> Verdict | None:
    if sentence.flaws and sentence.flaws[0].mark is Mark.PARTIAL:
        return Verdict(Kind.UNCLEAR, _PART_OF_ANOTHER)
    return _flawed(sentence)


def _doubtful(sentence: Sentence) -> Verdict | None:
    doubt = doubt_about(beside(sentence))
    return Verdict(Kind.UNCLEAR, doubt) if doubt else None


def _dated(sentence: Sentence) -> Verdict | None:
    return _DATED


def _counted(sentence: Sentence) -> Verdict | None:
    anchored = find(instead.ANCHORED, sentence.marked) and not sentence.flaws
    return verdict(Kind.RELATIVE) if anchored or offset(sentence.folded) else None


def _to_come(sentence: Sentence) -> Verdict | None:
    to_come = not sentence.flaws and is_to_come(sentence.folded)
    return Verdict(Kind.NONE, none_note(sentence.folded)) if to_come else None


def _recurs(sentence: Sentence) -> Verdict | None:
    recurs = find(RECURRENCE, sentence.folded) and not find(r"\b(?:19|20)\d\d\b", sentence.folded)
    return verdict(Kind.ONGOING) if recurs else None


def _relative(sentence: Sentence) -> Verdict | None:
    relative = not sentence.has(Mark.PARTIAL) and find(instead.RELATIVE, sentence.marked)
    return verdict(Kind.RELATIVE) if relative else None


_SAID_FIRST: tuple[tuple[Kind, Signs], ...] = (
    (Kind.IMMEDIATE, instead.AT_ONCE),
    (Kind.ONGOING, instead.GOES_ON),
    (Kind.STARTED, instead.STARTED),
    (Kind.REFERENCE, instead.REFERENCE),
)


def _said_first(sentence: Sentence) -> Verdict | None:
    """Of what else the words may say, what they say first."""
    marked = sentence.marked
    places = [(match.start(), kind) for kind, signs in _SAID_FIRST if (match := find(signs, marked))]
    if find(instead.TO_START, marked):
        places = [(start, kind) for start, kind in places if kind is not Kind.STARTED]
    if not places:
        return None
    kind = min(places)[1]
    named = sentence.has(Mark.PARTIAL) and kind not in (Kind.REFERENCE, Kind.STARTED)
    return None if named else verdict(kind)


def _no_day(sentence: Sentence) -> Verdict | None:
    return Verdict(Kind.UNCLEAR, _NO_DAY) if find(TERM_OR_FEAST, sentence.folded) else None


def _unclear(sentence: Sentence) -> Verdict | None:
    return verdict(Kind.UNCLEAR)


FIRST: tuple[Step, ...] = (
    Step("a date and nothing else", _nothing_else, Example("By 30 September 2026", date(2026, 9, 30))),
    Step("a date that there is not", _impossible, Example("31 September 2026", Kind.INVALID)),
    Step("it is done, or may be", _done, Example("Already in place March 2015", Kind.DONE)),
    Step(
        "the date is when it is looked at again",
        _looked_at_again,
        Example("Ongoing - review June 2015", Kind.ONGOING),
    ),
)
WITH_A_DATE: tuple[Step, ...] = (
    Step(
        "it hangs on something else",
        _conditional_with_a_date,
        Example("By March 2015 if possible", Kind.CONDITIONAL),
    ),
    Step("moved from a date", _moved, Example("Deferred from March 2015", Kind.UNCLEAR)),
    Step("several dates", _several, Example("March 2015 / June 2015", Kind.UNCLEAR)),
    Step("so long from a date", _counted_from_the_date, Example("6 months from May 2015", Kind.RELATIVE)),
    Step("the date is when it starts", _starts, Example("In progress July 2015", Kind.STARTED)),
    Step(
        "a part of a date, or a number, is left over",
        _flawed_beside,
        Example("Phase 1 March 2015", Kind.UNCLEAR),
    ),
    Step("something speaks against the date", _doubtful, Example("Provisionally May 2015", Kind.UNCLEAR)),
    Step(
        "nothing speaks against it",
        _dated,
        Example("September 2015 and ongoing CPD element", date(2015, 9, 30)),
    ),
)
WITHOUT_A_DATE: tuple[Step, ...] = (
    Step("so long from something else", _counted, Example("3 months after training", Kind.RELATIVE)),
    Step(
        "it hangs on something else",
        _conditional,
        Example("Dependent on release of report", Kind.CONDITIONAL),
    ),
    Step("the date is still to come", _to_come, Example("Date to be confirmed", Kind.NONE)),
    Step("it comes round again", _recurs, Example("Each June and at every Board meeting", Kind.ONGOING)),
    Step("a length of time", _relative, Example("By the end of the year", Kind.RELATIVE)),
    Step("at once, ongoing, begun or elsewhere", _said_first, Example("As action 2", Kind.REFERENCE)),
    Step("a term or a feast", _no_day, Example("Summer holidays 2015", Kind.UNCLEAR)),
    Step("a part of a date, or a number", _flawed, Example("Year 2013", Kind.UNCLEAR)),
    Step("nothing is known from the words", _unclear, Example("Next performance report", Kind.UNCLEAR)),
)
