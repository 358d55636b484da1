"""What answers a recommendation, and why nothing does."""

from typing import Any

import pytest

from scrtrack.model.answered import answering, is_owed, is_refused, without_action
from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.words import WithoutAction
from tests.make import case, day, recommendation, register

REFUSED = {"decision": "not-accepted", "date": "2026-05"}
STANDS = {"id": 1, "action": "Write"}
ELSEWHERE = "Y-1.1"


def gone(instead: str | None = None, **more: Any) -> dict[str, Any]:
    entry = {"date": "2026-05-01", "by": "Group", "reason": "funding ended"}
    return STANDS | {"withdrawn": entry | ({"instead": instead} if instead else {})} | more


def other(*actions: dict[str, Any], id_: str = "Y-1") -> Recommendation:
    return recommendation(id=id_, actions=actions)


def why(record: Recommendation, *others: Recommendation, on: str = "2026-11-22") -> str | None:
    return without_action(record, index_of(register(record, *others)), day(on))


class TestNotAccepted:
    def test_nothing_was_decided(self) -> None:
        assert (is_refused(recommendation()), why(recommendation())) == (False, "none-given")

    def test_while_a_reply_is_owed_that_is_why(self) -> None:
        assert why(recommendation(response={"due": "2026-12-31"})) == "reply-owed"
        later = {"due": "2026-12-31", "decision": "accepted", "date": "2026-12-01"}
        assert [why(recommendation(response=later), on=on) for on in ("2026-11-30", "2026-12-01")] == [
            "reply-owed",
            "none-given",
        ]

    def test_it_holds_from_the_day_of_the_decision(self) -> None:
        record = recommendation(response=REFUSED)
        refused = [is_refused(record, day(on)) for on in ("2026-04-30", "2026-05-01")]
        reasons = [why(record, on=on) for on in ("2026-04-30", "2026-05-01")]
        assert (refused, reasons) == ([False, True], ["none-given", None])

    def test_without_a_date_it_was_always_so(self) -> None:
        assert why(recommendation(response={"decision": "not-accepted"}), on="2000-01-01") is None

    @pytest.mark.parametrize("decision", ["accepted", "in-part"])
    def test_what_is_accepted_needs_an_action(self, decision: str) -> None:
        assert why(recommendation(response={"decision": decision, "date": "2026-05"})) == "none-given"

    def test_what_is_withdrawn_makes_no_difference(self) -> None:
        assert why(recommendation(response=REFUSED, actions=[gone()])) is None


class TestItsOwnActions:
    def test_one_that_stands_answers_it(self) -> None:
        assert why(recommendation(actions=[STANDS])) is None
        assert why(recommendation(actions=[gone(), STANDS | {"id": 2}])) is None

    @pytest.mark.parametrize(("on", "expected"), [("2026-04-30", None), ("2026-05-01", "all-withdrawn")])
    def test_withdrawn_it_answers_until_that_day(self, on: str, expected: str | None) -> None:
        assert why(recommendation(actions=[gone()]), on=on) == expected

    @pytest.mark.parametrize(("on", "expected"), [("2026-04-01", "none-given"), ("2026-04-02", None)])
    def test_one_added_later_answers_from_its_day(self, on: str, expected: str | None) -> None:
        assert why(recommendation(actions=[STANDS | {"added": "2026-04-02"}]), on=on) == expected

    def test_what_is_put_in_its_place_answers(self) -> None:
        assert why(recommendation(actions=[gone(ELSEWHERE)]), other(STANDS)) is None

    def test_what_was_put_in_the_place_of_that_answers_too(self) -> None:
        chain = (other(gone("X-1.1")), other(STANDS, id_="X-1"))
        assert why(recommendation(actions=[gone(ELSEWHERE)]), *chain) is None

    @pytest.mark.parametrize("instead", ["Z-CSC-01.1", ELSEWHERE, "X-9.9"])
    def test_itself_a_circle_and_what_is_nowhere_do_not(self, instead: str) -> None:
        record = recommendation(actions=[gone(instead)])
        assert why(record, other(gone("Z-CSC-01.1"))) == "all-withdrawn"

    def test_what_is_put_in_its_place_later_answers_from_its_day(self) -> None:
        both = recommendation(actions=[gone(ELSEWHERE)]), other(STANDS | {"added": "2026-06-01"})
        assert [why(*both, on=on) for on in ("2026-05-31", "2026-06-01")] == ["all-withdrawn", None]


