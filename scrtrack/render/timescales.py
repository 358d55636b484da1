"""Readings of timescales, for people and for programs."""

from collections.abc import Iterable, Iterator

from scrtrack.render.parts import BLANK, Line, line
from scrtrack.timescale.reading import Timescale
from scrtrack.wording.dates import long_date
from scrtrack.wording.json_text import json_text
from scrtrack.wording.text import one_line


def timescales(readings: Iterable[Timescale]) -> Iterator[Line]:
    """Three short lines a timescale: the words, the reading, the reason."""
    for number, reading in enumerate(readings):
        if number:
            yield BLANK
        yield line(one_line(reading.text) or "(empty)", hang=2)
        if reading.due is not None:
            goes_on = ", and ongoing" if reading.ongoing else ""
            yield line(f"  {reading.kind}: due {long_date(reading.due)}{goes_on}")
        elif reading.suggests is not None:
            yield line(f"  {reading.kind}: no due date; perhaps {long_date(reading.suggests)}")
        else:
            yield line(f"  {reading.kind}: no due date")
        yield line(f"  {reading.note}", hang=4)


def timescales_json(readings: Iterable[Timescale]) -> str:
    """A list with text, kind, due, suggests, precision, note and ongoing of each."""
    return json_text(
        [
            {
                "text": reading.text,
                "kind": str(reading.kind),
                "due": reading.due.isoformat() if reading.due else None,
                "suggests": reading.suggests.isoformat() if reading.suggests else None,
                "precision": str(reading.precision) if reading.precision else None,
                "note": reading.note,
                "ongoing": reading.ongoing,
            }
            for reading in readings
        ],
    )
