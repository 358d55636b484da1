"""Whether the words of one timescale were typed without quotes."""

import pytest

from scrtrack.cli.unquoted import read_together, said_together


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("September 2015", "dated"),
        ("31 March 2016", "dated"),
        ("By 31/12/2016", "dated"),
        ("By the end of March 2016 and ongoing", "dated"),
        ("'September 2015'", "dated"),
        ("Within 3 months of publication", "relative"),
    ],
)
def test_one_timescale(typed: str, kind: str) -> None:
    reading = read_together(typed.split())
    assert reading is not None
    assert reading.kind == kind


@pytest.mark.parametrize(
    "words",
    [
        ["Ongoing"],
        ["Ongoing", "Immediate"],
        ["Soon", "Ongoing"],
        ["2015", "2016"],
        ["September", "October"],
        ["31/12/2016", "Ongoing"],
        ["September", "October 2015"],
        ["September 2015", "Ongoing"],
        ["September", "-"],
        ["31", "February", "2016"],
        ['"September', '2015"'],
        ["", "2015"],
    ],
)
def test_several_or_none(words: list[str]) -> None:
    assert read_together(words) is None


def test_it_is_said_with_the_command_to_type() -> None:
    reading = read_together(["'March", "2016'"])
    assert reading is not None
    assert said_together(reading) == (
        "each word was read as a timescale of its own; together they are dated, due 31 March 2016",
        'put them in quotes if they are one: scrtrack timescale "March 2016"',
    )


def test_without_a_date_it_names_none() -> None:
    reading = read_together(["Within", "3", "months", "of", "publication"])
    assert reading is not None
    assert said_together(reading)[0].endswith("together they are relative")
