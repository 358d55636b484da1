"""The board's windows and its legend, as one frozen value."""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from scrtrack.model.board import Board
from scrtrack.model.words import ClosesAt, Colour, OverdueAgainst, Standing
from scrtrack.wording.dates import soon_words
from scrtrack.wording.labels import STANDINGS

NO_MEETING_WINDOW = 92
"""Days: the usual time between two meetings."""
FARTHEST_MEETING = 183
"""Days: a next meeting that is farther off is not soon; the ones before it are not listed."""


class Mark(NamedTuple):
    """How a standing is shown: its word, its shape, and last its colour."""

    label: str
    meaning: str
    """With `{soon}` where the day stands up to which something is due soon."""
    shape: str
    plain_shape: str
    """The shape where only ASCII can be shown."""
    colour: Colour


def plus_days(day: date, days: int) -> date:
    """A day so many days later; the calendar's last day where there is none."""
    return day + timedelta(days=min(days, (date.max - day).days))


class Policy(NamedTuple):
    """What the board means by soon, quiet, lasting and closed."""

    meetings: tuple[date, ...]
    due_soon_days: int | None
    """None: until the next meeting, where one is near."""
    overdue_against: OverdueAgainst
    quiet_days: int
    embed_days: int
    retest_days: int
    closes_at: ClosesAt
    legend: Mapping[Standing, Mark]

    def next_meeting(self, as_of: date) -> date | None:
        """The first meeting listed after the day; a meeting held that day is not the next one."""
        place = bisect_right(self.meetings, as_of)
        return self.meetings[place] if place < len(self.meetings) else None

    def soon_until(self, as_of: date) -> date:
        """The last day that counts as soon."""
        if self.due_soon_days is not None:
            return plus_days(as_of, self.due_soon_days)
        meeting = self.next_meeting(as_of)
        if meeting is None or meeting > plus_days(as_of, FARTHEST_MEETING):
            return plus_days(as_of, NO_MEETING_WINDOW)
        return meeting

    def meaning(self, standing: Standing, as_of: date) -> str:
        """What a standing means on a day."""
        soon = soon_words(self.soon_until(as_of), self.next_meeting(as_of))
        return self.legend[standing].meaning.format(soon=soon)

    def until_meeting(self, as_of: date) -> date:
        """The next meeting; where none is listed, the usual time between two."""
        return self.next_meeting(as_of) or plus_days(as_of, NO_MEETING_WINDOW)


def policy_of(board: Board) -> Policy:
    """The policy that a board's own file sets."""
    return Policy(
        meetings=tuple(sorted(board.meetings)),
        due_soon_days=board.due_soon if isinstance(board.due_soon, int) else None,
        overdue_against=board.overdue_against,
        quiet_days=board.quiet_days,
        embed_days=board.embed_days,
        retest_days=board.retest_days,
        closes_at=board.closes_at,
        legend={standing: _mark(board, standing) for standing in Standing},
    )


def _mark(board: Board, standing: Standing) -> Mark:
    usual = STANDINGS[standing]
    entry = board.legend.get(standing)
    label = entry.label if entry is not None else None
    colour = entry.colour if entry is not None else None
    meaning = usual.meaning
    if standing is Standing.OVERDUE and board.overdue_against is OverdueAgainst.FIRST:
        meaning = "not done, and past the date first agreed, put off or not"
    return Mark(label or usual.label, meaning, usual.shape, usual.plain_shape, colour or usual.colour)
