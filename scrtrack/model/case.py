"""A case: one review."""

from datetime import date

from scrtrack.model.record import record
from scrtrack.model.values import RecordDate, Slug, Text


@record
class PlanAgreement:
    """When the action plan was agreed; before it the case has no actions."""

    agreed: RecordDate
    """When."""
    agreed_by: Text | None = None
    """By whom."""


@record
class Transfer:
    """Another board took the case over."""

    date: RecordDate
    """When."""
    to: Text
    """Which board."""


@record
class Case:
    """One review, known by a pseudonym."""

    id: Slug
    """The folder's name."""
    title: Text
    """The pseudonym the board uses, never a name."""
    review: Slug
    """One of the board's kinds of review."""
    decided: RecordDate | None = None
    """When it was decided to hold the review."""
    completed: RecordDate | None = None
    """When the review was completed."""
    published: RecordDate | None = None
    """When the report was published."""
    plan: PlanAgreement | None = None
    """The agreement of the action plan."""
    known_until: RecordDate | None = None
    """Nothing is known of this plan after that day, and every count says so."""
    transferred: Transfer | None = None
    """Another board's now: counted apart."""
    source: Text | None = None
    """Where the plan was taken from."""
    learning: tuple[Text, ...] = ()
    """The key learning points."""

    def has_begun(self, as_of: date) -> bool:
        """Whether the review was decided on by a day; where that is not recorded it always was."""
        return self.decided is None or self.decided.first <= as_of

    def plan_is_agreed(self, as_of: date) -> bool:
        """Whether its plan holds on a day; where no agreement is recorded it always does."""
        return self.plan is None or self.plan.agreed.first <= as_of

    def known_before(self, as_of: date) -> date | None:
        """The last day on which anything is known of its plan, where that day is past."""
        last = self.known_until.last if self.known_until is not None else None
        return last if last is not None and last < as_of else None

    def is_transferred(self, as_of: date) -> bool:
        """Whether it is another board's on a day."""
        return self.transferred is not None and self.transferred.date.first <= as_of
