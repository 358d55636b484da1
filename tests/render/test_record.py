"""One recommendation in full."""

import dataclasses
from typing import Any

import pytest

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
        "Case            Case Z, Serious Case Review",
        "Agency          Children's Social Care (csc)",
        "Theme           Practice",
        "Recommendation  Listen",
        "",
        "Without action: nobody has said yet what is to be done about this.",
    ]


class TestBeforeItWasThere:
    def lines_of(self, on: str, actions: list[Any], **facts: Any) -> list[str]:
        held = make.recommendation(actions=actions)
        index = index_of(make.register(held, cases=(make.case(**facts),)))
        return shown(record(index, held, None, make.day(on), make.policy()), None)[6:]

    @pytest.mark.parametrize(
        ("added", "said"), [("2026-04-02", "2 April 2026"), ("2026-04", "April 2026")], ids=str
    )
    def test_an_action_that_was_added_later(self, added: str, said: str) -> None:
        assert self.lines_of("2026-03-31", [LATE, LATE | {"id": 2, "added": added}])[-2:] == [
            "",
            f"Z-CSC-01.2  Not in the plan yet on 31 March 2026: added later ({said}).",
        ]

    @pytest.mark.parametrize(("on", "there"), [("2026-04-01", False), ("2026-04-02", True)])
    def test_from_its_day_on_it_is_shown(self, on: str, there: bool) -> None:
        assert (
            any("Lead officer" in text for text in self.lines_of(on, [LATE | {"added": "2026-04-02"}]))
            is there
        )

    def test_one_all_of_whose_actions_were_added_later_was_without(self) -> None:
        assert self.lines_of("2026-03-31", [LATE | {"added": "2026-04"}]) == [
            "Without action: nobody has said yet what is to be done about this.",
            "",
            "Z-CSC-01.1  Not in the plan yet on 31 March 2026: added later (April 2026).",
        ]

    def test_before_its_plan_was_agreed_a_case_has_no_actions(self) -> None:
        assert self.lines_of("2026-03-31", [LATE], plan={"agreed": "2026-04-02"}) == [
            "No action yet on 31 March 2026: the plan was agreed later (2 April 2026)."
        ]

    def test_before_its_review_was_decided_on_it_was_not_there(self) -> None:
        assert self.lines_of("2026-03-31", [LATE], decided="2026-04", plan={"agreed": "2026-05-01"}) == [
            "Not there yet on 31 March 2026: the review was decided on later (April 2026)."
        ]


def test_only_withdrawn_actions() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "funding ended"}
    said = lines(make.recommendation(actions=[LATE | {"withdrawn": gone}]))
    assert said[6:8] == [
        "Without action: what was to be done is withdrawn, and nothing is put in its place.",
        "",
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


def test_late_against_an_earlier_date_that_was_agreed_later() -> None:
    sooner = {"to": "2026-11-01", "asked": "2026-02-01", "reason": "r", "agreed": "2026-03-01"}
    said = lines(make.recommendation(actions=[LATE | {"due": "2027-03-31", "deferrals": [sooner]}]))
    assert said[6] == "Z-CSC-01.1  ▲ Overdue, 21 days late"


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


def test_of_a_case_that_is_not_known_up_to_the_day_that_is_said() -> None:
    held = make.recommendation(actions=[{"id": 1, "action": "Act", "due": "2016-01-31"}])
    index = index_of(make.register(held, cases=(make.case(known_until="2016-06-13"),)))
    said = "Case Z: nothing is known after 13 June 2016; overdue means not reported done by then."
    assert said in shown(record(index, held, None, AS_OF, make.policy()), None)
    assert said not in shown(record(index, held, None, make.day("2016-06-13"), make.policy()), None)
