"""Markdown: readable tables, and no text that becomes markup."""

import pytest

from scrtrack.export.markdown import markdown_text
from tests.export.samples import one, tool_of, written
from tests.make import recommendation, register


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
    ],
)
def test_signs_are_escaped(text: str, escaped: str) -> None:
    assert markdown_text(text) == escaped


def test_a_theme_has_a_table_with_one_line_a_row() -> None:
    lines = _page(due="2026-09-30", action="Write\nguidance | now").splitlines()
    place = lines.index("## Practice (1)")
    assert lines[place + 2].startswith("| ID | CASE | AGENCY | RECOMMENDATIONS | ACTIONS |")
    assert "| Write<br>guidance \\| now |" in lines[place + 4]
    assert "| ▲ Overdue | 30 September 2026 | 53 |" in lines[place + 4]


def test_an_empty_theme_says_so() -> None:
    assert "## Training (0)\n\nNo action is active.\n" in _page()


def test_recommendations_without_action_come_last() -> None:
    page = written(tool_of(register(recommendation(id="Z-1"))), ".md")[0].decode()
    assert page.rstrip().splitlines()[-1].startswith("| Z-1 | Case Z | Children's Social Care | Listen |")
