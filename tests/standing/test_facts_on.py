"""What was known of an action on a day."""

import pytest

from scrtrack.model.facts import FactKind
from scrtrack.standing.facts_on import Known
from tests.make import day
from tests.standing.asked import DONE, REOPENED, SEEN, SIGNED, known_on

DEFERRAL = {"to": "2026-12-31", "asked": "2026-09-01"}
CHALLENGE = {"date": "2026-06-01", "by": "Chair", "to": "Head of Service", "note": "Why?"}


def test_of_a_fresh_action_nothing_is_known() -> None:
    fresh = known_on("2026-11-22")
    told = {name: getattr(fresh, name) for name in Known._fields}
    assert {name for name, held in told.items() if held} == set()
    assert (fresh.due, fresh.completed, fresh.signed_off, fresh.evidence_seen) == (None, None, None, 0)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [("2026-11-22", True), ("2026-11-23", False), ("2026-11", True), ("2026-12", False)],
)
def test_a_fact_is_known_from_its_first_day(moment: str, expected: bool) -> None:
    assert (known_on("2026-11-22", completed={"date": moment}).completed is not None) is expected


def test_facts_dated_later_do_not_count_yet() -> None:
    facts = {"added": "2026-05-01", "completed": DONE, "signed_off": SIGNED}
    assert [str(fact.kind) for fact in known_on("2026-04-30", **facts).facts] == ["completed", "signed-off"]
    assert [str(fact.kind) for fact in known_on("2026-03-01", **facts).facts] == ["completed"]


def test_facts_of_a_kind_come_in_the_order_of_the_record() -> None:
    updates = [{"date": when, "by": "Lead", "note": "n"} for when in ("2026-05-01", "2026-04-01")]
    found = known_on("2026-11-22", added="2026-01-01", updates=updates)
    assert [str(fact.when) for fact in found.of_kind(FactKind.UPDATED)] == ["2026-05-01", "2026-04-01"]
    assert found.of_kind(FactKind.SEEN) == []


class TestDue:
    def test_the_first_date_holds_until_another_is_agreed(self) -> None:
        found = known_on("2026-11-22", due="2026-09", deferrals=[DEFERRAL])
        assert (found.first_due, found.due) == (day("2026-09-30"), day("2026-09-30"))

    def test_a_deferral_that_is_agreed_gives_another(self) -> None:
        found = known_on("2026-11-22", due="2026-09-30", deferrals=[DEFERRAL | {"agreed": "2026-09-10"}])
        assert (found.first_due, found.due) == (day("2026-09-30"), day("2026-12-31"))

    def test_an_undated_action_takes_its_first_agreed_date(self) -> None:
        found = known_on("2026-10-01", deferrals=[DEFERRAL | {"agreed": "2026-09-10"}])
        assert found.first_due == found.due == day("2026-12-31")

    def test_a_reopening_gives_another(self) -> None:
        assert known_on("2026-06-09", **REOPENED).due == day("2026-03-31")
        assert known_on("2026-06-10", **REOPENED).due == day("2026-12-31")

    def test_a_reopening_without_a_date_moves_nothing(self) -> None:
        again = [{"date": "2026-06-10", "by": "Chair", "reason": "x"}]
        assert known_on("2026-11-22", due="2026-03-31", reopened=again).due == day("2026-03-31")

    def test_of_a_reopening_and_a_deferral_on_one_day_the_deferral_holds(self) -> None:
        agreed = DEFERRAL | {"to": "2027-03-31", "asked": "2026-06-10", "agreed": "2026-06-10"}
        assert known_on("2026-11-22", **REOPENED, deferrals=[agreed]).due == day("2027-03-31")

    def test_a_deferral_agreed_in_a_month_comes_after_the_one_above_it(self) -> None:
        first = DEFERRAL | {"agreed": "2026-06-20"}
        second = {"to": "2027-03-31", "asked": "2026-06-25", "agreed": "2026-06"}
        found = known_on("2026-11-22", due="2026-06-30", deferrals=[first, second])
        assert found.due == day("2027-03-31")

    MONTH = DEFERRAL | {"to": "2027-06-30", "asked": "2026-06-23", "agreed": "2026-06"}

    @pytest.mark.parametrize(
        ("on", "due"),
        [("2026-06-09", "2026-03-31"), ("2026-06-10", "2026-12-31"), ("2026-06-22", "2026-12-31"), ("2026-06-23", "2027-06-30")],
    )  # fmt: skip
    def test_one_agreed_in_the_month_of_a_reopening_counts_from_when_it_was_asked_for(
        self, on: str, due: str
    ) -> None:
        assert known_on(on, **REOPENED, deferrals=[self.MONTH]).due == day(due)

    def test_one_asked_for_on_the_day_of_the_reopening_comes_after_it(self) -> None:
        same = self.MONTH | {"asked": "2026-06-10"}
        assert known_on("2026-06-10", **REOPENED, deferrals=[same]).due == day("2027-06-30")

    def test_one_asked_for_before_the_reopening_of_that_month_gives_way_to_it(self) -> None:
        before = self.MONTH | {"asked": "2026-06-05"}
        assert known_on("2026-06-09", **REOPENED, deferrals=[before]).due == day("2027-06-30")
        assert known_on("2026-06-10", **REOPENED, deferrals=[before]).due == day("2026-12-31")

    def test_where_both_are_of_a_month_it_counts_from_its_first_day(self) -> None:
        months = DEFERRAL | {"asked": "2026-09", "agreed": "2026-09"}
        dues = [known_on(on, due="2026-09-30", deferrals=[months]).due for on in ("2026-08-31", "2026-09-01")]
        assert dues == [day("2026-09-30"), day("2026-12-31")]

    def test_agreed_before_it_was_asked_for_is_taken_as_it_stands(self) -> None:
        early = DEFERRAL | {"agreed": "2026-08-20"}
        assert known_on("2026-08-20", due="2026-09-30", deferrals=[early]).due == day("2026-12-31")

    def test_what_moved_it_stands_in_the_order_of_the_days(self) -> None:
        found = known_on("2026-11-22", **REOPENED, deferrals=[self.MONTH])
        assert [str(fact.kind) for fact in found.moves] == ["reopened", "deferral-agreed"]


