"""The rows that the tables are made of."""

from scrtrack.timescale.reading import Kind
from scrtrack.timescale.rows import Example, Sign, all_words, any_of, compiled, find, signs, without, words

NONE = Example("", Kind.NONE)
TABLE = signs(Sign("a", "aa?", NONE), Sign("b", "b", NONE))


def test_nothing_is_found_where_nothing_is() -> None:
    assert find(TABLE, "cc") is None
    assert without(TABLE, "cc") == "cc"


def test_any_row_is_found() -> None:
    assert find(TABLE, "ca")
    assert find(TABLE, "cb")
    assert without(TABLE, "aabc", "-") == "--c"


def test_a_table_is_compiled_once() -> None:
    assert compiled(TABLE) is compiled(TABLE)


def test_the_longest_name_is_tried_first() -> None:
    assert any_of(["mar", "march"]) == "(?:march|mar)"


def test_the_words_of_several_tables() -> None:
    assert all_words([words("why", "a b", NONE)], [words("why", "b c", NONE)]) == {"a", "b", "c"}
