"""What it is about an action that waits for the group."""

from typing import Any

import pytest

from scrtrack.model.words import ToDecide
from scrtrack.position.digest import ActionRow
from scrtrack.render.status.waiting import _ABOUT, waiting_table
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

AUDIT = {
    "kind": "audit",
    "reference": "QA-1",
    "date": "2026-06-01",
    "finding": "worse",
    "shows": "Not in use.",
}
SEEN = AUDIT | {"seen": "2026-06-10"}


def row_of(**facts: Any) -> ActionRow:
    (row,) = status_page(recommendation(actions=[LATE | facts])).digest.rows
    return row


@pytest.mark.parametrize(
    ("kind", "facts", "about"),
    [
        (
            ToDecide.EXTENSIONS_ASKED,
            {
                "deferrals": [
                    {"to": "2026-12-31", "asked": "2026-06-01", "agreed": "2026-06-02"},
                    {"to": "2027-06-30", "asked": "2026-10-01", "asked_by": "Head", "reason": "Posts"},
                ]
            },
            "to 30 June 2027: asked for on 1 October 2026 by Head (Posts); not decided yet",
        ),
        (
            ToDecide.EVIDENCE_OFFERED,
            {"evidence": [AUDIT, SEEN]},
            "1 June 2026, audit, QA-1 [worse]: Not in use",
        ),
        (
            ToDecide.NOT_SIGNED_OFF,
            {"evidence": [AUDIT, SEEN]},
            "1 June 2026, audit, QA-1 [worse]: Not in use",
        ),
        (ToDecide.NOT_IMPROVED, {"evidence": [SEEN]}, "1 June 2026, audit, QA-1 [worse]: Not in use"),
        (ToDecide.NOT_IMPROVED, {}, "–"),
        (
            ToDecide.REVIEWS_DUE,
            {"review_on": "2026-10", "evidence": [SEEN | {"review_by": "2026-09-30"}]},
            (
                "to be looked at again on 31 October 2026; last tested 1 June 2026, audit, QA-1 [worse]: Not in use.;"
                " to be tested again by 30 September 2026"
            ),
        ),
        (
            ToDecide.SIGNED_OFF_UNEVIDENCED,
            {"completed": {"date": "2026-06-01"}, "signed_off": {"date": "2026-07-14", "by": "Group"}},
            "signed off on 14 July 2026 by Group",
        ),
        (
            ToDecide.CHALLENGES_OPEN,
            {
                "challenges": [
                    {"date": "2026-10-01", "by": "Chair", "to": "Head", "note": "Why?"},
                    {
                        "date": "2026-09-01",
                        "by": "Chair",
                        "to": "Head",
                        "note": "When?",
                        "answered": "2026-09-02",
                    },
                ]
            },
            "1 October 2026, Head was asked by Chair: Why?",
        ),
        (ToDecide.WITHOUT_ACTION, {}, "–"),
    ],
)
def test_what_it_is_about(kind: ToDecide, facts: dict[str, Any], about: str) -> None:
    heads, line = shown([waiting_table(kind, [row_of(**facts)])])
    assert heads.split() == ["ID", "Agency", "What", "it", "is", "about", "Lead", "officer", "Action"]
    assert line.startswith(f"  Z-CSC-01.1  csc     {about}  ")


def test_every_kind_has_its_row() -> None:
    assert list(_ABOUT) == list(ToDecide)
