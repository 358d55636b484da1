"""The manual of the rules."""

from scrtrack.diagnostic import Rule, Severity
from scrtrack.render.rules_pages import markdown, parts_of, rule_page, rules_list
from tests.render.pages import shown

PAGE = "An action has no date.\n\nWhy: nobody can\n    chase it.\nPut it right: add `due:`.\nBreaks it: no `due:`."
RULE = Rule("DUE301", Severity.WARNING, PAGE)
FAMILIES = {"DUE": "Deadlines and deferrals"}


def test_the_parts_of_a_page() -> None:
    assert parts_of(RULE) == [
        ("Why", "nobody can chase it."),
        ("Put it right", "add `due:`."),
        ("Breaks it", "no `due:`."),
    ]


def test_a_page() -> None:
    assert shown(rule_page(RULE)) == [
        "DUE301 (warning)",
        "An action has no date.",
        "",
        "Why: nobody can chase it.",
        "Put it right: add `due:`.",
        "Breaks it: no `due:`.",
    ]


def test_the_list() -> None:
    assert shown(rules_list([RULE], FAMILIES)) == [
        "Deadlines and deferrals",
        "  DUE301    warning  An action has no date.",
        "",
        "A rule's whole page: scrtrack explain CODE",
    ]


def test_the_list_on_a_terminal_hangs_beneath_the_words() -> None:
    assert shown(rules_list([RULE], FAMILIES), width=42)[1:3] == [
        "  DUE301    warning  An action has no",
        "                     date.",
    ]


def test_the_page_in_the_docs() -> None:
    assert markdown([RULE], FAMILIES).endswith(
        "## Deadlines and deferrals\n\n### DUE301 (warning)\n\nAn action has no date.\n\n"
        "- **Why:** nobody can chase it.\n- **Put it right:** add `due:`.\n- **Breaks it:** no `due:`.\n"
    )
