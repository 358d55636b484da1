"""What was put off, whole."""

from typing import Any

from scrtrack.render.status.actions import MOST_ROWS
from scrtrack.render.status.put_off import put_off_whole
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

ASKED = {"to": "2027-03-31", "asked": "2026-11-10", "asked_by": "Head", "reason": "Posts are vacant"}
AGREED = {"to": "2026-11-01", "asked": "2026-06-01", "agreed": "2026-06-10", "agreed_by": "Group"}


def lines(*actions: dict[str, Any], whole: bool = True) -> list[str]:
    page = status_page(recommendation(actions=actions))
    return shown(put_off_whole(page, page.digest.own, whole=whole))


def test_nothing_was() -> None:
    assert lines(LATE) == []


def test_most_often_first_and_a_row_a_request() -> None:
    often = LATE | {"id": 2, "due": "2026-06-30", "deferrals": [AGREED]}
    assert lines(LATE | {"deferrals": [ASKED]}, often) == [
        "",
        "Put off, or asked to be (2), most often first",
        "  ID          Put off   First date  Each request, and what was decided",
        (
            "  Z-CSC-01.2  once     30 Jun 2026  "
            "from 30 June 2026 to 1 November 2026: asked for on 1 June 2026; agreed on 10 June 2026 by Group"
        ),
        (
            "  Z-CSC-01.1  not yet   1 Nov 2026  "
            "to 31 March 2027: asked for on 10 November 2026 by Head (Posts are vacant); not decided yet"
        ),
    ]


def test_of_many_a_terminal_shows_the_first_unless_the_whole_is_wanted() -> None:
    actions = [LATE | {"id": n, "deferrals": [ASKED]} for n in range(1, MOST_ROWS + 3)]
    page = status_page(recommendation(actions=actions))
    first, every = (shown(put_off_whole(page, page.digest.own, whole=whole), 120) for whole in (False, True))
    assert first[-1].strip() == "… and 2 more: scrtrack status --flag deferred --flag extension-asked"
    assert len(every) > len(first)
    assert len(lines(*actions, whole=False)) == 3 + MOST_ROWS + 2
