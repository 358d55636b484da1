"""What happened to an action, in words, as rules speak of its day."""

from collections.abc import Mapping

from scrtrack.model.facts import FactKind

WHAT_HAPPENED: Mapping[FactKind, str] = {
    FactKind.UPDATED: "an update of it was given",
    FactKind.CHALLENGED: "it was challenged",
    FactKind.CHALLENGE_ANSWERED: "a challenge of it was answered",
    FactKind.DEFERRAL_ASKED: "a later date was asked for",
    FactKind.DEFERRAL_AGREED: "a later date was agreed",
    FactKind.DEFERRAL_REFUSED: "a later date was refused",
    FactKind.SHOWN: "there was evidence of it",
    FactKind.SEEN: "the board saw evidence of it",
    FactKind.REOPENED: "it was reopened",
    FactKind.COMPLETED: "it was done",
    FactKind.SIGNED_OFF: "it was signed off",
    FactKind.WITHDRAWN: "it was withdrawn",
    FactKind.RESPONDED: "it was responded to",
    FactKind.AMENDED: "it was amended",
}
"""All but that it was added, which is held against these."""
