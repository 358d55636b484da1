"""Which keys records know, and which may stand together."""

import pytest

from scrtrack.store.yaml.known_keys import is_key, may_stand_beside


@pytest.mark.parametrize(
    "word", ["board", "title", "due", "with", "undoes", "by", "succeeded_by", "colour", "file", "meeting"]
)
def test_a_key_of_any_record_is_known(word: str) -> None:
    assert is_key(word)


@pytest.mark.parametrize("word", ["", "follows", "with_", "Due", "example-z"])
def test_another_word_is_none(word: str) -> None:
    assert not is_key(word)


@pytest.mark.parametrize(
    ("word", "keys", "may"),
    [
        ("by", {"date"}, True),
        ("note", {"date", "by"}, True),
        ("agreed", {"to", "asked"}, True),
        ("agreed", {"date", "by", "note"}, False),
        ("by", {"date", "by"}, False),
        ("by", {"datum"}, False),
    ],
)
def test_a_key_may_stand_beside_those_of_its_own_group(word: str, keys: set[str], may: bool) -> None:
    assert may_stand_beside(word, keys) is may
