"""Which places of a record hold free text: every field of the models is asked, and none is named by hand."""

import dataclasses
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest

from scrtrack.model.board import Board
from scrtrack.model.case import Case
from scrtrack.model.recommendation import Recommendation
from scrtrack.model.round import Round
from scrtrack.model.values import Text
from scrtrack.store.fields import RECORD_TYPES
from scrtrack.store.yaml.free_text import held_below, held_by
from scrtrack.store.yaml.lost_text import lost_texts
from scrtrack.store.yaml.nodes import compose
from scrtrack.store.yaml.source import Source

Leaf = tuple[type, str, bool]
"""A kind of file, a file with one comment behind one value, and whether the value is free text."""


def leaves(annotation: Any, indent: str) -> Iterator[tuple[str, bool]]:
    """What may stand behind a key, with a comment behind its one value."""
    if annotation == Text:
        yield " x # 1\n", True
    elif dataclasses.is_dataclass(annotation):
        for field in dataclasses.fields(annotation):
            name = "with" if field.name == "with_" else field.name
            yield from (
                (f"\n{indent}{name}:{rest}", free) for rest, free in leaves(field.type, indent + "  ")
            )
    elif get_origin(annotation) is tuple:
        for rest, free in leaves(get_args(annotation)[0], indent + "  "):
            yield f"\n{indent}-{rest}", free
    elif get_origin(annotation) is dict:
        for rest, free in leaves(get_args(annotation)[1], indent + "  "):
            yield f"\n{indent}anybody:{rest}", free
    elif type(None) in get_args(annotation):
        yield from leaves(get_args(annotation)[0], indent)
    else:
        yield " x # 1\n", False


def every_leaf() -> list[Leaf]:
    found = [
        (record, text.lstrip("\n"), free) for record in RECORD_TYPES for text, free in leaves(record, "")
    ]
    return [*found, (Recommendation, "repeats:\n  - {review: x # 1\n    }\n", True)]


LEAVES = every_leaf()


@pytest.mark.parametrize(("record", "text", "free"), LEAVES, ids=[text for _, text, _ in LEAVES])
def test_what_is_dropped_is_told_behind_each_free_text_and_behind_nothing_else(
    record: type, text: str, free: bool
) -> None:
    source = Source("a.yaml", text)
    found = [lost.problem.location for lost in lost_texts(source, compose(source), record)]
    assert found == ([source.at(text.index("#"))] if free else [])


def test_the_models_were_looked_through() -> None:
    assert {record for record, _, _ in LEAVES} == {Board, Case, Recommendation, Round}
    assert sum(free for _, _, free in LEAVES) >= 50
    assert (
        "actions:\n  -\n    reopened:\n      -\n        undoes:\n          completed:\n            by: x # 1\n"
        in [text for _, text, free in LEAVES if free]
    )


@pytest.mark.parametrize("key", ["comment", "", "anything"])
def test_behind_a_key_that_does_not_belong_there_nothing_is_free(key: str) -> None:
    assert not held_below(held_by(Recommendation), key).is_text
    assert not held_below(held_below(held_by(Recommendation), key), "note").is_text


def test_in_a_list_in_brackets_the_same_holds() -> None:
    source = Source("a.yaml", "title: x\nlearning: [a, b # 1\n  ]\n")
    (lost,) = lost_texts(source, compose(source), Case)
    assert lost.problem.location == source.at(source.text.index("#"))
