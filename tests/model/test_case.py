"""A case: what is known of a review where nothing more is said."""

from datetime import date

import pytest

from scrtrack.model.case import Case, PlanAgreement, Transfer
from scrtrack.model.values import read_date
from tests.model.keys import defaults, faults, made, needed

LEAST = {"id": "child-z", "title": "Child Z", "review": "scr"}


@pytest.mark.parametrize(
    ("kind", "keys"),
    [(Case, ["id", "title", "review"]), (PlanAgreement, ["agreed"]), (Transfer, ["date", "to"])],
)
def test_the_keys_that_must_be_there(kind: type, keys: list[str]) -> None:
    assert needed(kind) == keys


def test_of_the_least_case_nothing_more_is_known() -> None:
    others = ("decided", "completed", "published", "plan", "known_until", "transferred", "source")
    assert defaults(Case, LEAST) == dict.fromkeys(others) | {"learning": ()}


def test_its_kind_of_review_is_named_by_an_id() -> None:
    assert made(Case, LEAST | {"review": "peer-review"}).review == "peer-review"
    assert faults(Case, LEAST | {"review": "SCR"}) == [("review", "string_pattern_mismatch")]


def test_its_id_can_be_a_folder_s_name() -> None:
    assert faults(Case, LEAST | {"id": "Child Z"}) == [("id", "string_pattern_mismatch")]


def test_its_plan_and_its_transfer() -> None:
    case = made(
        Case,
        LEAST | {"plan": {"agreed": "2016-05"}, "transferred": {"date": "2026-04-01", "to": "North Board"}},
    )
    assert case.plan == PlanAgreement(agreed=read_date("2016-05"), agreed_by=None)
    assert case.transferred == Transfer(date=read_date("2026-04-01"), to="North Board")


def test_each_learning_point_is_a_text() -> None:
    assert made(Case, LEAST | {"learning": ["See the child", "Ask again"]}).learning == (
        "See the child",
        "Ask again",
    )
    assert faults(Case, LEAST | {"learning": ["See the child", ""]}) == [("learning.1", "string_too_short")]


@pytest.mark.parametrize(("on", "holds"), [("2016-04-30", False), ("2016-05-01", True)])
def test_from_its_day_on_its_plan_holds_and_its_transfer_counts(on: str, holds: bool) -> None:
    case = made(
        Case, LEAST | {"plan": {"agreed": "2016-05"}, "transferred": {"date": "2016-05-01", "to": "North"}}
    )
    day = date.fromisoformat(on)
    assert (case.plan_is_agreed(day), case.is_transferred(day)) == (holds, holds)


@pytest.mark.parametrize(("on", "begun"), [("2026-02-28", False), ("2026-03-01", True)])
def test_from_the_day_of_its_decision_on_a_review_has_begun(on: str, begun: bool) -> None:
    assert made(Case, LEAST | {"decided": "2026-03"}).has_begun(date.fromisoformat(on)) is begun


def test_a_review_whose_decision_is_not_recorded_has_always_begun() -> None:
    assert made(Case, LEAST).has_begun(date(1900, 1, 1)) is True


def test_without_either_the_plan_holds_and_nobody_took_it_over() -> None:
    case = made(Case, LEAST)
    assert (case.plan_is_agreed(date.min), case.is_transferred(date.max)) == (True, False)


@pytest.mark.parametrize(
    ("on", "last"), [("2016-06-30", None), ("2016-07-01", "2016-06-30"), ("2026-01-01", "2016-06-30")]
)
def test_it_is_known_until_a_day_that_is_past(on: str, last: str | None) -> None:
    held = made(Case, LEAST | {"known_until": "2016-06"})
    assert held.known_before(date.fromisoformat(on)) == (date.fromisoformat(last) if last else None)


def test_one_that_says_nothing_is_known_to_the_day() -> None:
    assert made(Case, LEAST).known_before(date.max) is None
