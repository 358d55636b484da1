"""The rules as a whole: each listed once, each with a page that a board officer can read."""

import importlib
import pkgutil
import re

import pytest

import scrtrack.rules
from scrtrack.diagnostic import Rule
from scrtrack.reading.file_rules import FILE_RULES
from scrtrack.render.rules_pages import parts_of
from scrtrack.rules.catalogue import CHECKS, FAMILIES, RULES
from scrtrack.rules.engine.check import Check
from tests.command import run

MODULES = [
    importlib.import_module(f"scrtrack.rules.{found.name}")
    for found in pkgutil.iter_modules(scrtrack.rules.__path__)
]
FAMILY_MODULES = [module for module in MODULES if module.__name__.rpartition(".")[2] != "catalogue"]
IDS = [rule.code for rule in RULES]
AMERICAN = r"\b\w+(?:ize|izes|ized|izing|ization)\b|\b(?:color|behavior|center|check mark)\b"
JARGON = (
    r"\b(?:null|none type|parse[rd]?|token|string|boolean|integer|regex|schema|exception raised|invalid)\b"
)


def test_codes_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize("module", FAMILY_MODULES, ids=[module.__name__ for module in FAMILY_MODULES])
def test_every_check_is_in_its_family_s_tuple(module: object) -> None:
    made = {name: value for name, value in vars(module).items() if isinstance(value, Check)}
    listed = getattr(module, "CHECKS", ())
    assert [name for name, value in made.items() if value not in listed] == []


def test_every_family_is_in_the_catalogue() -> None:
    made = [value for module in FAMILY_MODULES for value in vars(module).values() if isinstance(value, Check)]
    assert [value.rule.code for value in made if value not in CHECKS] == []
    assert len(made) + len(FILE_RULES) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
class TestPages:
    def test_the_code_is_of_a_family(self, rule: Rule) -> None:
        assert rule.family in FAMILIES
        assert re.fullmatch(r"[A-Z]+[1-6]\d\d", rule.code)

    def test_the_heading_is_one_sentence(self, rule: Rule) -> None:
        assert re.fullmatch(r"[A-Z`][^.\n]*(?:\.yaml[^.\n]*)*\.", rule.heading)

    def test_it_has_its_three_parts(self, rule: Rule) -> None:
        assert [name for name, _ in parts_of(rule)] == ["Why", "Put it right", "Breaks it"]

    def test_each_part_is_short_and_ends(self, rule: Rule) -> None:
        for name, text in parts_of(rule):
            sentences = re.findall(r"[.?!](?=\s|$)", re.sub(r"`[^`]*`|\.{3}", "", text))
            assert 1 <= len(sentences) <= 3, name
            assert len(text) <= 260
            assert text.endswith((".", '".'))

    def test_it_is_plain_british_english(self, rule: Rule) -> None:
        assert re.findall(AMERICAN, rule.page, re.IGNORECASE) == []
        assert re.findall(JARGON, rule.page, re.IGNORECASE) == []

    def test_explain_shows_it(self, rule: Rule) -> None:
        shown = " ".join(run("explain", rule.code).out.split())
        assert all(" ".join(text.split()) in shown for _, text in parts_of(rule))
