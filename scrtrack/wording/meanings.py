"""A sentence for each word of the closed lists that records may use; what the labels say already is taken from there."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from scrtrack.model.words import (
    ClosesAt,
    Colour,
    Decision,
    EvidenceKind,
    Finding,
    MadeBy,
    OverdueAgainst,
    Priority,
    RuleLevel,
    Scope,
    Standing,
)
from scrtrack.wording.labels import CLOSING_WORDS, EVIDENCE_RUNGS, MADE_BY, RESPONSES, STANDINGS
from scrtrack.wording.text import first_capital

_WITH_REASON = "; `reason` says why"

MEANINGS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    MadeBy: {who: f"{first_capital(words)}." for who, words in MADE_BY.items()},
    Priority: {
        Priority.HIGH: "Before the others.",
        Priority.MEDIUM: "After those of high priority.",
        Priority.LOW: "After the others.",
    },
    Scope: {
        Scope.LOCAL: "For this board's area.",
        Scope.REGIONAL: "For several areas together.",
        Scope.NATIONAL: "For the whole country.",
    },
    Decision: {
        decision: f"{row.label}: {row.meaning}{_WITH_REASON if decision is not Decision.ACCEPTED else ''}."
        for decision, row in RESPONSES.items()
    },
    OverdueAgainst: {
        OverdueAgainst.AGREED: "Overdue is what is past the date that now holds.",
        OverdueAgainst.FIRST: "Overdue is what is past the date first agreed, put off or not.",
    },
    EvidenceKind: {kind: f"{first_capital(words)}." for kind, words in EVIDENCE_RUNGS.items()},
    Finding: {
        Finding.IMPROVED: "It is better for children than before.",
        Finding.NO_CHANGE: "It is no better for children than before, and no worse.",
        Finding.WORSE: "It is worse for children than before.",
    },
    ClosesAt: CLOSING_WORDS,
    Standing: {standing: f"{first_capital(row.meaning)}." for standing, row in STANDINGS.items()},
    RuleLevel: {
        RuleLevel.IGNORE: "It is not reported.",
        RuleLevel.NOTE: "It is reported as what could be better.",
        RuleLevel.WARNING: "It is reported as what somebody has to act on.",
        RuleLevel.ERROR: "It is reported as what keeps a record from being trusted.",
    },
    Colour: {colour: f"Shown in {colour}." for colour in Colour},
}
