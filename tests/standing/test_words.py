"""What the words of an action's timescale say of a day."""

import subprocess
import sys
from typing import Any

import pytest

from scrtrack.standing.words import anchors_of, dates_in
from scrtrack.timescale.read import read_timescale
from scrtrack.timescale.reading import Anchor
from tests.command import REPOSITORY
from tests.make import case, day

ROWS = (REPOSITORY / "tests" / "timescale" / "timescales.tsv").read_text(encoding="utf-8").splitlines()
TEXTS = [row.partition("\t")[0] for row in ROWS if not row.startswith("#")]


def found(words: str, **case_facts: Any) -> list[str]:
    return [one.isoformat() for one in dates_in(words, case(**case_facts))]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("By 30 September 2026", ["2026-09-30"]),
        ("September 2015 and ongoing CPD element", ["2015-09-30"]),
        ("Summer 13", ["2013-08-31"]),
        ("The twentieth June 2016", ["2016-06-20"]),
        ("Ongoing", []),
        ("See 8.5.1", []),
        ("31 September 2026", []),
        ("March 2026 " * 200, []),
    ],
)
def test_the_date_that_they_give(words: str, dates: list[str]) -> None:
    assert found(words) == dates


@pytest.mark.parametrize(
    ("words", "facts", "dates"),
    [
        ("Six months from publication", {"published": "2026-01-15"}, ["2026-07-15"]),
        ("Six months from publication", {"published": "2026-01"}, []),
        ("Six months from publication", {}, []),
        ("Within 6 weeks of the plan being agreed", {"plan": {"agreed": "2026-01-01"}}, ["2026-02-12"]),
        ("At the next board meeting", {"published": "2026-01-15"}, []),
        ("9999 months from publication", {"published": "9999-01-15"}, []),
    ],
)
def test_the_date_that_the_case_makes_of_them(words: str, facts: dict[str, Any], dates: list[str]) -> None:
    assert found(words, **facts) == dates


def test_of_no_case_nothing_is_counted() -> None:
    assert (anchors_of(None), dates_in("Six months from publication", None)) == ({}, ())


def test_a_case_gives_the_days_it_knows() -> None:
    known = case(published="2026-01-15", plan={"agreed": "2026-02-01"})
    assert anchors_of(known) == {Anchor.PUBLICATION: day("2026-01-15"), Anchor.PLAN: day("2026-02-01")}


def test_no_date_that_can_be_read_is_passed_over() -> None:
    given = {text: read_timescale(text) for text in TEXTS}
    dated = {text: one.due or one.suggests for text, one in given.items() if one.due or one.suggests}
    assert {text: dates_in(text, None)[:1] for text in dated} == {text: (day,) for text, day in dated.items()}


def test_words_without_a_date_do_not_load_the_grammar() -> None:
    code = (
        "import sys; from scrtrack.standing.words import dates_in; dates_in('Dependent on release', None);"
        " sys.exit('scrtrack.timescale.verdict' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=False).returncode == 0
