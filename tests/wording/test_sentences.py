"""Sentences that several pages say."""

import pytest

from scrtrack.model.index import Repeated
from scrtrack.wording import sentences
from tests.make import day


def test_a_case_of_which_nothing_is_known_after_a_day() -> None:
    assert sentences.known_until_sentence("Child B1", day("2016-06-13")) == (
        "Child B1: nothing is known after 13 June 2016; overdue means not reported done by then."
    )


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        (["z/Z-1.yaml"], "1 file could not be read and is not counted"),
        (["z/Z-1.yaml", "board.yaml"], "2 files could not be read and are not counted"),
        (["z/Z-1.yaml", "z - Copy"], "1 file and 1 folder could not be read and are not counted"),
        (["Rounds"], "1 folder could not be read and is not counted"),
    ],
)
def test_files_and_folders_that_could_not_be_read(paths: list[str], words: str) -> None:
    assert sentences.unread_words(paths) == words


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ([], ""),
        (["a", "b"], "a, b"),
        (["a", "b", "c", "d", "e"], "a, b, c, d, e"),
        (["a", "b", "c", "d", "e", "f"], "a, b, c, d, e and 1 more"),
        (["a"] * 1_006, "a, a, a, a, a and 1,001 more"),
        (["a\nb"], "a b"),
    ],
)
def test_of_many_the_first_five_are_named(texts: list[str], words: str) -> None:
    assert sentences.named(texts) == words


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            Repeated.CASE,
            "Two cases have one id, and one is taken for the other: Z-1. Give one of them another id.",
        ),
        (
            Repeated.ACTION,
            "Two actions have one number, and count twice: Z-1. Give one of them another number.",
        ),
    ],
)
def test_ids_that_two_records_share(kind: Repeated, words: str) -> None:
    assert sentences.repeated_sentence(kind, ["Z-1"]) == words


def test_of_many_shared_ids_five_are_named() -> None:
    said = sentences.repeated_sentence(Repeated.THEME, ["a", "b", "c", "d", "e", "f"])
    assert ": a, b, c, d, e. Give" in said


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (1, "1 fault in the files: scrtrack validate shows each with its place."),
        (1_200, "1,200 faults in the files: scrtrack validate shows each with its place."),
    ],
)
def test_faults(faults: int, words: str) -> None:
    assert sentences.faults_sentence(faults, "scrtrack validate") == words


def test_totals() -> None:
    assert sentences.totals(0, 0) == "0 actions of 0 recommendations"
    assert sentences.totals(1, 1) == "1 action of 1 recommendation"


def test_without_action() -> None:
    assert sentences.without_action_words(1) == "1 recommendation without action"
    assert sentences.without_action_words(11) == "11 recommendations without action"
