"""Dates as they are written, and why some cannot be relied on."""

from datetime import date

import pytest

from scrtrack.timescale.dates import Flaw, Span, read_date
from scrtrack.timescale.reading import Precision
from scrtrack.timescale.scan import form_at


def read(text: str) -> Span | Flaw:
    written = form_at(text, 0)
    assert written is not None
    return read_date(written[0].shape, written[1])


@pytest.mark.parametrize(
    "text, due, precision",
    [("1/4/2015", date(2015, 4, 1), Precision.DAY), ("29 feb 2016", date(2016, 2, 29), Precision.DAY),
     ("feb-16", date(2016, 2, 29), Precision.MONTH), ("2015-04", date(2015, 4, 30), Precision.MONTH),
     ("q4 2014/15", date(2015, 3, 31), Precision.QUARTER), ("q1 2014/15", date(2014, 6, 30), Precision.QUARTER),
     ("fy 2014/15", date(2015, 3, 31), Precision.FINANCIAL_YEAR),
     ("academic year 14/15", date(2015, 8, 31), Precision.ACADEMIC_YEAR),
     ("winter 2015/16", date(2016, 2, 29), Precision.SEASON), ("spring 2015", date(2015, 5, 31), Precision.SEASON),
     ("end of 2015", date(2015, 12, 31), Precision.YEAR)],
)  # fmt: skip
def test_the_last_day_of_what_is_named(text: str, due: date, precision: Precision) -> None:
    assert read(text) == Span(due, precision)


@pytest.mark.parametrize(
    "text, mark, note",
    [("31 june 2015", "X", "There is no such date: ask which is meant."),
     ("13/2015", "X", "There is no such date: ask which is meant."),
     ("30 february", "X", "There is no such date: ask which is meant."),
     ("1 june", "U", "There is no year: ask which is meant."),
     ("1 june 1889", "U", "The year is not one that can be meant: ask."),
     ("june 1889", "U", "The year is not one that can be meant: ask."),
     ("3th june 2015", "U", "The day is not written as any day is: ask which is meant."),
     ("monday 2 june 2015", "U", "The day of the week is not that of the date: ask which is meant."),
     ("june 30", "U", "The number may be a day of the month or a year: ask which is meant."),
     ("sept 28", "U", "The number may be a day of the month or a year: ask which is meant."),
     ("15/03/31", "U", "It may begin with the day or with the year: ask which day is meant."),
     ("16-12-04", "U", "The year is not one that can be meant: ask."),
     ("march 1999", "U", "The year is not one that can be meant: ask."),
     ("31/03/2045", "U", "The year is not one that can be meant: ask."),
     ("2011-12", "U", "It may be a month or a pair of years: ask."),
     ("q5 2014/15", "U", "A year has four quarters: ask which is meant."),
     ("q1 2014/16", "U", "The two years do not follow each other: ask which year is meant."),
     ("fy 2014/16", "U", "The two years do not follow each other: ask which year is meant."),
     ("winter 2015", "U", "A winter falls in two years: ask which is meant, or write it as 2015/16."),
     ("2014/15", "U", "The two years may be financial or academic: ask which is meant."),
     ("2015", "U", "A year alone gives no day or month: ask which is meant."),
     ("end of 1889", "N", "A number is left over that may be part of the date: ask."),
     ("7", "N", "A number is left over that may be part of the date: ask.")],
)  # fmt: skip
def test_what_cannot_be_relied_on_is_asked(text: str, mark: str, note: str) -> None:
    flaw = read(text)
    assert isinstance(flaw, Flaw)
    assert (flaw.mark, flaw.note) == (mark, note)
