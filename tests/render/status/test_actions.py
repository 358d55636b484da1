"""The actions of one standing."""

from typing import Any

import pytest

from scrtrack.model.words import Flag, Standing
from scrtrack.position.selection import Selection
from scrtrack.render.status.actions import actions
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

LONG = {
    "action": "Write guidance for every team that meets the families of the children it is about",
    "lead": "Designated Nurse for Safeguarding Children",
    "timescale": "By the end of the month after the plan is agreed by the board",
}


def lines(
    *facts: dict[str, Any], width: int | None = None, standing: Standing = Standing.OVERDUE
) -> list[str]:
    each = [LATE | {"id": n} | one for n, one in enumerate(facts, 1)]
    page = status_page(recommendation(actions=each))
    return shown(actions(page, standing, page.digest.own, whole=False), width)


def test_none_are_not_headed() -> None:
    assert lines() == []


def test_a_pipe_shows_every_column() -> None:
    assert lines({}) == [
        "",
        "▲ Overdue (1), worst first: by the days since the first date",
        "  ID          Agency          Due  Days late  From first   First date  Lead officer  Timescale  Flags  Action",
        "  Z-CSC-01.1  csc      1 Nov 2026         21          21   1 Nov 2026  Named Nurse   –          –      Write guidance",
    ]


@pytest.mark.parametrize(
    ("width", "row"),
    [
        (60, "  Z-CSC-01.1   1 Nov 2026    21  Designate…  Write guidance…"),
        (80, "  Z-CSC-01.1   1 Nov 2026    21     21  Designated Nur…  Write guidance for eve…"),
        (
            100,
            "  Z-CSC-01.1  csc      1 Nov 2026    21     21  Designated Nurse fo…  Write guidance for every team…",
        ),
    ],
)
def test_a_terminal_shows_what_is_needed_most(width: int, row: str) -> None:
    assert lines(LONG, width=width)[-1] == row


def test_the_worst_stands_first() -> None:
    shown_lines = lines({}, {"due": "2026-01-01"})
    assert [text.split()[0] for text in shown_lines[3:]] == ["Z-CSC-01.2", "Z-CSC-01.1"]


def test_a_terminal_shows_forty() -> None:
    shown_lines = lines(*[{}] * 45, width=80)
    assert len(shown_lines) == 2 + 2 + 40 + 1
    assert shown_lines[-1] == "  … and 5 more: scrtrack status --standing overdue"
    assert len(lines(*[{}] * 45)) == 3 + 45


def test_undated_ones_show_their_words() -> None:
    assert lines({"due": None, "timescale": "Ongoing"}, width=80, standing=Standing.UNDATED)[2:] == [
        "  ID          Agency  Lead officer  Timescale  Flags    Action",
        "  Z-CSC-01.1  csc     Named Nurse   Ongoing    ongoing  Write guidance",
    ]


def test_of_those_that_carry_a_flag() -> None:
    page = status_page(recommendation(actions=[LATE]), wanted=Selection(flags=frozenset({Flag.QUIET})))
    assert shown(actions(page, Standing.OVERDUE, page.digest.own, whole=True)) == []


def test_what_was_withdrawn_says_by_whom_and_why_and_what_replaces_it() -> None:
    gone = {"date": "2026-05-01", "by": "Group", "reason": "Merged", "instead": "Z-CSC-02.1"}
    assert lines({"withdrawn": gone}, standing=Standing.WITHDRAWN)[2:] == [
        "  ID          Agency  Replaced by  Withdrawn, by whom and why    First date  Lead officer  Action",
        "  Z-CSC-01.1  csc     Z-CSC-02.1   1 May 2026 by Group: Merged   1 Nov 2026  Named Nurse   Write guidance",
    ]
