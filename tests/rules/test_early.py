"""What is dated before it was decided to hold the review."""

from typing import Any

import pytest

from scrtrack.rules.case_dates import before_the_case
from scrtrack.rules.deferrals import left_undecided
from scrtrack.rules.early import before_the_review
from scrtrack.rules.future import in_the_future
from scrtrack.rules.progress import updates_out_of_order
from tests.make import case, recommendation, register
from tests.rules.asked import DONE, SEEN, SOUND, ask, register_with

DECIDED = {"decided": "2025-02-03"}
EARLY = {"date": "2019-03-20"}
UPDATE = {"by": "Head", "note": "Going well"}
ASKED = {"to": "2027-03-31", "asked_by": "A", "reason": "b"}


class TestAction:
    asked = ask(before_the_review)
    together = ask(before_the_review, updates_out_of_order, left_undecided, before_the_case, in_the_future)

    def said(self, **facts: Any) -> list[str]:
        return self.together.codes(SOUND | facts, case_facts=DECIDED)

    def test_done_before_it(self) -> None:
        evidence = SEEN | EARLY | {"seen": "2019-03-25"}
        held = register_with(SOUND | {"completed": EARLY, "evidence": [evidence]}, case_facts=DECIDED)
        assert self.asked.message(held) == (
            "Z-CSC-01.1: it was done (20 March 2019), before the review was decided on (3 February 2025): check the year"
        )

    @pytest.mark.parametrize(
        "facts",
        [
            {"updates": [UPDATE | EARLY]},
            {"evidence": [SEEN | EARLY]},
            {"challenges": [EARLY | {"by": "A", "to": "B", "note": "c"}]},
            {"withdrawn": EARLY | {"by": "A", "reason": "b"}},
            {"completed": {"date": "2025-01"}},
        ],
    )
    def test_anything_else_before_it(self, facts: dict[str, Any]) -> None:
        assert self.said(**facts) == ["DUE319"]

    @pytest.mark.parametrize("day", ["2025-02-03", "2025-02", "2026-06-15"])
    def test_on_the_day_in_the_month_or_later(self, day: str) -> None:
        assert self.said(completed={"date": day}) == []

    def test_a_case_of_which_the_day_is_not_known(self) -> None:
        assert self.asked.codes(SOUND | {"completed": EARLY}) == []

    def test_a_request_of_a_wrong_year_is_one_fault(self) -> None:
        assert self.said(deferrals=[ASKED | {"asked": "2016-09-01"}]) == ["DUE319"]

    def test_an_update_out_of_order_is_one_fault(self) -> None:
        updates = [UPDATE | {"date": "2026-03-01"}, UPDATE | EARLY]
        assert self.said(updates=updates) == ["UPD501"]

    def test_due_before_it_is_one_fault(self) -> None:
        assert self.said(due="2019-03-31", completed=EARLY) == ["DUE305"]

    def test_a_decision_that_is_to_come_is_one_fault(self) -> None:
        held = register_with(SOUND | {"completed": DONE}, case_facts={"decided": "2026-12-01"})
        assert self.together.said(held) == [("EVI409", "z")]


class TestCase:
    asked = ask(before_the_review)

    def said(self, *days: str) -> list[tuple[str, str | None]]:
        actions = [SOUND | {"completed": {"date": day}} for day in days]
        return self.asked.said(register_with(*actions, case_facts=DECIDED))

    def test_where_most_are_early_the_decision_is_doubted(self) -> None:
        assert self.said("2019-03-20", "2019-04-20", "2026-06-15") == [("DUE319", "z")]

    def test_where_few_are_early_each_is_told(self) -> None:
        assert self.said("2019-03-20", "2026-06-15") == [("DUE319", "Z-CSC-01.1")]

    def test_how_many_is_said(self) -> None:
        actions = [SOUND | {"completed": EARLY}] * 2
        assert self.asked.message(register_with(*actions, case_facts=DECIDED)) == (
            "z was decided on (3 February 2025) after something happened to 2 of its"
            " 2 actions and recommendations with dates: check `decided`"
        )

    def test_a_response_before_it(self) -> None:
        record = recommendation(response={"decision": "accepted", "date": "2024-11-12"})
        held = register(record, cases=(case(**DECIDED),))
        assert self.asked.message(held) == (
            "Z-CSC-01: it was responded to (12 November 2024), before the review was decided on (3 February 2025):"
            " check the year"
        )
