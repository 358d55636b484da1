"""Every rule there is, family by family, and the whole of what they say about a register."""

from collections.abc import Iterable
from dataclasses import replace

from scrtrack.diagnostic import Diagnostic
from scrtrack.reading.file_rules import FILE_RULES
from scrtrack.rules import (
    added,
    agencies,
    answers,
    case_dates,
    deadlines,
    deferrals,
    early,
    evidence,
    exceptions,
    future,
    half,
    identity,
    names,
    progress,
    references,
    reopenings,
    responses,
    rounds,
    sign_off,
    smart,
)
from scrtrack.rules.engine.board import as_the_board_sees_it
from scrtrack.rules.engine.check import Check
from scrtrack.rules.engine.context import Context
from scrtrack.rules.engine.run import run

CHECKS: tuple[Check, ...] = (
    *identity.CHECKS,
    *names.CHECKS,
    *references.CHECKS,
    *answers.CHECKS,
    *responses.CHECKS,
    *rounds.CHECKS,
    *exceptions.CHECKS,
    *deadlines.CHECKS,
    *case_dates.CHECKS,
    *early.CHECKS,
    *added.CHECKS,
    *deferrals.CHECKS,
    *evidence.CHECKS,
    *sign_off.CHECKS,
    *reopenings.CHECKS,
    *half.CHECKS,
    *progress.CHECKS,
    *future.CHECKS,
    *smart.CHECKS,
    *agencies.CHECKS,
)
RULES = tuple(sorted((*FILE_RULES, *(check.rule for check in CHECKS)), key=lambda rule: rule.code))
"""With those that reading itself looks for."""

FAMILIES = {
    "FILE": "Files: what cannot be read",
    "REF": "References: ids, names, and what points to what",
    "DUE": "Deadlines and deferrals",
    "EVI": "Evidence, sign-off, and facts dated in the future",
    "UPD": "Progress",
    "SMART": "Whether an action can be held to",
}


def diagnose(problems: Iterable[Diagnostic], context: Context) -> list[Diagnostic]:
    """Everything that is wrong, as the board sees it, file by file: what could not be read, and what rules find."""
    context = replace(context, codes=frozenset(rule.code for rule in RULES))
    found = sorted([*problems, *run(CHECKS, context)], key=lambda one: one.file)
    return list(as_the_board_sees_it(context.index.register.board, found))
