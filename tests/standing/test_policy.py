"""The board's windows and its legend."""

import pytest

from scrtrack.model.words import ClosesAt, Colour, Standing
from scrtrack.standing.policy import Mark, plus_days
from scrtrack.wording.labels import STANDINGS
from tests.make import day, policy


def test_a_board_that_says_nothing_has_the_usual_windows() -> None:
    usual = policy()
    assert (usual.due_soon_days, usual.quiet_days, usual.embed_days, usual.retest_days) == (
        None,
        120,
        90,
        365,
    )
    assert usual.closes_at is ClosesAt.SIGNED_OFF


def test_a_board_may_set_its_own() -> None:
    own = policy(due_soon="30", quiet_days="60", embed_days="180", retest_days="200", closes_at="embedded")
    assert (own.due_soon_days, own.quiet_days, own.embed_days, own.retest_days) == (30, 60, 180, 200)
    assert own.closes_at is ClosesAt.EMBEDDED


def test_it_is_frozen() -> None:
    with pytest.raises(AttributeError):
        policy().quiet_days = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("on", "meeting"),
    [
        ("2026-01-01", "2026-10-14"),
        ("2026-10-13", "2026-10-14"),
        ("2026-10-14", "2027-01-14"),
        ("2027-01-14", None),
    ],
)
def test_the_next_meeting_is_after_the_day(on: str, meeting: str | None) -> None:
    assert policy().next_meeting(day(on)) == (day(meeting) if meeting else None)


def test_meetings_may_stand_in_any_order() -> None:
    mixed = policy(meetings=["2027-01-14", "2026-10-14"])
    assert mixed.meetings == (day("2026-10-14"), day("2027-01-14"))
    assert mixed.next_meeting(day("2026-01-01")) == day("2026-10-14")


class TestSoon:
    def test_it_is_up_to_the_next_meeting(self) -> None:
        assert policy().soon_until(day("2026-11-22")) == day("2027-01-14")

    def test_where_none_is_listed_it_is_92_days(self) -> None:
        assert policy(meetings=[]).soon_until(day("2026-11-22")) == day("2027-02-22")

    @pytest.mark.parametrize(
        ("on", "until"),
        [("2026-04-13", "2026-07-14"), ("2026-04-14", "2026-10-14"), ("2025-01-01", "2025-04-03")],
    )
    def test_a_meeting_more_than_183_days_off_is_not_soon(self, on: str, until: str) -> None:
        assert policy().soon_until(day(on)) == day(until)

    def test_it_may_be_a_number_of_days(self) -> None:
        assert policy(due_soon="10").soon_until(day("2026-11-22")) == day("2026-12-02")

    def test_the_meeting_is_the_meeting_all_the_same(self) -> None:
        assert policy(due_soon="10").until_meeting(day("2026-11-22")) == day("2027-01-14")
        assert policy().until_meeting(day("2025-01-01")) == day("2026-10-14")


@pytest.mark.parametrize(
    ("on", "days", "then"),
    [
        ("2026-02-28", 0, "2026-02-28"),
        ("2026-02-28", 1, "2026-03-01"),
        ("9999-12-30", 1, "9999-12-31"),
        ("9999-12-30", 400, "9999-12-31"),
    ],
)
def test_days_are_added_up_to_the_calendars_last(on: str, days: int, then: str) -> None:
    assert plus_days(day(on), days) == day(then)


class TestMeaning:
    def test_soon_is_said_with_its_day(self) -> None:
        assert policy().meaning(Standing.DUE_SOON, day("2026-11-22")) == (
            "not done, and due by the next meeting, 14 January 2027"
        )

    @pytest.mark.parametrize(
        ("against", "meaning"),
        [
            ("agreed", "not done, and past the date now agreed"),
            ("first", "not done, and past the date first agreed, put off or not"),
        ],
    )
    def test_overdue_is_what_the_board_counts_against(self, against: str, meaning: str) -> None:
        assert policy(overdue_against=against).meaning(Standing.OVERDUE, day("2026-11-22")) == meaning


class TestLegend:
    def test_a_board_that_says_nothing_has_the_usual_marks(self) -> None:
        assert policy().legend == {
            standing: Mark(row.label, row.meaning, row.shape, row.plain_shape, row.colour)
            for standing, row in STANDINGS.items()
        }

    def test_a_word_of_the_boards_own(self) -> None:
        own = policy(legend={"overdue": {"label": "Late"}}).legend
        assert own[Standing.OVERDUE] == Mark(
            "Late", "not done, and past the date now agreed", "▲", "!!", Colour.RED
        )

    def test_a_colour_of_the_boards_own(self) -> None:
        own = policy(legend={"overdue": {"colour": "purple"}}).legend
        assert own[Standing.OVERDUE] == Mark(
            "Overdue", "not done, and past the date now agreed", "▲", "!!", Colour.PURPLE
        )
