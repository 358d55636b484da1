"""Where something stands: a file, and the keys that lead to the place."""

import pytest

from scrtrack.model.address import Address, Key, Numbered

FILE = "z/Z-CSC-01.yaml"


def test_a_file_as_a_whole_has_no_keys() -> None:
    assert (Address(FILE).keys, Address(FILE).at_key) == ((), False)
    assert Address(FILE).at() == Address(FILE)


def test_an_action_is_the_first_of_its_number_unless_it_says_otherwise() -> None:
    assert Numbered(3) == Numbered(3, 0)


def test_further_down() -> None:
    action = Address(FILE).at("actions", Numbered(2))
    assert action == Address(FILE, ("actions", Numbered(2)))
    assert action.at("updates", 0, "date") == Address(FILE, ("actions", Numbered(2), "updates", 0, "date"))


def test_a_key_rather_than_its_value() -> None:
    assert Address(FILE, ("actions", 0)).key("due") == Address(FILE, ("actions", 0, "due"), at_key=True)


def test_from_a_key_further_down_is_a_value_again() -> None:
    assert Address(FILE).key("actions").at(0) == Address(FILE, ("actions", 0))


def test_the_same_place_is_the_same_address() -> None:
    assert len({Address(FILE).at("due"), Address(FILE, ("due",)), Address(FILE).key("due")}) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("actions",), ("number",)),
        (("updates", 2), ("updates", 10)),
        (("actions", Numbered(2)), ("actions", Numbered(10))),
        (("actions", Numbered(2)), ("actions", Numbered(2, 1))),
        (("actions", Numbered(2, 9)), ("actions", Numbered(3))),
        ((), ("actions",)),
        (("actions", "x"), ("actions", 0)),
    ],
)
def test_in_a_file_addresses_are_in_order_of_their_keys(
    first: tuple[Key, ...], second: tuple[Key, ...]
) -> None:
    assert Address(FILE, first).sort_key < Address(FILE, second).sort_key


def test_files_come_before_keys() -> None:
    assert Address("a.yaml", ("z",)).sort_key < Address("b.yaml", ("a",)).sort_key
