"""The date that a deferral would replace: told in one walk as it is for each by itself."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrtrack.model.action import Action
from scrtrack.model.values import PartialDate
from scrtrack.rules import replaced
from scrtrack.rules.replaced import Replaced, replaced_dates
from tests.make import action


def one_by_one(held: Action, place: int) -> Replaced | None:
    """The same for one deferral, looking at every move anew: plain, and slow where there are thousands."""
    asked = held.deferrals[place].asked
    moves = [
        (earlier.agreed, 1, earlier.new_date.last)
        for other, earlier in enumerate(held.deferrals)
        if earlier.agreed is not None and (earlier.asked.first, other) < (asked.first, place)
    ]
    moves += [(entry.date, 0, entry.to.last) for entry in held.reopened if entry.to is not None]
    made = [(when.first, rank, to) for when, rank, to in moves if when.last <= asked.first]
    perhaps = [to for when, _, to in moves if when.first <= asked.last and when.last > asked.first]
    first = [held.due.last] if held.due is not None else []
    dates = [max(made)[2], *perhaps] if made else [*first, *perhaps] if first else []
    return Replaced(min(dates), max(dates)) if dates else None


DATES = st.sampled_from(
    ["2026-01", "2026-02", "2026-01-01", "2026-01-15", "2026-01-31", "2026-02-01", "2026-02-10", "9999-12"]
)
DEFERRALS = st.lists(
    st.fixed_dictionaries({"to": DATES, "asked": DATES}, optional={"agreed": DATES, "agreed_to": DATES}),
    max_size=6,
)
REOPENED = st.lists(
    st.fixed_dictionaries(
        {"date": DATES, "by": st.just("b"), "reason": st.just("c")}, optional={"to": DATES}
    ),
    max_size=3,
)


@given(st.fixed_dictionaries({"deferrals": DEFERRALS, "reopened": REOPENED}, optional={"due": DATES}))
def test_it_is_what_looking_at_each_by_itself_gives(facts: dict[str, Any]) -> None:
    held = action(**facts)
    assert replaced_dates(held) == [one_by_one(held, place) for place in range(len(held.deferrals))]


def days(*given: str) -> Replaced:
    return Replaced(*(date.fromisoformat(text) for text in given))


def test_the_first_date_then_the_one_that_was_agreed() -> None:
    held = action(
        due="2026-06-30",
        deferrals=[
            {"to": "2026-09-30", "asked": "2026-05-01", "agreed": "2026-05-10"},
            {"to": "2026-12-31", "asked": "2026-08-01"},
        ],
    )
    assert replaced_dates(held) == [days("2026-06-30", "2026-06-30"), days("2026-09-30", "2026-09-30")]


def test_months_may_leave_two() -> None:
    held = action(
        due="2026-06-30",
        deferrals=[
            {"to": "2026-09-30", "asked": "2026-05-01", "agreed": "2026-05"},
            {"to": "2026-12-31", "asked": "2026-05-20"},
        ],
    )
    assert replaced_dates(held)[1] == days("2026-06-30", "2026-09-30")


def test_without_a_date_there_is_nothing_to_replace() -> None:
    assert replaced_dates(action(deferrals=[{"to": "2026-09-30", "asked": "2026-05-01"}])) == [None]
    assert replaced_dates(action(due="2026-06-30")) == []


@pytest.mark.parametrize("asked", ["2026-01", "2026-01-01"])
def test_the_work_grows_with_the_record_and_no_faster(asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[PartialDate] = []
    spans = replaced._spans_within

    def counted(span: PartialDate) -> list[PartialDate]:
        found = list(spans(span))
        looked_at.extend(found)
        return found

    monkeypatch.setattr(replaced, "_spans_within", counted)
    entry = {"to": "2027-01-01", "asked": asked, "agreed": "2026-01"}
    replaced_dates(action(due="2026-06-30", deferrals=[entry] * 2000))
    assert len(looked_at) <= 32 * 2000
