"""`status` as an officer reads it."""

from scrtrack.model.words import Standing
from scrtrack.position.selection import Selection
from scrtrack.render.status.text import status
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page

ONE = recommendation(actions=[LATE])


def test_counts_then_lists_then_what_to_do() -> None:
    lines = shown(status(status_page(ONE)))
    wanted = [
        "Test Board: as of 22 November 2026",
        "▲ Overdue (1), worst first: by the days since the first date",
    ]
    assert [text for text in lines if text in (*wanted, "What to do next")] == [*wanted, "What to do next"]


def test_without_action() -> None:
    lines = shown(status(status_page(recommendation(number="5."))))
    place = lines.index("Recommendations without action (1)")
    assert lines[place + 1 : place + 3] == [
        "  ID        Agency  Number  Recommendation",
        "  Z-CSC-01  csc     5.      Listen",
    ]


def test_flags_with_their_meaning() -> None:
    lines = shown(status(status_page(ONE)))
    place = lines.index("Flags, beside the standing (scrtrack status --flag NAME lists the actions)")
    assert lines[place + 1] == "  1 late-against-first-date  past the date first agreed"


def test_a_standing_asked_for_is_listed_alone() -> None:
    lines = shown(
        status(
            status_page(
                ONE, recommendation(id="Z-CSC-02"), wanted=Selection(standings=frozenset({Standing.OVERDUE}))
            )
        )
    )
    assert "▲ Overdue (1), worst first: by the days since the first date" in lines
    assert not [text for text in lines if text.startswith(("Recommendations without", "Flags"))]
