"""A deferral in words."""

from typing import Any

import pytest

from scrtrack.standing.put_off import put_off
from scrtrack.wording.deferrals import deferral_words, how_often
from tests.make import day
from tests.standing.asked import known_on

ASKED = {"to": "2026-12-31", "asked": "2026-09-01", "asked_by": "Team Leader", "reason": "Posts are vacant."}
HEAD = "asked for on 1 September 2026 by Team Leader (Posts are vacant)"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, f"to 31 December 2026: {HEAD}; not decided yet"),
        (
            {"agreed": "2026-09-10", "agreed_by": "Monitoring Group"},
            f"from 31 March 2026 to 31 December 2026: {HEAD}; agreed on 10 September 2026 by Monitoring Group",
        ),
        (
            {"agreed": "2026-09", "agreed_to": "2026-11-30"},
            f"from 31 March 2026 to 30 November 2026: 31 December 2026 {HEAD}; agreed in September 2026",
        ),
        (
            {"refused": "2026-09-10", "refused_by": "Chair", "refused_reason": "Too late"},
            f"to 31 December 2026: {HEAD}; refused on 10 September 2026 by Chair (Too late)",
        ),
    ],
)
def test_whole(more: dict[str, Any], words: str) -> None:
    (one,) = put_off(known_on("2026-11-22", due="2026-03-31", deferrals=[ASKED | more]))
    assert deferral_words(one.entry, one.decision, one.from_) == words


def test_of_what_is_not_said_nothing_is_said() -> None:
    bare = {"to": "2026-12-31", "asked": "2026-09-01", "agreed": "2026-09-10"}
    (one,) = put_off(known_on("2026-11-22", deferrals=[bare]))
    assert deferral_words(one.entry, one.decision, one.from_) == (
        "to 31 December 2026: asked for on 1 September 2026; agreed on 10 September 2026"
    )


@pytest.mark.parametrize(
    ("deferrals", "words"),
    [
        (0, "not put off yet; a later date is asked for"),
        (1, "put off once: first 31 March 2026, now 31 December 2026"),
        (3, "put off 3 times: first 31 March 2026, now 31 December 2026"),
    ],
)
def test_how_often(deferrals: int, words: str) -> None:
    assert how_often(deferrals, day("2026-03-31"), day("2026-12-31")) == words
