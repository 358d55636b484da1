"""The field's words: one row a member, and none that could be taken for another."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pytest

from scrtrack.model.index import Repeated
from scrtrack.model.words import (
    AnsweredOtherwise,
    ClosesAt,
    Colour,
    Decision,
    EvidenceKind,
    Finding,
    Flag,
    MadeBy,
    Priority,
    Standing,
    ToDecide,
    WithoutAction,
)
from scrtrack.wording.labels import (
    CLOSING_WORDS,
    EVIDENCE_RUNGS,
    FINDING_WORDS,
    FLAGS,
    MADE_BY,
    OTHERWISE,
    PRIORITIES,
    REPEATED_WORDS,
    RESPONSES,
    STANDINGS,
    TO_DECIDE,
    WITHOUT_ACTION,
)

TABLES: list[tuple[Mapping[Any, Any], type[StrEnum]]] = [
    (STANDINGS, Standing),
    (FLAGS, Flag),
    (CLOSING_WORDS, ClosesAt),
    (EVIDENCE_RUNGS, EvidenceKind),
    (FINDING_WORDS, Finding),
    (REPEATED_WORDS, Repeated),
    (TO_DECIDE, ToDecide),
    (WITHOUT_ACTION, WithoutAction),
    (RESPONSES, Decision),
    (OTHERWISE, AnsweredOtherwise),
    (MADE_BY, MadeBy),
    (PRIORITIES, Priority),
]


@pytest.mark.parametrize(("rows", "words"), TABLES, ids=lambda given: getattr(given, "__name__", ""))
def test_every_member_has_a_row_in_its_order(rows: Mapping[Any, Any], words: type[StrEnum]) -> None:
    assert list(rows) == list(words)


@pytest.mark.parametrize("column", ["label", "meaning", "short", "shape", "plain_shape"])
def test_standings_can_be_told_apart_by_every_column(column: str) -> None:
    shown = [getattr(row, column) for row in STANDINGS.values()]
    assert len(set(shown)) == len(Standing)


@pytest.mark.parametrize("standing", list(Standing))
def test_a_standing_fits_a_narrow_column(standing: Standing) -> None:
    row = STANDINGS[standing]
    assert (len(row.short) <= 7, len(row.shape), len(row.plain_shape)) == (True, 1, 2)
    assert row.plain_shape.isascii()


def test_what_is_to_be_acted_on_is_listed_unasked() -> None:
    assert [standing for standing, row in STANDINGS.items() if row.chased] == [
        Standing.OVERDUE,
        Standing.UNEVIDENCED,
        Standing.DUE_SOON,
        Standing.UNDATED,
    ]


def test_red_is_for_what_is_overdue_alone() -> None:
    assert [s for s, row in STANDINGS.items() if row.colour is Colour.RED] == [Standing.OVERDUE]


def test_what_soon_means_is_filled_in() -> None:
    assert [s for s, row in STANDINGS.items() if "{soon}" in row.meaning] == [
        Standing.DUE_SOON,
        Standing.NOT_YET_DUE,
    ]
    meaning = STANDINGS[Standing.DUE_SOON].meaning
    assert meaning.format(soon="14 January 2027") == "not done, and due by 14 January 2027"


def test_how_long_quiet_is_is_filled_in() -> None:
    assert [flag for flag, row in FLAGS.items() if "{" in row.meaning] == [Flag.QUIET]
    meaning = FLAGS[Flag.QUIET].meaning.format(quiet=120)
    assert meaning == "nothing said, offered, seen or decided for longer than 120 days"


def test_flags_can_be_told_apart() -> None:
    assert len({row.label for row in FLAGS.values()}) == len(Flag)
    assert len({row.meaning for row in FLAGS.values()}) == len(Flag)


def test_a_challenge_in_words() -> None:
    meaning = "somebody was asked to account for it, and has not answered yet"
    assert FLAGS[Flag.CHALLENGED] == ("Challenged", meaning)
