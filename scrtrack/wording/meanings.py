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
    Priority,
    ReviewKind,
    RuleLevel,
    Standing,
)
from scrtrack.wording.labels import CLOSING_WORDS, EVIDENCE_RUNGS, STANDINGS

MEANINGS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    ReviewKind: {
        ReviewKind.SCR: "Serious Case Review.",
        ReviewKind.LCSPR: "Local Child Safeguarding Practice Review.",
        ReviewKind.SAR: "Safeguarding Adults Review.",
        ReviewKind.DHR: "Domestic Homicide Review.",
        ReviewKind.LEARNING_REVIEW: "Learning review.",
    },
    MadeBy: {
        MadeBy.IMR: "An agency's own review of what it did (individual management review).",
        MadeBy.OVERVIEW: "The overview report.",
        MadeBy.BOARD: "The board itself.",
        MadeBy.NATIONAL: "A national body.",
    },
    Priority: {
        Priority.HIGH: "Before the others.",
        Priority.MEDIUM: "After those of high priority.",
        Priority.LOW: "After the others.",
    },
    Decision: {
        Decision.ACCEPTED: "It is accepted as it stands.",
        Decision.IN_PART: "A part of it is accepted; `reason` says which is not, and why.",
        Decision.NOT_ACCEPTED: "It is not accepted; `reason` says why.",
    },
    EvidenceKind: {kind: f"{words[0].upper()}{words[1:]}." for kind, words in EVIDENCE_RUNGS.items()},
    Finding: {
        Finding.IMPROVED: "It is better for children than before.",
        Finding.NO_CHANGE: "It is no better for children than before, and no worse.",
        Finding.WORSE: "It is worse for children than before.",
    },
    ClosesAt: CLOSING_WORDS,
    Standing: {
        standing: f"{row.meaning[0].upper()}{row.meaning[1:]}." for standing, row in STANDINGS.items()
    },
    RuleLevel: {
        RuleLevel.IGNORE: "It is not reported.",
        RuleLevel.NOTE: "It is reported as what could be better.",
        RuleLevel.WARNING: "It is reported as what somebody has to act on.",
        RuleLevel.ERROR: "It is reported as what keeps a record from being trusted.",
    },
    Colour: {colour: f"Shown in {colour}." for colour in Colour},
}
