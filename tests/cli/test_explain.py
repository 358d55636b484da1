"""`scrtrack explain`, through the real way in."""

import re

import pytest

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


@pytest.mark.parametrize("typed", ["DUE", "due"])
def test_a_family_lists_its_rules(typed: str) -> None:
    ran = run("explain", typed)
    listed = re.findall(r"^  ([A-Z]+[0-9]+) ", ran.out, re.MULTILINE)
    assert ran.out.startswith("Deadlines and deferrals\n  DUE301 ")
    assert listed == [rule.code for rule in RULES if rule.family == "DUE"]
    assert (ran.code, ran.err, "Files: " in ran.out) == (0, "", False)


def test_a_family_as_markdown() -> None:
    text = run("explain", "UPD", "--format", "markdown").out
    assert re.findall(r"^##+ (.*)$", text, re.MULTILINE)[:2] == ["Progress", "UPD501 (warning)"]


def test_a_number_alone_is_enough() -> None:
    assert run("explain", "302").out == run("explain", "DUE302").out


@pytest.mark.parametrize(("typed", "near"), [("DUE3O2", "DUE302"), ("DUE999", "DUE3[0-9]+")])
def test_an_unknown_code(typed: str, near: str) -> None:
    ran = run("explain", typed)
    assert (ran.code, ran.out) == (2, "")
    assert re.search(f"perhaps {near} was meant; `scrtrack explain DUE` lists its family", ran.err)


def test_the_page_in_the_docs_is_current() -> None:
    assert (REPOSITORY / "scrtrack" / "docs" / "rules.md").read_text(encoding="utf-8") == run(
        "explain", "--format", "markdown"
    ).out
