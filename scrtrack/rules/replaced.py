"""The date that each deferral of an action would replace, told for all of them in one walk."""

import heapq
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from scrtrack.model.action import Action
from scrtrack.model.values import PartialDate


class Replaced(NamedTuple):
    """The date that held when a deferral was asked for; two where months leave it open which."""

    earliest: date
    latest: date


class _Move(NamedTuple):
    """What moved the due date: a deferral that was agreed, or a reopening."""

    when: PartialDate
    rank: int
    """Of two on one day the deferral came later: it was asked for after."""
    to: date

    @property
    def order(self) -> tuple[date, int, date]:
        """The last in this order holds."""
        return self.when.first, self.rank, self.to


def replaced_dates(action: Action) -> list[Replaced | None]:
    """For each deferral, in the order of the list; None where no date held."""
    found: list[Replaced | None] = [None] * len(action.deferrals)
    moves = _Moves(action)
    # Only what was asked for earlier, or stands further up, can have moved the date before.
    for place in sorted(range(len(found)), key=lambda place: (action.deferrals[place].asked.first, place)):
        deferral = action.deferrals[place]
        dates = moves.dates_at(deferral.asked)
        found[place] = Replaced(min(dates), max(dates)) if dates else None
        if deferral.agreed is not None:
            moves.add(_Move(deferral.agreed, 1, deferral.new_date.last))
    return found


class _Moves:
    """The moves so far; asked for one day after the other, so that none is looked at twice."""

    def __init__(self, action: Action) -> None:
        self._first = action.due.last if action.due is not None else None
        self._last: _Move | None = None
        self._to_come: list[tuple[date, int, _Move]] = []
        self._spans: dict[PartialDate, tuple[date, date]] = {}
        self._added = 0
        for entry in action.reopened:
            if entry.to is not None:
                self.add(_Move(entry.date, 0, entry.to.last))

    def add(self, move: _Move) -> None:
        """One more move."""
        self._added += 1
        heapq.heappush(self._to_come, (move.when.last, self._added, move))
        low, high = self._spans.get(move.when, (move.to, move.to))
        self._spans[move.when] = min(low, move.to), max(high, move.to)

    def dates_at(self, asked: PartialDate) -> list[date]:
        """The date that held where a span begins, and those to which it may have been moved within it."""
        while self._to_come and self._to_come[0][0] <= asked.first:
            move = heapq.heappop(self._to_come)[2]
            if self._last is None or move.order > self._last.order:
                self._last = move
        held = self._last.to if self._last is not None else self._first
        if held is None:
            return []
        perhaps = (self._spans[span] for span in _spans_within(asked) if span in self._spans)
        return [held, *(to for pair in perhaps for to in pair)]


def _spans_within(asked: PartialDate) -> Iterator[PartialDate]:
    """Every day and month that begins by the end of a span and ends after its beginning."""
    month = asked if asked.is_month else _month_of(asked.first)
    if month.last > asked.first:
        yield month
    for number in range(1, (asked.last - asked.first).days + 1):
        day = asked.first + timedelta(days=number)
        yield PartialDate(day, day)


def _month_of(day: date) -> PartialDate:
    return PartialDate(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))
