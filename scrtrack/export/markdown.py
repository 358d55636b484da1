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
# What one reader or another makes a link, a mention or a picture of in the finished text, where no escape holds it off:
# it is set as code, which all of them show as it is written.
_ACTED_ON = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]{0,30}://|[wW]{3}\.)[^\s<>`|\\]+"  # https://, www.example.org
    r"|[\w.+-]{0,64}@\w[\w.+/-]*"  # a@b.org: an address; @user, @org/team: a mention
    r"|[#!][0-9]+"  # #123: an issue
    r"|[gG][hH]-(?<![A-Za-z0-9].{3})[0-9]+"  # GH-12
    r"|:(?:[\w+-]{0,60}[A-Za-z][\w+-]{0,60}|100|1234|[+-]1):"  # :smile:
    r"|\b[0-9A-Fa-f]{7,64}\b"  # a commit
)
_LONG_COMMIT = 40
_ENDS_A_SENTENCE = ".,;:!?'\""
# GitHub shows 980 pixels of a table, and whoever looks at it has to roll to what lies beyond.
_FIRST = ("ID", "STANDING", "DUE", "DAYS LATE", "ANSWER")
# A list, a heading or a line across, where a text begins a line.
_BEGINS_A_BLOCK = re.compile(r"^([0-9]{1,9}(?=[.)])|(?=[#+=-]))")


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
        columns = _seen_at_once(COLUMNS)
        values = ([column.value(row, tool) for column in columns] for row in rows)
        yield from _section(title, columns, list(values), "No action is active.")
    records = (
        [column.of_recommendation(record, tool) for column in WITHOUT_ACTION_COLUMNS]
        for record in tool.without_action
    )
    yield from _section("Without action", WITHOUT_ACTION_COLUMNS, list(records), "There is none.")
    columns = _seen_at_once(OTHERWISE_COLUMNS)
    answers = (
        [column.of_recommendation(one.recommendation, tool) for column in columns] for one in tool.otherwise
    )
    yield from _section("Answered otherwise", columns, list(answers), "There is none.")
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


def _seen_at_once(columns: Sequence[Column]) -> list[Column]:
    """Behind the id how it stands, before the long texts; else in their order."""
    return sorted(columns, key=lambda column: column.heading not in _FIRST)


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
    plain = visible(_LINE_END.sub("\n", text))
    parts, at = [], 0
    for start, end in _as_code(plain):
        parts += [_escaped(plain[at:start]), f"`{plain[start:end]}`"]
        at = end
    return "".join([*parts, _escaped(plain[at:])])


def _escaped(text: str) -> str:
    plain = _SPECIAL.sub(r"\\\1", html.escape(text, quote=False))
    return plain.replace("\n", "<br>").replace("\t", " ")


def _as_code(text: str) -> list[tuple[int, int]]:
    """Where what a reader would act on begins and ends; what touches is one, since two codes cannot."""
    spans: list[tuple[int, int]] = []
    for found in _ACTED_ON.finditer(text):
        start, end = found.start(), found.start() + _length(found.group())
        if spans and spans[-1][1] == start:
            spans[-1] = spans[-1][0], end
        elif end > start:
            spans.append((start, end))
    return spans


def _length(acted_on: str) -> int:
    """How much of it a reader would act on: not a number or word that is no commit, nor the end of the sentence."""
    if acted_on.isalpha() or (acted_on.isdigit() and len(acted_on) < _LONG_COMMIT):
        return 0
    if "." not in acted_on and "://" not in acted_on:
        return len(acted_on)
    length, unopened = len(acted_on), acted_on.count(")") - acted_on.count("(")
    while acted_on[length - 1] in _ENDS_A_SENTENCE or (acted_on[length - 1] == ")" and unopened > 0):
        length -= 1
        unopened -= acted_on[length] == ")"
    return length


def _item(text: str) -> str:
    return _BEGINS_A_BLOCK.sub(r"\1\\", markdown_text(text))
