"""Every rule there is, family by family."""

from scrtrack.rules import (
    case_dates,
    deadlines,
    deferrals,
    evidence,
    exceptions,
    files,
    future,
    identity,
    progress,
    references,
    sign_off,
    smart,
)
from scrtrack.rules.check import Check

CHECKS: tuple[Check, ...] = (
    *files.CHECKS,
    *identity.CHECKS,
    *references.CHECKS,
    *exceptions.CHECKS,
    *deadlines.CHECKS,
    *case_dates.CHECKS,
    *deferrals.CHECKS,
    *evidence.CHECKS,
    *sign_off.CHECKS,
    *progress.CHECKS,
    *smart.CHECKS,
)
PHASES: tuple[tuple[Check, ...], ...] = (CHECKS, future.CHECKS, exceptions.AFTERWARDS)
"""Each phase knows what those before it found."""
RULES = tuple(sorted((check.rule for checks in PHASES for check in checks), key=lambda rule: rule.code))

FAMILIES = {
    "FILE": "Files: what cannot be read",
    "REF": "References: ids, names, and what points to what",
    "DUE": "Deadlines and deferrals",
    "EVI": "Evidence, sign-off, and facts dated in the future",
    "UPD": "Progress",
    "SMART": "Whether an action can be held to",
}
