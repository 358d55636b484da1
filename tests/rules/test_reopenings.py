"""Reopenings: in order, undone in the open, and of days that can have been."""

from typing import Any

import pytest

from scrtrack.rules.future import in_the_future
from scrtrack.rules.reopenings import (
    not_undone,
    reopenings_out_of_order,
    undoes_nothing,
    undone_out_of_place,
)
from scrtrack.rules.sign_off import (
    nothing_seen,
    signed_off_too_early,
    signed_off_unfinished,
    signed_off_unseen,
)
from tests.rules.asked import DONE, SEEN, ask

REOPENED = {"date": "2026-07-10", "by": "Group", "reason": "Not kept up"}


class TestOrderOfReopenings:
    asked = ask(reopenings_out_of_order, not_undone, nothing_seen, in_the_future)

    def said(self, *days: str, **facts: Any) -> list[str]:
        return self.asked.codes_of(reopened=[REOPENED | {"date": day} for day in days], **facts)

    @pytest.mark.parametrize(
        "days", [("2026-06-10", "2026-07-10"), ("2026-07-10", "2026-07-10"), ("2026-07-10", "2026-07")]
    )
    def test_in_order_or_not_to_be_told(self, days: tuple[str, str]) -> None:
        assert self.said(*days) == []

    @pytest.mark.parametrize("days", [("2026-07-10", "2026-06-10"), ("2062-06-10", "2026-07-10")])
    @pytest.mark.parametrize("facts", [{}, {"completed": {"date": "2026-08-01"}}])
    def test_out_of_order_is_one_fault(self, days: tuple[str, str], facts: dict[str, Any]) -> None:
        newer = [SEEN | {"date": "2026-08-02", "seen": "2026-08-03"}]
        assert self.said(*days, evidence=newer, **facts) == ["EVI412"]


class TestReopened:
    asked = ask(not_undone)
    together = ask(
        not_undone,
        nothing_seen,
        signed_off_unfinished,
        signed_off_unseen,
        signed_off_too_early,
        in_the_future,
    )
    UNDOES = {"completed": DONE, "signed_off": {"date": "2026-07-01", "by": "Group"}}

    def test_undone_in_the_open(self) -> None:
        assert self.asked.codes_of(reopened=[REOPENED | {"undoes": self.UNDOES}], evidence=[SEEN]) == []

    @pytest.mark.parametrize("day", ["2026-07-10", "2026-07", "2026-08-01"])
    def test_done_again_on_the_day_or_later(self, day: str) -> None:
        newer = SEEN | {"date": "2026-08-02", "seen": "2026-08-03"}
        undone = [REOPENED | {"undoes": self.UNDOES}]
        assert self.asked.codes_of(evidence=[newer], reopened=undone, completed={"date": day}) == []

    @pytest.mark.parametrize(
        "left",
        [
            {"completed": DONE},
            {"completed": DONE, "signed_off": {"date": "2026-07-01", "by": "Group"}},
            {"completed": DONE, "signed_off": {"date": "2026-06-14", "by": "Group"}},
            {"signed_off": {"date": "2026-07-01", "by": "Group"}},
        ],
    )
    def test_what_it_undid_still_stands(self, left: dict[str, Any]) -> None:
        assert self.together.codes_of(reopened=[REOPENED], evidence=[SEEN], **left) == ["EVI411"]

    def test_a_reopening_of_a_month_was_in_it(self) -> None:
        said = self.asked.message_of(reopened=[REOPENED | {"date": "2026-07"}], completed=DONE)
        assert said == (
            "Z-CSC-01.1 was reopened in July 2026, but its earlier completion still stands: move it under `undoes:`"
        )

    def test_a_slip_in_the_day_of_reopening_is_one_fault(self) -> None:
        slip = REOPENED | {"date": "2062-07-10"}
        assert self.together.codes_of(reopened=[slip], completed=DONE, evidence=[SEEN]) == ["EVI411"]


