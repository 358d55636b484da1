"""What readers of Markdown show of the tool: the texts of the records, whole and as they were written."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import NamedTuple

import pytest

from scrtrack.export.markdown import markdown_text
from tests.editors.node import command_for, missing
from tests.export.samples import one, tool_of, written

pytestmark = pytest.mark.slow
# GitHub's own extensions of Markdown.
_GITHUB = [part for name in ("table", "autolink", "strikethrough", "tagfilter") for part in ("-e", name)]


class Reader(NamedTuple):
    """A program that makes a page of Markdown."""

    command: list[str]
    missing: str
    """What is missing for it to run; nothing where it can."""
    reads_html: bool = True


def _node(package: str, *options: str, reads_html: bool = True) -> Reader:
    return Reader([*command_for(package), *options], missing(package), reads_html)


def _cmark(*options: str, reads_html: bool) -> Reader:
    why = "" if shutil.which("cmark-gfm") else "cmark-gfm is not installed (Debian's package of this name)"
    return Reader(["cmark-gfm", *options, *_GITHUB], why, reads_html)


READERS: Mapping[str, Reader] = {
    "cmark-gfm": _cmark("--unsafe", reads_html=True),
    "cmark-gfm without HTML": _cmark(reads_html=False),
    "marked": _node("marked"),
    "markdown-it": _node("markdown-it"),
    "markdown-it without HTML": _node("markdown-it", "--no-html", reads_html=False),
    "markdown-it with links": _node("markdown-it", "--linkify"),
}
WEB = [
    "https://example.org",
    "https://example.org/a_b_c/_d_/page_one.html?x=1&y=2&copy=3#part_2",
    "See https://en.example.org/wiki/Neglect_(law), and (https://example.org/a).",
    "http://example.org/~team/*star*/[1]/$x$?q='a'&r=\"b\"",
    "https://example.org/a%20b/%C3%A9/é?q=%7C",
    "www.example.org/a_b_c and WWW.EXAMPLE.ORG.",
    "ftp://example.org/x, sharepoint://site/a_b, mailto:head@example.org",
    "https://user:pass@example.org:8080/a@b/#123",
    "<https://example.org/a_b>",
    "[the audit](https://example.org/a_b)",
    "![picture](https://example.org/a.png)",
    "`https://example.org/a_b`",
    "https://example.org/a|b|c and https://example.org/a\\b",
    "https://example.org/a`b`c",
    "example.org/a_b_c",
    "https://",
]
PEOPLE = [
    "head.of_service+child@example.org",
    "o'brien@example.org; first_last@example.org.",
    "@name asked @org/team, (@third).",
    "@a@b@c",
]
SIGNS = [
    "see #123, GH-12 and org/papers#7!8",
    ":smile: :white_check_mark: :+1::-1: at 10:30:45",
    "0123456789abcdef0123456789abcdef01234567 and abc1234",
    "a | b || c \\| d",
    "| --- | --- |",
    "*a* **b** _c_ __d__ ~~e~~ `f` ``g``",
    "\\`#1` and `#1\\`",
    "# 1 - a + b > c",
    "<b>bold</b> <script>alert(1)</script> <!-- x -->",
    "&amp; &lt; &#64; &copy;",
    "$a$ and $$b$$, [^1]: note, [x] done",
    "C:\\Records\\*.doc and \\\\server\\share",
    "100% of 1/2 - 3 < 4 > 2",
    'Tom & Jerry\'s "quoted" text…',
]


class _Cells(HTMLParser):
    """The visible text of each cell of the rows beneath headings, and which links and pictures there are."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.acted_on: list[str] = []
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A row, a cell, a line's end."""
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")
            self._in_cell = True
        elif self._in_cell and tag == "br":
            self.rows[-1][-1] += "\n"
        elif self._in_cell and tag != "code":
            self.acted_on.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The end of a cell."""
        self._in_cell = self._in_cell and tag != "td"

    def handle_data(self, data: str) -> None:
        """A text."""
        if self._in_cell:
            self.rows[-1][-1] += data


def _read(reader: Reader, markdown: str) -> _Cells:
    done = subprocess.run(
        reader.command, input=markdown, capture_output=True, encoding="utf-8", timeout=60, check=True
    )
    cells = _Cells()
    cells.feed(done.stdout)
    return cells


@pytest.fixture(name="reader", params=READERS)
def _reader(request: pytest.FixtureRequest) -> Reader:
    reader = READERS[str(request.param)]
    if reader.missing:
        pytest.skip(reader.missing)
    return reader


def _shown(reader: Reader, texts: list[str]) -> _Cells:
    """What a reader shows of actions with these texts."""
    rows = [f"| {markdown_text(text)} | next |" for text in texts]
    return _read(reader, "\n".join(["| A | B |", "| --- | --- |", *rows, ""]))


@pytest.mark.parametrize("texts", [WEB, PEOPLE, SIGNS], ids=["web", "people", "signs"])
def test_texts_come_out_whole(reader: Reader, texts: list[str]) -> None:
    cells = _shown(reader, texts)
    assert [row[0] for row in cells.rows if row] == texts
    assert {row[1] for row in cells.rows if row} == {"next"}


def test_nothing_is_acted_on_but_what_is_a_bare_name(reader: Reader) -> None:
    texts = [text for text in (*WEB, *PEOPLE, *SIGNS) if text != "example.org/a_b_c"]
    assert _shown(reader, texts).acted_on == []


def test_a_line_break_is_one_where_html_is_read(reader: Reader) -> None:
    shown = {True: "one\ntwo", False: ("one<br>two", "onetwo")}[reader.reads_html]
    assert _shown(reader, ["one\ntwo"]).rows[-1][0] in shown


def test_a_whole_export_has_its_tables(reader: Reader) -> None:
    page = written(tool_of(one(action="\n".join([*WEB, *SIGNS]).replace("\n", " "))), ".md")[0].decode()
    cells = _read(reader, page)
    row = next(row for row in cells.rows if row and row[0] == "Z-CSC-01.1")
    assert (row[1], len(row)) == ("○ Undated", 12)
    assert re.search(r"https://example\.org/a_b_c/_d_/page_one\.html\?x=1&y=2&copy=3#part_2", row[7])
