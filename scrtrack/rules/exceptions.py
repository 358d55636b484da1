"""What a board makes of the rules: levels and exceptions, applied in one place, after the rules."""

from collections import Counter
from collections.abc import Iterator

from scrtrack.diagnostic import Diagnostic, Severity
from scrtrack.model.address import Address
from scrtrack.model.board import RuleException
from scrtrack.model.register import Register
from scrtrack.model.words import RuleLevel
from scrtrack.rules.engine.board import is_always_told
from scrtrack.rules.engine.check import check
from scrtrack.rules.engine.context import Context
from scrtrack.wording.dates import long_date
from scrtrack.wording.text import one_line

_FILE = "board.yaml"


@check("REF213", Severity.ERROR)
def unknown_code(register: Register, context: Context) -> Iterator[Diagnostic]:
    """`board.yaml` names a rule that does not exist, or one that no board can change.

    Why: it has no effect, and whoever wrote it believes that it has.
    Put it right: correct the code (`scrtrack explain` lists them all), or delete the line. What cannot be read
    (FILE...) is always an error.
    Breaks it: `rules: {SMART699: ignore}`.
    """
    for code in register.board.rules:
        if (wrong := _wrong_code(code, context)) is not None:
            yield unknown_code.at(Address(_FILE).key("rules", code), f"`rules`: {wrong}")
    for place, entry in enumerate(register.board.exceptions):
        if (wrong := _wrong_code(entry.code, context)) is not None:
            address = Address(_FILE, ("exceptions", place, "code"))
            yield unknown_code.at(
                address, f"{entry.id}: an exception names no rule to except: {wrong}", entry.id
            )


def _wrong_code(code: str, context: Context) -> str | None:
    if is_always_told(code):
        return f"{code} is about what cannot be read, which is always an error: delete this"
    if code not in context.codes:
        near = code.strip().upper()
        hint = f"did you mean {near}?" if near in context.codes else "`scrtrack explain` lists them"
        return f"there is no rule {one_line(code)}: {hint}"
    return None


@check("REF214", Severity.WARNING, at_the_end=True, across=True)
def unused_exception(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An exception excuses nothing.

    Why: what it excused is put right; left in place it would hide the next fault.
    Put it right: delete it from `exceptions`. Each exception excuses one diagnostic.
    Breaks it: an exception for DUE304 of an action whose deferral was asked for in time.
    """
    for place, entry, is_used in _entries(register, context):
        if is_used or _wrong_code(entry.code, context) is not None or context.unread.may_hold(entry.id):
            continue
        message = f"{entry.id}: the exception of {entry.code} excuses nothing (any more): delete it"
        yield unused_exception.at(Address(_FILE, ("exceptions", place)), message, entry.id)


@check("REF215", Severity.WARNING, at_the_end=True, across=True)
def ended_exception(register: Register, context: Context) -> Iterator[Diagnostic]:
    """An exception has ended, and what it excused is still there.

    Why: it was to be put right by then. It is said here, and not where the fault is, so that a day passing
    makes no new error.
    Put it right: put the fault right and delete the exception; or agree a later end.
    Breaks it: `until: 2026-03-31` on a later day, with the fault still there.
    """
    for place, entry, is_used in _entries(register, context):
        ignored = register.board.rules.get(entry.code) is RuleLevel.IGNORE
        if is_used and not ignored and entry.until is not None and entry.until.last < context.as_of:
            message = f"{entry.id}: the exception of {entry.code} ended on {long_date(entry.until.last)}, and the fault is still there"
            address = Address(_FILE, ("exceptions", place, "until"))
            yield ended_exception.at(address, f"{message}: put it right, or agree a later end", entry.id)


def _entries(register: Register, context: Context) -> Iterator[tuple[int, RuleException, bool]]:
    """Each exception with its place, and whether there is something left for it to excuse."""
    seen: Counter[tuple[str, str]] = Counter()
    for place, entry in enumerate(register.board.exceptions):
        key = (entry.code, entry.id)
        seen[key] += 1
        yield place, entry, not is_always_told(entry.code) and seen[key] <= context.found.get(key, 0)


CHECKS = (unknown_code, unused_exception, ended_exception)