class TestDecisions:
    def test_what_is_asked_for_waits_for_a_decision(self) -> None:
        found = known_on("2026-11-22", deferrals=[DEFERRAL])
        assert (found.undecided_deferrals, found.agreed_deferrals, found.last_decision) == (1, 0, None)

    def test_what_is_agreed_does_not(self) -> None:
        found = known_on("2026-11-22", deferrals=[DEFERRAL | {"agreed": "2026-09-10"}])
        assert (found.undecided_deferrals, found.agreed_deferrals) == (0, 1)
        assert found.last_decision == day("2026-09-10")

    def test_nor_what_is_refused(self) -> None:
        found = known_on("2026-11-22", deferrals=[DEFERRAL | {"refused": "2026-09-10"}])
        assert (found.undecided_deferrals, found.agreed_deferrals) == (0, 0)
        assert found.last_decision == day("2026-09-10")

    @pytest.mark.parametrize("decision", ["agreed", "refused"])
    def test_one_of_a_month_is_known_from_when_it_was_asked_for(self, decision: str) -> None:
        decided = [DEFERRAL | {"asked": "2026-09-20", decision: "2026-09"}]
        before, after = (known_on(on, deferrals=decided) for on in ("2026-09-19", "2026-09-20"))
        assert (before.undecided_deferrals, before.agreed_deferrals, before.last_decision) == (0, 0, None)
        assert (after.undecided_deferrals, after.last_decision) == (0, day("2026-09-20"))
        assert after.agreed_deferrals == (decision == "agreed")

    def test_both_agreed_and_refused_is_one_decision(self) -> None:
        both = DEFERRAL | {"agreed": "2026-09-10", "refused": "2026-09-12"}
        found = known_on("2026-11-22", deferrals=[both, DEFERRAL])
        assert (found.undecided_deferrals, found.last_decision) == (1, day("2026-09-10"))

    def test_a_reopening_is_a_decision(self) -> None:
        assert known_on("2026-06-10", **REOPENED).last_decision == day("2026-06-10")


class TestChallenges:
    def test_one_waits_from_its_day_until_it_is_answered(self) -> None:
        answered = [CHALLENGE | {"answered": "2026-07-01"}]
        assert known_on("2026-05-31", challenges=answered).unanswered_challenges == 0
        assert known_on("2026-06-30", challenges=answered).unanswered_challenges == 1
        assert known_on("2026-07-01", challenges=answered).unanswered_challenges == 0

    def test_an_answer_of_the_month_is_no_earlier_than_the_challenge(self) -> None:
        answered = [CHALLENGE | {"date": "2026-06-10", "answered": "2026-06"}]
        assert known_on("2026-06-09", challenges=answered).facts == ()
        assert known_on("2026-06-10", challenges=answered).unanswered_challenges == 0

    def test_each_is_counted(self) -> None:
        assert known_on("2026-11-22", challenges=[CHALLENGE, CHALLENGE]).unanswered_challenges == 2


