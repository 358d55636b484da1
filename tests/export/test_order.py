"""The order of a sheet: overdue first, then case, number and action."""

from scrtrack.export.order import natural, recommendations_in_order
from tests.export.samples import tool_of
from tests.make import case, recommendation, register


def test_numbers_sort_as_numbers_and_words_after_them() -> None:
    texts = ["10.", "2.", "23.2 v", "23.10", "iii", "", "007", "9" * 5_000]
    assert sorted(texts, key=natural) == ["", "2.", "007", "10.", "23.2 v", "23.10", "9" * 5_000, "iii"]


def test_overdue_comes_first_then_case_number_and_action() -> None:
    late, later = {"due": "2026-01-31"}, {"due": "2027-12-31"}
    held = register(
        recommendation(
            id="Z-1",
            number="10.",
            actions=[{"id": 1, "action": "a", **later}, {"id": 2, "action": "b", **late}],
        ),
        recommendation(id="Z-2", number="9.", actions=[{"id": 1, "action": "c", **late}]),
        recommendation(id="A-1", case="a", number="11.", actions=[{"id": 1, "action": "d", **late}]),
        cases=(case(), case(id="a", title="Case A")),
    )
    assert [row.id for row in tool_of(held).rows] == ["A-1.1", "Z-2.1", "Z-1.2", "Z-1.1"]


def test_recommendations_go_by_case_and_number() -> None:
    records = [recommendation(id="Z-1", number="10."), recommendation(id="Z-2", number="9.")]
    assert [record.id for record in recommendations_in_order(records, {})] == ["Z-2", "Z-1"]


def test_what_is_not_known_up_to_the_day_comes_after_the_rest() -> None:
    late, later = {"due": "2026-01-31"}, {"due": "2027-12-31"}
    held = register(
        recommendation(id="A-1", case="a", actions=[{"id": 1, "action": "a", **late}]),
        recommendation(id="A-2", case="a"),
        recommendation(id="Z-1", actions=[{"id": 1, "action": "b", **later}]),
        recommendation(id="Z-2"),
        cases=(case(), case(id="a", title="Case A", known_until="2026-02-28")),
    )
    shown = tool_of(held)
    assert [row.id for row in shown.rows] == ["Z-1.1", "A-1.1"]
    assert [record.id for record in shown.without_action] == ["Z-2", "A-2"]
