"""The closed lists of words: what records may say is part of the files' format, and so are their orders."""

from enum import StrEnum

import pytest

from scrtrack.model import words
from scrtrack.model.words import ClosesAt, EvidenceKind, Finding, Flag, Standing

WORDS = {
    "MadeBy": "imr overview board national",
    "Priority": "high medium low",
    "Scope": "local regional national",
    "Decision": "accepted in-principle in-part not-accepted",
    "AnsweredOtherwise": "not-accepted in-part in-principle met-by-another reply-owed",
    "EvidenceKind": "document training audit re-audit outcome",
    "Finding": "improved no-change worse",
    "Standing": "overdue unevidenced due-soon undated not-yet-due evidenced signed-off embedded withdrawn",
    "Flag": "challenged deferred evidence-offered extension-asked impact-untested late-against-first-date"
    " not-improved ongoing past-its-words quiet reopened review-due signed-off-unevidenced",
    "WithoutAction": "none-given all-withdrawn met-by-withdrawn met-by-unknown reply-owed",
    "ToDecide": "extensions-asked evidence-offered evidenced-not-signed-off not-improved reviews-due"
    " signed-off-unevidenced without-action challenges-unanswered",
    "ClosesAt": "evidenced signed-off embedded",
    "OverdueAgainst": "agreed first",
    "Colour": "red amber yellow green blue purple grey white",
    "RuleLevel": "ignore note warning error",
}
LISTS = {name: one for name, one in vars(words).items() if isinstance(one, type) and one is not StrEnum}


def test_every_list_is_told_here() -> None:
    assert list(WORDS) == list(LISTS)


@pytest.mark.parametrize("name", WORDS)
def test_the_words_of_a_list_in_its_order(name: str) -> None:
    kind: type[StrEnum] = LISTS[name]
    assert [str(one) for one in kind] == WORDS[name].split()


def test_papers_and_training_are_no_tests_and_the_rest_are() -> None:
    assert {str(kind): kind.is_test for kind in EvidenceKind} == {
        "document": False, "training": False, "audit": True, "re-audit": True, "outcome": True,
    }  # fmt: skip


def test_worse_is_worse_than_no_change() -> None:
    assert [(str(one), one.badness) for one in Finding] == [("improved", 0), ("no-change", 1), ("worse", 2)]


def test_an_action_leaves_the_tool_at_a_standing() -> None:
    assert {str(one) for one in ClosesAt} <= {str(one) for one in Standing}


def test_flags_are_in_the_order_of_the_alphabet() -> None:
    assert [str(one) for one in Flag] == sorted(Flag)
