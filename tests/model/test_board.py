"""The board's own file: what holds where it says nothing, and what it may say."""

import pytest

from scrtrack.model.board import (
    Agency,
    Board,
    LegendEntry,
    ReviewKind,
    RuleException,
    Theme,
    default_reviews,
    default_themes,
)
from scrtrack.model.words import ClosesAt, Colour, OverdueAgainst, RuleLevel, Standing
from tests.make import day
from tests.model.keys import defaults, faults, made, needed

LEAST = {"board": "Test Board"}
THEMES = [
    ("communication", "Communication"),
    ("management", "Management"),
    ("performance-management", "Performance Management"),
    ("practice", "Practice"),
    ("procedures", "Procedures"),
    ("recording", "Recording"),
    ("training", "Training"),
]


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Board, ["board"]),
        (Theme, ["id", "name"]),
        (Agency, ["id", "name"]),
        (ReviewKind, ["id", "name"]),
        (LegendEntry, []),
        (RuleException, ["code", "id", "reason"]),
    ],
)
def test_the_keys_that_must_be_there(kind: type, keys: list[str]) -> None:
    assert needed(kind) == keys


def test_what_holds_where_the_board_says_nothing() -> None:
    windows = {"request_days": 30, "return_days": 14, "due_soon": "next-meeting"}
    days = {"quiet_days": 120, "embed_days": 90, "retest_days": 365}
    nothing: dict[str, object] = {"agencies": (), "meetings": (), "legend": {}, "rules": {}, "exceptions": ()}
    assert defaults(Board, LEAST) == windows | days | nothing | {
        "format": "1", "themes": default_themes(), "reviews": default_reviews(),
        "overdue_against": OverdueAgainst.AGREED, "closes_at": ClosesAt.SIGNED_OFF,
    }  # fmt: skip


def test_the_seven_themes() -> None:
    assert [(theme.id, theme.name) for theme in default_themes()] == THEMES


def test_the_usual_kinds_of_review() -> None:
    assert [kind.id for kind in default_reviews()] == [
        "scr", "lcspr", "rapid-review", "learning-review", "sar", "dhr", "dardr", "mhhr", "susr", "pfd", "jtai",
        "inspection", "audit",
    ]  # fmt: skip


def test_kinds_of_review_of_its_own_take_their_place() -> None:
    board = made(Board, LEAST | {"reviews": [{"id": "peer", "name": "Peer review"}]})
    assert board.reviews == (ReviewKind(id="peer", name="Peer review"),)


def test_overdue_may_be_counted_against_the_first_date() -> None:
    assert made(Board, LEAST | {"overdue_against": "first"}).overdue_against is OverdueAgainst.FIRST
    assert faults(Board, LEAST | {"overdue_against": "due"}) == [("overdue_against", "enum")]


def test_themes_of_its_own_take_their_place() -> None:
    board = made(Board, LEAST | {"themes": [{"id": "voice", "name": "The child's voice"}]})
    assert board.themes == (Theme(id="voice", name="The child's voice"),)


def test_an_agency_is_the_board_s_to_chase_and_still_there() -> None:
    assert defaults(Agency, {"id": "csc", "name": "Children's Social Care"}) == {
        "aliases": (), "contact": None, "until": None, "succeeded_by": None, "outside": False,
    }  # fmt: skip


@pytest.mark.parametrize(("written", "outside"), [("true", True), ("false", False)])
def test_an_agency_may_be_outside(written: str, outside: bool) -> None:
    assert made(Agency, {"id": "csc", "name": "Courts", "outside": written}).outside is outside


@pytest.mark.parametrize("written", ["2", "1.0", "one", 2])
def test_files_of_another_format_are_refused(written: object) -> None:
    assert faults(Board, LEAST | {"format": written}) == [("format", "literal_error")]


def test_meetings_are_days() -> None:
    assert made(Board, LEAST | {"meetings": ["2026-10-14"]}).meetings == (day("2026-10-14"),)
    assert faults(Board, LEAST | {"meetings": ["2026-10"]}) == [("meetings.0", "not_a_day")]


def test_due_soon_may_be_a_number_of_days() -> None:
    assert made(Board, LEAST | {"due_soon": "28"}).due_soon == 28


def test_a_standing_has_a_colour_and_a_word_of_the_board_s() -> None:
    board = made(Board, LEAST | {"legend": {"overdue": {"colour": "red", "label": "Late"}, "embedded": {}}})
    assert board.legend == {
        Standing.OVERDUE: LegendEntry(colour=Colour.RED, label="Late"),
        Standing.EMBEDDED: LegendEntry(),
    }


def test_a_rule_is_taken_as_seriously_as_the_board_says() -> None:
    assert made(Board, LEAST | {"rules": {"DUE301": "ignore"}}).rules == {"DUE301": RuleLevel.IGNORE}


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"legend": {"late": {}}}, "legend.late.[key]"),
        ({"legend": {"overdue": {"colour": "pink"}}}, "legend.overdue.colour"),
        ({"rules": {"DUE301": "fatal"}}, "rules.DUE301"),
        ({"closes_at": "overdue"}, "closes_at"),
    ],
)
def test_a_word_that_is_not_in_the_list_is_refused(facts: dict[str, object], place: str) -> None:
    assert faults(Board, LEAST | facts) == [(place, "enum")]


@pytest.mark.parametrize("excused", ["Z-CSC-01", "Z-CSC-01.2"])
def test_an_exception_is_of_a_recommendation_or_an_action(excused: str) -> None:
    exception = made(RuleException, {"code": "DUE301", "id": excused, "reason": "agreed"})
    assert (exception.id, exception.until) == (excused, None)
