"""Run rules over a register: every fault at once, and the places of those that are to be shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from graphlib import TopologicalSorter
from typing import assert_never

from scrtrack.diagnostic import Diagnostic, Location, Place, Related
from scrtrack.model.address import Address
from scrtrack.rules.engine.check import Check, Need, Same, Unless
from scrtrack.rules.engine.context import Context, Unread

_NAMED = 3
_OF_THE_BOARD = frozenset({Need.BOARD, Need.AGENCIES, Need.THEMES, Need.REVIEWS})
_Told = dict[str, list[Diagnostic]]


def run(checks: Sequence[Check], context: Context) -> list[Diagnostic]:
    """Everything that the rules find, in the order of files and places; a fault is told by one of them."""
    told: _Told = {}
    for one in in_order(checks):
        if any(_is_lacking(need, context.unread) for need in one.needs & _OF_THE_BOARD):
            continue
        asked = context.partly if one.in_part and context.partly is not None else context
        told[one.rule.code] = list(_ask(one, asked, told))
    return sorted((found for several in told.values() for found in several), key=_in_the_register)


def _is_lacking(need: Need, unread: Unread) -> bool:
    return Need.BOARD in unread.files and str(need) not in unread.board_lists


def in_order(checks: Sequence[Check]) -> list[Check]:
    """Each rule after those that it leaves the word to; last, those that look at what was found."""
    by_code = {one.rule.code: one for one in checks if not one.at_the_end}
    before: dict[str, set[str]] = {code: _before(one, by_code) for code, one in by_code.items()}
    ordered = [by_code[code] for code in TopologicalSorter(before).static_order()]
    return [*ordered, *(one for one in checks if one.at_the_end)]


def _before(one: Check, by_code: dict[str, Check]) -> set[str]:
    named: set[str] = set()
    for unless in one.unless:
        named |= set(unless.codes) or {code for code, other in by_code.items() if not _waits_for_all(other)}
    return (named & by_code.keys()) - {one.rule.code}


def _waits_for_all(one: Check) -> bool:
    return any(not unless.codes for unless in one.unless)


def _ask(one: Check, context: Context, told: _Told) -> Iterator[Diagnostic]:
    if one.at_the_end:
        context = replace(
            context, found=Counter((d.code, d.id) for several in told.values() for d in several)
        )
    silent: set[tuple[Same, object]] = set()
    for unless in one.unless:
        silent |= {(unless.same, said) for said in _said(unless, told)}
    records = {str(said) for same, said in silent if same is Same.RECORD}
    context = context.without(records) if records else context
    for found in one.find(context.index.register, context):
        if not silent or silent.isdisjoint((same, _subject(same, found)) for same in Same):
            yield found


def _said(unless: Unless, told: _Told) -> Iterator[object]:
    """What the other rules spoke of; a place may be one that they only spoke of beside another."""
    for code in unless.codes or told:
        for found in told.get(code, ()):
            subject = _subject(unless.same, found)
            if subject is not None:
                yield subject
            if unless.same is Same.PLACE:
                yield from (related.place for related in found.related)


def _subject(same: Same, found: Diagnostic) -> object:
    match same:
        case Same.PLACE:
            return found.place
        case Same.RECORD:
            return found.id
        case Same.FILE:
            return found.file
        case _:
            assert_never(same)


def _in_the_register(found: Diagnostic) -> tuple[object, ...]:
    """File, then the keys that lead to it, then code: the same for the same faults."""
    keys = found.place.sort_key[1] if isinstance(found.place, Address) else ()
    return found.file, keys, found.code, found.message


def located(found: Iterable[Diagnostic], locate: Callable[[Place], Location]) -> list[Diagnostic]:
    """The diagnostics with their places, sorted; a file's faults stand together, so each is looked into once."""
    places = [
        replace(one, place=locate(one.place), related=tuple(_located(one.related, locate))) for one in found
    ]
    return sorted(places, key=lambda one: one.sort_key)


def _located(related: Sequence[Related], locate: Callable[[Place], Location]) -> Iterator[Related]:
    yield from (Related(locate(place), message) for place, message in related)


def first_of_each(found: Sequence[Diagnostic], most: int) -> list[Diagnostic]:
    """The first few of each kind."""
    seen: Counter[str] = Counter()
    few = []
    for one in found:
        seen[one.code] += 1
        if seen[one.code] <= most:
            few.append(one)
    return few


def skipped(checks: Iterable[Check], unread: Unread) -> list[tuple[str, str]]:
    """What was not checked, each with the file that could not be read.

    Without the board some rules at all, without a case's file some of that case.
    """
    lacking = (
        need for need in (Need.AGENCIES, Need.THEMES, Need.REVIEWS, Need.BOARD) if _is_lacking(need, unread)
    )
    missing = [(need, str(Need.BOARD)) for need in lacking]
    files = unread.case_files
    if len(files) > _NAMED:
        files = [f"the case.yaml of {len(files):,} cases"]
    missing += [(Need.CASE, file) for file in files]
    return [(one.rule.code, file) for need, file in missing for one in checks if need in one.needs]
