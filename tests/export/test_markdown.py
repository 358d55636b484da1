"""Markdown: readable tables, and no text that becomes markup."""

import time

import pytest

from scrtrack.export.markdown import markdown_text
from tests.export.samples import mixed_register, one, tool_of, written
from tests.make import case, held_round, recommendation, register, with_rounds


def _page(**facts: object) -> str:
    return written(tool_of(one(**facts)), ".md")[0].decode()


def test_ordinary_text_is_left_alone() -> None:
    assert markdown_text("Write guidance, by 30 September 2026: it's due.") == (
        "Write guidance, by 30 September 2026: it's due."
    )


@pytest.mark.parametrize(
    "text, escaped",
    [
        ("a | b", "a \\| b"),
        ("one\ntwo\r\nthree", "one<br>two<br>three"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("![i](u) *b* `c`", "!\\[i\\](u) \\*b\\* \\`c\\`"),
        ("&lt;", "&amp;lt;"),
        ("a\u202eb", "a&lt;U+202E&gt;b"),
        ("a\u061cb\u200f", "a&lt;U+061C&gt;b&lt;U+200F&gt;"),
    ],
)
def test_signs_are_escaped(text: str, escaped: str) -> None:
    assert markdown_text(text) == escaped


HASH = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    "text, held",
    [
        ("see #123", "see `#123`"),
        ("lscb/papers#7 and !8", "lscb/papers`#7` and `!8`"),
        ("GH-12, gh-3", "`GH-12`, `gh-3`"),
        ("@user of @org/team.", "`@user` of `@org/team`."),
        ("head@school.org.uk, a_b@x.org", "`head@school.org.uk`, `a_b@x.org`"),
        ("https://x.org/a_b?b=c&d#e", "`https://x.org/a_b?b=c&d#e`"),
        ("(see https://x.org/A_(b)).", "(see `https://x.org/A_(b)`)."),
        ("ftp://x.org, HTTP://Y.ORG", "`ftp://x.org`, `HTTP://Y.ORG`"),
        ("www.x.org WWW.y.org", "`www.x.org` `WWW.y.org`"),
        ("https://x.org/a|b", "`https://x.org/a`\\|b"),
        (":smile: :+1: :100:", "`:smile:` `:+1:` `:100:`"),
        (":white_check_mark:", "`:white_check_mark:`"),
        (":a::b:#1@c", "`:a::b:#1@c`"),
        (HASH, f"`{HASH}`"),
        ("abc1234", "`abc1234`"),
    ],
)
def test_what_would_become_a_link_a_mention_or_a_picture_is_set_as_code(text: str, held: str) -> None:
    assert markdown_text(text) == held


@pytest.mark.parametrize(
    "text",
    [
        "Number 12 (high-3)",
        "at 10:30:45",
        "# 1 of 3! 5 more",
        "A @ B",
        "20261122 and 07700900123",
        "and/or: yes",
        "facade",
    ],
)
def test_what_nobody_takes_for_one_is_left_alone(text: str) -> None:
    assert markdown_text(text) == text


@pytest.mark.parametrize(
    "text, escaped",
    [
        ("~~x~~", "\\~\\~x\\~\\~"),
        ("[^1]: n", "\\[^1\\]: n"),
        ("$a$", "\\$a\\$"),
        ("<!-- x -->", "&lt;!-- x --&gt;"),
    ],
)
def test_other_markup_is_escaped(text: str, escaped: str) -> None:
    assert markdown_text(text) == escaped


def test_what_cannot_be_seen_is_shown() -> None:
    assert markdown_text("a\0b") == "a&lt;U+0000&gt;b"


@pytest.mark.parametrize(
    "text",
    [":" + "a" * 30_000, ":a" * 15_000, "a" * 30_000, "@" * 30_000, "1" * 30_000, "www." + ")" * 30_000],
)
def test_a_long_text_of_one_sign_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    markdown_text(text)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    "title, item",
    [
        ("# 12", "- \\# 12"),
        ("#12", "- `#12`"),
        ("12. Child", "- 12\\. Child"),
        ("1) Child", "- 1\\) Child"),
        ("- Child", "- \\- Child"),
        ("+ Child", "- \\+ Child"),
        ("=== Child", "- \\=== Child"),
        ("12 Children", "- 12 Children"),
    ],
)
def test_a_title_at_the_beginning_of_a_line_makes_no_block(title: str, item: str) -> None:
    held = register(recommendation(), cases=(case(title=title, known_until="2020-01-01"),))
    lines = written(tool_of(held), ".md")[0].decode().splitlines()
    assert [line.partition(":")[0] for line in lines if "nothing is known" in line] == [item]


def test_a_theme_has_a_table_with_one_line_a_row() -> None:
    lines = _page(due="2026-09-30", action="Write\nguidance | now").splitlines()
    place = lines.index("## Practice (1)")
    assert lines[place + 2] == (
        "| ID | STANDING | DUE | DAYS LATE | CASE | AGENCY | RECOMMENDATIONS | ACTIONS | TIMESCALE | LEAD OFFICER |"
        " PROGRESS EVIDENCE | FLAGS |"
    )
    assert lines[place + 4].startswith("| Z-CSC-01.1 | ▲ Overdue | 30 September 2026 | 53 | Case Z |")
    assert "| Write<br>guidance \\| now |" in lines[place + 4]


def test_an_empty_theme_says_so() -> None:
    assert "## Training (0)\n\nNo action is active.\n" in _page()


def test_recommendations_without_action_come_behind_the_themes() -> None:
    lines = written(tool_of(register(recommendation(id="Z-1"))), ".md")[0].decode().splitlines()
    place = lines.index("## Without action (1)")
    assert lines[place + 4].startswith("| Z-1 | Case Z | Children's Social Care | Listen |")
    assert lines[-3:] == ["## Answered otherwise (0)", "", "There is none."]


def test_recommendations_answered_otherwise_come_last_with_reasons() -> None:
    response = {"decision": "in-part", "date": "2026-02-01", "by": "Chair", "reason": "Not all"}
    lines = (
        written(tool_of(register(recommendation(id="Z-1", response=response))), ".md")[0]
        .decode()
        .splitlines()
    )
    assert lines[-1] == (
        "| Z-1 | Accepted in part | Case Z | Children's Social Care | Listen |  | 1 February 2026 by Chair: Not all |"
    )


@pytest.mark.parametrize(
    ("answered", "told"),
    [
        ([], "- police: asked about 1; not answered: this round; never answered yet"),
        ([{"date": "2026-09-25", "agency": "police"}], "Every agency that was asked has answered."),
    ],
)
def test_returns_are_told(answered: list[dict[str, str]], told: str) -> None:
    held = held_round(asked={"police": {"recommendations": ["Z-1"]}}, answered=answered)
    of = with_rounds(register(recommendation()), held)
    assert written(tool_of(of), ".md")[0].decode().splitlines()[-1] == told


def test_what_is_counted_apart_is_said() -> None:
    text = written(tool_of(mixed_register()), ".md")[0].decode()
    assert "Counted apart: 1 action of agencies that are not the board's to chase (1 undated)." in text
