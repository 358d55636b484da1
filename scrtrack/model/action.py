"""An action: what somebody agreed to do about a recommendation, and everything that happened to it."""

from datetime import date

from pydantic import Field

from scrtrack.model.evidence import Evidence
from scrtrack.model.record import record
from scrtrack.model.values import ActionId, Day, Number, RecordDate, Slug, Text


@record
class Deferral:
    """A request for a later date, and the group's decision on it."""

    to: RecordDate
    """The date asked for."""
    asked: RecordDate
    """When it was asked for."""
    asked_by: Text | None = None
    """The post that asked."""
    reason: Text | None = None
    """Why more time is needed."""
    agreed: RecordDate | None = None
    """When the group agreed. Without this the date does not move."""
    agreed_by: Text | None = None
    """Who agreed; never the one who asked."""
    agreed_to: RecordDate | None = None
    """The date the group gave, where it is not the date asked for."""
    refused: RecordDate | None = None
    """When the group refused."""
    refused_by: Text | None = None
    """Who refused."""
    refused_reason: Text | None = None
    """Why it was refused."""

    @property
    def new_date(self) -> RecordDate:
        """The date that holds if the deferral is agreed."""
        return self.agreed_to or self.to


@record
class Update:
    """What an agency said about progress, on a day."""

    date: RecordDate
    """The day it was said."""
    by: Text
    """The post that said it."""
    note: Text
    """What was said."""
    round: Day | None = None
    """The meeting whose round it answered."""


@record
class Challenge:
    """Somebody was asked to account for an action: an entry of the board's challenge log."""

    date: RecordDate
    """When it was asked."""
    by: Text
    """The post that asked, for the board."""
    to: Text
    """The post that was asked."""
    note: Text
    """What was asked."""
    answered: RecordDate | None = None
    """When it was answered. Without this it is open."""
    answer: Text | None = None
    """What the answer was."""


@record
class Completion:
    """The agency's word that the action is done."""

    date: RecordDate
    """When it was done."""
    by: Text | None = None
    """The post that says so."""


@record
class SignOff:
    """The board's word that the action is done."""

    date: RecordDate
    """When the board signed it off."""
    by: Text
    """Who signed it off for the board."""


@record
class Undone:
    """What a reopening undid."""

    completed: Completion | None = None
    """The completion that no longer holds."""
    signed_off: SignOff | None = None
    """The sign-off that no longer holds."""


@record
class Reopening:
    """A completion undone in the open."""

    date: RecordDate
    """When it was reopened."""
    by: Text
    """Who reopened it."""
    reason: Text
    """Why."""
    to: RecordDate | None = None
    """The new date it is due."""
    undoes: Undone | None = None
    """The completion and sign-off that it undid."""


@record
class Withdrawal:
    """The board's word that an action is no longer to be done."""

    date: RecordDate
    """When it was withdrawn."""
    by: Text
    """Who withdrew it."""
    reason: Text
    """Why."""
    instead: ActionId | None = None
    """The action that takes its place."""


@record
class Action:
    """One action of a recommendation."""

    id: Number
    """Its number within the recommendation: 1, 2, 3. The full id is the recommendation's, a dot and this."""
    action: Text
    """What is to be done."""
    agency: Slug | None = None
    """Who answers for it, where that is not the recommendation's agency."""
    with_: tuple[Slug, ...] = Field(default=(), alias="with")
    """Other agencies that take part and see it."""
    theme: Slug | None = None
    """Its theme, where that is not the recommendation's."""
    lead: Text | None = None
    """The lead officer: a post, never a person's name."""
    timescale: Text | None = None
    """The words agreed, kept for ever."""
    added: RecordDate | None = None
    """When it was added, where it was not in the plan as agreed."""
    due: RecordDate | None = None
    """The date first agreed; never overwritten."""
    evidence_wanted: Text | None = None
    """What the plan says is to show it; never evidence itself."""
    review_on: RecordDate | None = None
    """For what is ongoing: when it is looked at again."""
    deferrals: tuple[Deferral, ...] = ()
    """Requests for a later date, oldest first. The list only grows."""
    updates: tuple[Update, ...] = ()
    """Progress, oldest first. The list only grows."""
    challenges: tuple[Challenge, ...] = ()
    """Where somebody was asked to account for it, oldest first. The list only grows."""
    completed: Completion | None = None
    """The agency's word that it is done."""
    evidence: tuple[Evidence, ...] = ()
    """What shows it. The list only grows."""
    signed_off: SignOff | None = None
    """The board's word that it is done."""
    reopened: tuple[Reopening, ...] = ()
    """Completions undone in the open, oldest first."""
    withdrawn: Withdrawal | None = None
    """The board's word that it is no longer to be done."""

    def is_there(self, as_of: date) -> bool:
        """Whether it was there on a day: an action that was added later was not."""
        return self.added is None or self.added.first <= as_of

    def stands(self, as_of: date) -> bool:
        """Whether it is in the plan on a day: there, and not withdrawn by then."""
        withdrawn = self.withdrawn.date if self.withdrawn is not None else None
        return self.is_there(as_of) and (withdrawn is None or withdrawn.first > as_of)
