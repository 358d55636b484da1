"""Heaps of brackets, hyphens and blanks: refused before they can hurt."""

from pathlib import Path

import pytest

from tests.store.registers import HEAD, fault

DEEP = "nests brackets or lists too deeply here: no record needs that; put texts in quotes"


@pytest.mark.parametrize(
    ("body", "line", "column"),
    [
        ("[" * 100_000, 1, 33),
        ("[" * 100_000 + "]" * 100_000, 1, 33),
        ("{" * 100_000, 1, 33),
        ("{" * 100_000 + "}" * 100_000, 1, 33),
        ("[{" * 50_000, 1, 33),
        ("[{a: " * 50_000 + "}]" * 50_000, 1, 81),
        ("- " * 100_000, 1, 65),
        ("? " * 100_000, 1, 65),
        (HEAD + "recommendation: " + "[" * 100_000, 4, 48),
        (HEAD + "recommendation: " + "[\n" * 100_000, 35, 1),
        ("".join(" " * depth + "a:\n" for depth in range(900)), 33, 33),
        ("".join(" " * depth + "-\n" for depth in range(900)), 33, 33),
    ],
)
def test_deep_nesting_is_refused_before_it_can_hurt(
    tmp_path: Path, body: str, line: int, column: int
) -> None:
    assert fault(tmp_path, body) == ("FILE106", line, column, DEEP)


@pytest.mark.parametrize(
    "body", ["]" * 100_000, "}" * 100_000, "-\t" * 100_000, "?\t" * 100_000, ": " * 100_000]
)
def test_other_heaps_of_signs_are_refused_on_their_line(tmp_path: Path, body: str) -> None:
    assert fault(tmp_path, body)[:2] == ("FILE105", 1)


def test_a_line_far_to_the_right_is_placed_where_it_stands(tmp_path: Path) -> None:
    body = f"{HEAD}recommendation: b\n{' ' * 100_000}aim: c\n"
    assert fault(tmp_path, body)[:3] == ("FILE105", 5, 100_004)
