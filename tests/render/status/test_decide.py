"""What the group has to decide, on the page and whole."""

from scrtrack.render.status.decide import decide, decide_whole
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

ASKED = {"to": "2027-06-30", "asked": "2026-10-01", "asked_by": "Head", "reason": "Posts are vacant"}
WAITING = recommendation(actions=[LATE | {"deferrals": [ASKED]}])


def test_nothing_waits() -> None:
    page = status_page(recommendation(actions=[LATE]))
    assert (shown(decide(page)), shown(decide_whole(page))) == ([], [])


def test_a_line_a_kind_with_the_ids() -> None:
    assert shown(decide(status_page(WAITING, recommendation(id="Z-2")))) == [
        "",
        "For the group to decide",
        "  1 Extensions asked for            Z-CSC-01.1",
        "  1 Recommendations without action  Z-2",
        "  See each, with what is to be decided: scrtrack status --decide",
    ]


def test_whole_with_what_is_to_be_done() -> None:
    lines = shown(decide_whole(status_page(WAITING)))
    assert lines[1:3] == [
        "Extensions asked for (1): agree or refuse each; until then the old date holds",
        "  Write it down as `agreed:` and `agreed_by:`, or `refused:` and `refused_by:`",
    ]
    assert lines[4].split()[:2] == ["Z-CSC-01.1", "csc"]


def test_why_a_recommendation_is_without_action() -> None:
    lines = shown(decide_whole(status_page(recommendation(id="Z-2"))))
    assert lines[-1] == "  Z-2: nobody has said yet what is to be done about this."
