"""The date that words may mean: one, or of several the one to keep to; none where it is another's."""

from datetime import date

import pytest

from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.rows import Sign
from scrtrack.timescale.suggestion import NOT_ALONE, NOT_THE_DAY
from tests.timescale.examples import name_of


@pytest.mark.parametrize("row", [*NOT_ALONE.rows, *NOT_THE_DAY.rows], ids=name_of)
def test_what_is_not_the_day_is_not_suggested(row: Sign) -> None:
    reading = read_timescale(row.example.text)
    assert (reading.kind, reading.due, reading.suggests) == (row.example.reads, None, None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Not sure: March 2015", date(2015, 3, 31)),
        ("Agreed in March 2015, to finish by June 2015", date(2015, 6, 30)),
        ("Slipped from March 2015 to June 2015", date(2015, 6, 30)),
        ("March 2015 extended to June 2015", date(2015, 6, 30)),
        ("31/03/15 now June 2015", date(2015, 6, 30)),
        ("March 2015 or June 2015", None),
        ("Deferred from March 2015", None),
        ("31 March 2015 (revised from 31 December 2014)", date(2015, 3, 31)),
        ("31/12/2022 (extension agreed to 31/03/2023)", date(2023, 3, 31)),
        ("Draft June 2014; sign off Sept 2014", date(2014, 9, 30)),
        ("Policy: Jan 2012 / Training: April 2012 / Audit: Sept 2012", date(2012, 9, 30)),
        ("Dec 2022 / Update 14/11/22: draft circulated", date(2022, 12, 31)),
        ("June 2013 with review in December 2013", date(2013, 6, 30)),
    ],
)
def test_of_several_dates_the_one_to_keep_to(text: str, meant: date | None) -> None:
    reading = read_timescale(text)
    assert (reading.due, reading.suggests) == (None, meant)
