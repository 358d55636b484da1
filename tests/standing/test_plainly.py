"""Whatever happened to an action, in days or in months: how it stands is what the contract says, worked out plainly."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrtrack.model.words import Flag
from tests.make import day
from tests.standing.asked import derived
from tests.standing.plainly import Facts, Plainly

SLOWLY = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
FIRST, LAST = date(2026, 1, 1), date(2026, 9, 30)
DAYS = st.dates(FIRST, LAST)
BY = {"by": "Group", "reason": "r"}
LOOKED_AT = {Flag.REVIEW_DUE}  # has tests of its own: every edge of a date in test_flags


def written(draw: st.DrawFn, moment: date) -> str:
    """A date as a file holds it: a day, or now and then the month alone."""
    return moment.isoformat()[: draw(st.sampled_from([10, 10, 7]))]


@st.composite
def stories(draw: st.DrawFn) -> Facts:
    """What may have happened: each entry in its own order, everything else in any."""

    def at(*before: date) -> date:
        start = max([FIRST, *before])
        near = draw(st.integers(0, 20)) if before else 365
        return draw(st.dates(start, min(start + timedelta(near), LAST)))

    def deferral() -> Facts:
        asked = at()
        decision = draw(st.sampled_from(["agreed", "refused", None]))
        decided = {decision: written(draw, at(asked))} if decision else {}
        return {"to": written(draw, at(asked)), "asked": written(draw, asked)} | decided

    def evidence() -> Facts:
        made = at()
        seen = {"seen": written(draw, at(made))} if draw(st.booleans()) else {}
        kind = draw(st.sampled_from(["audit", "document"]))
        found = draw(st.sampled_from(["improved", "no-change", "worse"])) if kind == "audit" else None
        finding = {"finding": found} if found else {}
        return {"kind": kind, "reference": "r", "date": written(draw, made)} | seen | finding

    def challenge() -> Facts:
        asked = at()
        answer = {"answered": written(draw, at(asked))} if draw(st.booleans()) else {}
        return {"date": written(draw, asked), "by": "Chair", "to": "Head", "note": "n"} | answer

    def done(after: date) -> tuple[Facts, date]:
        completed = at(after)
        signed = at(completed)
        sign_off = {"signed_off": {"date": written(draw, signed), "by": "Group"}}
        with_it = draw(st.booleans())
        facts = {"completed": {"date": written(draw, completed)}}
        return facts | (sign_off if with_it else {}), signed if with_it else completed

    story: Facts = {"due": written(draw, at())} if draw(st.booleans()) else {}
    story["deferrals"] = sorted((deferral() for _ in range(draw(st.integers(0, 1)))), key=str)
    story["evidence"] = [evidence() for _ in range(draw(st.integers(0, 3)))]
    story["challenges"] = [challenge() for _ in range(draw(st.integers(0, 1)))]
    story["updates"] = [{"date": written(draw, at()), "by": "Lead", "note": "n"}] * draw(st.integers(0, 1))
    last = FIRST
    if draw(st.booleans()):
        undone, last = done(FIRST)
        last = at(last)
        again = {"date": written(draw, last), "undoes": undone} | BY
        story["reopened"] = [again | ({"to": written(draw, at(last))} if draw(st.booleans()) else {})]
    if draw(st.booleans()):
        story |= done(last)[0]
    return story


def stands(
    story: Facts, on: date, added: list[str], board: dict[str, str]
) -> tuple[str, set[str], bool, Any]:
    """What the program says."""
    others = [{"id": 2 + place, "action": "a", "added": day} for place, day in enumerate(added)]
    found = derived(on.isoformat(), others, {"published": "2026-01-01"}, board | {"due_soon": "92"}, **story)
    return str(found.standing), {str(flag) for flag in found.flags}, found.active, found.due


def happened(story: Any) -> list[date]:
    """Every day on which anything may have become known: the first of a month, and what it may follow."""
    if isinstance(story, dict | list):
        values = story.values() if isinstance(story, dict) else story
        return sorted({found for value in values for found in happened(value)})
    text = str(story)
    return [day(text if len(text) == 10 else f"{text}-01")] if text[:2] == "20" else []


def edges(story: Facts) -> list[date]:
    """The days of its facts, and those before and after."""
    days = happened(story)
    return sorted({fact + timedelta(step) for fact in [*days, LAST] for step in (-1, 0, 1, 90, 121)})


BOARDS = st.fixed_dictionaries(
    {
        "closes_at": st.sampled_from(["evidenced", "signed-off", "embedded"]),
        "overdue_against": st.sampled_from(["agreed", "first"]),
    }
)


@SLOWLY
@given(stories(), st.lists(DAYS.map(str), max_size=1), BOARDS)
def test_it_stands_as_the_contract_says(story: Facts, added: list[str], board: dict[str, str]) -> None:
    for on in edges(story):
        plainly = Plainly(story, on, added, "2026-01-01", board)
        standing, flags, active, due = stands(story, on, added, board)
        assert (standing, due) == (plainly.standing, plainly.dues[-1] if plainly.dues else None)
        if not flags & LOOKED_AT:
            assert flags == plainly.flags
            assert active == plainly.is_active(flags)


@SLOWLY
@given(stories(), DAYS, st.integers(1, 200))
def test_overdue_stays_overdue_between_two_days_without_a_fact(story: Facts, on: date, days: int) -> None:
    facts = [fact for fact in happened(story) if fact > on]
    later = min(on + timedelta(days), facts[0] - timedelta(1) if facts else date.max)
    if stands(story, on, [], {"closes_at": "signed-off"})[0] == "overdue":
        assert stands(story, later, [], {"closes_at": "signed-off"})[0] == "overdue"
