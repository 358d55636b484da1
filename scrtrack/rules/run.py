"""Run the rules over a register: every fault at once, and the places of those that are to be shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from scrtrack.diagnostic import Diagnostic, Fault, Found, Location
from scrtrack.model.address import Address
from scrtrack.model.register import Register
from scrtrack.rules.catalogue import CHECKS, PHASES, RULES
from scrtrack.rules.check import Check, Need
from scrtrack.rules.context import Context, Unread
from scrtrack.rules.exceptions import apply_board

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What the rules found, and which could not be asked."""

    found: tuple[Found, ...]
    skipped: tuple[tuple[str, str], ...]
    """Codes of rules that were not asked, or not of a case, each with the file that could not be read."""


def ask(register: Register, context: Context) -> Asked:
    """Everything that is wrong, as the board sees it, file by file."""
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
    found = [Found(check.rule.code, check.rule.severity, fault) for fault, check in faults]
    found.sort(key=lambda one: one.sort_key)
    return Asked(tuple(apply_board(register, found)), tuple(_skipped(context.unread)))


def placed(found: Iterable[Found], locate: Callable[[Address], Location]) -> list[Diagnostic]:
    """The diagnostics with their places, sorted; a file's faults stand together, so each is looked into once."""
    diagnostics = [
        Diagnostic(
            one.code, one.severity, one.fault.message, one.fault.location or locate(one.fault.address), one.id
        )
        for one in found
    ]
    return sorted(diagnostics, key=lambda diagnostic: diagnostic.sort_key)


def first_of_each(found: Sequence[Found], most: int) -> list[Found]:
    """The first few of each kind."""
    seen: Counter[str] = Counter()
    few = []
    for one in found:
        seen[one.code] += 1
        if seen[one.code] <= most:
            few.append(one)
    return few


def _has_board(unread: Unread) -> bool:
    return Need.BOARD not in unread.files


def _skipped(unread: Unread) -> Iterator[tuple[str, str]]:
    """What was not checked: without the board some rules at all, without a case's file some of that case."""
    missing: list[tuple[Need, str]] = [] if _has_board(unread) else [(Need.BOARD, Need.BOARD)]
    files = unread.case_files
    if len(files) > _NAMED:
        files = [f"the case.yaml of {len(files):,} cases"]
    missing += [(Need.CASE, file) for file in files]
    for need, file in missing:
        yield from ((check.rule.code, str(file)) for check in CHECKS if need in check.needs)
