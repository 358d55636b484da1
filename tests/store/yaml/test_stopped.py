"""What the parser had read until it stopped."""

import pytest
import yaml

from scrtrack.store.yaml.stopped import Stopped, stopped


def at_stop(text: str) -> Stopped:
    """What is known of a text that the parser cannot read."""
    with pytest.raises(yaml.YAMLError) as raised:
        yaml.CBaseLoader(text).get_single_node()
    error = raised.value
    found = stopped(text, error, f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "index", "last"),
    [
        ("a: b: c\n", 4, "b"),
        ("a: 'b' c\n", 7, "b"),
        ("é: 😀\n-\n", 5, "😀"),
        ("a: b\r\nc\r\n", 6, "b"),
    ],
)
def test_where_it_stopped_and_what_stands_before(text: str, index: int, last: str) -> None:
    found = at_stop(text)
    assert found.stop == index
    assert isinstance(found.last, yaml.ScalarToken)
    assert found.last.value == last


def test_nothing_may_stand_before() -> None:
    found = at_stop("@a\n")
    assert (found.stop, found.last, found.opened) == (0, None, None)


@pytest.mark.parametrize(
    ("text", "opened", "keys"),
    [
        ("a: {b: c: d}\n", 3, {"b"}),
        ("a: [{b: 1, c: 2}, {d: 3, e: f: g}]\n", 3, {"d", "e"}),
        ("a: {b: 1}\nc: d: e\n", None, set()),
        ("a: [b\n", 3, set()),
    ],
)
def test_the_brackets_that_are_open(text: str, opened: int | None, keys: set[str]) -> None:
    found = at_stop(text)
    assert (found.opened, set(found.keys_in_brackets)) == (opened, keys)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_the_line_of_a_place(ends: str) -> None:
    found = at_stop(f"a: b{ends}c: d: e{ends}f: g{ends}")
    assert found.line_at(found.stop) == "c: d: e"
    assert found.text[found.line_start(found.stop) :].startswith("c: d")
    assert found.text[: found.line_end(found.stop)].endswith("d: e")


def test_a_complaint_without_a_place_tells_nothing() -> None:
    assert stopped("a", yaml.YAMLError("no place"), "no place") is None


def test_no_more_is_looked_at_than_the_parser_did() -> None:
    assert len(at_stop("a: b: c\n" + "[" * 100_000).tokens) == 3
