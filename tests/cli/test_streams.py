"""Lines on standard output and beside it, and readers that leave."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from scrtrack.cli.streams import finish, put, reader_has_left, say
from scrtrack.cli.write import write_lines

Captured = pytest.CaptureFixture[str]


@contextmanager
def nobody_reads(name: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The stream leads into a pipe whose reader has left."""
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8", buffering=1) as stream:
        monkeypatch.setattr(sys, name, stream)
        yield


def test_a_line_goes_to_standard_output(capsys: Captured) -> None:
    assert put("2 actions") is True
    assert capsys.readouterr() == ("2 actions\n", "")


def test_a_line_goes_beside_it(capsys: Captured) -> None:
    say("2 actions")
    assert capsys.readouterr() == ("", "2 actions\n")


def test_what_is_said_beside_is_no_command_for_a_log(capsys: Captured) -> None:
    say("scrtrack: there is no folder a\n::error::b")
    assert capsys.readouterr().err == "scrtrack: there is no folder a\n: :error::b\n"


def test_a_reader_that_has_left_is_told_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    with nobody_reads("stdout", monkeypatch):
        assert [put("one"), put("two")] == [False, True]
        finish()


def test_nothing_more_is_made_for_a_reader_that_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    made = iter(["one", "two", "three"])
    with nobody_reads("stdout", monkeypatch):
        write_lines(made)
    assert list(made) == ["two", "three"]


def test_a_reader_of_what_is_said_beside_may_leave_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with nobody_reads("stderr", monkeypatch):
        say("one")
        say("two")
        finish()


@pytest.mark.parametrize(
    ("error", "system", "has_left"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), "posix", True),
        (OSError(errno.EINVAL, "Invalid argument"), "nt", True),
        (OSError(errno.EINVAL, "Invalid argument"), "posix", False),
        (OSError(errno.ENOSPC, "No space left on device"), "nt", False),
    ],
)
def test_how_it_is_known_that_nobody_reads(
    error: OSError, system: str, has_left: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrtrack.cli.streams.os.name", system)
    found = reader_has_left(error)
    monkeypatch.undo()
    assert found is has_left
