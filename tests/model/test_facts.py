"""Every dated fact of a record, said once: a list that is added there is seen by everything that tells of facts."""

from collections.abc import Iterator
from typing import Any

import pytest

from scrtrack.export.progress import progress_text
from scrtrack.model import facts
from scrtrack.model.action import Action, Update
from scrtrack.model.facts import IN_ORDER, Fact, FactKind, facts_of, out_of_order
from scrtrack.model.values import read_date
from scrtrack.render.history import history_of
from scrtrack.rules import progress
from scrtrack.standing.facts_on import known
from tests.make import action, case, day, recommendation
from tests.rules.asked import EVERY_RULE

BY = {"by": "Board Officer"}
EVERY = {
    "added": "2026-01-01",
    "updates": [{"date": "2026-01-02", "note": "n"} | BY],
    "challenges": [{"date": "2026-01-03", "to": "Head", "note": "n", "answered": "2026-01-04"} | BY],
    "deferrals": [
        {"to": "2027-01-01", "asked": "2026-01-05", "agreed": "2026-01-06"},
        {"to": "2027-02-01", "asked": "2026-01-07", "refused": "2026-01-08"},
    ],
    "evidence": [{"kind": "document", "reference": "r", "date": "2026-01-09", "seen": "2026-01-10"}],
    "completed": {"date": "2026-01-14"},
    "signed_off": {"date": "2026-01-15"} | BY,
    "reopened": [
        {"date": "2026-01-13", "reason": "r", "undoes": {"completed": {"date": "2026-01-11"}, "signed_off": {"date": "2026-01-12"} | BY}}
        | BY
    ],
    "withdrawn": {"date": "2026-01-16", "reason": "r"} | BY,
}  # fmt: skip
ROUND = {"meeting": "2027-01-14", "sent": "2026-01-01", "answered": [{"date": "2026-01-02", "agency": "csc"}]}


def told(record: Any) -> list[tuple[str, str]]:
    return sorted((str(fact.when), str(fact.kind)) for fact in facts_of(record))


def test_an_action_of_which_nothing_is_known_has_no_facts() -> None:
    assert facts_of(action()) == ()


def test_an_action_tells_each_fact_once() -> None:
    assert told(action(**EVERY)) == [
        ("2026-01-01", "added"),
        ("2026-01-02", "updated"),
        ("2026-01-03", "challenged"),
        ("2026-01-04", "challenge-answered"),
        ("2026-01-05", "deferral-asked"),
        ("2026-01-06", "deferral-agreed"),
        ("2026-01-07", "deferral-asked"),
        ("2026-01-08", "deferral-refused"),
        ("2026-01-09", "shown"),
        ("2026-01-10", "seen"),
        ("2026-01-11", "completed"),
        ("2026-01-12", "signed-off"),
        ("2026-01-13", "reopened"),
        ("2026-01-14", "completed"),
        ("2026-01-15", "signed-off"),
        ("2026-01-16", "withdrawn"),
    ]


def test_deadlines_are_no_facts() -> None:
    assert facts_of(action(due="2026-09-30", review_on="2027-01-01")) == ()


def test_a_recommendation_has_its_own() -> None:
    response = {"decision": "accepted", "date": "2026-01-01"}
    amendments = [{"date": "2026-01-02", "what": "number", "reason": "slip"} | BY]
    record = recommendation(
        response=response, amendments=amendments, actions=[{"id": 1, "action": "a"} | EVERY]
    )
    assert told(record) == [("2026-01-01", "responded"), ("2026-01-02", "amended")]


def test_a_case_and_a_round_too() -> None:
    made = case(
        decided="2026-01-01",
        completed="2026-01-02",
        published="2026-01-03",
        plan={"agreed": "2026-01-04"},
        transferred={"date": "2026-01-05", "to": "Another Board"},
    )
    kinds = ["review-decided", "review-completed", "review-published", "plan-agreed", "transferred"]
    assert [kind for _, kind in told(made)] == kinds


