"""What the words of an action's timescale say of a day."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from scrtrack.model.case import Case
from scrtrack.timescale.folding import LONGEST, fold
from scrtrack.timescale.offset import counted, offset
from scrtrack.timescale.reading import Anchor

# What gives a date holds one of these; the rest is told apart at once.
_HAS_ANCHOR = re.compile(r"publi|plan", re.IGNORECASE)
_HAS_DATE = re.compile(
    r"(?:19|20)\d\d|\d ?[./-] ?\d{1,2} ?[./-] ?\d\d"
    r"|(?:jan|feb|mar|ap|may|jun|jul|au|sep|oc|nov|dec|spring|summer|autumn|winter)[a-z]*\W{0,3}\d|\d\d ?[./-] ?\d\d",
    re.IGNORECASE,
)


def dates_in(words: str, case: Case | None) -> tuple[date, ...]:
    """Every date that the words give or suggest; counted from a publication or plan where the case gives its day."""
    return tuple(_dates_in(words, case))


def anchors_of(case: Case | None) -> dict[Anchor, date]:
    """The days from which words may count: of publication, and of the agreement of the plan."""
    published = case.published if case is not None else None
    agreed = case.plan.agreed if case is not None and case.plan is not None else None
    found = {Anchor.PUBLICATION: published, Anchor.PLAN: agreed}
    return {anchor: when.first for anchor, when in found.items() if when is not None and not when.is_month}


def _dates_in(words: str, case: Case | None) -> Iterator[date]:
    if len(words) > LONGEST:
        return
    counts = offset(fold(words)) if _HAS_ANCHOR.search(words) else None
    anchor = anchors_of(case).get(counts.anchor) if counts is not None else None
    if counts is not None and anchor is not None:
        suggested = counted(counts, anchor)
        yield from (suggested,) if suggested is not None else ()
    if _HAS_DATE.search(words) or not words.isascii():
        yield from _read(words)


@lru_cache(maxsize=1024)
def _read(words: str) -> tuple[date, ...]:
    # Loaded here: the whole grammar is needed only where an undated action has a date in its words.
    from scrtrack.timescale.read import read_timescale

    reading = read_timescale(words)
    return tuple(day for day in (reading.due, reading.suggests) if day is not None)
