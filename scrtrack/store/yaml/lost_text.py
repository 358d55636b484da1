"""Free text that YAML took for a comment, because it stood behind a #."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from scrtrack.diagnostic import Diagnostic, Location
from scrtrack.reading.file_rules import LOST_TEXT
from scrtrack.store.yaml.curly import CURLY_ADVICE, is_in_curly
from scrtrack.store.yaml.free_text import Held, held_below, held_by
from scrtrack.store.yaml.source import Source

# Between two scalars there is nothing but blanks, line ends, signs and comments: the first # begins a comment.
_BEHIND = re.compile(r"[ \t\r\n]*+#")
_BEHIND_IN_FLOW = re.compile(r"[ \t\r\n,]*+#")
_BEFORE = re.compile(r"[ \t]*+:[ \t\r\n]*+#")
_BEFORE_ENTRY = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+-[ \t\r\n]*+#")
# Behind a text that is a date, a full id or a rule's code, `# note` is a comment; `#3` is not.
_NOT_PROSE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[A-Z0-9-]+\.[0-9]+|[A-Z]+[0-9]{3}")
_NOTE = re.compile(r"#(?:\s|$)")


class Lost(NamedTuple):
    """A text that may have lost a part."""

    problem: Diagnostic
    emptied: Location | None
    """Where the loader will say that a value is empty, if all of it is lost."""


class _Drop(NamedTuple):
    """Something dropped beside a free text."""

    hash: int
    """The index of its #."""
    key: str
    value: ScalarNode | None
    """What was kept before it, if it is the end that was dropped."""
    emptied: Node | None = None
    """The key or entry without a value."""


def lost_texts(
    source: Source, root: MappingNode, record_type: type, record_id: str | None = None
) -> Iterator[Lost]:
    """A problem for each free text that may have lost a part; a file without # costs nothing."""
    # Above the first key there is nothing to lose: most files hold a # there, and no other.
    if source.text.find("#", root.start_mark.index) < 0:
        return
    for drop in _look(source.text, root, held_by(record_type), ""):
        problem = LOST_TEXT.at(source.at(drop.hash), _message(drop), record_id)
        mark = drop.emptied.start_mark if drop.emptied is not None else None
        yield Lost(problem, Location(source.file, mark.line + 1, mark.column + 1) if mark else None)


def _message(drop: _Drop) -> str:
    part = "text" if drop.value is None else "end"
    quoted = drop.value is not None and drop.value.style in ("'", '"')
    quotes = "take it into the quotes" if quoted else "put the whole text in quotes"
    curly = f"; {CURLY_ADVICE}" if drop.value is not None and is_in_curly(drop.value.value) else ""
    return (
        f"`{drop.key}` may have lost its {part}: what follows # is taken for a comment;"
        f" {quotes}; a comment goes on a line of its own, above{curly}"
    )


def _look(text: str, node: Node, held: Held, key: str) -> Iterator[_Drop]:
    if isinstance(node, MappingNode):
        for key_node, value in node.value:
            below = held_below(held, key_node.value)
            if not isinstance(value, ScalarNode):
                yield from _look(text, value, below, key_node.value)
            elif below.is_text:
                yield from _behind_key(text, node, key_node, value)
    elif isinstance(node, SequenceNode):
        if held.is_text and node.flow_style:
            yield from _in_brackets(text, node, key)
        elif held.is_text:
            yield from _in_list(text, node, key)
        for entry in node.value:
            if not isinstance(entry, ScalarNode):
                yield from _look(text, entry, held, key)


def _behind_key(text: str, mapping: MappingNode, key: Node, value: ScalarNode) -> Iterator[_Drop]:
    edge = None if mapping.flow_style else key.start_mark.column
    is_there = value.end_mark.index > value.start_mark.index
    found = _BEFORE.match(text, key.end_mark.index)
    if found is not None and not _is_apart(text, found, edge):
        yield _Drop(found.end() - 1, key.value, None, emptied=None if is_there else key)
    if is_there:
        yield from _end(text, value, key.value, edge)


def _end(text: str, value: ScalarNode, key: str, edge: int | None) -> Iterator[_Drop]:
    """What is dropped behind a value."""
    found = (_BEHIND_IN_FLOW if edge is None else _BEHIND).match(text, value.end_mark.index)
    if found is None or _is_apart(text, found, edge):
        return
    if not (_NOT_PROSE.fullmatch(value.value) and _NOTE.match(text, found.end() - 1)):
        yield _Drop(found.end() - 1, key, value)


def _is_apart(text: str, found: "re.Match[str]", edge: int | None) -> bool:
    """Whether a comment has its line to itself, no further in than the key or, in brackets, behind a comma."""
    begins = found.end() - 1
    line = max(text.rfind("\n", 0, begins), text.rfind("\r", 0, begins)) + 1
    if text[line:begins].strip(" \t"):
        return False
    return begins - line <= edge if edge is not None else "," in found.group()


def _in_list(text: str, sequence: SequenceNode, key: str) -> Iterator[_Drop]:
    before, edge = sequence.start_mark.index, sequence.start_mark.column
    for entry in sequence.value:
        if isinstance(entry, ScalarNode):
            is_there = entry.end_mark.index > entry.start_mark.index
            found = _BEFORE_ENTRY.match(text, before)
            if found is not None and not _is_apart(text, found, edge):
                yield _Drop(found.end() - 1, key, None, emptied=None if is_there else entry)
            if is_there:
                yield from _end(text, entry, key, edge)
        before = entry.end_mark.index


def _in_brackets(text: str, sequence: SequenceNode, key: str) -> Iterator[_Drop]:
    """Whatever is dropped in a list in brackets may have been an entry, or a part of one."""
    if found := _BEHIND_IN_FLOW.match(text, sequence.start_mark.index + 1):
        yield _Drop(found.end() - 1, key, None)
    for entry in sequence.value:
        found = _BEHIND_IN_FLOW.match(text, entry.end_mark.index)
        if found is not None and isinstance(entry, ScalarNode):
            yield _Drop(found.end() - 1, key, entry)
