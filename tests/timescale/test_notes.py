"""What is said of a reading: one row a member, and no member forgotten."""

from scrtrack.timescale.notes import HOW_READ, NOTES, Verdict, verdict
from scrtrack.timescale.reading import Kind, Precision


def test_every_kind_but_a_date_has_a_note() -> None:
    assert set(NOTES) == set(Kind) - {Kind.DATED}


def test_every_precision_has_a_note() -> None:
    assert set(HOW_READ) == set(Precision)


def test_a_note_is_a_sentence() -> None:
    assert [note for note in (*NOTES.values(), *HOW_READ.values()) if not note.endswith(".")] == []


def test_the_usual_note_of_a_kind() -> None:
    wanted = Verdict(Kind.CONDITIONAL, "It hangs on something else: ask for a date as well.")
    assert verdict(Kind.CONDITIONAL) == wanted
