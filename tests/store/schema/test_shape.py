"""The schema of a record, read off its class."""

from dataclasses import dataclass

import pytest

from scrtrack.model.action import Completion, SignOff
from scrtrack.model.board import Board
from scrtrack.model.round import Asked, Round
from scrtrack.store.schema.shape import group, record_schema
from scrtrack.store.schema.values import one_of


def test_a_record_names_its_keys_and_which_must_be_there() -> None:
    found = record_schema(Completion)
    assert (list(found["properties"]), found["required"], found["additionalProperties"]) == (
        ["date", "by"],
        ["date"],
        False,
    )


def test_a_record_is_called_by_its_name_in_words() -> None:
    assert record_schema(SignOff)["title"] == "Sign off"


def test_a_record_without_such_keys_names_none() -> None:
    assert "required" not in record_schema(Asked)


def test_a_key_is_described_by_its_own_words_and_not_by_those_of_what_it_holds() -> None:
    found = record_schema(Board)["properties"]["closes_at"]
    assert (found["description"], found["default"]) == (
        "What leaves the active tool: evidenced, signed-off or embedded.",
        "signed-off",
    )


def test_words_for_keys_are_keys_with_their_sentences() -> None:
    legend = record_schema(Board)["properties"]["legend"]
    assert legend["properties"]["withdrawn"]["description"] == "No longer to be done."
    assert legend["additionalProperties"] is False


def test_anybodys_keys_are_checked_too() -> None:
    asked = record_schema(Round)["properties"]["asked"]
    assert asked["propertyNames"]["pattern"].endswith("[a-z0-9]+(-[a-z0-9]+)*$")
    assert asked["additionalProperties"]["additionalProperties"] is False


def test_what_is_known_of_a_key_is_fitted_in() -> None:
    names = one_of(["csc"], ["Social Care."])
    found = record_schema(Round, lambda key, schema: names if key == "asked" else schema)
    assert list(found["properties"]["asked"]["properties"]) == ["csc"]


def test_a_group_of_known_keys_takes_no_others() -> None:
    found = group(one_of(["csc"], ["Social Care."]), {"type": "string"})
    assert found == {
        "type": "object",
        "properties": {"csc": {"type": "string", "description": "Social Care."}},
        "additionalProperties": False,
    }


def test_a_kind_of_value_that_nothing_is_said_of_is_named() -> None:
    @dataclass
    class Odd:
        """Odd."""

        number: complex
        """A number."""

    with pytest.raises(TypeError, match="complex"):
        record_schema(Odd)
