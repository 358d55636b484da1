"""`status` as an officer reads it."""

from scrtrack.model.words import Flag, Standing
from scrtrack.position.selection import Selection
from scrtrack.render.status.text import status
from tests.make import recommendation
from tests.render.pages import AS_OF, LATE, shown, status_page

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


def test_what_is_not_known_up_to_the_day_comes_last() -> None:
    old = recommendation(id="Y-1", case="y", actions=[{"id": 1, "action": "Train", "due": "2015-01-31"}])
    lines = shown(status(status_page(old, ONE, recommendation(id="Y-2", case="y"), known_until={"y": AS_OF})))
    at = [text for text in lines if text.startswith(("▲ Overdue", "Of cases", "Recommendations without"))]
    assert at == [
        "▲ Overdue (1), worst first: by the days since the first date",
        "Of cases that are not known up to today",
        "▲ Overdue (1), worst first: by the days since the first date",
        "Recommendations without action (1)",
    ]


def test_where_nothing_matches_nothing_is_listed_or_advised() -> None:
    page = status_page(ONE, wanted=Selection(flags=frozenset({Flag.REOPENED})))
    assert shown(status(page))[-1] == "No action matches."
