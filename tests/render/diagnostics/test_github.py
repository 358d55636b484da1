"""Diagnostics as GitHub's annotations."""

from dataclasses import replace

from scrtrack.diagnostic import Diagnostic, Location, Severity
from scrtrack.render.diagnostics.github import LEVELS, github_lines
from scrtrack.render.screen import Screen
from tests.render.pages import diagnostic, diagnostics_page


def annotations(*found: Diagnostic) -> list[str]:
    lines = github_lines(diagnostics_page(*found), Screen(width=None, colour=False))
    return [text for text in lines if text.startswith("::")]


def test_nothing_found_is_nothing_annotated() -> None:
    assert annotations() == []


def test_every_severity_has_a_level() -> None:
    assert list(LEVELS) == list(Severity)


def test_an_annotation() -> None:
    assert annotations(diagnostic()) == [
        "::warning file=recommendations/z/Z-1.yaml,line=4,col=6,title=DUE301::Z-1.1 has no due date: agree one"
    ]


def test_what_would_end_an_annotation_is_escaped() -> None:
    found = replace(diagnostic(), message="50%\nmore", place=Location("a,b:c.yaml", 1, 1))
    assert annotations(found) == ["::warning file=a%2Cb%3Ac.yaml,line=1,col=1,title=DUE301::50%25%0Amore"]


def test_what_cannot_be_seen_is_shown() -> None:
    found = replace(diagnostic(), message="M\u061c", place=Location("a\u202eb.yaml", 1, 1))
    assert annotations(found) == ["::warning file=a<U+202E>b.yaml,line=1,col=1,title=DUE301::M<U+061C>"]


def test_a_file_of_any_name_is_one_property() -> None:
    found = replace(
        diagnostic(), message="M", place=Location("::error file=a,line=9::x/50%\r\nZ-1.yaml", 1, 1)
    )
    assert annotations(found) == [
        "::warning file=%3A%3Aerror file=a%2Cline=9%3A%3Ax/50%25%0D%0AZ-1.yaml,line=1,col=1,title=DUE301::M"
    ]


def test_the_text_before_them_holds_no_command_of_a_file_s_name() -> None:
    found = replace(diagnostic(), place=Location("::error::x/Z-1.yaml", 1, 1))
    assert [one.split(" ")[0] for one in annotations(found)] == ["::warning"]


def test_the_rest_is_counted() -> None:
    lines = annotations(*[diagnostic(line=n) for n in range(1, 13)])
    assert len(lines) == 11
    assert lines[-1] == "::notice title=scrtrack::2 more diagnostics in the log of this step"
