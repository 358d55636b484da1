"""The words of plans: each leads to a key that is there, and every heading that was met leads somewhere."""

import dataclasses
from enum import StrEnum

import pytest

from scrtrack.model import words
from scrtrack.model.board import default_reviews
from scrtrack.store.fields import RECORD_TYPES, homes
from scrtrack.store.typing import plan_words
from scrtrack.store.typing.plan_words import CLOSED_WORDS, KEY_WORDS, closed_word, keys_for, known_words
from scrtrack.wording.spelling import folded

KEYS = {key for cls in RECORD_TYPES for key in homes(cls)}
CLOSED = {str(word) for enum in vars(words).values() if isinstance(enum, type) and issubclass(enum, StrEnum)
          for word in enum} | {kind.id for kind in default_reviews()}  # fmt: skip


@pytest.mark.parametrize("key", KEY_WORDS)
def test_each_leads_to_a_key_that_is_there(key: str) -> None:
    assert key in KEYS


@pytest.mark.parametrize("key", CLOSED_WORDS)
def test_each_closed_word_is_one_that_is_there(key: str) -> None:
    assert key in KEYS
    assert [word for word in CLOSED_WORDS[key] if word not in CLOSED] == []


@pytest.mark.parametrize("key", KEY_WORDS)
def test_no_word_is_the_key_itself_or_stands_twice(key: str) -> None:
    listed = [folded(word) for word in KEY_WORDS[key].split(",")]
    assert folded(key) not in listed
    assert len(listed) == len(set(listed))
    assert "" not in listed


HEADINGS = {
    "recommendation": "Recommendations, What is the recommendation?, Issue(s) identified, Area of concern,"
    " What is the over-arching recommendation?",
    "action": "Action(s) required, Action to take, Actions to be taken, Specific Actions,"
    " How will change be achieved?, What?, How?",
    "lead": "Lead Officer, Lead Person(s), Lead/Ownership, Identified Lead, Person responsible, Responsible Officer,"
    " Leadership, Accountable, Who?, By whom",
    "agency": "Lead Agency",
    "updates": "Progress, Progress to date, Update on progress, Key milestones,"
    " Key milestones achieved in enacting recommendation",
    "evidence_wanted": "Evidence to be provided, Evidence required, Expected evidence",
    "completed": "Date of completion and outcome, Completion date, Done",
    "aim": "Desired Aim / Outcome, Outcome, Expected outcome",
    "measure": "Outcome measure, Success measures, Success criteria",
    "scope": "Scope of recommendation",
}


@pytest.mark.parametrize(("key", "headings"), HEADINGS.items())
def test_headings_of_plans_lead_to_their_keys(key: str, headings: str) -> None:
    assert [heading for heading in headings.split(",") if key not in keys_for(folded(heading))] == []


@pytest.mark.parametrize("heading", ["Target Date", "Target completion date", "Target and completion date", "When?",
                                     "By when", "Deadline"])  # fmt: skip
def test_headings_under_which_dates_or_words_stand(heading: str) -> None:
    assert plan_words.is_date_or_words(folded(heading))


@pytest.mark.parametrize(
    "heading", ["RAG", "RAG status", "RAG rating", "Progress indicator", "Current Status"]
)
def test_headings_of_what_is_never_stored(heading: str) -> None:
    assert plan_words.is_standing(folded(heading))


def test_no_word_for_planned_evidence_leads_to_evidence() -> None:
    planned = [word for word in known_words() if {"evidence_wanted", "evidence"} <= set(keys_for(word))]
    assert planned == []
    assert [
        word for word in KEY_WORDS["evidence"].split(", ") if "wanted" in word or "required" in word
    ] == []


@pytest.mark.parametrize(
    ("key", "given", "meant"),
    [
        ("decision", "In Part", "in-part"),
        ("decision", "Rejected", "not-accepted"),
        ("kind", "re audit", "re-audit"),
        ("kind", "reaudit", "re-audit"),
        ("made_by", "Overview", "overview"),
        ("made_by", "overview report", "overview"),
        ("priority", "HIGH", "high"),
        ("scope", "Locally", "local"),
        ("review", "Serious Case Review", "scr"),
        ("review", "LCSPR", "lcspr"),
        ("review", "", None),
        ("review", "something else", None),
        ("kind", "serious case review", None),
    ],
)
def test_a_closed_word_written_otherwise(key: str, given: str, meant: str | None) -> None:
    expected = [*words.Decision, *words.EvidenceKind, *words.MadeBy, *words.Priority, *words.Scope]
    assert closed_word(key, given, [*map(str, expected), "scr", "lcspr"]) == meant


def test_a_word_that_cannot_stand_there_is_not_offered() -> None:
    assert closed_word("review", "serious case review", ["dhr", "sar"]) is None


def test_every_record_is_spoken_of() -> None:
    spoken = {
        field.name.rstrip("_") for cls in RECORD_TYPES for field in dataclasses.fields(cls)
    } & KEY_WORDS.keys()
    assert {"board", "title", "recommendation", "meeting"} <= spoken
