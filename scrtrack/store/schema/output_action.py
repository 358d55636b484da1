"""The keys of an action, wherever it comes out as JSON."""

from collections.abc import Mapping

from scrtrack.model.words import EvidenceKind, Finding, Flag, Standing
from scrtrack.position.digest import Apart
from scrtrack.store.schema.output_keys import (
    COUNT,
    COUNT_OR_NULL,
    DAY,
    DAY_OR_NULL,
    TEXT,
    TEXT_OR_NULL,
    TRUTH,
    Key,
    list_of,
    object_of,
)

_PUT_OFF: Mapping[str, Key] = {
    "from": Key(DAY_OR_NULL, "The date that held before; null where it was not agreed, or nothing held."),
    "to": Key(DAY, "The date agreed, or asked for."),
    "asked_for": Key(DAY, "The date asked for."),
    "asked": Key(DAY, "When it was asked for."),
    "asked_by": Key(TEXT_OR_NULL, "The post that asked."),
    "reason": Key(TEXT_OR_NULL, "Why more time is needed."),
    "agreed": Key(DAY_OR_NULL, "When it was agreed."),
    "agreed_by": Key(TEXT_OR_NULL, "Who agreed."),
    "refused": Key(DAY_OR_NULL, "When it was refused."),
    "refused_by": Key(TEXT_OR_NULL, "Who refused."),
    "refused_reason": Key(TEXT_OR_NULL, "Why it was refused."),
}
_EVIDENCE: Mapping[str, Key] = {
    "kind": Key({"type": "string", "enum": list(EvidenceKind)}, "Which rung of the ladder it is."),
    "reference": Key(TEXT, "What it is, and where it lies."),
    "date": Key(DAY, "Of the thing itself."),
    "shows": Key(TEXT_OR_NULL, "What it shows."),
    "finding": Key({"type": ["string", "null"], "enum": [*Finding, None]}, "What a test found."),
    "review_by": Key(DAY_OR_NULL, "When it is to be tested again."),
    "seen": Key(DAY_OR_NULL, "When the board saw it; null while it is only offered."),
    "seen_by": Key(TEXT_OR_NULL, "Who saw it for the board."),
}
_CHALLENGE: Mapping[str, Key] = {
    "date": Key(DAY, "When it was asked."),
    "by": Key(TEXT, "The post that asked, for the board."),
    "to": Key(TEXT, "The post that was asked."),
    "note": Key(TEXT, "What was asked."),
    "answered": Key(DAY_OR_NULL, "When it was answered; null while it is open."),
    "answer": Key(TEXT_OR_NULL, "What the answer was."),
}
ACTION: Mapping[str, Key] = {
    "id": Key(TEXT, "The recommendation's id, a dot, and the action's number."),
    "case": Key(TEXT, "The id of its case."),
    "agency": Key(TEXT, "The id of the agency that answers for it."),
    "theme": Key(TEXT_OR_NULL, "The id of its theme."),
    "recommendation": Key(TEXT, "What is recommended."),
    "action": Key(TEXT, "What is to be done."),
    "lead": Key(TEXT_OR_NULL, "The post that leads."),
    "timescale": Key(TEXT_OR_NULL, "The words agreed."),
    "first_due": Key(DAY_OR_NULL, "The date first agreed; a month is given as its last day."),
    "due": Key(DAY_OR_NULL, "The date that holds now; a month is given as its last day."),
    "deferrals": Key(COUNT, "How often it was put off with agreement."),
    "standing": Key({"type": "string", "enum": list(Standing)}, "How it stands."),
    "days_late": Key(
        COUNT_OR_NULL, "Against the date that holds now; 0 where it is not late, null where undated."
    ),
    "days_late_first": Key(COUNT_OR_NULL, "The same against the date first agreed."),
    "last_update": Key(DAY_OR_NULL, "The day of the last update."),
    "completed": Key(DAY_OR_NULL, "The day on which the agency says that it was done, where that holds."),
    "signed_off": Key(DAY_OR_NULL, "The day on which the board signed it off, where that holds."),
    "priority": Key(TEXT_OR_NULL, "The recommendation's priority: high, medium or low."),
    "response": Key(
        TEXT_OR_NULL, "What was decided about the recommendation; null where nothing was by that day."
    ),
    "number": Key(TEXT_OR_NULL, "The recommendation's number as printed."),
    "made_by": Key(TEXT_OR_NULL, "Who made the recommendation: imr, overview, board or national."),
    "scope": Key(TEXT_OR_NULL, "How far the recommendation reaches: local, regional or national."),
    "aim": Key(TEXT_OR_NULL, "The outcome that the recommendation wants."),
    "measure": Key(TEXT_OR_NULL, "How the board will know what difference it made."),
    "evidence_wanted": Key(TEXT_OR_NULL, "What the plan says is to show it."),
    "added": Key(DAY_OR_NULL, "The day on which it came, where it was not in the plan as agreed."),
    "review_on": Key(
        DAY_OR_NULL, "The day on which it is looked at again; a month is given as its last day."
    ),
    "replaced_by": Key(TEXT_OR_NULL, "The action that takes its place, where it is withdrawn."),
    "evidence": Key(COUNT, "How many pieces of evidence the board has seen."),
    "evidence_offered": Key(COUNT, "How many pieces it has yet to look at."),
    "active": Key(TRUTH, "Whether it is in the active tool."),
    "flags": Key(
        list_of({"type": "string", "enum": list(Flag)}), "What else is to be known, in alphabetical order."
    ),
    "apart": Key(
        {"type": ["string", "null"], "enum": [*Apart, None]}, "Why it is counted apart; null where it is not."
    ),
    "known_until": Key(
        DAY_OR_NULL, "The day after which nothing is known of its case, where that is past; else null."
    ),
    "put_off": Key(list_of(object_of(_PUT_OFF)), "Every request for a later date, whole, oldest first."),
    "shown_by": Key(list_of(object_of(_EVIDENCE)), "Every piece of evidence, seen or offered."),
    "challenges": Key(list_of(object_of(_CHALLENGE)), "Where somebody was asked to account for it."),
}
"""An action, wherever it comes out."""
