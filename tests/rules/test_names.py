"""Names and aliases that lead to two agencies, themes or cases."""

import pytest

from scrtrack.diagnostic import Severity
from scrtrack.model.register import Register
from scrtrack.rules.identity import duplicate_id
from scrtrack.rules.names import one_name_for_two
from tests.make import board, case, register
from tests.rules.asked import ask

ASKED = ask(one_name_for_two)


def agencies(*entries: tuple[str, str, list[str]]) -> Register:
    made = [{"id": key, "name": name, "aliases": aliases} for key, name, aliases in entries]
    return register(of=board(agencies=made))


def test_an_alias_that_is_anothers_id() -> None:
    held = agencies(("csc", "Children's Social Care", ["Health"]), ("health", "City CCG", []))
    (found,) = ASKED.diagnostics(held)
    assert (found.location.file, found.severity) == ("board.yaml", Severity.WARNING)
    assert found.message == (
        "`Health` is an alias of the agency csc and the id of health, and an id wins: take the alias away"
    )


def test_a_name_that_is_anothers_id() -> None:
    assert ASKED.message(agencies(("csc", "Police", []), ("police", "Anytown Police", []))) == (
        "`Police` is the name of the agency csc and the id of police, and an id wins: give one of the two another name"
    )


def test_a_kind_of_review_by_anothers_name() -> None:
    kinds = [{"id": "scr", "name": "Serious Case Review"}, {"id": "serious-case-review", "name": "Older"}]
    assert ASKED.message(register(of=board(reviews=kinds))) == (
        "`Serious Case Review` is the name of the kind of review scr and the id of serious-case-review, and an id wins:"
        " give one of the two another name"
    )


def test_an_alias_that_is_anothers_name() -> None:
    assert ASKED.message(
        agencies(("csc", "Social Care", []), ("adults", "Adult Care", ["social  care"]))
    ) == (
        "`social care` is an alias of the agency adults and the name of csc, and a name wins: take the alias away"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "Police", []), ("b", "police", [])),
        (("a", "A", ["GPs"]), ("b", "B", ["gps"])),
        (("early-help", "A", []), ("b", "Early Help", [])),
        (("a", "A", ["Children\u2019s Services"]), ("b", "Children's Services", [])),
    ],
)
def test_each_clash_is_told_once(one: tuple[str, str, list[str]], other: tuple[str, str, list[str]]) -> None:
    assert ASKED.said(agencies(one, other)) == [("REF216", None)]


def test_what_is_called_in_several_ways_itself() -> None:
    held = agencies(
        ("csc", "CSC", ["csc", "Social Care", "social care"]), ("police", "Police", ["Anytown Police"])
    )
    assert ASKED.said(held) == []


def test_two_with_one_id_are_told_by_another_rule() -> None:
    assert ask(one_name_for_two, duplicate_id).said(agencies(("a", "A", []), ("a", "A", []))) == [
        ("REF202", None)
    ]


def test_themes() -> None:
    themes = [{"id": "practice", "name": "Practice"}, {"id": "training", "name": "practice"}]
    assert ASKED.said(register(of=board(themes=themes))) == [("REF216", None)]


def test_the_default_themes_are_told_apart() -> None:
    assert ASKED.said(register(of=board())) == []


def test_cases_and_their_titles_are_not_quoted() -> None:
    two = (case(id="child-m", title="Child M"), case(id="child-n", title="Child M"))
    (found,) = ASKED.diagnostics(register(cases=two))
    assert (found.id, found.location.file) == ("child-n", "child-n/case.yaml")
    assert found.message == (
        "the title of the case child-n is also the id of child-m, and an id wins: give one of the two another title"
    )
