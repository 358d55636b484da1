"""What shows that an action was done and that it changed something."""

from scrtrack.model.record import record
from scrtrack.model.values import RecordDate, Text
from scrtrack.model.words import EvidenceKind, Finding


@record
class Evidence:
    """One thing that shows what was done, or what changed for children."""

    kind: EvidenceKind
    """Which rung of the ladder: document, training, audit, re-audit or outcome."""
    reference: Text
    """Where it can be found: a title and a reference, never the thing itself."""
    date: RecordDate
    """The date of the thing itself, not of its arrival."""
    shows: Text | None = None
    """What it shows, in words."""
    finding: Finding | None = None
    """For an audit, re-audit or outcome: improved, no-change or worse."""
    review_by: RecordDate | None = None
    """When the change is to be tested again."""
    seen: RecordDate | None = None
    """When the board saw it. Without this it is only offered."""
    seen_by: Text | None = None
    """The post that saw it for the board."""
