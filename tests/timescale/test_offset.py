"""So long after an anchor: read from the words, and counted out."""

from datetime import date

import pytest

from scrtrack.timescale import offset as offsets
from scrtrack.timescale.folding import fold
from scrtrack.timescale.offset import counted, offset
from scrtrack.timescale.reading import Anchor, Offset
from scrtrack.timescale.rows import Sign
from tests.timescale.examples import name_of, read_as_stated, sign_rows

ROWS = sign_rows(offsets)


def test_every_anchor_has_a_row() -> None:
    found = [offset(fold(row.example.text)) for row in ROWS]
    assert [one.anchor for one in found if one] == list(Anchor)


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_an_example_is_read_as_its_row_states(row: Sign) -> None:
    assert read_as_stated(row.example)


@pytest.mark.parametrize("folded", ["", "six months", "publication of national guidance", "next month"])
def test_other_words_count_from_nothing(folded: str) -> None:
    assert offset(folded) is None


@pytest.mark.parametrize(
    "folded, read",
    [("on publication", Offset(Anchor.PUBLICATION)),
     ("10 days from publication", Offset(Anchor.PUBLICATION, days=10)),
     ("two weeks after publication", Offset(Anchor.PUBLICATION, days=14)),
     ("a fortnight after publication", Offset(Anchor.PUBLICATION, days=14)),
     ("within six months of publication.", Offset(Anchor.PUBLICATION, months=6)),
     ("one year from publication", Offset(Anchor.PUBLICATION, months=12))],
)  # fmt: skip
def test_every_unit_of_time(folded: str, read: Offset) -> None:
    assert offset(folded) == read


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    assert counted(Offset(Anchor.PLAN, months=6), date(2014, 8, 31)) == date(2015, 2, 28)


def test_there_is_no_date_past_the_calendar() -> None:
    assert counted(Offset(Anchor.PLAN, months=12), date(9999, 6, 1)) is None
    assert counted(Offset(Anchor.PLAN, days=999), date(9999, 6, 1)) is None
