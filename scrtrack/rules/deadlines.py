"""Deadlines: due dates, and the words they come from."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.register import PlacedAction, Register
from scrtrack.rules.engine.check import check, told_of_record
from scrtrack.rules.engine.context import Context
from scrtrack.standing.words import anchors_of
from scrtrack.timescale.read import read_timescale, suggested_date
from scrtrack.timescale.reading import Anchor, Kind, Timescale
from scrtrack.wording.dates import long_date, on_date
from scrtrack.wording.text import one_line


@lru_cache(maxsize=65536)
def _reading(words: str) -> Timescale:
    return read_timescale(words)


def _is_open(placed: PlacedAction) -> bool:
    return placed.action.completed is None and placed.action.signed_off is None


def _has_date(placed: PlacedAction) -> bool:
    """Whether anything holds it to a day: its first date, an agreed one, or the day to look at it again."""
    action = placed.action
    return (
        action.due is not None
        or action.review_on is not None
        or any(deferral.agreed for deferral in action.deferrals)
        or any(entry.to for entry in action.reopened)
    )


def _undated(context: Context) -> Iterator[tuple[PlacedAction, Timescale]]:
    for placed in context.live:
        if _is_open(placed) and not _has_date(placed):
            yield placed, _reading(placed.action.timescale or "")


@check("DUE301", Severity.WARNING, told_of_record("DUE303"))
def no_due_date(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action that is not done has no due date.

    Why: it can never become overdue, so nobody will ask about it.
    Put it right: agree a date and write it as `due:`. Where the words give a date it is named; it is never
    taken over by itself.
    Breaks it: `timescale: Dependent on release of report` without `due:`.
    """
    for placed, reading in _undated(context):
        words = placed.action.timescale
        if words is None:
            message = f"{placed.id} has no due date and no timescale: agree a date and add `due:`"
            yield no_due_date.at(placed.address.at("id"), message, placed.id)
        elif reading.kind is not Kind.ONGOING or not reading.ongoing:
            anchors = anchors_of(context.index.case_of(placed.recommendation))
            message = (
                f'{placed.id} has no due date; its words are "{_short(words)}": {advice(reading, anchors)}'
            )
            yield no_due_date.at(placed.address.at("timescale"), message, placed.id)


def advice(reading: Timescale, anchors: Mapping[Anchor, date]) -> str:
    """What to do about an action without date: a date that the words give is named, one that they may mean asked about."""
    if reading.due is not None:
        return f"that reads as {long_date(reading.due)}; if it is meant, add `due: {reading.due}`"
    if reading.kind is Kind.DONE:
        return "they say that it is done; ask when, and add `completed:`, or agree a date"
    if reading.suggests is not None:
        may = f"they may mean {long_date(reading.suggests)}: please look, and if it is meant, add"
        return f"{may} `due: {reading.suggests}`"
    suggestion = suggested_date(reading, anchors)
    if suggestion is not None:
        return f"that would be {long_date(suggestion)}; if it is meant, add `due: {suggestion}`"
    return "agree a date and add `due:`"


def _other_words(placed: PlacedAction) -> date | None:
    """The date that the words give, where it is not the one in `due`."""
    due, words = placed.action.due, placed.action.timescale
    if due is None or words is None:
        return None
    read = _reading(words).due
    return read if read != due.last else None


@check("DUE302", Severity.ERROR)
def words_disagree(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The words of the timescale read as one date, and `due` is another.

    Why: one of the two is wrong, and the action would fall overdue on the wrong day.
    Put it right: look at the plan; correct `due`, or the words where they were copied wrongly. A later date
    belongs under `deferrals`.
    Breaks it: `timescale: By 30 June 2026` with `due: 2026-09-30`.
    """
    for placed in context.actions:
        read = _other_words(placed)
        if read is not None and placed.action.due is not None:
            words = _short(placed.action.timescale or "")
            message = f'{placed.id} is due {on_date(placed.action.due)}, but its words "{words}" read as {long_date(read)}'
            moved = any(
                deferral.new_date.last == placed.action.due.last for deferral in placed.action.deferrals
            )
            advice = f"the first date stays in `due` (write {read.isoformat()}); the deferral moves it"
            if not moved:
                advice = "correct the one that is wrong"
            yield words_disagree.at(placed.address.at("due"), f"{message}: {advice}", placed.id)


@check("DUE303", Severity.ERROR)
def impossible_words(register: Register, context: Context) -> Iterator[Diagnostic]:
    """The words of the timescale name a day that does not exist, and there is no `due`.

    Why: nobody can say when it is due, and a guess would be wrong.
    Put it right: ask the agency which day is meant, and write it as `due:`; the words stay as they are.
    Breaks it: `timescale: 31 September 2026` without `due:`.
    """
    for placed, reading in _undated(context):
        if reading.kind is Kind.INVALID:
            words = _short(placed.action.timescale or "")
            message = f'{placed.id} is due "{words}", which names a day that does not exist: ask which is meant, and add `due:`'
            yield impossible_words.at(placed.address.at("timescale"), message, placed.id)


@check("DUE313", Severity.WARNING, told_of_record("DUE301", "DUE303"))
def never_looked_at(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An action is said to go on, and no day is set to look at it again.

    Why: work slips under "ongoing"; nobody asks whether it still happens.
    Put it right: add `review_on:` with the day on which the group looks at it again.
    Breaks it: `timescale: Ongoing` without `review_on:`.
    """
    for placed in context.live:
        action = placed.action
        if action.timescale is None or action.review_on is not None or action.signed_off is not None:
            continue
        if _reading(action.timescale).ongoing:
            message = f'{placed.id} goes on ("{_short(action.timescale)}"): add `review_on:`, the day to look at it again'
            yield never_looked_at.at(placed.address.at("timescale"), message, placed.id)


def _short(words: str) -> str:
    words = one_line(words)
    return words if len(words) <= 60 else words[:59] + "…"


CHECKS = (no_due_date, words_disagree, impossible_words, never_looked_at)
