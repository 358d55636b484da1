"""The parts of a reading."""

from datetime import date

from scrtrack.timescale.reading import Anchor, Kind, Offset, Timescale


def test_a_reading_says_no_more_than_it_is_given() -> None:
    reading = Timescale("TBC", Kind.NONE, note="Ask.")
    assert (reading.due, reading.suggests, reading.precision, reading.offset) == (None, None, None, None)
    assert not reading.ongoing


def test_a_date_may_be_suggested_that_is_not_due() -> None:
    reading = Timescale("March 2015?", Kind.UNCLEAR, suggests=date(2015, 3, 31), note="Ask.")
    assert (reading.due, reading.suggests) == (None, date(2015, 3, 31))


def test_an_offset_may_be_no_time_at_all() -> None:
    assert (Offset(Anchor.PLAN).months, Offset(Anchor.PLAN).days) == (0, 0)
