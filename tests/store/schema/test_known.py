"""What is known of one board, fitted into the schemas."""

import dataclasses
from collections.abc import Iterator
from typing import Any, get_args

from scrtrack.model.board import Agency, Board, Theme
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.values import Slug, read_date
from scrtrack.store.fields import key_of
from scrtrack.store.schema.known import LISTS, Known, fitted
from scrtrack.store.schema.shape import record_schema

BOARD = Board(
    board="Anytown",
    agencies=(
        Agency(id="csc", name="Children's Social Care"),
        Agency(id="ccg", name="City CCG", until=read_date("2022-06-30")),
    ),
    themes=(Theme(id="practice", name="Practice"),),
)
FIT = fitted(Known(BOARD, {"DUE301": "An action has no date."}, "look it up there"))
# Ids of a record's own, the case (which a folder has), and what board.yaml names in itself.
NOT_LISTED = {"id", "case", "succeeded_by"}


def keys_with_ids(cls: type) -> Iterator[str]:
    """The keys of a record, however deep, behind or below which an id in small letters stands."""
    for field in dataclasses.fields(cls):
        if field.type == Slug or Slug in get_args(field.type):
            yield key_of(field)
        for part in (field.type, *get_args(field.type)):
            if dataclasses.is_dataclass(part) and isinstance(part, type):
                yield from keys_with_ids(part)


def test_every_key_that_names_something_of_the_board_is_known() -> None:
    found = {key for cls in (Board, Case, Recommendation, Round) for key in keys_with_ids(cls)}
    assert found - NOT_LISTED == set(LISTS)


def properties(cls: type) -> dict[str, Any]:
    found = record_schema(cls, FIT)["properties"]
    assert isinstance(found, dict)
    return found


def test_an_agency_is_one_of_the_boards_with_its_name() -> None:
    agency = properties(Recommendation)["agency"]
    assert agency["enum"] == ["csc", "ccg"]
    assert agency["enumDescriptions"] == ["Children's Social Care", "City CCG (until 2022-06-30)"]
    assert agency["errorMessage"] == "board.yaml has no agency with this id: look it up there"


def test_so_are_those_that_take_part() -> None:
    actions = properties(Recommendation)["actions"]["items"]["properties"]
    assert actions["with"]["items"]["enum"] == ["csc", "ccg"]


def test_a_theme_is_one_of_the_boards() -> None:
    assert properties(Recommendation)["theme"]["enum"] == ["practice"]


def test_only_its_agencies_are_asked() -> None:
    asked = properties(Round)["asked"]
    assert (list(asked["properties"]), asked["additionalProperties"]) == (["csc", "ccg"], False)


def test_rules_are_set_and_excused_by_their_codes() -> None:
    board = properties(Board)
    assert board["rules"]["properties"]["DUE301"]["description"] == "An action has no date."
    assert board["exceptions"]["items"]["properties"]["code"]["enum"] == ["DUE301"]


def test_the_review_of_another_register_is_a_text() -> None:
    repeats = properties(Recommendation)["repeats"]["items"]["anyOf"][1]
    assert repeats["properties"]["review"]["pattern"] == r"\S"


def test_a_board_without_agencies_leaves_them_open() -> None:
    fit = fitted(Known(Board(board="Anytown"), {}, "look it up"))
    assert "enum" not in record_schema(Recommendation, fit)["properties"]["agency"]
