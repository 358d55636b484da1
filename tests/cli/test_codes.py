"""The codes of rules as people type them."""

import pytest

from scrtrack.cli.codes import codes_of
from scrtrack.errors import UsageError
from scrtrack.rules.catalogue import FAMILIES, RULES


@pytest.mark.parametrize("typed", ["DUE302", "due302", " Due302 ", "302", "due 302", "DUE-302"])
def test_a_code_in_any_way_of_writing_it(typed: str) -> None:
    assert codes_of(typed) == ("DUE302",)


@pytest.mark.parametrize("family", list(FAMILIES))
def test_a_family_is_all_its_codes(family: str) -> None:
    assert codes_of(family.lower()) == tuple(rule.code for rule in RULES if rule.family == family)


def test_no_two_rules_have_a_number_in_common() -> None:
    assert len({rule.code.removeprefix(rule.family) for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("DUE3O2", "perhaps DUE302 was meant; `scrtrack explain DUE` lists its family"),
        ("DU", "perhaps DUE was meant; `scrtrack explain DUE` lists its family"),
        ("SMARTER", "perhaps SMART was meant; `scrtrack explain SMART` lists its family"),
        ("XYZ", "`scrtrack explain` lists them"),
        ("", "`scrtrack explain` lists them"),
    ],
)
def test_another_is_refused_and_the_nearest_named(typed: str, hint: str) -> None:
    with pytest.raises(UsageError) as refused:
        codes_of(typed)
    assert (refused.value.message, refused.value.hint) == (f"there is no rule or family {typed}", hint)
