"""A recommendation of a review, with the actions that answer it."""

from scrtrack.model.action import Action
from scrtrack.model.record import record
from scrtrack.model.values import ActionId, RecordDate, RecordId, Slug, Text
from scrtrack.model.words import Decision, MadeBy, Priority, Scope


@record
class Response:
    """What was decided about a recommendation, or by when that is to be said."""

    decision: Decision | None = None
    """accepted, in-principle, in-part or not-accepted. Left out while a reply is owed."""
    date: RecordDate | None = None
    """When it was decided."""
    by: Text | None = None
    """Who decided."""
    reason: Text | None = None
    """Why."""
    due: RecordDate | None = None
    """The day by which a reply is owed."""


@record
class Elsewhere:
    """A recommendation of a review that this register does not hold."""

    review: Text
    """The review, by its pseudonym."""
    number: Text | None = None
    """Its number as printed there."""


@record
class Source:
    """Where a record was taken from."""

    file: Text
    """The document's file name."""
    place: Text | None = None
    """The table, row or page."""


@record
class Amendment:
    """A fact changed or put right in the open."""

    date: RecordDate
    """When it was changed."""
    by: Text
    """The post that changed it."""
    what: Text
    """The field, such as actions.1.lead."""
    was: Text | None = None
    """What stood there before; left out where nothing did."""
    reason: Text
    """Why it was changed."""


@record
class Recommendation:
    """One recommendation and its actions: one file."""

    id: RecordId
    """Capitals, digits and hyphens; unique in the register, and the file's name."""
    case: Slug
    """The id of its case: the folder's name."""
    number: Text | None = None
    """As printed in the plan; never renumbered."""
    made_by: MadeBy | None = None
    """Who made it: imr, overview, board or national."""
    agency: Slug
    """The agency that answers for it."""
    theme: Slug | None = None
    """One of the board's themes."""
    priority: Priority | None = None
    """high, medium or low."""
    recommendation: Text
    """What is recommended."""
    aim: Text | None = None
    """The desired outcome."""
    measure: Text | None = None
    """How the board will know what difference it made."""
    scope: Scope | None = None
    """How far it reaches: local, regional or national."""
    response: Response | None = None
    """What was decided about it."""
    repeats: tuple[RecordId | Elsewhere, ...] = ()
    """Earlier recommendations that it repeats, here or in other reviews."""
    met_by: tuple[ActionId, ...] = ()
    """Actions of other recommendations that answer this one too."""
    source: Source | None = None
    """Where it was taken from."""
    amendments: tuple[Amendment, ...] = ()
    """Facts changed in the open. The list only grows."""
    actions: tuple[Action, ...] = ()
    """What is to be done about it."""
