"""A sentence for each word of the closed lists that records may use."""

import dataclasses
from enum import StrEnum
from typing import Any, get_args

import pytest

from scrtrack.store.fields import RECORD_TYPES
from scrtrack.wording.meanings import MEANINGS


def lists_in(annotation: Any) -> set[type[StrEnum]]:
    """The closed lists that an annotation names, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return {annotation}
    if dataclasses.is_dataclass(annotation):
        return {one for field in dataclasses.fields(annotation) for one in lists_in(field.type)}
    return {one for part in get_args(annotation) for one in lists_in(part)}


def test_every_list_that_a_record_uses_has_its_sentences_and_no_other() -> None:
    assert set(MEANINGS) == {one for record in RECORD_TYPES for one in lists_in(record)}


@pytest.mark.parametrize("words", MEANINGS)
def test_every_word_has_a_sentence_and_nothing_else_has(words: type[StrEnum]) -> None:
    assert list(MEANINGS[words]) == list(words)


@pytest.mark.parametrize("words", MEANINGS)
def test_they_are_sentences(words: type[StrEnum]) -> None:
    assert [said for said in MEANINGS[words].values() if not (said[0].isupper() and said.endswith("."))] == []
