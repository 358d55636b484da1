"""Which columns stand, and how wide each is."""

from scrtrack.render.columns import column_widths, comfortable, shown_columns
from scrtrack.render.parts import Column, Fit

ID = Column("ID")
LATE = Column("Late", right=True, need=1)
LEAD = Column("Lead", fit=Fit.CUT, least=10, good=18, weight=2, need=2)
ACTION = Column("Action", fit=Fit.CUT, least=12, good=26, weight=3, need=3)
FLAGS = Column("Flags", fit=Fit.CUT, good=20, need=9, useful=True)
COLUMNS = [ID, LATE, LEAD, FLAGS, ACTION]
NATURALS = [12, 5, 40, 30, 90]


def kept(room: int) -> list[int]:
    return shown_columns(COLUMNS, NATURALS, room, gap=2)


def test_all_stand_where_there_is_room() -> None:
    assert kept(120) == [0, 1, 2, 3, 4]


def test_the_useful_stand_only_where_the_others_are_comfortable() -> None:
    assert kept(88) == [0, 1, 2, 4]
    assert kept(89) == [0, 1, 2, 3, 4]


def test_what_is_needed_least_goes_first() -> None:
    assert kept(45) == [0, 1, 2, 4]
    assert kept(44) == [0, 1, 2]
    assert kept(30) == [0, 1]
    assert kept(5) == [0]


def test_the_room_goes_to_those_that_are_cut() -> None:
    assert column_widths([ID, LEAD, ACTION], [12, 40, 90], 66, gap=2) == [12, 20, 30]


def test_what_a_narrow_one_leaves_goes_to_the_others() -> None:
    assert column_widths([ID, LEAD, ACTION], [12, 7, 90], 66, gap=2) == [12, 7, 43]


def test_what_fits_is_not_stretched() -> None:
    assert column_widths([ID, LEAD], [5, 10], 100, gap=2) == [5, 10]


def test_what_is_never_cut_takes_half_at_most() -> None:
    assert column_widths([ID, ACTION], [64, 90], 58, gap=2) == [29, 27]


def test_comfortable() -> None:
    assert comfortable([ID, LEAD], [12, 40], 32, gap=2)
    assert not comfortable([ID, LEAD], [12, 40], 31, gap=2)


def test_what_is_wrapped_always_stands() -> None:
    facts = [Column(at_least=15), Column(fit=Fit.WRAPPED)]
    assert shown_columns(facts, [15, 90], 20, gap=1) == [0, 1]
    assert column_widths(facts, [15, 90], 20, gap=1) == [10, 9]