class TestMetByAnother:
    MET = recommendation(met_by=[ELSEWHERE])

    def test_one_that_stands_answers_it(self) -> None:
        assert why(self.MET, other(STANDS)) is None

    @pytest.mark.parametrize(("on", "expected"), [("2026-04-30", None), ("2026-05-01", "met-by-withdrawn")])
    def test_withdrawn_it_answers_until_that_day(self, on: str, expected: str | None) -> None:
        assert why(self.MET, other(gone()), on=on) == expected

    def test_one_of_two_is_enough(self) -> None:
        record = recommendation(met_by=[ELSEWHERE, "Y-1.2"])
        assert why(record, other(gone(), STANDS | {"id": 2})) is None

    def test_what_is_put_in_its_place_answers(self) -> None:
        assert why(self.MET, other(gone("X-1.1")), other(STANDS, id_="X-1")) is None

    def test_before_it_was_added_nothing_answers(self) -> None:
        assert why(self.MET, other(STANDS | {"added": "2026-12-01"})) == "none-given"

    def test_what_is_nowhere_is_no_answer(self) -> None:
        assert why(self.MET) == "met-by-unknown"

    def test_beside_what_is_nowhere_one_that_stands_is_enough(self) -> None:
        record = recommendation(met_by=["X-9.9", ELSEWHERE])
        assert (why(record, other(STANDS)), why(record, other(gone()))) == (None, "met-by-withdrawn")

    def test_it_answers_where_the_own_actions_are_withdrawn(self) -> None:
        record = recommendation(met_by=[ELSEWHERE], actions=[gone()])
        assert (why(record, other(STANDS)), why(record, other(gone()))) == (None, "all-withdrawn")

    def test_one_of_a_recommendation_that_is_not_accepted_stands_all_the_same(self) -> None:
        assert why(self.MET, recommendation(id="Y-1", response=REFUSED, actions=[STANDS])) is None


def test_only_what_stands_on_the_day_is_named_as_answering() -> None:
    gone = {"id": 2, "action": "b", "withdrawn": {"date": "2026-05-01", "by": "Group", "reason": "r"}}
    other = recommendation(id="Z-2", actions=[{"id": 1, "action": "a"}, gone])
    met = recommendation(met_by=["Z-2.1", "Z-2.2", "Z-NOWHERE.1"])
    index = index_of(register(met, other))
    assert answering(met, index, day("2026-04-30")) == ("Z-2.1", "Z-2.2")
    assert answering(met, index, day("2026-05-01")) == ("Z-2.1",)


def test_an_action_of_a_review_not_yet_decided_on_answers_nothing() -> None:
    later = recommendation(id="Y-1", case="y", actions=[STANDS])
    met = recommendation(met_by=["Y-1.1"])
    index = index_of(register(met, later, cases=(case(), case(id="y", decided="2026-05-01"))))
    assert without_action(met, index, day("2026-04-30")) is WithoutAction.NONE_GIVEN
    assert without_action(met, index, day("2026-05-01")) is None


@pytest.mark.parametrize(("on", "owed"), [("2026-05-31", True), ("2026-06-01", False)])
def test_a_reply_is_owed_until_it_is_given(on: str, owed: bool) -> None:
    response = {"decision": "not-accepted", "date": "2026-06-01", "due": "2026-01-31"}
    assert is_owed(recommendation(response=response), day(on)) is owed


def test_without_a_day_for_it_no_reply_is_owed() -> None:
    assert not is_owed(recommendation(response={"by": "Chair"}), day("2026-06-01"))
    assert not is_owed(recommendation(), day("2026-06-01"))