class TestDone:
    def test_completion_and_sign_off_are_known_from_their_days(self) -> None:
        facts = {"completed": DONE, "signed_off": SIGNED}
        before, after = known_on("2026-04-14", **facts), known_on("2026-04-15", **facts)
        assert (before.completed, before.signed_off) == (day("2026-03-01"), None)
        assert (after.completed, after.signed_off) == (day("2026-03-01"), day("2026-04-15"))
        assert (before.is_signed_off, after.is_signed_off) == (False, True)

    @pytest.mark.parametrize(("when", "expected"), [("2026-02", False), ("2026-03", True)])
    def test_a_sign_off_of_a_month_may_have_been_on_any_day_of_it(self, when: str, expected: bool) -> None:
        done, signed = {"date": "2026-03-10"}, SIGNED | {"date": when}
        assert known_on("2026-11-22", completed=done, signed_off=signed).is_signed_off is expected

    def test_a_sign_off_of_the_month_of_completion_is_known_from_the_completion(self) -> None:
        facts = {"completed": {"date": "2026-03-10"}, "signed_off": SIGNED | {"date": "2026-03"}}
        before, after = known_on("2026-03-09", **facts), known_on("2026-03-10", **facts)
        assert (before.signed_off, after.signed_off) == (None, day("2026-03-10"))

    def test_a_reopening_of_a_month_is_known_from_what_it_undid(self) -> None:
        undone = {"completed": {"date": "2026-06-10"}, "signed_off": SIGNED | {"date": "2026-06-20"}}
        again = [{"date": "2026-06", "by": "MG", "reason": "x", "undoes": undone}]
        before, after = known_on("2026-06-19", reopened=again), known_on("2026-06-20", reopened=again)
        assert (before.completed, before.reopened) == (day("2026-06-10"), None)
        assert (after.completed, after.reopened) == (None, day("2026-06-20"))

    def test_a_completion_of_the_month_of_a_reopening_comes_after_it(self) -> None:
        again = REOPENED | {"completed": {"date": "2026-06"}}
        assert known_on("2026-06-09", **again).completed == day("2026-03-01")
        assert known_on("2026-06-10", **again).completed == day("2026-06-10")

    def test_before_a_reopening_what_it_undid_held(self) -> None:
        found = known_on("2026-06-09", **REOPENED)
        assert (found.completed, found.is_signed_off, found.reopened) == (day("2026-03-01"), True, None)

    def test_before_a_reopening_that_does_not_say_what_it_undid_the_completion_held(self) -> None:
        facts = {"completed": DONE, "reopened": [{"date": "2026-06-10", "by": "Chair", "reason": "r"}]}
        assert known_on("2026-06-09", **facts).completed == day("2026-03-01")

    def test_reopenings_out_of_order_are_read_in_the_order_of_their_dates(self) -> None:
        undone = [("2026-08-01", "2026-07-01"), ("2026-05-01", "2026-04-01")]
        again = [
            {"date": on, "by": "MG", "reason": "x", "undoes": {"completed": {"date": done}}}
            for on, done in undone
        ]
        days = ["2026-04-15", "2026-06-01", "2026-07-15", "2026-08-01"]
        completed = [known_on(on, reopened=again).completed for on in days]
        assert completed == [day("2026-04-01"), None, day("2026-07-01"), None]

    def test_from_its_day_on_it_does_not(self) -> None:
        found = known_on("2026-06-10", **REOPENED)
        assert (found.completed, found.signed_off, found.is_signed_off) == (None, None, False)
        assert found.reopened == day("2026-06-10")

    def test_a_withdrawal_is_known_from_its_day(self) -> None:
        gone = {"date": "2026-05-01", "by": "Group", "reason": "merged"}
        assert known_on("2026-04-30", withdrawn=gone).withdrawn is None
        assert known_on("2026-05-01", withdrawn=gone).withdrawn == day("2026-05-01")


class TestEvidence:
    def references(self, on: str) -> tuple[list[str], list[str], int]:
        new = SEEN | {"reference": "Minutes", "date": "2026-07-01", "seen": "2026-08-01"}
        found = known_on(on, **REOPENED | {"evidence": [SEEN, new]})
        return (
            [evidence.reference for evidence in found.seen],
            [evidence.reference for evidence in found.offered],
            found.evidence_seen,
        )

    def test_it_is_offered_until_the_board_has_seen_it(self) -> None:
        assert self.references("2026-02-19") == ([], [], 0)
        assert self.references("2026-03-09") == ([], ["Guidance"], 0)
        assert self.references("2026-03-10") == (["Guidance"], [], 1)

    def test_seen_in_the_month_of_its_own_date_is_no_earlier_than_that(self) -> None:
        shown = SEEN | {"date": "2026-02-20", "seen": "2026-02"}
        assert known_on("2026-02-19", evidence=[shown]).facts == ()
        assert len(known_on("2026-02-20", evidence=[shown]).seen) == 1

    def test_what_is_known_of_one_piece(self) -> None:
        found = known_on("2026-03-10", evidence=[SEEN, SEEN | {"seen": "2026-03-11"}])
        pieces = [fact.entry for fact in found.of_kind(FactKind.SHOWN)]
        assert [found.knows(FactKind.SEEN, piece) for piece in pieces] == [True, False]

    def test_after_a_reopening_only_what_is_new_counts_now(self) -> None:
        assert self.references("2026-07-01") == ([], ["Minutes"], 1)
        assert self.references("2026-08-01") == (["Minutes"], [], 2)
