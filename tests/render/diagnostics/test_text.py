"""Diagnostics as people read them."""

from typing import Any

import pytest

from scrtrack.diagnostic import Location, Severity
from scrtrack.render.diagnostics.text import COLOURS, diagnostics, place_of, summary, text_lines
from scrtrack.render.screen import Screen
from tests.render.pages import diagnostic, diagnostics_page, shown


def test_nothing_to_put_right() -> None:
    assert shown(diagnostics(diagnostics_page())) == ["55 recommendations checked: nothing to put right."]


def test_every_severity_has_a_colour() -> None:
    assert list(COLOURS) == list(Severity)


def test_one_with_its_line_and_what_to_do() -> None:
    assert shown(diagnostics(diagnostics_page(diagnostic()))) == [
        "recommendations/z/Z-1.yaml:4:6: warning DUE301 Z-1.1 has no due date: agree one",
        "     4 | due: soon",
        "       |      ^",
        "",
        "55 recommendations checked: 0 errors, 1 warning, 0 notes, in 1 file.",
        "What a code means, and how to put it right: scrtrack explain DUE301",
    ]


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("::error/z/Z-1.yaml", "./::error/z/Z-1.yaml:1:2"),
        (" ::error/Z-1.yaml", "./::error/Z-1.yaml:1:2"),
        ("z/::error.yaml", "z/::error.yaml:1:2"),
        ("a\n::error", "a ::error:1:2"),
    ],
)
def test_no_file_makes_a_command_for_a_log(file: str, place: str) -> None:
    assert place_of(Location(file, 1, 2)) == place


def test_an_empty_line_is_not_shown() -> None:
    assert len(shown(diagnostics(diagnostics_page(diagnostic(), text=" ")))) == 4


def test_a_terminal_wraps_the_words() -> None:
    assert shown(diagnostics(diagnostics_page(diagnostic())), width=60)[:2] == [
        "recommendations/z/Z-1.yaml:4:6: warning DUE301 Z-1.1 has no",
        "    due date: agree one",
    ]


def test_of_very_many_each_kind_is_counted() -> None:
    page = diagnostics_page(diagnostic(), counts={(Severity.WARNING, "DUE301"): 1200})
    assert shown(diagnostics(page))[4:6] == [
        "Only the first 3 of each kind are shown; 1,199 more with --all.",
        "    1,200  warning  DUE301",
    ]


def test_what_was_not_checked() -> None:
    page = diagnostics_page(diagnostic("FILE105", Severity.ERROR), skipped=[("REF203", "board.yaml")])
    assert shown(diagnostics(page))[-3:-1] == [
        "What could not be read was not checked further: validate again when it is put right.",
        "Not checked, since board.yaml could not be read: REF203.",
    ]


def test_the_sum() -> None:
    assert summary(diagnostics_page(diagnostic(), diagnostic("EVI401", Severity.ERROR))) == (
        "55 recommendations checked: 1 error, 1 warning, 0 notes, in 1 file."
    )


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "55 recommendations checked: nothing to put right."),
        (
            {"in_other_files": {Severity.ERROR: 1}},
            "55 recommendations checked: nothing of what was asked for.",
        ),
        (
            {"of_other_codes": {Severity.ERROR: 1}},
            "55 recommendations checked: nothing of what was asked for.",
        ),
        (
            {"unread": ("a.yaml", "b.yaml")},
            "55 recommendations checked, 2 files could not be read and are not counted: nothing of what was asked for.",
        ),
    ],
)
def test_all_is_well_is_said_only_where_all_was_looked_at(facts: dict[str, Any], words: str) -> None:
    assert summary(diagnostics_page(**facts)) == words


def test_what_was_found_and_not_asked_for_is_counted() -> None:
    page = diagnostics_page(
        in_other_files={Severity.NOTE: 2, Severity.ERROR: 1}, of_other_codes={Severity.WARNING: 3}
    )
    assert shown(diagnostics(page))[1:] == [
        "Not asked for, in other files: 1 error, 2 notes. `scrtrack validate` shows them.",
        "Not asked for, of other codes: 3 warnings. Without options all is shown.",
    ]


@pytest.mark.parametrize(
    ("elsewhere", "words"),
    [
        (1, "One of them stands in files that were not asked for: a change in those that were, or a deleted file, can have caused it."),
        (2, "2 of them stand in files that were not asked for: a change in those that were, or a deleted file, can have caused them."),
    ],
)  # fmt: skip
def test_what_stands_elsewhere_is_said_to(elsewhere: int, words: str) -> None:
    page = diagnostics_page(*[diagnostic("REF203", Severity.ERROR)] * elsewhere, elsewhere=elsewhere)
    assert shown(diagnostics(page))[-2] == words


def test_the_severity_is_coloured() -> None:
    lines = list(text_lines(diagnostics_page(diagnostic()), Screen(width=None, colour=True)))
    assert ": \x1b[33mwarning\x1b[0m DUE301" in lines[0]