def test_each_says_where_it_stands() -> None:
    keys = {fact.kind: fact.keys for fact in facts_of(action(**EVERY)) if fact.undone is None}
    assert keys[FactKind.UPDATED] == ("updates", 0, "date")
    assert keys[FactKind.CHALLENGE_ANSWERED] == ("challenges", 0, "answered")
    assert keys[FactKind.COMPLETED] == ("completed", "date")


def test_what_a_reopening_undid_says_so() -> None:
    undone = [fact.keys for fact in facts_of(action(**EVERY)) if fact.undone is not None]
    assert undone == [
        ("reopened", 0, "undoes", "completed", "date"),
        ("reopened", 0, "undoes", "signed_off", "date"),
    ]


def test_each_of_a_month_is_known_from_what_it_follows() -> None:
    followed = action(
        deferrals=[{"to": "2027-01-01", "asked": "2026-08-23", "agreed": "2026-08", "refused": "2026-08"}],
        challenges=[{"date": "2026-08-22", "to": "Head", "note": "n", "answered": "2026-08"} | BY],
        evidence=[{"kind": "document", "reference": "r", "date": "2026-08-21", "seen": "2026-08"}],
        completed={"date": "2026-08-20"},
        signed_off={"date": "2026-08"} | BY,
    )
    found = {str(fact.kind): fact.since.isoformat() for fact in facts_of(followed) if fact.when.is_month}
    assert found == {
        "deferral-agreed": "2026-08-23", "deferral-refused": "2026-08-23", "challenge-answered": "2026-08-22",
        "seen": "2026-08-21", "signed-off": "2026-08-20",
    }  # fmt: skip


def test_out_of_order_is_what_is_older_than_the_entry_above() -> None:
    updates = [
        {"date": when, "note": "n"} | BY for when in ("2026-03-01", "2026-02-28", "2026-02", "2026-04")
    ]
    found = out_of_order(facts_of(action(updates=updates)), FactKind.UPDATED)
    assert [(str(fact.when), str(above.when)) for fact, above in found] == [("2026-02-28", "2026-03-01")]


def test_every_list_that_only_grows_is_looked_at_by_one_rule() -> None:
    elsewhere = {FactKind.DEFERRAL_ASKED, FactKind.REOPENED}  # DUE312 and EVI412
    assert set(progress.NOUNS) | elsewhere == IN_ORDER
    assert not elsewhere & set(progress.NOUNS)


# A made-up list of dated entries, as a later version might have one: visits, told like updates.
VISITS = tuple(
    Update(date=read_date(when), by="Visitor", note=f"visit of {when}")
    for when in ("2026-05-01", "2026-04-01", "2099-01-01")
)


def _visits(_action: Action) -> Iterator[Fact]:
    for place, entry in enumerate(VISITS):
        yield Fact(FactKind.UPDATED, entry.date, ("visits", place, "date"), entry.by, entry)


@pytest.fixture
def with_visits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "OF_ACTION", (*facts.OF_ACTION, _visits))


@pytest.mark.usefixtures("with_visits")
class TestAMadeUpList:
    def test_what_was_known_on_a_day(self) -> None:
        assert known(action(), day("2026-04-30")).last_update == day("2026-04-01")
        assert [str(fact.when) for fact in known(action(), day("2026-04-30")).facts] == ["2026-04-01"]

    def test_the_rule_about_order(self) -> None:
        assert EVERY_RULE.codes_of(as_of="2100-01-01") == ["UPD501"]

    def test_the_rule_about_the_future(self) -> None:
        assert EVERY_RULE.codes_of() == ["EVI409", "UPD501"]

    def test_the_history(self) -> None:
        told = [f"{entry.moment}: {entry.words}" for entry in history_of(action())]
        assert told[0] == "2026-04-01: update by Visitor: visit of 2026-04-01"
        assert len(told) == 3

    def test_the_cell_of_progress(self) -> None:
        cell = progress_text(known(action(), day("2026-11-22")))
        assert cell == (
            "1 May 2026, Visitor: visit of 2026-05-01\n1 April 2026, Visitor: visit of 2026-04-01"
        )
