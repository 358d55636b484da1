"""What is only half written: a decision, a look at evidence or an answer without its day, its author or its words."""

from collections.abc import Iterator
from typing import NamedTuple

from scrtrack.diagnostic import Diagnostic, Related, Severity
from scrtrack.model.action import Action, Challenge, Deferral
from scrtrack.model.evidence import Evidence
from scrtrack.model.register import Register
from scrtrack.rules.engine.check import check, told_here
from scrtrack.rules.engine.context import Context


class _Half(NamedTuple):
    """What may stand alone in an entry of a list, the key that it needs, and what to say where that is missing."""

    entries: str
    given: tuple[str, ...]
    needs: str
    message: str
    related: str | None = None
    """A key of the same entry of which another rule would speak."""


_WITHOUT_DAY = (
    _Half(
        "deferrals",
        ("agreed_by", "agreed_to"),
        "agreed",
        "so the date has not moved: add the day on which it was agreed",
        "to",
    ),
    _Half(
        "deferrals",
        ("refused_by", "refused_reason"),
        "refused",
        "so nothing counts as refused: add the day on which it was refused",
        "to",
    ),
    _Half(
        "evidence",
        ("seen_by",),
        "seen",
        "so it counts as not seen: add the day on which the board saw it",
    ),
)
_WITHOUT_MORE = (
    _Half("deferrals", ("agreed",), "agreed_by", "the deferral was agreed, and it is not said by whom"),
    _Half("deferrals", ("refused",), "refused_by", "the deferral was refused, and it is not said by whom"),
    _Half("challenges", ("answered",), "answer", "this challenge has the day of an answer, and no answer"),
)


@check("UPD504", Severity.WARNING)
def without_its_day(register: Register, context: Context) -> Iterator[Diagnostic]:
    """A decision on a deferral, or the board's look at evidence, is written down without its day.

    Why: what has no day has not happened: the old date holds, or the evidence counts as not seen.
    Put it right: add `agreed:`, `refused:` or `seen:` with the day; or take out what stands there without it.
    Breaks it: `refused_by: Monitoring Group` without `refused:`; `seen_by: Board Officer` without `seen:`.
    """
    for placed in context.live:
        for half, place, given in _halves(placed.action, _WITHOUT_DAY):
            entry = placed.address.at(half.entries, place)
            stands = f"{' and '.join(f'`{key}`' for key in given)} {'stand' if given[1:] else 'stands'}"
            message = f"{placed.id}: {stands} here without `{half.needs}:`, {half.message}"
            others = [Related(entry.at(half.related), "of this")] if half.related is not None else []
            yield without_its_day.at(entry.at(given[0]), message, placed.id, *others)


@check("UPD505", Severity.WARNING, told_here("DUE315"))
def without_its_author(register: Register, context: Context) -> Iterator[Diagnostic]:
    """It is not said who decided on a deferral, or what the answer to a challenge was.

    Why: asked later who agreed to the new date, or what the agency answered, nobody could tell.
    Put it right: add `agreed_by:` or `refused_by:` with the post or group, or `answer:` with the words.
    Breaks it: `agreed: 2026-05-10` without `agreed_by:`; `answered: 2026-11-20` without `answer:`.
    """
    for placed in context.live:
        for half, place, given in _halves(placed.action, _WITHOUT_MORE):
            address = placed.address.at(half.entries, place, given[0])
            message = f"{placed.id}: {half.message}: add `{half.needs}:`"
            yield without_its_author.at(address, message, placed.id)


def _halves(action: Action, table: tuple[_Half, ...]) -> Iterator[tuple[_Half, int, list[str]]]:
    """Each row of which an entry has something and lacks the rest, with the entry's place and what it has."""
    for half in table:
        entries: tuple[Deferral | Evidence | Challenge, ...] = getattr(action, half.entries)
        for place, entry in enumerate(entries):
            given = [key for key in half.given if getattr(entry, key) is not None]
            if given and getattr(entry, half.needs) is None:
                yield half, place, given


def is_half_seen(evidence: Evidence) -> bool:
    """Whether somebody saw it for the board, and the day is missing."""
    return evidence.seen is None and evidence.seen_by is not None


CHECKS = (without_its_day, without_its_author)
