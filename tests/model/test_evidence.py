"""Evidence: a rung of the ladder, where it can be found, and its date."""

import pytest

from scrtrack.model.evidence import Evidence
from scrtrack.model.words import EvidenceKind, Finding
from tests.model.keys import defaults, faults, made, needed

LEAST = {"kind": "document", "reference": "Guidance, version 4", "date": "2026-06-10"}


def test_the_keys_that_must_be_there() -> None:
    assert needed(Evidence) == ["kind", "reference", "date"]


def test_the_least_evidence_is_only_offered() -> None:
    others = ("shows", "finding", "review_by", "seen", "seen_by")
    assert defaults(Evidence, LEAST) == dict.fromkeys(others)


@pytest.mark.parametrize("kind", list(EvidenceKind))
def test_it_is_a_rung_of_the_ladder(kind: EvidenceKind) -> None:
    assert made(Evidence, LEAST | {"kind": str(kind)}).kind is kind


@pytest.mark.parametrize("finding", list(Finding))
def test_a_test_found_something(finding: Finding) -> None:
    assert made(Evidence, LEAST | {"kind": "audit", "finding": str(finding)}).finding is finding


@pytest.mark.parametrize(("key", "word"), [("kind", "e-mail"), ("finding", "better")])
def test_any_other_word_is_refused(key: str, word: str) -> None:
    assert faults(Evidence, LEAST | {key: word}) == [(key, "enum")]


def test_its_dates_may_be_months() -> None:
    shown = made(Evidence, LEAST | {"date": "2026-06", "seen": "2026-07", "review_by": "2027-07"})
    assert [str(when) for when in (shown.date, shown.seen, shown.review_by)] == [
        "2026-06",
        "2026-07",
        "2027-07",
    ]
