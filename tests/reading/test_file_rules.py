"""The rules that reading itself looks for: each listed once, in the order of its code."""

import pytest

from scrtrack.diagnostic import Rule, Severity
from scrtrack.reading import file_rules
from scrtrack.reading.file_rules import FILE_RULES, READ_ALL_THE_SAME

NAMES = {name: one for name, one in vars(file_rules).items() if isinstance(one, Rule)}


def test_every_rule_is_listed_in_the_order_in_which_it_is_written() -> None:
    assert list(NAMES.values()) == list(FILE_RULES)


def test_codes_are_counted_without_a_gap() -> None:
    assert [rule.code for rule in FILE_RULES] == [
        f"FILE{number}" for number in range(101, 101 + len(FILE_RULES))
    ]


def test_codes_stay_what_they_are() -> None:
    # Boards name them in board.yaml.
    assert {name: rule.code for name, rule in NAMES.items()} == {
        "UNREADABLE": "FILE101", "ENCODING": "FILE102", "CONTROL": "FILE103", "TOO_LARGE": "FILE104",
        "NOT_YAML": "FILE105", "TOO_CLEVER": "FILE106", "EMPTY": "FILE107", "DUPLICATE_KEY": "FILE108",
        "CONFLICT": "FILE109", "NO_BREAK_SPACE": "FILE110", "LOST_TEXT": "FILE111", "UNKNOWN_KEY": "FILE112",
        "MISSING_KEY": "FILE113", "WRONG_VALUE": "FILE114", "IMPOSSIBLE_DATE": "FILE115", "LINK": "FILE116",
        "OUT_OF_PLACE": "FILE117", "NO_BOARD": "FILE118", "COPY": "FILE119",
    }  # fmt: skip


def test_what_is_read_all_the_same() -> None:
    assert {rule.code for rule in READ_ALL_THE_SAME} == {"FILE111", "FILE118"}


@pytest.mark.parametrize("rule", FILE_RULES, ids=lambda rule: rule.code)
class TestEvery:
    def test_it_is_always_an_error(self, rule: Rule) -> None:
        assert rule.severity is Severity.ERROR

    def test_its_page_is_a_heading_and_three_lines(self, rule: Rule) -> None:
        heading, blank, *lines = rule.page.splitlines()
        assert (heading, blank) == (rule.heading, "")
        assert [line.partition(":")[0] for line in lines] == ["Why", "Put it right", "Breaks it"]
