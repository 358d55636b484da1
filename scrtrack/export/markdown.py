"""The tool as Markdown: a table a theme, for a wiki, an e-mail or a pull request."""

import html
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import IO

from scrtrack.export.columns import COLUMNS, OTHERWISE_COLUMNS, WITHOUT_ACTION_COLUMNS, Column
from scrtrack.export.report import Written
from scrtrack.export.tool import MARKING, Tool, by_theme, headline, unknown_lines
from scrtrack.model.words import Standing
from scrtrack.position.apart import apart_sentences
from scrtrack.position.returns import returns
from scrtrack.sheet.cells import Value
from scrtrack.wording.dates import long_date
from scrtrack.wording.labels import NO_THEME
from scrtrack.wording.returns import returns_heading, silence_words
from scrtrack.wording.text import plural
from scrtrack.wording.unseen import visible

_SPECIAL = re.compile(r"([\\`*_\[\]|~$])")
_LINE_END = re.compile(r"\r\n|\r|\n")
# What GitHub and others make a link, a mention or a picture of in the finished text, where no escape holds it off: an
# empty comment is set within, which nobody sees.
_ACTED_ON = re.compile(
    r"[#!](?=[0-9])"  # #123: an issue
    r"|[gG][hH]-(?<![A-Za-z0-9].{3})(?=[0-9])"  # GH-12
    r"|@(?=\w)"  # @user: a mention; a@b.org: an address
    r"|:/(?=/)"  # https://
    r"|[wW]{3}(?=\.)"  # www.example.org
    r"|:(?=(?:[\w+-]{0,60}[A-Za-z][\w+-]{0,60}|100|1234|[+-]1):)"  # :smile:
)
_COMMIT = re.compile(r"\b[0-9A-Fa-f]{7,64}\b")
_FEWER_THAN_A_COMMIT = re.compile(".{6}(?=.)")
# A list, a heading or a line across, where a text begins a line.
_BEGINS_A_BLOCK = re.compile(r"^([0-9]{1,9}(?=[.)])|(?=[#+=-]))")
_WITHIN = "\0"
"""Stands for the comment until everything else is escaped."""


def write_markdown(tool: Tool, stream: IO[bytes]) -> Written:
    """The counts, a table a theme of what is active, and what is without action."""
    for line in _lines(tool):
        stream.write(f"{line}\n".encode("utf-8", "backslashreplace"))
    sheets = plural(len(tool.themes), "theme")
    return Written(f"{plural(len(tool.active), 'active action')} of {sheets}")


def _lines(tool: Tool) -> Iterator[str]:
    yield f"# {markdown_text(tool.digest.board)}: thematic tool"
    yield ""
    yield f"As of {long_date(tool.digest.as_of)}. {MARKING}."
    yield ""
    yield f"{headline(tool)}."
    if tool.position.selection:
        yield f"Only {markdown_text(tool.position.selection)}."
    for sentence in apart_sentences(tool.position):
        yield from ("", markdown_text(sentence))
    if unknown := unknown_lines(tool):
        yield from ("", "## What is not known", "")
        yield from (f"- {_item(line.strip())}" for line in unknown)
    yield from _legend(tool)
    names = {theme.id: theme.name for theme in tool.themes}
    for theme, rows in by_theme(tool).items():
        title = names.get(theme or "", NO_THEME)
        values = ([column.value(row, tool) for column in COLUMNS] for row in rows)
        yield from _section(title, COLUMNS, list(values), "No action is active.")
    records = (
        [column.of_recommendation(record, tool) for column in WITHOUT_ACTION_COLUMNS]
        for record in tool.without_action
    )
    yield from _section("Without action", WITHOUT_ACTION_COLUMNS, list(records), "There is none.")
    answers = (
        [column.of_recommendation(one.recommendation, tool) for column in OTHERWISE_COLUMNS]
        for one in tool.otherwise
    )
    yield from _section("Answered otherwise", OTHERWISE_COLUMNS, list(answers), "There is none.")
    yield from _returns(tool)


def _returns(tool: Tool) -> Iterator[str]:
    """Who was asked for the last round and has not answered; nothing where no round is out."""
    found = returns(tool.position)
    if found is None:
        return
    said = returns_heading(found.meeting, found.wanted, found.asked, len(found.waiting))
    yield from ("", f"## {markdown_text(said)}", "")
    for one in found.waiting:
        name, silent = tool.index.agency_name(one.agency), silence_words(one.rounds, one.last)
        yield f"- {markdown_text(name)}: asked about {one.asked:,}; not answered: {silent}"
    if not found.waiting:
        yield "Every agency that was asked has answered."


def _legend(tool: Tool) -> Iterator[str]:
    yield from (
        "",
        "## How the actions stand",
        "",
        "| STANDING | ACTIONS | MEANING |",
        "| --- | ---: | --- |",
    )
    for standing in Standing:
        word = markdown_text(tool.legend[standing])
        yield f"| {word} | {tool.digest.counts[standing]:,} | {tool.position.policy.meaning(standing, tool.as_of)} |"


def _section(
    title: str, columns: Sequence[Column], rows: Sequence[Sequence[Value]], empty: str
) -> Iterator[str]:
    yield from ("", f"## {markdown_text(title)} ({len(rows):,})", "")
    if not rows:
        yield empty
        return
    yield f"| {' | '.join(column.heading for column in columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for values in rows:
        yield f"| {' | '.join(_cell(value) for value in values)} |"


def _cell(value: Value) -> str:
    if value is None:
        return ""
    return long_date(value) if isinstance(value, date) else markdown_text(str(value))


def markdown_text(text: str) -> str:
    """A text that no reader takes for markup: signs escaped, line ends as <br>, control characters visible."""
    held = _COMMIT.sub(_in_pieces, _ACTED_ON.sub(rf"\g<0>{_WITHIN}", visible(_LINE_END.sub("\n", text))))
    plain = _SPECIAL.sub(r"\\\1", html.escape(held, quote=False))
    return plain.replace("\n", "<br>").replace("\t", " ").replace(_WITHIN, "<!-- -->")


def _item(text: str) -> str:
    return _BEGINS_A_BLOCK.sub(r"\1\\", markdown_text(text))


def _in_pieces(found: re.Match[str]) -> str:
    """A commit's name in pieces too short for one; a number of fewer figures than the whole name is none."""
    text = found.group()
    if text.isalpha() or (text.isdigit() and len(text) < 40):
        return text
    return _FEWER_THAN_A_COMMIT.sub(rf"\g<0>{_WITHIN}", text)
