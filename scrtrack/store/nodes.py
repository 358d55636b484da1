"""From text to plain values, every scalar kept as text, and back from a key to its line and column."""

import re
from typing import Any, TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from scrtrack.errors import ScrtrackError
from scrtrack.store import problem
from scrtrack.store.hints import NO_BREAK
from scrtrack.store.parser_errors import parser_problem
from scrtrack.store.problem import Problem
from scrtrack.store.text import HIDDEN, character_name

try:
    from yaml._yaml import CParser
except ImportError:  # built without it; its wheels all have it
    raise ScrtrackError(
        "PyYAML was installed without its C parser",
        "install it again: python -m pip install --force-reinstall --only-binary :all: PyYAML",
    ) from None

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
DEEPEST = 32
# Only where one of these stands can a file nest deeply or hold an anchor; the parser's events are then
# walked first, since composing 30,000 brackets kills the process and nodes do not show anchors.
_DEEP = re.compile(r"^[ \-?:]{65}", re.MULTILINE)
_ANCHOR = re.compile(r"(?:^|[\s\[{,:])[&*][0-9A-Za-z_-]", re.MULTILINE)
_LONE_TAG = re.compile(r"(?:^|[\s\[{,])!(?=[\s,\]}]|$)", re.MULTILINE)
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_INVISIBLE = re.compile(f"[{NO_BREAK}]")


class _Composer(CParser):
    """PyYAML's C parser with every guess about types taken out: the schema types the text.

    The parser asks these three of every node. `"".format` takes anything and answers with an empty text, so the
    tag of a node without one is empty; a function of our own would cost a tenth of all reading.
    """

    resolve = descend_resolver = ascend_resolver = "".format


def compose(text: str) -> MappingNode:
    """The nodes of one document, a mapping at its top; raises Problem."""
    try:
        if _needs_checking(text):
            _check_events(text)
        root = _Composer(text).get_single_node()
    except yaml.YAMLError as error:
        raise parser_problem(text, error) from None
    except UnicodeEncodeError:
        raise Problem(problem.CONTROL, "has half a character: type the text again") from None
    if root is None or (isinstance(root, ScalarNode) and _is_nothing(root)):
        raise Problem(problem.EMPTY, "is empty: fill it in, or delete the file")
    if not isinstance(root, MappingNode):
        what = "a list" if isinstance(root, SequenceNode) else "a text"
        message = f"begins with {what}: a record begins with a key and a colon, such as `id: ...`"
        raise Problem(problem.EMPTY, message, *_start(root))
    return root


def _needs_checking(text: str) -> bool:
    if ("&" in text or "*" in text) and _ANCHOR.search(text):
        return True
    if "!" in text and _LONE_TAG.search(text):
        return True
    return text.count("[") + text.count("{") > 2 * DEEPEST or _DEEP.search(text) is not None


def _check_events(text: str) -> None:
    """Refuse deep nesting, and anchors and lone tags, which nodes do not show, by the parser's events alone."""
    parser = _Composer(text)
    depth = 0
    while event := parser.get_event():
        place = _start(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            message = (
                "has a YAML anchor or alias (& or * before a word) here: write the text out,"
                " or put it in quotes if the sign belongs to it"
            )
            raise Problem(problem.TOO_CLEVER, message, *place)
        if getattr(event, "tag", None) == "!":
            raise _tag_problem("!", *place)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                message = "nests brackets or lists too deeply here: no record needs that; put texts in quotes"
                raise Problem(problem.TOO_CLEVER, message, *place)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def plain_values(root: MappingNode) -> dict[str, Value]:
    """The document as dictionaries, lists and text; raises Problem."""
    return _mapping(root)


def _value(node: Node) -> Value:
    if node.tag:
        raise _tag_problem(node.tag, *_start(node))
    if type(node) is ScalarNode:
        return _scalar(node)
    if type(node) is MappingNode:
        return _mapping(node)
    return [_value(child) for child in node.value]


def _scalar(node: ScalarNode) -> str:
    text: str = node.value
    if node.style == '"' and (hidden := HIDDEN.search(text)):
        message = f"has a hidden character in it ({character_name(hidden.group())}): delete it"
        raise Problem(problem.CONTROL, message, *_start(node))
    # Not None: a key with nothing behind it is a mistake, even where the key may be left out.
    return "" if not node.style and text in _NOTHING else text


def _is_nothing(node: ScalarNode) -> bool:
    return not node.style and node.value in _NOTHING


def _tag_problem(tag: str, line: int, column: int) -> Problem:
    shown = _shown(tag.rpartition(":")[2])
    message = f"has a YAML tag ({shown}) here: delete it, or put the text in quotes if the ! belongs to it"
    return Problem(problem.TOO_CLEVER, message, line, column)


def _mapping(node: MappingNode) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if node.tag:
        raise _tag_problem(node.tag, *_start(node))
    for key_node, value_node in node.value:
        key = key_node.value
        # Nearly every key is plain: a call for each would be a tenth of this walk.
        if (
            type(key_node) is not ScalarNode
            or key_node.tag
            or key_node.style
            or not key.isascii()
            or key == "<<"
        ):
            key = _key(key_node)
        if key in values:
            message = f"`{_shown(key)}` appears twice in one place: keep one, with what you need of the other"
            raise Problem(problem.DUPLICATE_KEY, message, *_start(key_node))
        if type(value_node) is ScalarNode and not value_node.tag and value_node.style != '"':
            text = value_node.value
            values[key] = "" if text in _NOTHING and not value_node.style else text
        else:
            values[key] = _value(value_node)
    return values


def _key(node: Node) -> str:
    if node.tag:
        raise _tag_problem(node.tag, *_start(node))
    if type(node) is not ScalarNode:
        message = "has a bracket or list where a key is meant: put texts that begin with [ or { in quotes"
        raise Problem(problem.TOO_CLEVER, message, *_start(node))
    key: str = node.value
    if key == "<<":
        raise Problem(problem.TOO_CLEVER, "has a YAML merge key (<<) here: write the keys out", *_start(node))
    if node.style and (hidden := HIDDEN.search(key)):
        message = f"has a hidden character in a key ({character_name(hidden.group())}): type the key again"
        raise Problem(problem.CONTROL, message, *_start(node))
    if not key.isascii() and _INVISIBLE.search(key):
        message = (
            "has a no-break or invisible space in or before a key here: delete it and type ordinary spaces"
        )
        raise Problem(problem.NO_BREAK_SPACE, message, *_start(node))
    return key


def _shown(key: str) -> str:
    return key if len(key) <= 40 else key[:39] + "…"


def _start(node: Node | yaml.Event) -> tuple[int, int]:
    mark: Any = node.start_mark
    return mark.line + 1, mark.column + 1


def locate(root: MappingNode, keys: tuple[str | int, ...], *, at_key: bool = False) -> tuple[int, int]:
    """Line and column of a place; where keys lead nowhere, the deepest place that is there."""
    node: Node = root
    found = _start(root)
    for depth, key in enumerate(keys, 1):
        if isinstance(node, MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == key), None)
            if pair is None:
                continue
            node = pair[1]
            last = depth == len(keys)
            empty = isinstance(node, ScalarNode) and not node.value and not node.style
            found = _start(pair[0]) if (at_key and last) or empty else _start(node)
        elif isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
            node = node.value[key]
            found = _start(node)
    return found
