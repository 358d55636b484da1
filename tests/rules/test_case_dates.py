"""Due dates against the dates of their case: only certain contradictions."""

from typing import Any

import pytest

from scrtrack.rules import case_dates
from scrtrack.rules.case_dates import before_the_case, before_the_plan, contradictory_case, far_ahead
from tests.make import case, recommendation, register
from tests.rules.asked import DONE, SEEN, SOUND, Asked, ask

CASE = {"decided": "2025-02-03", "published": "2025-11-26", "plan": {"agreed": "2025-11-12"}}


def with_due(asked: Asked, *due: str, case_facts: dict[str, Any] | None = None, **more: Any) -> list[str]:
    return asked.codes(*(SOUND | {"due": one} | more for one in due), case_facts=case_facts or CASE)


class TestBefore:
    asked = ask(before_the_case, before_the_plan)

    @pytest.mark.parametrize("due", ["2025-11-12", "2025-11", "2026-06-30"])
    def test_on_the_day_or_in_the_month(self, due: str) -> None:
        assert with_due(self.asked, due) == []

    @pytest.mark.parametrize(("due", "code"), [("2025-11-11", "DUE306"), ("2025-02-02", "DUE305")])
    def test_a_day_before(self, due: str, code: str) -> None:
        assert with_due(self.asked, due) == [code]

    def test_a_month_that_may_lie_after(self) -> None:
        assert with_due(self.asked, "2025-02-10", case_facts={"decided": "2025-02"}) == []

    def test_what_was_done_by_then_was_agreed_to_as_done(self) -> None:
        done = {"date": "2025-11-01"}
        assert with_due(self.asked, "2025-10-31", completed=done, evidence=[SEEN]) == []

    def test_what_was_done_later_is_still_told(self) -> None:
        assert with_due(self.asked, "2025-10-31", completed=DONE, evidence=[SEEN]) == ["DUE306"]

    def test_where_most_were_due_before_the_case_is_wrong_and_not_each_of_them(self) -> None:
        assert with_due(self.asked, "2026-06-30", "2026-07-31", case_facts={"decided": "2026-10-01"}) == [
            "DUE305"
        ]

    def test_where_half_were_due_before_each_is_told(self) -> None:
        assert with_due(self.asked, "2026-06-30", "2026-12-31", case_facts={"decided": "2026-10-01"}) == [
            "DUE305"
        ]
        found = with_due(
            self.asked,
            "2026-06-30",
            "2026-07-31",
            "2026-12-30",
            "2026-12-31",
            case_facts={"decided": "2026-10-01"},
        )
        assert found == ["DUE305", "DUE305"]

    def test_the_same_of_the_plan(self) -> None:
        plan = {"plan": {"agreed": "2026-10-01"}}
        assert with_due(self.asked, "2026-06-30", "2026-07-31", "2026-08-31", case_facts=plan) == ["DUE306"]

    def test_it_is_said_at_the_case(self) -> None:
        records = [
            recommendation(id=f"Z-{n}", measure="m", actions=[SOUND | {"id": 1, "action": "Act"}])
            for n in (1, 2)
        ]
        (found,) = self.asked.diagnostics(
            register(*records, cases=(case(plan={"agreed": "2027-01-01"}),)), "2027-02-01"
        )
        assert (found.id, found.location.file) == ("z", "z/case.yaml")
        assert found.message == (
            "z has a plan agreed on 1 January 2027, after 2 of its 2 dated actions were due: check `agreed`"
        )


class TestFarAhead:
    asked = ask(far_ahead)

    def test_twenty_years(self) -> None:
        assert with_due(self.asked, "2045-12-31") == []

    def test_more_than_twenty_years(self) -> None:
        assert with_due(self.asked, "2046-01-01") == ["DUE307"]

    def test_a_case_without_dates_says_nothing(self) -> None:
        assert self.asked.codes(SOUND | {"due": "2062-01-01"}) == []


class TestTheCaseItself:
    @pytest.mark.parametrize(
        "facts",
        [
            {"decided": "2014-12", "completed": "2015-09", "published": "2016-06-13"},
            {"decided": "2015-09", "completed": "2015-09-01", "published": "2015-09"},
            {"published": "2016-06-13", "plan": {"agreed": "2016-05-01"}},
            {"completed": "2016-06-13", "plan": {"agreed": "2016-05-01"}},
            {"decided": "2016-06", "plan": {"agreed": "2016-06-01"}},
            {"published": "2016-06-13", "known_until": "2016-03-01"},
            {"published": "2016-06-13", "transferred": {"date": "2016-03-01", "to": "Another"}},
            {"plan": {"agreed": "2016-05"}, "known_until": "2016-05-01"},
            {"plan": {"agreed": "2016-05-01"}, "transferred": {"date": "2016-04-01", "to": "Another"}},
        ],
    )
    def test_dates_that_may_agree(self, facts: dict[str, Any]) -> None:
        assert ask(contradictory_case).codes(case_facts=facts) == []

    @pytest.mark.parametrize(
        "facts",
        [
            {"decided": "2016-07", "published": "2016-06-30"},
            {"decided": "2062-02-03", "completed": "2025-09-30", "published": "2025-11-26"},
            {"completed": "2016-07", "published": "2016-06-30"},
            {"decided": "2016-02", "published": "2016-01-31", "plan": {"agreed": "2027-01-01"}},
            {"decided": "2025-06", "plan": {"agreed": "2024-01-10"}},
            {"decided": "2025-06", "known_until": "2025-05-31"},
            {"decided": "2025-06-01", "transferred": {"date": "2025-05", "to": "Another"}},
            {"plan": {"agreed": "2025-06-01"}, "known_until": "2025-05-31"},
            {"decided": "2016-03-10", "completed": "2016-03", "published": "2016-03-05"},
        ],
    )
    def test_dates_that_cannot_are_one_fault(self, facts: dict[str, Any]) -> None:
        assert with_due(ask(*case_dates.CHECKS), "2016-12-31", "2016-01-31", case_facts=facts) == ["DUE316"]

    def test_a_plan_agreed_before_the_decision(self) -> None:
        facts = {"decided": "2025-06", "plan": {"agreed": "2024-01-10"}}
        (found,) = ask(contradictory_case).diagnostics(register(cases=(case(**facts),)))
        assert found.severity == "error"
        assert found.message == (
            "z had its plan agreed (10 January 2024), before it was decided on (June 2025):"
            " correct the date that is wrong"
        )

    def test_a_plan_of_a_month(self) -> None:
        record = recommendation(measure="m", actions=[SOUND | {"id": n, "action": "Act"} for n in (1, 2)])
        said = ask(before_the_plan).message(register(record, cases=(case(plan={"agreed": "2027-01"}),)))
        assert said.startswith("z has a plan agreed in January 2027, after 2 of its 2 dated actions were due")
