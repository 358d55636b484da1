"""One recommendation in full."""

import dataclasses

from scrtrack.model.action import Action
from scrtrack.model.index import index_of
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.values import Text
from scrtrack.render.record import record
from tests import make
from tests.render.pages import AS_OF, LATE, shown


def lines(shown_record: Recommendation, only: int | None = None, width: int | None = None) -> list[str]:
    parts = record(index_of(make.register(shown_record)), shown_record, only, AS_OF, make.policy())
    return shown(parts, width)


def test_without_action() -> None:
    assert lines(make.recommendation()) == [
        "Z-CSC-01: as of 22 November 2026",
        "Case            Case Z",
        "Agency          Children's Social Care (csc)",
        "Theme           Practice",
        "Recommendation  Listen",
        "",
        "Without action: nobody has said yet what is to be done about this.",
    ]


def test_an_action() -> None:
    assert lines(make.recommendation(actions=[LATE]))[6:] == [
        "Z-CSC-01.1  ▲ Overdue, 21 days late",
        "  Late against first date: past the date first agreed",
        "  Action          Write guidance",
        "  Lead officer    Named Nurse",
        "  Timescale       none given",
        "  Due             1 November 2026",
    ]


def test_one_action_alone() -> None:
    both = make.recommendation(actions=[LATE, LATE | {"id": 2}])
    assert [text for text in lines(both, only=2) if text.startswith("Z-CSC-01.")] == [
        "Z-CSC-01.2  ▲ Overdue, 21 days late"
    ]


def test_the_ladder_and_the_history() -> None:
    seen = {"date": "2026-10-01", "kind": "document", "reference": "Guidance", "seen": "2026-10-14"}
    known = make.recommendation(actions=[LATE | {"evidence": [seen]}])
    assert lines(known)[-9:-6] == [
        "  Evidence ladder",
        "    [x] a document exists: 1 seen",
        "    [ ] staff were trained: none",
    ]
    assert lines(known)[-3:] == [
        "  History",
        "    1 October 2026: document, Guidance",
        "    14 October 2026: Guidance seen for the board",
    ]


CHALLENGE = {"date": "2026-10-01", "by": "Chair", "to": "Head of Service", "note": "Why is it late?"}
ASKED = "Head of Service was asked by Chair to account for it: Why is it late?"


def test_a_challenge_without_answer_is_flagged_and_told() -> None:
    shown_lines = lines(make.recommendation(actions=[LATE | {"challenges": [CHALLENGE]}]))
    assert shown_lines[7] == ("  Challenged: somebody was asked to account for it, and has not answered yet")
    assert shown_lines[-2:] == [
        "  History",
        f"    1 October 2026: {ASKED} (not answered yet)",
    ]


def test_a_challenge_that_is_answered_is_told_with_its_answer() -> None:
    answered = CHALLENGE | {"answered": "2026-11-01", "answer": "Staff changes"}
    shown_lines = lines(make.recommendation(actions=[LATE | {"challenges": [answered]}]))
    assert [text for text in shown_lines if text.startswith("  Challenged")] == []
    assert shown_lines[-2:] == [
        f"    1 October 2026: {ASKED}",
        "    1 November 2026: answered by Head of Service: Staff changes",
    ]


def test_an_answer_dated_later_leaves_it_open() -> None:
    answered = CHALLENGE | {"answered": "2026-11-23", "answer": "Staff changes"}
    shown_lines = lines(make.recommendation(actions=[LATE | {"challenges": [answered]}]))
    assert len([text for text in shown_lines if text.startswith("  Challenged")]) == 1
    assert shown_lines[-1].startswith("    23 November 2026 (after this day): answered")


def test_an_action_that_was_added_says_when() -> None:
    shown_lines = lines(make.recommendation(actions=[LATE | {"added": "2026-04"}]))
    assert "  Added           April 2026" in shown_lines
    assert shown_lines[-1] == "    April 2026: added to the plan"


def test_a_terminal_wraps_beneath_the_words() -> None:
    long = make.recommendation(recommendation="Listen to children and write down what they said")
    assert lines(long, width=50)[4:6] == [
        "Recommendation  Listen to children and write down",
        "                what they said",
    ]


def texts_of(cls: type) -> dict[str, str]:
    """A text of its own for each key of a record that holds one text."""
    return {
        field.name: f"the {field.name.replace('_', ' ')} of it"
        for field in dataclasses.fields(cls)
        if field.type in (Text, Text | None)
    }


def test_every_text_of_a_recommendation_and_of_its_actions_is_shown() -> None:
    ours, its = texts_of(Recommendation), texts_of(Action)
    page = "\n".join(lines(make.recommendation(**ours, actions=[its | {"id": 1}])))
    assert [key for key, text in {**ours, **its}.items() if text not in page] == []