def reopened(day: str, **undoes: str) -> dict[str, Any]:
    """A reopening of a day, and the days of what it undid."""
    usual = {"completed": {}, "signed_off": {"by": "Group"}}
    return REOPENED | {"date": day, "undoes": {key: usual[key] | {"date": undoes[key]} for key in undoes}}


class TestUndoneOutOfPlace:
    asked = ask(undone_out_of_place)
    together = ask(undone_out_of_place, undoes_nothing, not_undone, in_the_future)

    @pytest.mark.parametrize("done", ["2026-04-20", "2026-05-01", "2026-05"])
    def test_done_by_the_day_it_was_reopened(self, done: str) -> None:
        assert self.asked.codes_of(reopened=[reopened("2026-05-01", completed=done)]) == []

    def test_done_after_it(self) -> None:
        assert self.asked.message_of(reopened=[reopened("2026-05-01", completed="2026-06-20")]) == (
            "Z-CSC-01.1: this reopening undoes a completion of 20 June 2026, and is itself older (1 May 2026):"
            " correct the date that is wrong"
        )

    def test_signed_off_after_it(self) -> None:
        assert self.asked.message_of(
            reopened=[reopened("2026-05-01", completed="2026-04-20", signed_off="2026-06")]
        ) == (
            "Z-CSC-01.1: this reopening undoes a sign-off of June 2026, and is itself older (1 May 2026):"
            " correct the date that is wrong"
        )

    def test_what_the_one_above_undid_already(self) -> None:
        twice = [reopened(day, completed="2026-04-20") for day in ("2026-05-01", "2026-08-01")]
        assert self.together.message_of(reopened=twice) == (
            "Z-CSC-01.1: this reopening undoes a completion of 20 April 2026,"
            " which is from before the reopening above it (1 May 2026): keep it under the one that undid it, or correct the date"
        )

    def test_done_again_between_two(self) -> None:
        between = reopened("2026-08-01", completed="2026-05-01", signed_off="2026-06-01")
        assert self.together.codes_of(reopened=[reopened("2026-05-01", completed="2026-04"), between]) == []

    @pytest.mark.parametrize(
        "entry",
        [
            reopened("2016-05-01", completed="2026-04-20", signed_off="2026-04-25"),
            reopened("2026-05-01", completed="2062-04-20", signed_off="2026-04-25"),
            reopened("2026-05-01", completed="2026-04-20", signed_off="2062-04-25"),
        ],
    )
    def test_a_slip_in_one_date_is_one_fault(self, entry: dict[str, Any]) -> None:
        assert self.together.codes_of(reopened=[entry]) == ["EVI418"]


class TestUndoesNothing:
    asked = ask(undoes_nothing)
    together = ask(undoes_nothing, not_undone)

    def test_it_does_not_say_what_it_undid(self) -> None:
        assert self.asked.message_of(reopened=[REOPENED]) == (
            "Z-CSC-01.1 was reopened on 10 July 2026, and it is not said which completion that undid:"
            " add it under `undoes:`, with its day"
        )

    @pytest.mark.parametrize("undoes", [{}, {"signed_off": "2026-07-01"}])
    def test_nothing_or_only_a_sign_off(self, undoes: dict[str, str]) -> None:
        assert self.asked.codes_of(reopened=[reopened("2026-07-10", **undoes)]) == ["EVI419"]

    def test_it_says_so(self) -> None:
        assert self.asked.codes_of(reopened=[reopened("2026-07-10", completed="2026-06")]) == []

    def test_a_completion_that_still_stands_is_one_fault(self) -> None:
        assert self.together.codes_of(reopened=[REOPENED], completed=DONE) == ["EVI411"]

    def test_of_what_is_withdrawn_nothing_is_asked(self) -> None:
        withdrawn = {"date": "2026-08-01", "by": "Group", "reason": "Merged"}
        assert self.asked.codes_of(reopened=[REOPENED], withdrawn=withdrawn) == []
