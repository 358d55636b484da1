"""The register as a whole: an action where it is placed, and recommendations that rightly have none."""

from typing import Any

import pytest

from scrtrack.model.address import Address, Numbered
from scrtrack.model.register import Filed, PlacedAction, Register, answered_elsewhere, without_action
from tests.make import action, board, day, recommendation

FILE = "z/Z-CSC-01.yaml"
REFUSED = {"decision": "not-accepted", "date": "2026-05"}


def placed(nth: int = 0, **facts: Any) -> PlacedAction:
    """An action of a recommendation for csc about practice."""
    return PlacedAction(FILE, recommendation(), action(**facts), nth)


def test_a_register_may_hold_nothing() -> None:
    empty = Register(board())
    assert (empty.cases, empty.recommendations, empty.rounds, empty.folders) == ((), (), (), ())


def test_a_record_is_the_same_in_the_same_file() -> None:
    assert Filed(FILE, recommendation()) == Filed(FILE, recommendation())
    assert Filed(FILE, recommendation()) != Filed("z/copy.yaml", recommendation())


class TestPlacedActions:
    def test_an_action_takes_what_it_does_not_say_from_its_recommendation(self) -> None:
        assert (placed().agency, placed().theme) == ("csc", "practice")

    def test_what_it_says_itself_counts(self) -> None:
        said = placed(agency="police", theme="training")
        assert (said.agency, said.theme) == ("police", "training")

    def test_it_may_have_no_theme(self) -> None:
        assert PlacedAction(FILE, recommendation(theme=None), action()).theme is None

    def test_its_id_is_the_recommendation_s_and_its_number(self) -> None:
        assert placed(id=12).id == "Z-CSC-01.12"

    def test_its_place_is_its_number_in_the_list(self) -> None:
        assert placed(id=12).address == Address(FILE, ("actions", Numbered(12)))

    def test_the_second_of_a_number_is_placed_as_such(self) -> None:
        assert placed(1, id=12).address == Address(FILE, ("actions", Numbered(12, 1)))


class TestWithoutAction:
    def test_one_with_an_action_is_not(self) -> None:
        record = recommendation(actions=[{"id": 1, "action": "Write"}])
        assert (without_action(record), answered_elsewhere(record)) == (False, False)

    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"response": {"decision": "accepted"}},
            {"response": {"decision": "in-part", "date": "2026-05"}},
        ],
    )
    def test_one_that_nothing_answers_is(self, facts: dict[str, Any]) -> None:
        record = recommendation(**facts)
        assert (without_action(record), answered_elsewhere(record)) == (True, False)

    @pytest.mark.parametrize(
        "facts",
        [{"met_by": ["Z-CSC-02.1"]}, {"response": {"decision": "not-accepted"}}, {"response": REFUSED}],
    )
    def test_one_that_is_met_elsewhere_or_not_accepted_is_not(self, facts: dict[str, Any]) -> None:
        record = recommendation(**facts)
        assert (without_action(record), answered_elsewhere(record)) == (False, True)

    @pytest.mark.parametrize(("as_of", "without"), [("2026-04-30", True), ("2026-05-01", False)])
    def test_before_it_was_refused_it_was(self, as_of: str, without: bool) -> None:
        record = recommendation(response=REFUSED)
        assert (without_action(record, day(as_of)), answered_elsewhere(record, day(as_of))) == (
            without,
            not without,
        )

    def test_a_refusal_without_a_date_was_always_so(self) -> None:
        assert not without_action(recommendation(response={"decision": "not-accepted"}), day("2000-01-01"))

    def test_what_meets_it_has_no_date_either(self) -> None:
        record = recommendation(met_by=["Z-CSC-02.1"], response=REFUSED)
        assert not without_action(record, day("2000-01-01"))
