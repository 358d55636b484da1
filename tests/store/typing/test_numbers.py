"""What is said of a number that cannot stand: the least or most that can, and how to do without."""

from dataclasses import replace
from datetime import date

import pytest

from scrtrack.disk.tree import Folder
from scrtrack.model.index import index_of
from scrtrack.model.words import Flag, Standing
from scrtrack.position.digest import count_flags
from scrtrack.position.position import position
from scrtrack.position.selection import Selection
from scrtrack.store.load import load
from scrtrack.store.typing.numbers import number_advice
from tests.command import REGISTER

QUIET = "write 1 or more, such as 120; so that nothing ever counts as quiet, write 99999"


@pytest.mark.parametrize(
    ("key", "given", "advice"),
    [
        ("quiet_days", "0", QUIET),
        ("quiet_days", "-5", QUIET),
        ("quiet_days", "Never", QUIET),
        ("quiet_days", "off", QUIET),
        ("retest_days", "0", "write 1 or more, such as 365; where no test has to be repeated, write 99999"),
        (
            "embed_days",
            "0",
            "write 1 or more, such as 90; with 1 a test counts from the next day on, and with 99999 none ever does",
        ),
        ("request_days", "0", "write 1 or more, such as 30"),
        ("return_days", "-1", "write 1 or more, such as 14"),
        ("due_soon", "0", "write next-meeting, or 1 or more, such as 30"),
        ("id", "0", "write 1 or more"),
        ("answered", "-1", "write 0 or more"),
        ("refused", "none", "write 0 or more"),
    ],
)
def test_of_less_than_can_stand_the_least_is_told(key: str, given: str, advice: str) -> None:
    assert number_advice(key, given) == advice


@pytest.mark.parametrize(
    ("key", "advice"),
    [
        ("quiet_days", "write 99999 or less, such as 120"),
        ("due_soon", "write next-meeting, or 99999 or less, such as 30"),
        ("answered", "write 99999 or less"),
    ],
)
def test_of_more_than_can_stand_the_most_is_told(key: str, advice: str) -> None:
    assert [number_advice(key, given) for given in ("100000", "9" * 5000)] == [advice] * 2


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("030", "write 30"),
        ("+30", "write 30"),
        ("30.0", "write 30"),
        ("30 days", "write 30"),
        ("1,000", "write 1000"),
        ("30.5", "write a whole number, such as 120"),
        ("ten", "write a whole number, such as 120"),
        ("10,0", "write a whole number, such as 120"),
    ],
)
def test_a_number_in_another_way_of_writing_is_told(given: str, advice: str) -> None:
    assert number_advice("quiet_days", given) == advice


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("next meeting", "write next-meeting"),
        ("soon", "write next-meeting or a whole number, such as 30"),
    ],
)
def test_what_is_due_soon_may_be_a_meeting(given: str, advice: str) -> None:
    assert number_advice("due_soon", given) == advice


def test_the_most_does_without_what_it_is_said_to() -> None:
    loaded = load(Folder(REGISTER))
    register = loaded.index.register
    most = replace(register.board, quiet_days=99999, retest_days=99999, embed_days=99999)
    of = replace(loaded, index=index_of(replace(register, board=most)))
    before, after = (position(one, date(2026, 11, 22), Selection()).digest for one in (loaded, of))
    assert (before.counts[Standing.EMBEDDED] > 0, after.counts[Standing.EMBEDDED]) == (True, 0)
    quiet = [count_flags(one.own)[Flag.QUIET] for one in (before, after)]
    assert (quiet[0] > 0, quiet[1]) == (True, 0)
