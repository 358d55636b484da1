"""The words of posts: one, and surely two."""

import pytest

from scrtrack.rules.posts import are_two, is_same_post, names_a_post
from tests.rules.sentences import sentences


@pytest.mark.parametrize("lead", sentences("two", "hit"))
def test_two(lead: str) -> None:
    assert are_two(lead)


@pytest.mark.parametrize("lead", sentences("two", "pass"))
def test_one_post_or_not_sure(lead: str) -> None:
    assert not are_two(lead)


def test_a_new_line_parts_two() -> None:
    assert are_two("Head of Service\nNamed Nurse")
    assert not are_two("Head of Service,\nChildren in Need")


def test_what_is_far_too_long_is_left_alone() -> None:
    assert not are_two("Head of Service and Team Manager " * 20)


@pytest.mark.parametrize("lead", ["Head of Service", "Police and Crime Commissioner", "Named GP", "HoS"])
def test_a_post(lead: str) -> None:
    assert names_a_post(lead)


@pytest.mark.parametrize("lead", ["TBC", "All managers", "Social Care", "post not published", "ds"])
def test_no_post(lead: str) -> None:
    assert not names_a_post(lead)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Team Leader", "Team Leader", True),
        ("Team Leader", " team\n leader", True),
        ("Team Leader", "Team Leader, North", False),
        ("Team Leader", None, False),
        (None, None, False),
    ],
)
def test_one_post_in_the_same_words(one: str | None, other: str | None, same: bool) -> None:
    assert is_same_post(one, other) is same
