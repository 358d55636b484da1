"""Run the rules over a register: every fault at once, sorted, with its place."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from scrtrack.diagnostic import Diagnostic, Fault, Location
from scrtrack.model.address import Address
from scrtrack.model.register import Register
from scrtrack.rules.catalogue import CHECKS, PHASES, RULES
from scrtrack.rules.check import Check, Need
from scrtrack.rules.context import Context, Unread
from scrtrack.rules.exceptions import apply_board

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules found, and which could not be asked."""

    diagnostics: tuple[Diagnostic, ...]
    skipped: tuple[tuple[str, str], ...]
    """Codes of rules that were not asked, or not of a case, each with the file that could not be read."""


def run(register: Register, context: Context, locate: Callable[[Address], Location]) -> Outcome:
    """Everything that is wrong, as the board sees it."""
    context = replace(context, codes=frozenset(rule.code for rule in RULES))
    faults: list[tuple[Fault, Check]] = []
    for checks in PHASES:
        asked = [check for check in checks if Need.BOARD not in check.needs or _has_board(context.unread)]
        faults += [(fault, check) for check in asked for fault in check.find(register, context)]
        context = replace(
            context,
            found=Counter((check.rule.code, fault.id) for fault, check in faults),
            told=frozenset(fault.address for fault, _ in faults),
        )
    found = sorted(_placed(faults, locate), key=lambda diagnostic: diagnostic.sort_key)
    return Outcome(tuple(apply_board(register, found)), tuple(_skipped(context.unread)))


def _has_board(unread: Unread) -> bool:
    return Need.BOARD not in unread.files


def _placed(faults: list[tuple[Fault, Check]], locate: Callable[[Address], Location]) -> Iterator[Diagnostic]:
    # File by file, so that each file with a fault is looked into once.
    for fault, check in sorted(faults, key=lambda pair: pair[0].address.file):
        place = fault.location or locate(fault.address)
        yield Diagnostic(check.rule.code, check.rule.severity, fault.message, place, fault.id)


def _skipped(unread: Unread) -> Iterator[tuple[str, str]]:
    """What was not checked: without the board some rules at all, without a case's file some of that case."""
    missing: list[tuple[Need, str]] = [] if _has_board(unread) else [(Need.BOARD, Need.BOARD)]
    files = unread.case_files
    if len(files) > _NAMED:
        files = [f"the case.yaml of {len(files):,} cases"]
    missing += [(Need.CASE, file) for file in files]
    for need, file in missing:
        yield from ((check.rule.code, str(file)) for check in CHECKS if need in check.needs)
