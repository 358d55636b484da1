"""What is past its first date and not done, by how long."""

from scrtrack.render.status.ages import ages
from tests.make import recommendation
from tests.render.pages import LATE, shown, status_page


def test_nothing_is_late() -> None:
    assert shown(ages(status_page(recommendation(actions=[LATE | {"due": "2027-01-31"}])))) == []


def test_with_priority_and_with_agency_each_with_its_sums() -> None:
    actions = [
        LATE,
        LATE | {"id": 2, "due": "2025-01-31", "agency": "police"},
        LATE | {"id": 3, "due": "2027-01-31"},
    ]
    high = recommendation(priority="high", actions=actions)
    none = recommendation(id="Z-2", actions=[LATE])
    assert shown(ages(status_page(high, none))) == [
        "",
        "Past the first date and not done: months since it, by priority",
        "  Priority     Over 12  6-12  3-6  0-3  Total",
        "  High               1     0    0    1      2",
        "  No priority        0     0    0    1      1",
        "  Total              1     0    0    2      3",
        "",
        "Past the first date and not done: months since it, by agency",
        "  Agency                  Over 12  6-12  3-6  0-3  Total",
        "  Children's Social Care        0     0    0    2      2",
        "  police                        1     0    0    0      1",
        "  Total                         1     0    0    2      3",
    ]
