"""A quarterly round: what was asked of whom, and who answered."""

from pydantic import Field

from scrtrack.model.record import record
from scrtrack.model.values import ActionId, Count, Day, RecordDate, RecordId, Slug, Text


@record
class Asked:
    """What one agency was asked about."""

    actions: tuple[ActionId, ...] = ()
    """Full ids of actions."""
    recommendations: tuple[RecordId, ...] = ()
    """Ids of recommendations without action."""


@record
class Answer:
    """One return, as it was taken in."""

    date: RecordDate
    """When it was taken in."""
    agency: Slug
    """Whose it is."""
    by: Text | None = None
    """The post that sent it."""
    file: Text | None = None
    """The returned file's name."""
    answered: Count = 0
    """How many rows were answered."""
    refused: Count = 0
    """How many rows could not be taken in."""


@record
class Round:
    """One quarterly round, named after its meeting."""

    meeting: Day
    """The meeting it is for; the file's name."""
    sent: RecordDate | None = None
    """When the requests went out."""
    wanted: RecordDate | None = None
    """When returns were wanted back."""
    asked: dict[Slug, Asked] = Field(default_factory=dict)
    """For each agency, what it was asked about."""
    answered: tuple[Answer, ...] = ()
    """The returns taken in."""
