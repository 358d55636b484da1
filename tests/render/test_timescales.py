"""Readings of timescales, as lines for people and as JSON for programs."""

import json
from datetime import date

from scrtrack.render.timescales import timescales, timescales_json
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Kind, Timescale
from tests.render.pages import shown


def test_no_readings_are_no_lines() -> None:
    assert shown(timescales([])) == []
    assert timescales_json([]) == "[]"


def test_three_lines_a_timescale() -> None:
    assert shown(timescales([read_timescale("September 2015 and ongoing"), read_timescale("")])) == [
        "September 2015 and ongoing",
        "  dated: due 30 September 2015, and ongoing",
        "  A month means its last day.",
        "",
        "(empty)",
        "  none: no due date",
        "  No timescale is given: ask for a date.",
    ]


def test_a_date_that_the_words_may_mean_is_not_called_due() -> None:
    assert shown(timescales([read_timescale("Wishful June 2016")])) == [
        "Wishful June 2016",
        "  unclear: no due date; perhaps 30 June 2016",
        "  Beside “wishful” the date may not be the one to keep to: ask.",
    ]


def test_a_reading_as_json() -> None:
    assert json.loads(timescales_json([read_timescale("March 2015")])) == [
        {
            "text": "March 2015",
            "kind": "dated",
            "due": "2015-03-31",
            "suggests": None,
            "precision": "month",
            "note": "A month means its last day.",
            "ongoing": False,
        }
    ]


def test_a_suggested_date_comes_behind_the_due_one() -> None:
    reading = Timescale("March 2015?", Kind.UNCLEAR, suggests=date(2015, 3, 31), note="Ask.")
    written = json.loads(timescales_json([reading]))[0]
    assert list(written)[2:4] == ["due", "suggests"]
    assert (written["due"], written["suggests"]) == (None, "2015-03-31")
