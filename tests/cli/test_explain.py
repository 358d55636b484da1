"""`scrtrack explain`, through the real way in."""

import re

from scrtrack.rules.catalogue import RULES
from tests.command import REPOSITORY, run


def test_a_page() -> None:
    text = run("explain", "due302").out
    assert text.startswith("DUE302 (error)\nThe words of the timescale read as one date")
    assert "\nWhy: " in text
    assert "\nPut it right: " in text
    assert "\nBreaks it: " in text


def test_the_list_holds_every_rule() -> None:
    listed = re.findall(r"^  ([A-Z]+[0-9]+) ", run("explain").out, re.MULTILINE)
    assert sorted(listed) == [rule.code for rule in RULES]


def test_an_unknown_code() -> None:
    assert re.search("perhaps DUE3[0-9]+ was meant", run("explain", "DUE3O2").err)


def test_the_page_in_the_docs_is_current() -> None:
    assert (REPOSITORY / "docs" / "rules.md").read_text(encoding="utf-8") == run(
        "explain", "--format", "markdown"
    ).out
