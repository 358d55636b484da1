"""The register as a whole: an action where it is placed."""

from typing import Any

from scrtrack.model.address import Address, Numbered
from scrtrack.model.register import Filed, PlacedAction, Register
from tests.make import action, board, recommendation

FILE = "z/Z-CSC-01.yaml"


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
