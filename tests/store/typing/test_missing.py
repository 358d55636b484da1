"""What to add where a key is missing: its value where it is known, or the words to choose from."""

import pytest

from scrtrack.model.board import Agency, Board, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.store.typing.examples import Keys
from scrtrack.store.typing.missing import ids_of, one_of, what_to_add

OF = Board(board="x", agencies=(Agency(id="csc", name="Social Care"), Agency(id="police", name="Police")))
RECORD = "child-m/M-CSC-01.yaml"


@pytest.mark.parametrize(
    ("keys", "of", "file", "expected"),
    [
        (("id",), Recommendation, RECORD, "add `id: M-CSC-01`"),
        (("id",), Recommendation, "child-m/M CSC.yaml", "add it"),
        (("case",), Recommendation, RECORD, "add `case: child-m`"),
        (("case",), Recommendation, "Child M/M-CSC-01.yaml", "add it"),
        (("id",), Case, "child-m/case.yaml", "add `id: child-m`"),
        (("meeting",), Round, "rounds/2026-10-14.yaml", "add `meeting: 2026-10-14`"),
        (("meeting",), Round, "rounds/x.yaml", "add it"),
        (("agency",), Recommendation, RECORD, "add it, one of csc or police"),
        (("answered", 0, "agency"), Round, "rounds/x.yaml", "add it, one of csc or police"),
        (
            ("review",),
            Case,
            "child-m/case.yaml",
            "add it, one of scr, lcspr, rapid-review, learning-review, sar, dhr, dardr, mhhr, susr, pfd, jtai, inspection or audit",
        ),
        (
            ("actions", 0, "evidence", 0, "kind"),
            Recommendation,
            RECORD,
            "add it, one of document, training, audit, re-audit or outcome",
        ),
        (("recommendation",), Recommendation, RECORD, "add it"),
        (("actions", 0, "id"), Recommendation, RECORD, "add it"),
    ],
)
def test_what_is_known_is_said(keys: Keys, of: type, file: str, expected: str) -> None:
    assert what_to_add(keys, of, file, OF) == expected


def test_one_word_is_no_choice() -> None:
    assert one_of(["csc"]) == "csc"


def test_more_than_a_few_are_not_listed() -> None:
    many = Board(board="x", themes=tuple(Theme(id=f"t{n}", name="x") for n in range(14)))
    assert ids_of(many, "theme") == []
    assert ids_of(OF, "agency") == ["csc", "police"]
