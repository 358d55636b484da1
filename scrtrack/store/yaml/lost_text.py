"""Text that YAML took for a comment, because it stood behind a blank and a #."""

import re
from collections.abc import Iterator

from yaml.nodes import MappingNode, Node, ScalarNode

from scrtrack.diagnostic import Diagnostic, Location
from scrtrack.reading.file_rules import LOST_TEXT
from scrtrack.store.fields import text_keys
from scrtrack.store.yaml.curly import CURLY_ADVICE, is_in_curly
from scrtrack.store.yaml.source import Source

# A comment is meant where two blanks or more stand before the # and one after it.
_CANDIDATE = re.compile(r"\S #|[ \t]#[^\s#]")
_LOST_END = re.compile(r"(?: |[ \t]+(?=#[^\s#]))#")
_LOST_START = re.compile(r"[ \t]*:(?: |[ \t]+(?=#[^\s#]))#")
# After a date or a full id, `# note` is a comment even behind one blank; `#3` is not.
_NOT_PROSE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[A-Z0-9-]+\.[0-9]+")
_Lost = tuple[int, int, str]
"""Line, column and message."""
_NOTE = re.compile(r" #[\s#]")


def lost_texts(source: Source, root: MappingNode, record_id: str | None = None) -> Iterator[Diagnostic]:
    """A diagnostic for each text that may have lost a part; most files hold no # and cost nothing."""
    text = source.text
    if (" #" in text or "\t#" in text) and _CANDIDATE.search(text):
        for line, column, message in _look(text, root, ""):
            yield LOST_TEXT.at(Location(source.file, line, column), message, record_id)


def _look(text: str, node: Node, key: str) -> Iterator[_Lost]:
    if isinstance(node, MappingNode):
        for key_node, value in node.value:
            found = _lost_start(text, key_node, value)
            if found is not None:
                yield found
            else:
                yield from _look(text, value, key_node.value)
    elif isinstance(node, ScalarNode):
        yield from _lost_end(text, node, key)
    else:
        for child in node.value:
            yield from _look(text, child, key)


def _lost_start(text: str, key: Node, value: Node) -> "_Lost | None":
    if not isinstance(value, ScalarNode) or key.value not in text_keys():
        return None
    if not _LOST_START.match(text, key.end_mark.index):
        return None
    message = (
        f"`{key.value}` may have lost its text: what follows # is taken for a comment;"
        " put the whole text in quotes, or two blanks before a comment and one after the #"
    )
    return key.start_mark.line + 1, key.start_mark.column + 1, message


def _lost_end(text: str, node: ScalarNode, key: str) -> Iterator[_Lost]:
    if node.style or not node.value or key not in text_keys():
        return
    end = node.end_mark
    lost = _LOST_END.match(text, end.index)
    if lost is None or (_NOT_PROSE.fullmatch(node.value) and _NOTE.match(text, end.index)):
        return
    curly = f"; {CURLY_ADVICE}" if is_in_curly(node.value) else ""
    message = (
        f"`{key}` may have lost its end: what follows # is taken for a comment;"
        f" put the whole text in quotes, or two blanks before a comment and one after the #{curly}"
    )
    yield end.line + 1, end.column + len(lost.group()), message
