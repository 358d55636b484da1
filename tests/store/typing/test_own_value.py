"""A date or decision in the place of a whole group: told with the group that holds it."""

from typing import Any

import pytest

from scrtrack.store.typing.own_value import closed_by_either, list_of_days, written_out


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        (
            "completed",
            "20/06/2026",
            "write `completed: {date: 2026-06-20}`, and beside the date `by:` for who says so",
        ),
        (
            "completed",
            "June 2026",
            "write `completed: {date: 2026-06}`, and beside the date `by:` for who says so",
        ),
        (
            "signed_off",
            "2026-10-14",
            "write `signed_off: {date: 2026-10-14}`, and beside the date `by:` for who signed it off",
        ),
        (
            "withdrawn",
            "2026-10-14",
            "write `withdrawn: {date: 2026-10-14}`, and beside the date `by:` and `reason:` for who decided it, and why",
        ),
        (
            "plan",
            "2026-03-12",
            "write `plan: {agreed: 2026-03-12}`, and beside the date `agreed_by:` for who agreed it",
        ),
        ("response", "Rejected", "write `response: {decision: not-accepted}`"),
    ],
)
def test_a_group_with_what_was_given(key: str, value: str, expected: str) -> None:
    assert written_out(key, value) == expected


@pytest.mark.parametrize(
    ("key", "value"),
    [("completed", "yes"), ("completed", "27-03-31"), ("completed", ["2026-06-20"]), ("source", "2026-06-20"),
     ("response", "perhaps"), ("response", "2026-06-20")],
)  # fmt: skip
def test_nothing_where_it_is_not_known(key: str, value: Any) -> None:
    assert written_out(key, value) is None


@pytest.mark.parametrize(
    ("value", "group"),
    [
        ("yes", "{decision: accepted}"),
        ("no", "{decision: not-accepted}"),
        ("partly", "{decision: in-part}"),
        ("14/10/2026", "{decision: accepted, date: 2026-10-14}"),
    ],
)
def test_accepted_is_a_response(value: str, group: str) -> None:
    assert written_out("response", value, "accepted") == f"write `response: {group}`"


def test_closed_without_a_date_names_both() -> None:
    assert closed_by_either("closed", "yes") == (
        "where the agency says that it is done, write `completed:`; where the board has closed it,"
        " `signed_off:`; with `date:` and `by:` in it"
    )
    assert closed_by_either("done", "yes") is None


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("14/01/2027", "write `meetings: [2027-01-14]`"),
        ("2027-01-14, 15 April 2027; 14.7.2027", "write `meetings: [2027-01-14, 2027-04-15, 2027-07-14]`"),
        ("quarterly", None),
        ("14/01/2027, January", None),
        (", ", None),
    ],
)
def test_days_in_one_text_are_a_list(value: str, written: str | None) -> None:
    assert list_of_days("meetings", value) == written


def test_other_lists_hold_no_days() -> None:
    assert list_of_days("with", "14/01/2027") is None
