"""Characters of a record that nobody sees: visible in every output, and in JSON behind an escape."""

import json
from pathlib import Path

import pytest

from tests.command import run
from tests.store.registers import build

HIDDEN = "x\u061cy\u202ez\u200b\U000e0041\u00ad\ufe00\u180e"
SHOWN = "x<U+061C>y<U+202E>z<U+200B><U+E0041><U+00AD><U+FE00><U+180E>"
AS_OF = ("--as-of", "2026-12-20")
BOARD = f"""format: 1
board: {HIDDEN}
themes: [{{id: practice, name: {HIDDEN}}}]
agencies: [{{id: csc, name: {HIDDEN}, contact: {HIDDEN}}}]
legend: {{overdue: {{label: {HIDDEN}}}}}
exceptions: [{{code: {HIDDEN}, id: Z-1, reason: {HIDDEN}}}]
"""
CASE = f"id: demo\ntitle: {HIDDEN}\nreview: scr\nsource: {HIDDEN}\nlearning: [{HIDDEN}]\n"
RECORD = f"""id: A-OK-01
case: demo
agency: csc
theme: practice
number: {HIDDEN}
recommendation: {HIDDEN}
aim: {HIDDEN}
measure: {HIDDEN}
response: {{decision: accepted, by: {HIDDEN}, reason: {HIDDEN}}}
repeats: [{{review: {HIDDEN}, number: {HIDDEN}}}]
source: {{file: {HIDDEN}, place: {HIDDEN}}}
amendments: [{{date: 2026-10-02, by: {HIDDEN}, what: {HIDDEN}, was: {HIDDEN}, reason: {HIDDEN}}}]
actions:
  - id: 1
    action: {HIDDEN}
    lead: {HIDDEN}
    timescale: {HIDDEN}
    due: 2026-09-30
    deferrals: [{{to: 2026-11-30, asked: 2026-09-01, asked_by: {HIDDEN}, reason: {HIDDEN}, agreed: 2026-09-10, agreed_by: {HIDDEN}}}]
    updates: [{{date: 2026-10-01, by: {HIDDEN}, note: {HIDDEN}}}]
    challenges: [{{date: 2026-11-02, by: {HIDDEN}, to: {HIDDEN}, note: {HIDDEN}, answered: 2026-11-03, answer: {HIDDEN}}}]
    evidence: [{{kind: document, reference: see attached {HIDDEN}, date: 2026-10-01, shows: {HIDDEN}, seen: 2026-10-02, seen_by: {HIDDEN}}}]
    reopened: [{{date: 2026-10-14, by: {HIDDEN}, reason: {HIDDEN}, undoes: {{completed: {{date: 2026-10-01, by: {HIDDEN}}}}}}}]
    withdrawn: {{date: 2027-01-01, by: {HIDDEN}, reason: {HIDDEN}}}
  - {{id: 2, action: b}}
"""  # fmt: skip


@pytest.fixture
def register(tmp_path: Path) -> str:
    """A register whose every text holds some."""
    wrong = RECORD.replace("A-OK-01", f"A-BAD{HIDDEN}").replace("2026-09-30", f"31{HIDDEN}")
    files = {"board.yaml": BOARD, "demo/case.yaml": CASE, "demo/A-OK-01.yaml": RECORD}
    return str(build(tmp_path, **files, **{"demo/A-BAD-01.yaml": wrong}))


def hidden_in(text: str) -> list[str]:
    """The characters of ours that stand in an output as they are."""
    return [c for c in HIDDEN if not c.isascii() and c in text]


TEXTS = [
    ("status",),
    ("status", "--by", "agency"),
    ("status", "--by", "theme"),
    ("status", "--by", "lead"),
    ("status", "--lead", HIDDEN),
    ("show", "A-OK-01"),
    ("show", "A-OK-01.1"),
    ("validate",),
    ("validate", "--all"),
    ("validate", "--format", "github"),
]


@pytest.mark.parametrize("terminal", [None, 100])
@pytest.mark.parametrize("command", TEXTS, ids=[" ".join(c).encode("unicode_escape").decode() for c in TEXTS])
def test_a_screen_and_a_pipe_show_them(register: str, command: tuple[str, ...], terminal: int | None) -> None:
    ran = run(command[0], "--register", register, *AS_OF, *command[1:], terminal=terminal)
    assert hidden_in(ran.out + ran.err) == []
    assert "<U+061C>" in ran.out + ran.err


@pytest.mark.parametrize("command", [("status", "--agency", "cs\u061cc"), ("show", "A-OK\u061c")])
def test_what_was_typed_is_told_without_them(register: str, command: tuple[str, ...]) -> None:
    ran = run(command[0], "--register", register, *AS_OF, *command[1:])
    assert (ran.code > 1, hidden_in(ran.out + ran.err)) == (True, [])


@pytest.mark.parametrize("ending", [".md", ".csv"])
def test_a_file_shows_them(register: str, tmp_path: Path, ending: str) -> None:
    made = tmp_path / f"tool{ending}"
    ran = run("export", "--register", register, *AS_OF, "-o", str(made))
    text = made.read_text(encoding="utf-8-sig")
    assert hidden_in(text + ran.out + ran.err) == []
    assert SHOWN.replace("<", "&lt;").replace(">", "&gt;") in text or SHOWN in text


@pytest.mark.parametrize("command", ["status", "validate"])
def test_json_says_the_very_same_behind_escapes(register: str, command: str) -> None:
    ran = run(command, "--register", register, *AS_OF, "--format", "json")
    assert hidden_in(ran.out) == []
    assert hidden_in(json.dumps(json.loads(ran.out), ensure_ascii=False)) != []


def test_timescales_show_them() -> None:
    ran = run("timescale", HIDDEN)
    assert (hidden_in(ran.out), SHOWN in ran.out) == ([], True)
    read = run("timescale", "--format", "json", HIDDEN)
    assert (hidden_in(read.out), json.loads(read.out)[0]["text"]) == ([], HIDDEN)
