"""`scrtrack timescale`, through the real way in."""

import json
import subprocess
import sys

from tests.command import run


def test_each_argument_is_one() -> None:
    assert run("timescale", "September 2015 and ongoing CPD element", "See 8.5.1").out.splitlines()[:2] == [
        "September 2015 and ongoing CPD element",
        "  dated: due 30 September 2015, and ongoing",
    ]


def test_json() -> None:
    found = json.loads(run("timescale", "--format", "json", "By 31/12/2016", "Ongoing").out)
    assert [(one["text"], one["kind"], one["due"], one["precision"]) for one in found] == [
        ("By 31/12/2016", "dated", "2016-12-31", "day"),
        ("Ongoing", "ongoing", None, None),
    ]


def test_a_dash_reads_one_a_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scrtrack", "timescale", "-", "--format", "json"],
        input="\ufeffApril 2016\r\n\r\nn/a\r\n".encode(),
        capture_output=True,
        check=False,
    )
    assert [one["kind"] for one in json.loads(done.stdout)] == ["dated", "none", "none"]


def test_what_is_piped_in_may_be_no_text() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scrtrack", "timescale", "-"],
        input=b"\xa3",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")


def test_words_without_quotes_are_read_alone_and_the_whole_is_suggested() -> None:
    ran = run("timescale", "September", "2015")
    assert (ran.code, ran.out.splitlines()[0]) == (0, "September")
    assert ran.err.splitlines() == [
        "scrtrack: each word was read as a timescale of its own; together they are dated, due 30 September 2015",
        '  What to do: put them in quotes if they are one: scrtrack timescale "September 2015".',
    ]


def test_timescales_in_quotes_are_left_at_that() -> None:
    assert run("timescale", "September 2015", "See 8.5.1").err == ""
