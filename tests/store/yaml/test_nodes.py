"""Strict YAML: text as it is written, and nothing that a reader could not see."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from scrtrack.diagnostic import Location
from scrtrack.model.address import Address, Key, Numbered
from scrtrack.store.refused import Refused
from scrtrack.store.yaml.nodes import Value, compose, locate, plain_values
from scrtrack.store.yaml.source import Source
from tests.store.registers import ACTION, HEAD, fault, loaded_with, text_of

ANCHOR = "has a YAML anchor or alias (& or * before a word) here: write the text out, or put it in quotes if the sign belongs to it"
EMPTY = "is empty: fill it in, or delete the file"
KEEPS = "cannot be read here: the text begins with {}, which YAML keeps for itself: put the text in quotes"
NO_BREAK = "has {} in, before or behind a key here: delete it, and type an ordinary space where one is meant"


@pytest.mark.parametrize(
    "written",
    [
        "yes",
        "on",
        "No",
        "012",
        "0x1F",
        "1_000",
        "1e400",
        "12:30",
        ".inf",
        "true",
        "2015-02-31",
        "=",
        "7" * 5000,
    ],
)
def test_text_is_kept_exactly_as_written(tmp_path: Path, written: str) -> None:
    assert text_of(loaded_with(tmp_path, f"{HEAD}recommendation: {written}\n")) == written


@pytest.mark.parametrize("before", ["---\n", "%YAML 1.2\n---\n", "# note\n\n"])
@pytest.mark.parametrize("after", ["", "...\n", "# end\n"])
def test_one_document_may_be_marked(tmp_path: Path, before: str, after: str) -> None:
    assert text_of(loaded_with(tmp_path, f"{before}{HEAD}recommendation: b\n{after}")) == "b"


@pytest.mark.parametrize(
    "written", ['"&a"', "'*a'", "'!foo'", '"~"', "'null'", "'- a'", '"[a"', "'#3'", '"a\\tb"']
)
def test_quotes_make_text_of_any_sign(tmp_path: Path, written: str) -> None:
    expected = written[1:-1].replace("\\t", "\t")
    assert text_of(loaded_with(tmp_path, f"{HEAD}recommendation: {written}\n")) == expected


@pytest.mark.parametrize(
    ("lines", "line", "column", "key"),
    [
        ("recommendation: a\nrecommendation: b\n", 5, 1, "recommendation"),
        ("recommendation: a\n'recommendation': b\n", 5, 1, "recommendation"),
        (ACTION + "    due: 2020-01-01\n    due: 2020-01-02\n", 9, 5, "due"),
        ("recommendation: a\nsource: {file: a, file: b}\n", 5, 19, "file"),
        ("recommendation: a\nsource: {file: é€😀, file: b}\n", 5, 21, "file"),
    ],
)
def test_a_key_written_twice_is_refused(tmp_path: Path, lines: str, line: int, column: int, key: str) -> None:
    message = f"`{key}` appears twice in one place: keep one, with what you need of the other"
    assert fault(tmp_path, HEAD + lines) == ("FILE108", line, column, message)


@pytest.mark.parametrize(
    ("lines", "line", "column", "key"),
    [
        ("recommendation: a\nactions:\n  - id: 1\n    action: b\n    id: 2\n", 8, 5, "id"),
        ("recommendation: a\nactions:\n  - id: 1\n    action: b\n    action: c\n", 8, 5, "action"),
    ],
)
def test_what_begins_an_entry_and_stands_in_it_twice_may_lack_its_hyphen(
    tmp_path: Path, lines: str, line: int, column: int, key: str
) -> None:
    keep = f"`{key}` appears twice in one place: keep one, with what you need of the other"
    message = f"{keep}; or put a hyphen before the second, if a new entry begins there"
    assert fault(tmp_path, HEAD + lines) == ("FILE108", line, column, message)


def test_a_key_twice_in_an_entry_in_brackets_lacks_no_hyphen(tmp_path: Path) -> None:
    message = "`id` appears twice in one place: keep one, with what you need of the other"
    body = HEAD + "recommendation: a\nactions: [{id: 1, id: 2}]\n"
    assert fault(tmp_path, body) == ("FILE108", 5, 19, message)


@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        ("recommendation: &a b\n", 4, 17),
        ("recommendation: &a b\naim: *a\n", 4, 17),
        ("recommendation: *a\n", 4, 17),
        ("recommendation: b\nrepeats: &a [*a]\n", 5, 10),
        ("recommendation: b\nrepeats: [&a A-B]\n", 5, 11),
        ("&a recommendation: b\n", 4, 1),
        ("recommendation: b\nsource: &s {file: x}\nresponse:\n  <<: *s\n", 5, 9),
    ],
)
def test_anchors_and_aliases_are_refused(tmp_path: Path, lines: str, line: int, column: int) -> None:
    assert fault(tmp_path, HEAD + lines) == ("FILE106", line, column, ANCHOR)


def test_an_alias_bomb_is_refused_at_its_first_anchor(tmp_path: Path) -> None:
    links = "".join(f"k{n}: &k{n} [*k{n - 1},*k{n - 1},*k{n - 1},*k{n - 1}]\n" for n in range(1, 40))
    assert fault(tmp_path, f"k0: &k0 [x, x]\n{links}") == ("FILE106", 1, 5, ANCHOR)


@pytest.mark.parametrize("written", ["* do this", "**must** do this"])
def test_a_star_at_the_start_of_a_text_is_explained(tmp_path: Path, written: str) -> None:
    assert fault(tmp_path, f"{HEAD}recommendation: {written}\n") == ("FILE105", 4, 17, KEEPS.format("*"))


@pytest.mark.parametrize(
    ("lines", "line", "column", "tag"),
    [
        ("recommendation: !foo b\n", 4, 17, "!foo"),
        ("recommendation: ! b\n", 4, 17, "!"),
        ("recommendation: !!str b\n", 4, 17, "str"),
        ("recommendation: !<tag:yaml.org,2002:str> b\n", 4, 17, "str"),
        ("recommendation: !!python/object/apply:os.system [ls]\n", 4, 17, "os.system"),
        ("recommendation: b\nrepeats: !!set [A-B]\n", 5, 10, "set"),
        ("recommendation: b\nrepeats: [! A-B]\n", 5, 11, "!"),
        ("recommendation: b\naim: !!null\n", 5, 6, "null"),
        ("!!str recommendation: b\n", 4, 1, "str"),
    ],
)
def test_tags_are_refused(tmp_path: Path, lines: str, line: int, column: int, tag: str) -> None:
    message = f"has a YAML tag ({tag}) here: delete it, or put the text in quotes if the ! belongs to it"
    assert fault(tmp_path, HEAD + lines) == ("FILE106", line, column, message)


def test_a_tag_at_the_top_is_refused(tmp_path: Path) -> None:
    assert fault(tmp_path, f"!foo\n{HEAD}recommendation: b\n")[:3] == ("FILE106", 1, 1)


def test_merge_keys_are_refused(tmp_path: Path) -> None:
    message = "has a YAML merge key (<<) here: write the keys out"
    body = HEAD + "recommendation: b\nsource:\n  <<: {file: x}\n"
    assert fault(tmp_path, body) == ("FILE106", 6, 3, message)


def test_a_list_as_a_key_is_refused(tmp_path: Path) -> None:
    message = "has a bracket or list where a key is meant: put texts that begin with [ or { in quotes"
    assert fault(tmp_path, HEAD + "? [a]\n: b\n") == ("FILE106", 4, 3, message)


@pytest.mark.parametrize(
    "body", ["", "\n\n  \n", " ", "# a\n# b\n", "\ufeff", "---\n", "~\n", "null\n", " " * 100_000]
)
def test_a_file_with_nothing_in_it_is_empty(tmp_path: Path, body: str) -> None:
    assert fault(tmp_path, body) == ("FILE107", 1, 1, EMPTY)


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("- a\n- b\n", 1, "a list"),
        ("[a]\n", 1, "a list"),
        ("hello\n", 1, "a text"),
        ("# c\n12\n", 2, "a text"),
    ],
)
def test_a_list_or_a_text_at_the_top_is_no_record(tmp_path: Path, body: str, line: int, what: str) -> None:
    message = f"begins with {what}: a record begins with a key and a colon, such as `id: ...`"
    assert fault(tmp_path, body) == ("FILE107", line, 1, message)


@pytest.mark.parametrize(
    ("space", "what"),
    [
        ("\u00a0", "a no-break space"),
        ("\u2007", "a figure space"),
        ("\u202f", "a narrow no-break space"),
        ("\u3000", "an ideographic space"),
        ("\u200b", "a zero-width space"),
        ("\u00ad", "a soft hyphen"),
        ("\u061c", "an arabic letter mark"),
    ],
)
@pytest.mark.parametrize("key", ["{0}{0}file", "fi{}le", "file{}"])
def test_a_space_that_is_no_blank_in_a_key_is_named(tmp_path: Path, key: str, space: str, what: str) -> None:
    body = f"{HEAD}recommendation: b\nsource:\n  {key.format(space)}: x\n"
    assert fault(tmp_path, body) == ("FILE110", 6, 3, NO_BREAK.format(what))


def test_one_that_stands_for_the_indent_is_named(tmp_path: Path) -> None:
    body = f"{HEAD}recommendation: b\nsource:\n\u00a0\u00a0file: x\n"
    assert fault(tmp_path, body) == ("FILE110", 6, 1, NO_BREAK.format("a no-break space"))


@pytest.mark.parametrize(
    ("escape", "name"),
    [("\\x07", "U+0007, control character"), ("\\e", "U+001B, escape"), ("\\0", "U+0000, NUL")],
)
def test_hidden_characters_behind_a_backslash_are_refused(tmp_path: Path, escape: str, name: str) -> None:
    message = f"has a hidden character in it ({name}): delete it"
    assert fault(tmp_path, f'{HEAD}recommendation: "a{escape}b"\n') == ("FILE103", 4, 17, message)


def test_hidden_characters_in_a_key_never_reach_a_message(tmp_path: Path) -> None:
    message = "has a hidden character in a key (U+001B, escape): type the key again"
    assert fault(tmp_path, f'{HEAD}recommendation: b\n"a\\e[31m": c\n') == ("FILE103", 5, 1, message)


def test_half_a_character_in_a_text_is_a_problem() -> None:
    with pytest.raises(Refused, match="has half a character"):
        compose(Source("r.yaml", "a: \ud800"))


RECORD = "a: 1\nb:\n  - c: 2\n    d:\n  - e\n"


@pytest.mark.parametrize(
    ("keys", "at_key", "place"),
    [
        ((), False, (1, 1)),
        (("a",), False, (1, 4)),
        (("a",), True, (1, 1)),
        (("b", 0, "c"), False, (3, 8)),
        (("b", 0, "c"), True, (3, 5)),
        (("b", 0, "d"), False, (4, 5)),
        (("b", 0, "missing"), False, (3, 5)),
        (("b", 1), False, (5, 5)),
        (("b", 7), False, (3, 3)),
        (("missing", "a"), False, (1, 4)),
    ],
)
def test_keys_lead_to_a_line_and_column(
    keys: tuple[str | int, ...], at_key: bool, place: tuple[int, int]
) -> None:
    address = Address("r.yaml", keys, at_key=at_key)
    assert locate(compose(Source("r.yaml", RECORD)), address) == Location("r.yaml", *place)


NUMBERED = "actions:\n  - {id: 3, due: x}\n  - id: 1\n    due: y\n  - {id: 3}\n  - z\n"


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ((Numbered(1), "due"), (4, 10)),
        ((Numbered(3),), (2, 5)),
        ((Numbered(3, 1), "id"), (5, 10)),
        ((Numbered(3, 2),), (2, 3)),
        ((Numbered(2), "due"), (2, 3)),
    ],
)
def test_an_action_is_found_by_its_number(keys: tuple[Key, ...], place: tuple[int, int]) -> None:
    root = compose(Source("r.yaml", NUMBERED))
    assert locate(root, Address("r.yaml", ("actions", *keys))) == Location("r.yaml", *place)


_WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1).filter(
    lambda word: word not in ("null", "Null", "NULL", "~", "<<")
)
_VALUES = st.recursive(
    _WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(_WORDS, _VALUES, min_size=1, max_size=6))
def test_well_formed_yaml_gives_what_another_reader_gives(values: dict[str, Value]) -> None:
    text = yaml.safe_dump(values, allow_unicode=True)
    assert (
        plain_values(compose(Source("r.yaml", text)), "r.yaml") == yaml.load(text, yaml.CBaseLoader) == values
    )
